/** A round, its questions, and how sure the player is. */

import type { Catalog } from '../../words.ts';
import { counted, minus } from '../forms.ts';

export const progress: Catalog['screens']['progress'] = {
  round: (n, of) => `Ronda ${n} de ${of}`,
  question: (n, of) => `pregunta ${n} de ${of}`,
  points: (points) => minus(counted(points, 'punto')),
  questions: (n) => counted(n, 'pregunta'),
  sentences: (n) => counted(n, 'oración', 'oraciones'),
};

export const intro: Catalog['screens']['intro'] = { rule: 'La regla que debes conocer' };

export const confidence: Catalog['screens']['confidence'] = {
  chosen: 'Tu respuesta: ',
  ask: '¿Cuánta seguridad tienes?',
  introduced: '1, 2 y 3 dicen cuánta seguridad tienes. Cuanta más dices tener, más se puede ganar, y perder.',
  levels: {
    1: 'al azar: acierto +1, error 0',
    2: 'con bastante seguridad: acierto +2, error −2 (conviene sobre el 67\u00a0%)',
    3: 'con certeza: acierto +3, error −6 (conviene sobre el 80\u00a0%)',
  },
};
