/** The lesson after an answer, at the end of a round, or on the way through the misses. */

import type { Catalog } from '../../words.ts';
import { counted, quoted } from '../forms.ts';

/** Points with their sign: "+2 puntos", "−6 puntos", "0 puntos". */
function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${counted(Math.abs(points), 'punto')}`;
}

export const feedback: Catalog['screens']['feedback'] = {
  right: 'Correcto',
  wrong: 'Incorrecto',
  points: signedPoints,
  notCounted: 'no cuenta',
  sure: (confidence) => `seguridad:\u00a0${confidence}`,
  you: 'Tu respuesta: ',
  answer: 'La respuesta: ',
  why: 'Por qué: ',
  whyNot: 'Por qué no la tuya: ',
  others: (label) => `Por qué no ${quoted(label)}: `,
  passage: 'En el artículo',
  chosenPassage: 'Sobre tu respuesta',
};

export const lessons: Catalog['screens']['lessons'] = {
  title: 'Todo respondido.',
  follow: (n) =>
    n === 1
      ? 'Ahora viene la lección: si acertaste, y la prueba en el artículo.'
      : `Ahora vienen las lecciones sobre tus ${n} respuestas, una tras otra: si acertaste, y la prueba en el artículo.`,
};

export const review: Catalog['screens']['review'] = { title: (n, of) => `Error ${n} de ${of}` };
