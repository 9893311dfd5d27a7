/** What is wrong with a pack, for its author. A message is put behind file, line and column; it has no full stop. */
import type { PackProblemWords } from '../words.ts';
import { counted } from './forms.ts';

const FORMAT = 'Véase docs/pack-format.md.';
const PLAIN_TEXT = 'Borra el carácter; un paquete es texto sin más.';
const OFF_THE_LIST = 'Quítala de la lista.';
const CORRECT = 'Corrige el estado o las fuentes.';

const meantOr = (meant: string | null, otherwise: string) =>
  meant === null ? otherwise : `¿Querías decir "${meant}"?`;

/** "a", "a o b", "a, b o c"; "u" stands before the sound of an o. */
const either = (values: readonly string[]) => {
  const last = values.at(-1) ?? '';
  const or = /^h?o/i.test(last) ? 'u' : 'o';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${or} ${last}`;
};

/** Kinds of values, by what the schema calls them. */
const types: Readonly<Record<string, string>> = {
  string: 'texto',
  number: 'un número',
  boolean: 'true o false',
  object: 'un conjunto de claves',
  record: 'un conjunto de claves',
  array: 'una lista',
};

const where = (inPassage: boolean) => (inPassage ? 'en el pasaje' : 'en el artículo');

export const packErrors: PackProblemWords = {
  more: (count) => `y ${count} más`,
  wholePack: 'el paquete',

  tooLarge: (length, most) => ({
    message: `el archivo tiene ${length} caracteres; un paquete tiene como mucho ${most}`,
    hint: 'Pon un solo artículo en cada paquete.',
  }),
  syntax: (why) => ({
    message: `no es YAML válido: ${why}`,
    hint: 'Sangra con espacios, y pon entre comillas el texto que contenga ": " o " #".',
  }),
  controlCharacter: (code) => ({
    message: `el carácter de control U+${code} no está permitido`,
    hint: PLAIN_TEXT,
  }),
  halfCharacter: { message: 'medio par sustituto no es un carácter', hint: PLAIN_TEXT },
  tooDeep: { message: 'los valores están anidados a demasiada profundidad', hint: FORMAT },
  twoDocuments: {
    message: 'aquí empieza un segundo documento YAML',
    hint: 'Borra la línea "---", o haz un archivo de cada uno.',
  },
  otherYaml: {
    message: 'un paquete se escribe en YAML 1.2 y no necesita ninguna línea que lo diga',
    hint: 'Borra la línea que empieza por "%".',
  },
  keyIsNoText: { message: 'una clave tiene que ser texto', hint: FORMAT },
  keyTwice: (key) => ({ message: `la clave "${key}" está dos veces`, hint: 'Borra una de las dos.' }),
  alias: (name) => ({ message: `el alias *${name} no está permitido`, hint: 'Escribe el valor completo.' }),

  notAPack: (version) => ({
    message: `esto no es un paquete de preguntas: falta la clave "sayswho: ${version}"`,
    hint: FORMAT,
  }),
  newer: (version, known) => ({
    message: `el paquete está escrito en la versión ${version} del formato; este programa lee la versión ${known}`,
    hint: 'Actualiza sayswho.',
  }),
  version: (known) => ({
    message: `la versión del formato debe ser ${known}`,
    hint: `Escribe "sayswho: ${known}".`,
  }),

  unknownKey: (key, known, meant) => ({
    message: `clave desconocida "${key}"`,
    hint: meantOr(meant, `Claves conocidas: ${known.join(', ')}.`),
  }),
  missing: (path) => ({ message: `falta ${path}`, hint: FORMAT }),
  type: (path, type) => ({
    message: `${path} debe ser ${types[type] ?? type}`,
    hint: type === 'string' ? 'Pon el texto entre comillas.' : FORMAT,
  }),
  value: (path, values, meant) => ({
    message: `${path} debe ser ${either(values)}`,
    hint: meantOr(meant, FORMAT),
  }),
  noEntries: {
    message: 'el paquete no tiene entradas, y así nada que preguntar',
    hint: 'Escribe una, o deja que «build» haga un paquete con el artículo.',
  },
  tooFew: (path) => ({ message: `${path} tiene muy pocas entradas`, hint: FORMAT }),
  empty: (path) => ({ message: `${path} está vacío`, hint: FORMAT }),
  tooLong: (path, most) => ({ message: `${path} es demasiado largo; el límite es ${most}`, hint: FORMAT }),
  textOrSelector: (path) => ({
    message: `${path} debe ser texto, o un conjunto con la clave "exact"`,
    hint: FORMAT,
  }),
  otherShape: (path, why) => ({ message: `${path}: ${why}`, hint: FORMAT }),
  entryKind: {
    message: 'una entrada tiene una de las claves "quote", "claim", "statement" y "question"',
    hint: FORMAT,
  },
  emptyArticle: { message: 'el artículo (article) está vacío', hint: 'Pon ahí el texto del artículo.' },
  speakerTwice: (name) => ({
    message: `"${name}" está dos veces en la lista de hablantes (speakers)`,
    hint: 'Une las dos.',
  }),
  repeated: (skill) => ({ message: `esta entrada de ${skill} repite una anterior`, hint: 'Bórrala.' }),

  evidence: {
    missing: (words, inPassage, hint) => ({
      message: `"${words}" no se encuentra ${where(inPassage)}`,
      hint,
    }),
    ambiguous: (words, inPassage, count, most) => ({
      message: `"${words}" se encuentra ${counted(count, 'vez', 'veces')}${count === most ? ' o más' : ''} ${where(inPassage)}`,
      hint: 'Escríbelo como {exact: …, prefix: …, suffix: …} con las palabras anteriores o posteriores.',
    }),
    surroundings: 'Las palabras están, pero el prefijo o el sufijo no.',
    elsewhere: 'Las palabras están en otra parte del artículo: amplía el pasaje.',
    marksDiffer:
      'Solo cambian las mayúsculas, las comillas o los apóstrofos: copia las palabras del artículo.',
    copy: 'Copia las palabras del artículo, letra por letra.',
  },

  quoteAltered: {
    message: 'la cita no es lo que dice su prueba',
    hint: 'Corrige una de las dos; una cita solo se pregunta con las palabras del artículo.',
  },
  givesAway: (name) => ({
    message: `la cita contiene el nombre de quien habla, "${name}"`,
    hint: 'Elige otras palabras, o deja fuera la entrada.',
  }),
  rightAmongWrong: (option) => ({
    message: `"${option}" es la respuesta correcta, así que no puede ser una opción incorrecta`,
    hint: OFF_THE_LIST,
  }),
  optionTwice: (option) => ({ message: `"${option}" se ofrece dos veces`, hint: OFF_THE_LIST }),
  questionIncomplete: (key) => ({
    message: `una pregunta con prueba se pregunta, y para eso falta la clave "${key}"`,
    hint: 'Véase "question" en docs/pack-format.md.',
  }),
  rightNotOffered: { message: 'la respuesta correcta tiene que ofrecerse', hint: OFF_THE_LIST },
  ownVoiceWithSources: {
    message: 'una afirmación con la propia voz del artículo no tiene fuentes',
    hint: CORRECT,
  },
  oneSource: { message: 'una afirmación de fuente única tiene una sola fuente', hint: CORRECT },
  unknownSpeaker: (name, meant) => ({
    message: `"${name}" no está entre los hablantes (speakers)`,
    hint: meantOr(meant, 'Añádelo a la lista de hablantes (speakers).'),
  }),
};
