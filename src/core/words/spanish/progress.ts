/** The statistics. */
import type { Unit } from '../../progress/periods.ts';
import type { Catalog } from '../words.ts';
import { counted, inTime, minus, percent, plural } from './forms.ts';
import { screens } from './screens/screens.ts';

/** The kinds of questions by skill and kind. */
const kinds: Readonly<Record<string, string>> = {
  'quotes direct': 'citas directas',
  'quotes partial': 'citas parciales',
  'quotes indirect': 'palabras contadas sin comillas',
  'claims disputed': 'afirmaciones discutidas',
  'claims unconfirmed': 'afirmaciones sin confirmar',
  'claims anonymous': 'de fuentes sin nombre',
  'claims single-source': 'de una sola fuente',
  'claims all-vouched': 'todas avaladas',
  'certainty fact': 'enunciados de hecho',
  'certainty attributed': 'enunciados atribuidos',
  'certainty hedged': 'enunciados atenuados',
  'certainty speculative': 'enunciados especulativos',
  'certainty open': 'enunciados abiertos',
  'certainty denied': 'enunciados negados',
};

const periods: Readonly<Record<Unit, (period: string) => string>> = {
  day: (period) => period,
  week: (period) => `sem. del ${period}`,
  month: (period) => period,
  year: (period) => period,
};

const { reasons } = screens.objection;

/** A reason in words; one that this version does not know, as it is kept. */
function reasonName(reason: string): string {
  return Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reason;
}

export const progress: Catalog['progress'] = {
  kindName: (skill, kind) => kinds[`${skill} ${kind}`] ?? `${skill}: ${kind}`,
  title: (from, to) => (from === to ? `Tu progreso del ${from}` : `Tu progreso, del ${from} al ${to}`),
  counts: ({ begun, finished, unfinished }, answers, points) =>
    [
      `${counted(begun, 'partida')} (${finished} ${plural(finished, 'terminada', 'terminadas')}, ${unfinished} por seguir)`,
      counted(answers, 'respuesta'),
      minus(counted(points, 'punto')),
    ].join(' · '),
  none: 'Todavía no hay respuestas guardadas.',
  skills: 'Habilidad por habilidad, a lo largo del tiempo',
  all: 'todo',
  period: (period, unit) => periods[unit](period),
  share: (count, of) => `${count} de ${of}`,
  tooFew: 'muy pocas para decir algo',
  percent,
  interval: ([low, high]) => `${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`,
  scale: { least: '0\u00a0%', most: '100\u00a0%' },
  legend: ({ low, point, high }) =>
    `${low}${point}${high} la proporción de aciertos con su intervalo del 95\u00a0%`,
  calibration: 'Si tu seguridad se ajusta a tus aciertos',
  said: (confidence) => `dijiste ${confidence}, que equivale a`,
  right: 'acertaste',
  calibrationLegend: ({ claimed, low, point, high }) =>
    `${claimed} a cuánto equivale tu seguridad, ${low}${point}${high} cuánto acertaste: se ajusta donde ambos coinciden`,
  leaning: '¿Demasiada confianza o demasiada sospecha?',
  certainty: '¿Con qué firmeza se dice?',
  missed: 'Los tipos de preguntas que más fallas',
  missedOf: (count, of) => `${count} de ${of} ${plural(count, 'fallada', 'falladas')}`,
  noMisses: 'Ningún error hasta ahora.',
  few: (few) =>
    `De estos tipos hubo muy pocas para decir más: ${few.map(([name, count, of]) => `${name} (${count} de ${of} ${plural(count, 'fallada', 'falladas')})`).join(', ')}.`,
  practice: 'Práctica',
  practiced: (answers) =>
    `${counted(answers, 'respuesta')} ${plural(answers, 'dada', 'dadas')} al practicar.`,
  cards: (cards, due) =>
    `${counted(cards, 'tipo')} de preguntas por practicar; ahora ${due === 0 ? 'no toca ninguno' : `${plural(due, 'toca', 'tocan')} ${due}`}.`,
  noCards: 'Nada que practicar hasta ahora.',
  nextCard: (minutes) => `El próximo toca ${inTime(minutes)}.`,
  hunts: 'La caza',
  hunted: (hunts, points) =>
    `${counted(hunts, 'artículo')} ${plural(hunts, 'recorrido', 'recorridos')}, ${points} de 100 puntos en promedio.`,
  huntCounts: ({ hits, unverified, falseAlarms, vouched }) =>
    `${hits} de ${unverified} ${plural(unverified, 'hallada', 'halladas')}; ${falseAlarms} de ${vouched} ${plural(vouched, 'marcada', 'marcadas')} en vano.`,
  objections: 'Tus objeciones, que no cuentan',
  objected: (count) => counted(count, 'objeción', 'objeciones'),
  objectedFor: (reason, count) => `${reasons[reason]}: ${count}`,
  objection: (day, article, kind, reason) => `${day} ${article} (${kind}): ${reasonName(reason)}`,
  caution: 'Esto es práctica, no un diagnóstico.',
};
