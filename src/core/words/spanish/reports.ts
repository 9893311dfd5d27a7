/** The reports of "analyze", for people. */
import type { ClaimStatus, SpeakerKind, StatementCueKind } from '../../analysis/analysis.ts';
import type { Level } from '../../key/answer-key.ts';
import type { FindingWords } from '../words.ts';
import { inSpanish } from './analysis-reasons.ts';
import { counted, decimalAsIs, listed, percent, plural } from './forms.ts';
import { LEVEL_NAMES, QUOTE_NAMES, STATUS_NAMES } from './names-of-findings.ts';

const cueKinds: Readonly<Record<StatementCueKind, string>> = {
  hedge: 'atenuador',
  booster: 'intensificador',
  negation: 'no',
  attribution: 'según quién',
  future: 'futuro',
  question: 'pregunta',
};

const SPEAKER_KINDS: Readonly<Record<SpeakerKind, string>> = {
  person: 'persona',
  organisation: 'organización',
  document: 'documento',
  group: 'grupo sin nombre',
};

/** Where a statement lies on the scales of certainty and polarity. */
const SCALES: Readonly<Record<string, string>> = {
  certain: 'seguro',
  probable: 'probable',
  possible: 'posible',
  unknown: 'desconocido',
  positive: 'positivo',
  negative: 'negativo',
};

const onScale = (tag: string) => SCALES[tag] ?? tag;
const isStatus = (name: string): name is ClaimStatus => Object.hasOwn(STATUS_NAMES, name);
const statusOf = (name: string) => (isStatus(name) ? STATUS_NAMES[name] : name);
const isLevel = (name: string): name is Level => Object.hasOwn(LEVEL_NAMES, name);
const levelOf = (name: string) => (isLevel(name) ? LEVEL_NAMES[name] : name);

export const reports: FindingWords['reports'] = {
  notEnglish: 'el texto no parece inglés: no te fíes de lo que se encontró en él',
  reason: inSpanish,
  sentences: (count) => counted(count, 'oración', 'oraciones'),
  titles: {
    warnings: 'Advertencias',
    speakers: 'Hablan',
    quotes: 'Citas',
    paraphrases: 'Paráfrasis',
    claims: 'Afirmaciones',
    statements: 'Enunciados, con las palabras que los debilitan o refuerzan [entre corchetes]',
    notAsked: 'No se pregunta',
    findings: 'Hallazgos',
  },
  cueKinds,
  title: (title, count) => `${title} (${count})`,

  annotated: {
    fragments: (count) =>
      `${counted(count, 'fragmento')} ${plural(count, 'no aparece', 'no aparecen')} en la lista.`,
    speaker: (name, role, kind, mentions) => {
      const what = kind === 'person' ? '' : ` (${SPEAKER_KINDS[kind]})`;
      return `${name}${role === null ? '' : `, ${role}`}${what}: ${counted(mentions, 'mención', 'menciones')}`;
    },
    nobody: 'nadie con nombre',
    perhaps: (name) => `quizá ${name}`,
    about: (name) => `, sobre las palabras o los deseos de ${name}`,
    quote: (kind, credited, about, because) =>
      `${kind === 'indirect' ? 'paráfrasis' : QUOTE_NAMES[kind]}: ${credited}${about} ${because}`,
    claim: (status, names, because) =>
      `${statusOf(status)}${names.length === 0 ? '' : `, de ${listed(names)}`} ${because}`,
    articleItself: 'el propio artículo',
    unnamed: 'una fuente sin nombre',
    statement: (voice, tags, because) => `${voice}: ${tags.map(onScale).join(', ')} ${because}`,
    denied: 'negado',
    future: 'sobre el futuro',
    because: (rule, confidence) => `(regla ${rule}, ${percent(confidence)} de seguridad)`,
  },

  explained: {
    places: 'Los lugares son línea:columna en el texto del artículo.',
    nothing: 'No se encontró nada.',
    nothingWith: (words) => `Nada de lo encontrado contiene las palabras «${words}».`,
    rule: (rule, sentence) =>
      `regla ${rule}: ${sentence ?? 'el catálogo no tiene ninguna oración para esta regla.'}`,
    quoteKinds: { ...QUOTE_NAMES, indirect: 'cita indirecta, sin comillas' },
    quote: (kind, credited, about) => `${kind}, atribuida a ${credited}${about}`,
    nobody: 'nadie',
    about: (name) => `; de segunda mano, sobre las palabras o los deseos de ${name}`,
    cue: (words) => `señal ${words}`,
    noCue: 'sin señal: decide solo el lugar',
    cueOf: (kind, words) => `${cueKinds[kind]} ${words}`,
    ownVoice: 'la propia voz del artículo',
    voiceOf: (name) => `la voz de ${name}`,
    unnamed: 'una fuente sin nombre',
    future: 'sobre el futuro',
    statement: (level, scale, voice) =>
      `enunciado, ${levelOf(level)}: ${scale.map(onScale).join(', ')}, con ${voice}`,
    claim: (status, means, unverified) =>
      `afirmación, ${statusOf(status)}: ${means}${unverified ? '; sin verificar' : ''}`,
    reads: (statement) => `se lee: ${statement}`,
    source: (name) => `fuente: ${name}`,
    evidence: (words) => `prueba ${words}`,
    questions: {
      'who said it': 'quién lo dijo',
      'who vouches': 'quién lo avala',
      'how sure': 'con qué certeza',
    },
    left: (question, reason) => `${question}: ${inSpanish(reason)}`,
    asked: (confidence, threshold) =>
      `confianza ${decimalAsIs(confidence)}, y basta ${decimalAsIs(threshold)}: se pregunta`,
    askedInWhole: (confidence) =>
      `confianza ${decimalAsIs(confidence)} solo para estas palabras; se pregunta como parte de un enunciado más largo`,
    below: (confidence, threshold) =>
      `confianza ${decimalAsIs(confidence)}, por debajo de ${decimalAsIs(threshold)}: no se pregunta`,
    leftOut: (confidence, threshold, reason) =>
      `confianza ${decimalAsIs(confidence)}, y basta ${decimalAsIs(threshold)}, pero no se pregunta: ${inSpanish(reason)}`,
  },
};
