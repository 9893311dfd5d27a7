/** The screens of the game: headings, labels, hints. */

import type { Catalog } from '../../words.ts';
import { practice } from '../practice.ts';
import { does } from './does.ts';
import { home } from './home.ts';
import { hunt } from './hunt.ts';
import { feedback, lessons, review } from './lesson.ts';
import { objection } from './objection.ts';
import { offer } from './offer.ts';
import { confidence, intro, progress } from './question.ts';
import { reading, search } from './reading.ts';
import { result } from './result.ts';
import { xray } from './x-ray.ts';

export const screens: Catalog['screens'] = {
  separator: ' · ',
  name: 'sayswho',
  parts: { source: 'fuente', cue: 'señal', content: 'contenido' },
  home,
  offer,
  notKept: (why) => `Ya no se guarda nada, ni para luego ni en las estadísticas. Puedes jugar.\n${why}`,
  wrote: (file) => `Escrito: ${file}`,
  keepingBroke: 'Algo falló dentro de sayswho al guardar las partidas.',
  loading: (ref) => `Leyendo ${ref} …`,
  failed: { title: 'Eso no funcionó.', hint: 'Qué hacer: ' },
  reading,
  progress,
  intro,
  confidence,
  feedback,
  lessons,
  objection,
  result,
  hunt,
  xray,
  search,
  review,
  quit: {
    ask: ({ kept, practicing }) => {
      if (practicing) return kept ? practice.quit : practice.quitUnkept;
      return kept
        ? '¿Salir? Puedes seguir con esta partida más tarde.'
        : '¿Salir? Esta partida no se guarda.';
    },
    yes: 'salir',
    no: 'quedarse',
  },
  tooSmall: (columns, rows, have) =>
    `${have.columns}\u00a0×\u00a0${have.rows} es muy poco: sayswho necesita ${columns}\u00a0×\u00a0${rows}. Amplía la ventana, o sal con q.`,
  keysTitle: 'Teclas',
  crashed: 'Algo falló dentro de sayswho.',
  does,
};
