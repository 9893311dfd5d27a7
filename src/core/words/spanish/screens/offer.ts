/** What is asked where a game was left. */
import type { SavedHunt } from '../../../game/player-view.ts';
import type { Catalog } from '../../words.ts';
import { counted, plural } from '../forms.ts';

/** "faltan 12 de 40, 5 marcadas" */
function huntSoFar({ sentences, unseen, flagged }: SavedHunt): string {
  const left =
    unseen === 0
      ? `vistas las ${sentences}`
      : `${plural(unseen, 'falta', 'faltan')} ${unseen} de ${sentences}`;
  return `${left}, ${counted(flagged, 'marcada')}`;
}

export const offer: Catalog['screens']['offer'] = {
  heading: 'una partida sin terminar',
  ask: 'Dejaste una partida a medias con este artículo.',
  resume: (next, asked, hunt, lessons) => {
    if (next !== null) return `Seguir en la pregunta ${next} de ${asked}`;
    if (lessons) return 'Seguir con las lecciones';
    return hunt === null ? 'Seguir con la caza' : `Seguir con la caza (oraciones: ${huntSoFar(hunt)})`;
  },
  decline: 'Empezar una partida nueva; con su primera respuesta se abandona la anterior',
  changed:
    'Dejaste una partida a medias con este artículo, pero sus preguntas ya no son las mismas: el artículo o el programa ha cambiado desde entonces. Esta es una partida nueva; las respuestas que diste siguen en las estadísticas.',
  changedHunt:
    'Dejaste una caza a medias en este artículo, pero sus oraciones ya no son las mismas: el artículo o el programa ha cambiado desde entonces. Esta es una partida nueva.',
  atHome: (title) => `Seguir: ${title}`,
  where: (next, asked, hunt, lessons) => {
    if (next !== null) return `pregunta ${next} de ${asked}`;
    if (lessons) return 'faltan las lecciones';
    return hunt === null ? 'falta la caza' : `caza: ${huntSoFar(hunt)}`;
  },
};
