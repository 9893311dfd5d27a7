/** What exports to other tools add to the quiz, and what is said about exports and imports. */
import type { ExchangeWords } from '../words.ts';
import { quoted } from './forms.ts';

export const exchange: ExchangeWords = {
  labels: {
    article: 'Artículo',
    answer: 'La respuesta',
    why: 'Por qué',
    passage: 'En el artículo',
    source: 'Fuente',
    cue: 'Señal',
  },
  labeled: (label, text) => `${label}: ${text}`,
  question: (round, number) => `${round} ${number}`,
  unproven: 'Más preguntas',
  withoutEvidence: (count) =>
    count === 1
      ? 'Una pregunta aún no tiene prueba: se exporta sin pasaje y ninguna partida la hace.'
      : `${count} preguntas aún no tienen prueba: se exportan sin pasaje y ninguna partida las hace.`,
  whyNot: (option) => `Por qué no ${quoted(option)}`,
  readFirst: 'Lee primero el artículo.',
  score: 'Obtuviste @score de @total puntos',
  kahoot: {
    lessons: 'Explicaciones',
    lessonHead: ['N.º', 'Pregunta', 'La respuesta', 'Por qué', 'En el artículo', 'Por qué no las otras'],
    tooLong: (name) =>
      `${name} se omite: no se puede acortar a los 120 caracteres de Kahoot sin cambiar su sentido.`,
    optionTooLong: (name) =>
      `${name} se omite: una respuesta supera los 75 caracteres de Kahoot, y cortarla podría cambiarla.`,
    tooMany: (name) => `${name} se omite: en Kahoot solo caben cuatro respuestas.`,
    shortened: (name) => `${name}: de la cita queda solo el principio.`,
    apart:
      'Kahoot no muestra explicaciones: están en la segunda hoja, para leerlas en voz alta tras cada pregunta.',
  },
  imports: {
    name: (number, title) =>
      title === '' ? `La pregunta ${number}` : `La pregunta ${number}, ${quoted(title)},`,
    leftOut: (name, reason) => `${name} se omite: ${reason}.`,
    notMultipleChoice: 'no es de opción múltiple',
    severalRight: 'no tiene una única respuesta correcta',
    noWrong: 'no tiene ninguna respuesta incorrecta',
    empty: 'su texto o una respuesta está en blanco',
    sameOptions: 'dos de sus respuestas son iguales',
    tooLong: 'su texto o una respuesta es más largo de lo que cabe en un paquete',
    tooMany: 'tiene más respuestas de las que caben en un paquete',
    repeated: 'está dos veces',
  },
};
