/** Practice. No kind of question is named before its answer: it would give that away. */
import type { Catalog } from '../words.ts';
import { counted, inTime, plural } from './forms.ts';

export const practice: Catalog['practice'] = {
  title: 'Práctica',
  atHome: 'Practica lo que fallaste',
  due: (questions) => `${counted(questions, 'pregunta')} por repasar`,
  dueLater: (minutes) => `la próxima, ${inTime(minutes)}`,
  planning: 'Eligiendo qué practicar …',
  about: 'La práctica te vuelve a hacer los tipos de preguntas que fallaste, con otros artículos si los hay.',
  dueNow: (due, asked) =>
    `Toca repasar ${counted(due, 'pregunta')}${asked < due ? `; ahora, ${asked}` : ''}.`,
  ahead: (asked) => `${counted(asked, 'pregunta')} por adelantado.`,
  article: (title, questions, isRead) =>
    `${title}: ${counted(questions, 'pregunta')}, ${isRead ? 'ya lo leíste' : 'primero hay que leerlo'}`,
  unasked: (cards) =>
    `${plural(cards, 'Toca', 'Tocan')} ${counted(cards, 'pregunta')} para ${plural(cards, 'la', 'las')} que no sirve ninguno de los artículos a mano: juega con otro, o trae uno tuyo.`,
  nothing: 'Todavía no hay nada que practicar: primero, juega una partida.',
  nothingDue: (minutes) => `Ahora no toca nada. La próxima pregunta toca ${inTime(minutes)}.`,
  on: 'Seguir con lo que toca',
  goAhead: 'Practicar por adelantado',
  play: 'Inicio, para jugar con un artículo',
  articleNumber: (number, of) => `Artículo ${number} de ${of}`,
  readBefore: (questions) =>
    `Este ya lo leíste: ${questions === 1 ? 'la pregunta viene' : `las ${questions} preguntas vienen`} enseguida. El texto sigue a mano.`,
  done: (right, answered) => (answered === 0 ? 'No respondiste nada.' : `Acertaste ${right} de ${answered}.`),
  more: (due) => `Ahora ${plural(due, 'toca', 'tocan')} ${counted(due, 'pregunta')} más.`,
  next: (minutes) => `La próxima pregunta toca ${inTime(minutes)}.`,
  oneSided: (questions) =>
    `Para ${questions === 1 ? 'uno' : questions} de estos tipos de preguntas, los artículos a mano dan siempre la misma respuesta: juega con otro artículo para que te pregunten los dos lados.`,
  quit: '¿Salir? Tus respuestas quedan guardadas; lo que aún toca vuelve la próxima vez.',
  quitUnkept: '¿Salir? De esta práctica no se guarda nada.',
};
