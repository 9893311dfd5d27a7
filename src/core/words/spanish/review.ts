/** The review of a pack. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import type { Difficulty, Level, Skill } from '../../key/answer-key.ts';
import type { NewKind } from '../../review/new-entry.ts';
import type { Part } from '../../review/review.ts';
import type { ReviewWords } from '../words.ts';

const entries = (n: number) => `${n} ${n === 1 ? 'entrada' : 'entradas'}`;

export const review: ReviewWords = {
  title: 'Revisión',
  entry: (n, of) => `Entrada ${n} de ${of}`,
  reviewed: (n, of) => `${n} de ${of} revisadas`,
  isReviewed: 'revisada',
  isUnread: 'sin revisar',
  order: { file: 'en el orden del archivo', unsure: 'primero las menos seguras' },
  onlyUnread: 'solo sin revisar',
  skills: {
    quotes: '¿Quién lo dijo?',
    claims: '¿Según quién?',
    certainty: '¿Con qué certeza?',
  } satisfies Record<Skill, string>,
  neverAsked: 'Sobre afirmaciones de este estado nunca se pregunta.',
  besides: 'Se ofrece junto a una afirmación que el artículo no avala.',
  cannotAsk: 'Con las demás entradas y fuentes del paquete aún no se puede hacer una pregunta de ella.',
  claim: 'La afirmación: ',
  key: 'La clave: ',
  sources: (names) => ` (según ${names.join(', ')})`,
  why: 'Por qué: ',
  passage: 'En el artículo',
  origin: 'De dónde viene: ',
  written: 'Una persona escribió esta entrada.',
  rule: (rule, sentence) => (sentence === null ? `La regla «${rule}».` : `${sentence} (${rule})`),
  sure: (confidence) =>
    `Unos ${Math.round(confidence * 100)} de cada 100 lectores atentos estarían de acuerdo (una estimación).`,

  notices: {
    accepted: 'Aceptada.',
    unaccepted: 'Ya no figura como revisada.',
    changed: 'Cambiada y marcada como revisada.',
    dropped: 'Descartada.',
    added: 'Añadida al final del archivo.',
    undone: 'Deshecho.',
    redone: 'Rehecho.',
    nothingToUndo: 'No hay nada que deshacer.',
    nothingToRedo: 'No hay nada que rehacer.',
    allRead: 'Todas las entradas están revisadas.',
    nothingUnread: 'Todas las entradas están revisadas: se muestran todas.',
    noMatch: (query) => `Ninguna entrada contiene «${query}».`,
    unchanged: 'No ha cambiado nada.',
    escAgain: 'Otra vez Esc descarta lo que has escrito.',
    noSentences: 'El artículo no tiene oraciones entre las que elegir.',
    notDone: (message) => `No se ha hecho: ${message}`,
    reloaded: 'Otro programa cambió el archivo. Se ha vuelto a leer y tu cambio se ha hecho en él.',
    reloadedWithout:
      'Otro programa cambió el archivo. Se ha vuelto a leer; tu último cambio ya no encaja en él y no se ha hecho.',
    broken: (message) =>
      `Otro programa cambió el archivo y ya no es un paquete: no se escribe nada encima hasta que lo sea. ${message}`,
    unsaved: (message) => `No se ha guardado: ${message}`,
  },

  answer: {
    quotes: '¿Quién lo dijo?',
    claims: '¿Qué estado le da el artículo?',
    sources: '¿De quién es la palabra? Intro pone o quita un nombre; la última línea sigue adelante.',
    sourcesDone: (names) =>
      names.length === 0 ? 'No se nombra a nadie: seguir' : `Seguir con ${names.join(', ')}`,
    certainty: '¿Con qué firmeza se dice?',
    somebodyElse: 'Alguien que no está en la lista …',
    name: 'El nombre, tal como lo muestran las opciones',
    taken: '✓ ',
  },
  statuses: {
    opinion: 'un juicio de valor; nunca se pregunta',
    prediction: 'sobre el futuro; nunca se pregunta',
    contradicted: 'el artículo dice que no es así; nunca se pregunta',
    disputed: 'otra fuente lo niega',
    unconfirmed: 'no se pudo confirmar',
    anonymous: 'solo fuentes sin nombre',
    'single-source': 'una fuente con nombre, ningún documento',
    supported: 'dos fuentes independientes o un documento',
    'own-voice': 'lo afirma el propio artículo',
  } satisfies Record<ClaimStatus, string>,
  levels: {
    fact: 'afirmado como un hecho, con la voz del propio artículo',
    attributed: 'la palabra de una fuente',
    hedged: 'probable: likely, appears',
    speculative: 'posible: may, might',
    open: 'no se sabe: unclear, whether',
    denied: 'se dice que no es así',
  } satisfies Record<Level, string>,

  edit: {
    title: '¿Qué quieres cambiar?',
    parts: {
      content: 'aquello por lo que se pregunta',
      explanation: 'la explicación',
      prompt: 'la pregunta',
      options: 'las opciones incorrectas',
      reason: 'por qué una opción es incorrecta',
      difficulty: 'la dificultad',
    } satisfies Record<Part, string>,
    ask: {
      content: 'Aquello por lo que se pregunta',
      explanation: '¿Por qué es correcta la respuesta? De una a tres frases',
      prompt: 'La pregunta; vacía para la habitual',
      options: 'Las opciones incorrectas, con | entre ellas; vacío para las que elige el programa',
    },
    newExplanation: 'Ahora la respuesta es otra. ¿Por qué es correcta? De una a tres frases',
    claim: 'La afirmación, de modo que se entienda sola: nombres, no pronombres',
    whichReason: '¿Por qué es incorrecta qué opción?',
    reason: (option) => `¿Por qué es incorrecta «${option}»? Vacío para la razón habitual`,
    difficulties: { easy: 'fácil', medium: 'media', hard: 'difícil' } satisfies Record<Difficulty, string>,
  },
  add: {
    title: 'Elige las palabras por las que preguntar',
    ends: { start: 'se mueve el principio', end: 'se mueve el final' },
    kind: '¿Qué es?',
    kinds: {
      direct: 'una cita directa: una oración completa entre comillas',
      partial: 'una cita parcial: menos que una oración entre comillas',
      indirect: 'palabras que el artículo cuenta sin comillas',
      claim: 'una afirmación: ¿quién la avala?',
      statement: 'un enunciado: ¿con qué firmeza se dice?',
    } satisfies Record<NewKind, string>,
  },
  search: '¿Qué palabras tiene la entrada?',
  typing: 'borra una palabra',

  does: {
    accept: 'aceptar',
    answer: 'respuesta',
    edit: 'cambiar',
    drop: 'descartar',
    add: 'añadir',
    undo: 'deshacer',
    next: 'siguiente',
    keys: 'teclas',
    leave: 'salir',
    choose: 'elegir',
    back: 'atrás',
    save: 'guardar',
    take: 'tomar',
    sentence: 'oración',
    word: 'palabra',
    otherEnd: 'otro extremo',
    find: 'buscar',
  },
  lines: {
    begin: 'Escribe una orden y pulsa Intro: list, show N, accept N, drop N, help para todas ellas, quit.',
    commands: [
      'list: todas las entradas. list unsure: primero las menos seguras. list unread: las que no están revisadas.',
      'show N, o solo N: la entrada con su pregunta, su clave y su pasaje.',
      'accept N: marcarla como revisada. unaccept N: ya no.',
      'answer N RESPUESTA: cambiar la respuesta por el nombre de una fuente, un nivel o un estado con sus fuentes: answer 4 disputed: Ada Quill | Jo Pell',
      'explain N TEXTO: cambiar la explicación.',
      'word N TEXTO: cambiar la cita, la afirmación o el enunciado.',
      'drop N: descartarla.',
      'undo, redo: deshacer, rehacer.',
      'quit: salir.',
      'Sin N se entiende la entrada que se mostró la última. Solo en la pantalla se añaden entradas.',
    ],
    unknown: (command) => `«${command}» no es una orden aquí; help las muestra.`,
    noEntry: (number) => `No hay ninguna entrada ${number}.`,
    whichAnswer: (skill) =>
      skill === 'quotes'
        ? 'Nombra una fuente.'
        : skill === 'claims'
          ? 'Nombra un estado y, detrás de dos puntos, de quién es la palabra.'
          : 'Nombra un nivel: fact, attributed, hedged, speculative, open o denied.',
    explainIt: (n) => `Si eso no lo dice bien: explain ${n} y tus palabras.`,
    read: '[revisada]',
    unread: '[ ]',
    right: ' (correcta)',
  },
  left: (read, of) => `${read} de ${entries(of)} revisadas.`,
};
