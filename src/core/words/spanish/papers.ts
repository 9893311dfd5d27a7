/** What is written to files for others: results and gradebooks. */
import { counted, minus, quoted } from './forms.ts';

export const papers = {
  report: {
    heading: (name: string | null) => (name === null ? 'Resultado' : `Resultado de ${name}`),
    pageTitle: (heading: string, title: string) => `${heading}: ${title}`,
    written: (date: string) => `Escrito el ${date} (UTC)`,
    game: (seed: number) => `Partida ${minus(String(seed))}`,
    answers: 'Las respuestas',
    question: (round: string, number: number) => `${round} ${number}`,
    confidence: (confidence: number) => `seguridad ${confidence}`,
    notCounted: 'no cuenta',
    chosen: 'tu respuesta',
    correct: 'la respuesta correcta',
    labels: {
      why: 'Por qué',
      whyNot: 'Por qué no la tuya',
      passage: 'En el artículo',
      source: 'Fuente',
      cue: 'Señal',
      content: 'Contenido',
      objection: 'Objeción',
    },
    unfinishedHunt: 'Sin terminar.',
  },
  gradebook: {
    columns: { row: 'fila', name: 'nombre', files: 'archivos' },
    student: 'estudiante',
    article: {
      points: (title: string) => `${title}: puntos`,
      right: (title: string) => `${title}: aciertos`,
      answered: (title: string) => `${title}: respuestas que cuentan`,
      hunt: (title: string) => `${title}: puntos de la caza`,
      question: (title: string, round: string, number: number) => `${title}: ${round} ${number}`,
      another: (title: string, number: number) => `${title} (${number})`,
    },
    rows: {
      question: 'pregunta',
      item: 'elemento',
      answer: 'respuesta correcta',
      answers: 'respuestas que cuentan',
      difficulty: 'dificultad (proporción de aciertos)',
      discrimination: 'discriminación (biserial puntual con el resto)',
      wrong: 'respuesta equivocada más elegida',
      challenges: 'objeciones',
    },
    challenged: 'objetada',
    mostWrong: (labels: readonly string[], times: number, wrong: number) =>
      `${labels.join(' / ')} (${labels.length === 1 ? '' : 'cada una '}${times} de ${counted(wrong, 'respuesta equivocada', 'respuestas equivocadas')})`,
    leftOut: (file: string, reason: string) => `${file} queda fuera: ${reason}`,
    problems: {
      tooLarge: 'es demasiado grande para ser un resultado.',
      noResult: 'no contiene ningún resultado de sayswho.',
      notJson: 'no es JSON.',
      newer: (version: number, known: number) =>
        `es un resultado de la versión ${version}, y este programa lee la versión ${known}. Actualiza sayswho.`,
      shape: (place: string) => `no es como debe ser un resultado${place === '' ? '' : `, en ${place}`}.`,
    },
    earlier: (name: string, latest: string) =>
      `${name} jugó la misma partida otra vez más tarde, en ${latest}.`,
    copy: (original: string) => `es el mismo resultado que ${original}.`,
    together: (name: string, title: string, games: number) =>
      `${name} jugó ${games} partidas sobre ${quoted(title)}: van juntas, y de una pregunta hecha dos veces cuenta la última respuesta.`,
    wrote: (file: string, students: number, articles: number) =>
      `${file} está escrito: ${counted(students, 'estudiante')}, ${counted(articles, 'artículo')}`,
  },
};
