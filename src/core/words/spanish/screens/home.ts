/** The home screen: what can be played, and what was left. */
import type { PackFacts } from '../../../game/game.ts';
import type { ArticleProgress } from '../../../progress/progress-store.ts';
import type { Catalog } from '../../words.ts';
import { counted, percent } from '../forms.ts';

/** "Noticia local, artículo inventado": the topic is its writer's, who writes about an English article. */
function kindOf({ topic, invented }: PackFacts): string {
  const kind = [topic, invented ? 'artículo inventado' : topic === null ? 'artículo' : null];
  const first = kind.filter((part) => part !== null).join(', ');
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}

function about(facts: PackFacts): string {
  const { questions, progress, broken } = facts;
  if (broken) return 'no se puede jugar tal como está';
  const count = `${questions > 1 ? 'hasta ' : ''}${counted(questions, 'pregunta')}`;
  const made = progress ? progressMade(progress) : '';
  return `${kindOf(facts)} · ${count}${made === '' ? '' : ` · ${made}`}`;
}

function briefly(facts: PackFacts): string {
  const { progress } = facts;
  if (facts.broken || !progress || progress.finished === 0) return about(facts);
  return `${kindOf(facts)} · ${progressMade(progress)}`;
}

/** "jugado, máximo 80 %"; "jugado" where no question counts; empty where nothing was played. */
function progressMade({ finished, left, best }: ArticleProgress): string {
  if (finished === 0) return left ? 'empezado' : '';
  const times = finished > 1 ? ` ${counted(finished, 'vez', 'veces')}` : '';
  return `jugado${times}${best === null ? '' : `, máximo ${percent(best)}`}${left ? ', empezado otra vez' : ''}`;
}

/** "Curso primavera: 2 de 3 jugados, máximo 80 %"; "Curso primavera" where nothing is known of progress. */
function course(name: string, packs: readonly PackFacts[]): string {
  const shares = packs.flatMap(({ progress }) => progress?.best ?? []);
  const played = packs.filter(({ progress }) => progress && progress.finished > 0).length;
  const best = shares.length === 0 ? '' : `, máximo ${percent(Math.max(...shares))}`;
  // Of a folder that is called so, once is enough.
  const title = /^curso\b/i.test(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : `Curso ${name}`;
  if (packs.every(({ progress }) => progress === undefined)) return title;
  return `${title}: ${played} de ${counted(packs.length, 'jugado')}${best}`;
}

export const home: Catalog['screens']['home'] = {
  title: '¿Según quién?',
  motto: { first: 'Lee las noticias.', second: 'Pregunta quién las avala.' },
  about,
  briefly,
  course,
  notPlayed: 'sin jugar todavía',
  how: [
    'Lee una noticia en inglés: ¿quién lo dijo?, ¿según quién?, ¿con qué certeza?',
    'Di cuánta seguridad tienes; luego, el artículo mismo te muestra la prueba.',
  ],
  hunt: 'O sal a la caza de lo que un artículo no avala: pulsa m mientras lo lees.',
  pick: (practice, goesOn) => {
    const parts = [
      ...(goesOn ? ['Sigue con una partida'] : []),
      goesOn ? 'elige un artículo' : 'Elige un artículo',
      ...(practice === null ? [] : [`${practice} para practicar`]),
    ];
    const last = parts.pop();
    return parts.length === 0 ? `${last}:` : `${parts.join(', ')} o ${last}:`;
  },
  pickFirst: '¿Es tu primera vez? Empieza con 1, o elige un artículo:',
  tutorial: {
    first: 'Empieza aquí: el tutorial',
    last: 'El tutorial',
    about: 'las tres reglas en dos minutos',
  },
  noPacks: 'Aquí no hay paquetes.',
  own: 'O trae el tuyo: un archivo de texto, Markdown o HTML, o una dirección web:',
};
