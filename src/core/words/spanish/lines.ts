/** The game as plain lines: what can be typed, and what is said about it. */
import type { Catalog } from '../words.ts';
import { quoted } from './forms.ts';

export const lines: Catalog['lines'] = {
  pickOffer: 'Escribe 1 o 2 y pulsa Enter, o q para salir.',
  pickPack: 'Escribe un número de la lista y pulsa Enter, o q para salir.',
  pickOption:
    'Escribe el número de tu respuesta y pulsa Enter. t: el texto del artículo. ?: todas las órdenes. q: salir.',
  instead: {
    hunt: 'm: la caza en lugar de las rondas.',
    rounds: 'm: rondas de preguntas en lugar de la caza.',
  },
  challenge:
    'c: decir que la clave de esta respuesta está mal; entonces no cuenta. c y un número: la de una pregunta anterior.',
  pickReason: 'Escribe el número de un motivo y pulsa Enter; con cualquier otra cosa se vuelve atrás.',
  nothingTold: 'Todavía no se ha explicado ninguna respuesta.',
  pickConfidence: 'Escribe 1, 2 o 3 y pulsa Enter. b: elegir otra respuesta.',
  hunt: 'Para salir a la caza de lo que un artículo no avala:',
  none: ['ninguna', 'ninguno', 'none'],
  flaggedBefore: (numbers) =>
    `Antes marcaste: ${numbers.join(' ')}. Escríbelos otra vez junto con los demás.`,
  flagSentences:
    'Escribe los números de las oraciones que quieras marcar, por ejemplo 3 7 12, o ninguna, y pulsa Enter. t: las oraciones otra vez. ?: todas las órdenes. q: salir.',
  objectToSentence: 'cs y un número: decir que la clave de esa oración está mal.',
  objectsToSentence: (number) => `Sobre la clave de la oración ${number} de la caza:`,
  noHuntTold: 'No hay ninguna caza terminada cuya clave pueda estar mal.',
  sentenceNotTold: (number) => `La oración ${number} de la caza no contaba: no tiene clave.`,
  outcomes: 'Qué fue de las oraciones que contaban y de las que marcaste:',
  resultAgain: 'De vuelta en el resultado:',
  notTold: (number) => `La pregunta ${number} todavía no se ha explicado.`,
  objectsTo: (number) => `Sobre la clave de la pregunta ${number}:`,
  afterResult: (misses, questions, sentences, writes) =>
    [
      misses ? ['e: repasar los errores.'] : [],
      questions ? ['c y un número: decir que la clave de esa pregunta está mal.'] : [],
      sentences ? ['cs y un número: decir que la clave de esa oración de la caza está mal.'] : [],
      writes ? ['r: escribir el resultado en un archivo.'] : [],
      'x: radiografía del artículo. a: jugar otra vez. h: inicio. q: salir. Después, pulsa Enter.',
    ]
      .flat()
      .join(' '),
  afterPractice: (questions) =>
    `${questions ? 'c y un número: decir que la clave de esa pregunta está mal. ' : ''}Escribe un número de la lista y pulsa Enter, o q para salir.`,
  commands: [
    'Un número y Enter: responder.',
    't: mostrar otra vez el texto del artículo, durante las preguntas y en el resultado.',
    'b: de la seguridad, volver a las respuestas.',
    'c: tras una respuesta, decir que su clave está mal; entonces no cuenta. c 3: lo mismo de la pregunta 3.',
    'm: antes de la primera respuesta de una partida, la caza en lugar de las preguntas, y al revés. Más tarde: a en el resultado y después m.',
    'e: tras el resultado, repasar los errores.',
    'x: tras el resultado, todo lo que se sabe del artículo.',
    'r: tras el resultado, escribirlo en un archivo.',
    'a: tras el resultado, jugar otra vez.',
    'ninguna: en la caza, no marcar ninguna oración.',
    'cs 12: tras la caza, decir que la clave de la oración 12 está mal; entonces no cuenta.',
    'h: tras el resultado, ir al inicio.',
    '?: estas órdenes.',
    'q: salir.',
  ],
  elsewhere: {
    m: 'm cambia a la caza, o de vuelta a las preguntas, solo antes de la primera respuesta. Más tarde: en el resultado, escribe a para jugar otra vez y después m.',
    mAtResult: 'm sirve en la primera pregunta: escribe a para jugar otra vez y después m.',
    mAtHome: 'm sirve cuando ya hay un artículo elegido, en su primera pregunta.',
    mNoHunt: 'En el tutorial y en la práctica no hay caza.',
    mTooFew: 'Este artículo tiene muy pocas oraciones para una caza propia.',
    b: 'b vuelve de la seguridad a las respuestas.',
    c: 'c dice que la clave de una respuesta está mal, cuando ya se ha explicado.',
    cs: 'cs lleva un número: cs 12 dice que la clave de la oración 12 de una caza terminada está mal.',
    t: 't muestra el texto del artículo durante las preguntas y en el resultado.',
    e: 'e repasa los errores, en el resultado.',
    x: 'x muestra la radiografía del artículo, en el resultado.',
    r: 'r escribe el resultado en un archivo, en el resultado de una partida.',
    a: 'a vuelve a jugar, en el resultado de una partida.',
    h: 'h va al inicio, en el resultado.',
    none: 'ninguna: en la caza, no marcar ninguna oración.',
  },
  nothingTyped: 'Escribe el número de tu respuesta.',
  outOfRange: (typed, last) =>
    last === 1
      ? `Aquí no hay ningún ${typed}, solo 1.`
      : `Aquí no hay ningún ${typed}: los números van de 1 a ${last}.`,
  unknown: (line) => `Aquí ${quoted(line)} no es una respuesta.`,
  confirmQuit: 'Escribe s o n y pulsa Enter.',
  yes: ['s', 'y'],
  option: (n, label) => `${n}. ${label}`,
  lettered: (letter, label) => `${letter}. ${label}`,
  source: 'Fuente',
  cue: 'Señal',
  content: 'Contenido',
  ended: 'La entrada terminó aquí; este es el resultado hasta ahora.',
};
