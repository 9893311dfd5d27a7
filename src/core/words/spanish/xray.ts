/** The x-ray, whatever draws it. */
import { isUnverified } from '../../key/is-unverified.ts';
import type { MarkOf } from '../../xray/xray.ts';
import type { FindingWords } from '../words.ts';
import { inSpanish } from './analysis-reasons.ts';
import { counted } from './forms.ts';
import { key } from './key.ts';
import { LEVEL_NAMES, QUOTE_NAMES, STATUS_NAMES } from './names-of-findings.ts';
import { quiz } from './quiz.ts';

/** What a mark is, without whose it is. */
function nameOf(of: MarkOf): string {
  switch (of.kind) {
    case 'quote':
      return QUOTE_NAMES[of.quoteKind];
    case 'claim':
      return `afirmación, ${STATUS_NAMES[of.status]}${isUnverified(of.status) ? ' (sin verificar)' : ''}`;
    case 'hedge':
      return 'atenuador';
    case 'open':
      return 'abierto';
    case 'booster':
      return 'intensificador';
    case 'denial':
      return 'negación';
    case 'statement':
      return of.level === 'fact' ? LEVEL_NAMES.fact : `enunciado, ${LEVEL_NAMES[of.level]}`;
    case 'left-out':
      return 'no se pregunta';
    default:
      return of satisfies never;
  }
}

/** A claim's is that of its status. */
const meanings: Readonly<Record<Exclude<MarkOf['kind'], 'claim'>, string>> = {
  quote: 'palabras atribuidas a quien lleva esa letra',
  hedge: 'una palabra que debilita lo que se dice',
  open: 'palabras que dejan abierto si es así: nadie lo sabe o nadie lo dice',
  booster: 'una palabra que sube el tono y no añade pruebas',
  denial: 'una palabra que niega',
  statement: 'con qué firmeza se dice',
  'left-out': 'el motivo dice por qué',
};

export const xray: FindingWords['xray'] = {
  nameOf,
  legendNameOf: (of) => (of.kind === 'quote' ? 'cita' : of.kind === 'statement' ? 'enunciado' : nameOf(of)),
  shortStatus: (status) => STATUS_NAMES[status],
  meaningOf: (of) => (of.kind === 'claim' ? key.statuses[of.status] : meanings[of.kind]),
  levelOf: (level) => LEVEL_NAMES[level],
  notEnglish: 'El texto no parece inglés: no te fíes de lo que está marcado en él.',
  nobody: 'nadie con nombre',
  articleItself: 'el propio artículo',
  by: (name, who) => `${name} de ${who}`,
  from: (name, who) => `${name}, de ${who}`,
  perhapsBy: (name, who) => `${name}, quizá de ${who}`,
  perhaps: (mark) => `quizá ${mark}`,
  about: (who) => ` sobre las palabras o los deseos de ${who}`,
  signed: (letter, name) => `${letter} ${name}`,
  noSpeaker: 'El artículo no dice de quién son estas palabras.',
  written: 'Una persona escribió o revisó esta entrada del paquete y responde por ella.',
  noCue: 'Ninguna: decide solo el lugar de las palabras.',
  booster: 'Sube el tono y no añade pruebas.',
  notAsked: (question, reason) => `${question}: ${inSpanish(reason)}.`,
  asked: (question) => `Se puede preguntar: ${question}`,
  askedInWhole: (question) => `Se puede preguntar como parte de un enunciado más largo: ${question}`,
  belowThreshold: 'No se pregunta: no es lo bastante seguro.',
  notAskedBecause: (reason) => `No se pregunta: ${inSpanish(reason)}.`,
  howSure: (confidence, threshold) =>
    `Estarían de acuerdo unas ${Math.round(confidence * 100)} de cada 100 personas que lean con cuidado (es una estimación).` +
    `${threshold === null ? '' : ` Se pregunta a partir de ${Math.round(threshold * 100)}.`}`,
  questions: quiz.titles,
  leftOutOf: {
    'who said it': 'Quién lo dijo',
    'who vouches': 'Quién lo avala',
    'how sure': 'Con qué certeza',
  },
  titles: {
    why: 'Por qué',
    rule: 'La regla',
    cue: 'La señal',
    source: 'La fuente',
    evidence: 'En el artículo',
    reads: 'Por sí sola se lee así',
    statement: 'A qué afecta',
    firmness: 'Con qué firmeza',
    sure: 'Con qué seguridad',
    game: 'En el juego',
    left: 'No se pregunta',
  },
  page: {
    title: (title) => (title === null ? 'Radiografía de un artículo' : `Radiografía: ${title}`),
    heading: 'Radiografía de un artículo',
    article: 'El artículo',
    skip: 'Ir al artículo',
    nobody: '–',
    how: 'Un número junto al texto lleva a los motivos, en la lista de debajo del artículo. Las citas llevan una línea debajo (discontinua donde el artículo las cuenta sin comillas); las afirmaciones, barras en los extremos; los atenuadores, una línea ondulada; lo que deja algo abierto, una de puntos; los intensificadores, una doble; las negaciones, una sencilla.',
    reference: (number, label) => `Marca ${number}: ${label}`,
    back: (number) => `Volver a la marca ${number} en el texto`,
  },
  legend: {
    title: 'Leyenda',
    speakers: 'Hablan',
    signs: 'Signos',
    noSpeakers: 'En este artículo no habla nadie.',
    noMarks: 'En este artículo no hay nada que marcar.',
    marks: (n) => counted(n, 'marca'),
    curated: 'Este paquete lo escribieron o revisaron personas: está marcado lo que preguntan, y nada más.',
    drawn: [
      'Los corchetes encierran afirmaciones, tras su signo, y lo que se cuenta sin comillas, tras la letra de quien habla.',
      'En el margen están las letras de quienes se citan en una línea y los signos de las palabras subrayadas en ella.',
    ],
    speaker: ({ letter, name, role }) => `${letter} ${name}${role === null ? '' : `, ${role}`}`,
    sign: (sign, name, meaning) => `${sign} ${name}: ${meaning}`,
    numbers: 'Un número entre corchetes abre una marca; la lista de debajo del artículo dice qué es.',
  },
};
