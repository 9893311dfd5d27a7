/** The hunt, and what became of it. */
import type { Catalog } from '../../words.ts';
import { counted, plural, quoted } from '../forms.ts';
import { objection } from './objection.ts';

const huntObjections: typeof objection.reasons = {
  ...objection.reasons,
  'another-answer': 'También se puede defender lo contrario',
};

export const hunt: Catalog['screens']['hunt'] = {
  sentence: (n, of) => `oración ${n} de ${of}`,
  flagged: (n) => `${n} ${plural(n, 'marcada', 'marcadas')}`,
  unseen: (n) => (n === 0 ? 'todas vistas' : `${n} sin ver`),
  asks: (unseen, flagged) => {
    const reasons = [
      ...(flagged === 0 ? ['nada marcado'] : []),
      ...(unseen === 0 ? [] : [`${counted(unseen, 'oración', 'oraciones')} sin mirar`]),
    ];
    return `Enter otra vez: terminar; ${reasons.join(', ')}`;
  },
  asksBriefly: (unseen) => `Enter otra vez: fin; ${unseen === 0 ? 'nada marcado' : `${unseen} sin ver`}`,
  outcomes: {
    found: 'hallada',
    missed: 'se te escapó',
    'false-alarm': 'falsa alarma',
    'left-alone': 'bien sin marcar',
  },
  uncounted: {
    unsure: 'sin decidir',
    unasked: 'no se pregunta',
    both: 'de las dos clases',
    asked: 'en otra ronda',
    spare: 'bien, no cuenta',
  },
  lessonUncounted: 'No cuenta.',
  lessons: {
    found: 'Hallada: el artículo no avala esto.',
    missed: 'Se te escapó: el artículo no avala esto.',
    'false-alarm': 'Falsa alarma: el artículo avala esto.',
    'left-alone': 'Bien sin marcar: el artículo avala esto.',
  },
  claim: 'La afirmación: ',
  objection: {
    ask: '¿Qué falla en ella? La oración no contará, la hayas marcado o no.',
    withdraw: 'Lo retiro: la oración cuenta',
    withdrawn: 'Retirado: la oración cuenta.',
    reasons: huntObjections,
    made: (reason) => `Tu objeción: ${huntObjections[reason]}. No cuenta.`,
    label: 'tu objeción',
    title: 'Oraciones a cuya clave pones objeciones, no contadas',
    listed: ({ text, vouched, reason }) =>
      `${quoted(text)} La clave dice que el artículo ${vouched ? 'avala' : 'no avala'} esto. Motivo: ${huntObjections[reason]}.`,
  },
  points: (points, max) => `${counted(points, 'punto')} de ${max}`,
  noPoints: 'sin puntos',
  found: (hits, of) => `${hits} de ${of} ${plural(of, 'hallada', 'halladas')}`,
  falseAlarms: (n, of) => `${n} de ${of} ${plural(of, 'marcada', 'marcadas')} en vano`,
  lesson: (n, of) => `lección ${n} de ${of}`,
  apart: 'Estos puntos van aparte: no se preguntó por la seguridad, así que no se suman a los demás.',
};
