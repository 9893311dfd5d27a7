/** The result of a game. */

import type { Catalog } from '../../words.ts';
import { counted, minus, plural } from '../forms.ts';

export const result: Catalog['screens']['result'] = {
  title: 'El resultado',
  extra: '¡Extra!',
  points: (points, max) => `${minus(counted(points, 'punto'))} de ${max}`,
  answered: (answered, asked) =>
    `${answered} de ${counted(asked, 'pregunta')} ${plural(answered, 'respondida', 'respondidas')}`,
  skills: 'Habilidad por habilidad',
  calibration: 'Si tu seguridad se ajusta a tus aciertos',
  leaning: '¿Demasiada confianza o demasiada sospecha?',
  certainty: '¿Con qué firmeza se dice?',
  time: 'Tu tiempo, que nunca puntúa',
  shortfall: 'Sobre las preguntas',
  objections: 'Tus objeciones, que no cuentan',
  misses: (n, notCounted) =>
    `${n === 0 ? 'No hay errores que repasar' : `${counted(n, 'error', 'errores')} por repasar`}` +
    (notCounted === 0
      ? n === 0
        ? '.'
        : ''
      : `; ${notCounted} que no ${plural(notCounted, 'cuenta, porque lo objetas', 'cuentan, porque los objetas')}`),
};
