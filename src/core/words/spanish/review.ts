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
  unproven:
    'Sin prueba todavía: ninguna partida la hace hasta que un pasaje del artículo demuestre la respuesta.',
  notRight: (option) => `No «${option}»: `,
  round: 'Se hace en la ronda: ',
  noRound: 'ninguna todavía',
  cannotAsk: 'Con las demás entradas y hablantes del paquete, aún no se puede hacer una pregunta con ella.',
  claim: 'La afirmación: ',
  key: 'La clave: ',
  sources: (names) => ` (según ${names.join(', ')})`,
  why: 'Por qué: ',
  passage: 'En el artículo',
  origin: 'De dónde viene: ',
  written: 'Una persona escribió esta entrada.',
  rule: (rule, sentence) => (sentence === null ? `La regla «${rule}».` : `${sentence} (${rule})`),
  sure: (confidence) =>
    `Estarían de acuerdo unas ${Math.round(confidence * 100)} de cada 100 personas que lean con cuidado (es una estimación).`,

  notices: {
    accepted: 'Aceptada.',
    unaccepted: 'Ya no figura como revisada.',
    changed: 'Cambiada y marcada como revisada.',
    changedUnproven: 'Cambiada. No se marca como revisada hasta que un pasaje demuestre su respuesta.',
    unproven: 'No aceptada: nada demuestra todavía la respuesta. Elige antes su pasaje.',
    onlyOwn: 'El pasaje solo se elige para preguntas escritas con palabras propias.',
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
    repeats: (entry) =>
      `El paquete ya pregunta por estas palabras: entrada ${entry} del archivo. Elige otras o edita esa entrada.`,
    cueOutside:
      'Estas palabras no están en el pasaje: elige las que deciden en la oración por la que preguntas.',
    unmarked: (parts) => {
      const names = { source: 'la fuente', cue: 'la señal' };
      return `Ya no se marca en el pasaje, porque hablaba a favor de la respuesta anterior: ${parts.map((part) => names[part]).join(' y ')}.`;
    },
    escAgain: 'Pulsa Esc otra vez para descartar lo que has escrito.',
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
    sources: '¿De quién es la palabra? Enter pone o quita un nombre; la última línea sigue adelante.',
    sourcesDone: (names) =>
      names.length === 0 ? 'No se nombra a nadie: seguir' : `Seguir con ${names.join(', ')}`,
    certainty: '¿Con qué firmeza se dice?',
    somebodyElse: 'Alguien que no está en la lista …',
    name: 'El nombre, tal como lo muestran las opciones',
    own: '¿Cuál es la correcta?',
    otherWords: 'La respuesta correcta con otras palabras …',
    ownWording: 'La respuesta correcta',
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
    round: '¿En qué ronda se hace?',
    parts: {
      content: 'aquello por lo que se pregunta',
      explanation: 'la explicación',
      prompt: 'la pregunta',
      options: 'las opciones incorrectas',
      reason: 'por qué una opción es incorrecta',
      difficulty: 'la dificultad',
      round: 'la ronda en que se hace',
      passage: 'el pasaje que la demuestra',
    } satisfies Record<Part, string>,
    ask: {
      content: 'Aquello por lo que se pregunta',
      question: 'La pregunta',
      explanation: '¿Por qué es correcta la respuesta? De una a tres oraciones',
      prompt: 'La pregunta; vacío para la habitual',
      options: 'Las opciones incorrectas, con | entre ellas; vacío para las que elige el programa',
      ownOptions: 'Las opciones incorrectas, con | entre ellas (\\| para una barra dentro de una)',
      ownReason: (option) => `¿Por qué es incorrecta «${option}»? Vacío para no dar ningún motivo`,
      proof: '¿Cómo demuestra el pasaje la respuesta? De una a tres oraciones',
    },
    rounds: {
      quotes: 'a quién se atribuyen unas palabras',
      claims: 'si el artículo avala algo',
      certainty: 'con qué firmeza se dice algo',
    } satisfies Record<Skill, string>,
    newExplanation: 'Ahora la respuesta es otra. ¿Por qué es correcta? De una a tres oraciones',
    claim: 'La afirmación, de modo que se entienda sola: nombres, no pronombres',
    whichReason: '¿Qué opción incorrecta quieres explicar?',
    reason: (option) => `¿Por qué es incorrecta «${option}»? Vacío para el motivo habitual`,
    difficulties: { easy: 'fácil', medium: 'media', hard: 'difícil' } satisfies Record<Difficulty, string>,
  },
  add: {
    title: 'Elige las palabras por las que preguntar',
    proof: (answer) => `¿Qué palabras demuestran «${answer}»?`,
    cue: '¿Qué palabras deciden con qué firmeza se dice?',
    ends: { start: 'se mueve el principio', end: 'se mueve el final' },
    kind: '¿Qué es?',
    kinds: {
      direct: 'una cita directa: una cláusula completa entre comillas',
      partial: 'una cita parcial: menos que una cláusula entre comillas',
      indirect: 'palabras que el artículo cuenta sin comillas',
      claim: 'una afirmación: ¿quién la avala?',
      statement: 'un enunciado: ¿con qué firmeza se dice?',
    } satisfies Record<NewKind, string>,
  },
  search: '¿Qué palabras debe tener la entrada?',
  typing: 'borra una palabra',

  does: {
    accept: 'aceptar',
    answer: 'respuesta',
    edit: 'cambiar',
    drop: 'descartar',
    add: 'añadir',
    prove: 'pasaje',
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
    begin: 'Escribe una orden y pulsa Enter: list, show N, accept N, drop N, help para todas ellas, quit.',
    commands: [
      'list: todas las entradas. list unsure: primero las menos seguras. list unread: las que no están revisadas.',
      'show N, o solo N: la entrada con su pregunta, su clave y su pasaje.',
      'accept N: marcarla como revisada. unaccept N: ya no.',
      'answer N RESPUESTA: cambiar la respuesta por el nombre de quien habla, un nivel, o un estado con sus fuentes: answer 4 disputed: NOMBRE | NOMBRE',
      'answer N PALABRAS, en una pregunta con palabras propias: una de sus opciones u otras palabras.',
      'passage N PALABRAS: elegir las palabras del artículo que demuestran esa pregunta.',
      'explain N TEXTO: cambiar la explicación.',
      'word N TEXTO: cambiar la cita, la afirmación, el enunciado o la pregunta.',
      'edit N: cambiar eso y todo lo demás, paso a paso.',
      'add PALABRAS: añadir una entrada sobre palabras del artículo, paso a paso.',
      'article: el texto entero. cancel: dejar lo que se está preguntando.',
      'drop N: descartarla.',
      'undo, redo: deshacer, rehacer.',
      'quit: salir.',
      'Sin N, vale la última entrada que se mostró.',
    ],
    unknown: (command) => `«${command}» no es una orden aquí; help las muestra.`,
    noEntry: (number) => `No hay ninguna entrada ${number}.`,
    whichAnswer: (skill) =>
      skill === 'quotes'
        ? 'Nombra a quien habla.'
        : skill === 'claims'
          ? 'Nombra un estado y, tras dos puntos, de quién es la palabra.'
          : 'Nombra un nivel: fact, attributed, hedged, speculative, open o denied.',
    explainIt: (n) => `Si eso no lo dice bien: explain ${n} y tus palabras.`,
    typeWords:
      'Escribe las palabras tal como están en el artículo; comillas y mayúsculas pueden variar. O bien: cancel.',
    notInArticle: (words) => `«${words}» no está en el artículo. Escribe palabras que estén, o bien: cancel.`,
    severalTimes: 'Esas palabras aparecen más de una vez. ¿Cuáles son?',
    pick: (count) => `Escribe un número del 1 al ${count}. O bien: cancel.`,
    enterTakesWords: (words) => `Enter sin escribir nada acepta: ${words}`,
    enterTakes: (words, empty) => `Enter sin escribir nada acepta: ${words} (${empty} para no poner nada)`,
    typeText: 'Escríbelo en una línea. O bien: cancel.',
    proveIt: (n) => `Para elegirlo: passage ${n} y las palabras que la demuestran.`,
    own: 'Palabras propias:',
    unproven: '[sin prueba todavía]',
    read: '[revisada]',
    unread: '[ ]',
    right: ' (correcta)',
  },
  left: (read, of) => `${read} de ${entries(of)} revisadas.`,
};
