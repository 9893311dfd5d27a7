/** The screens of the game: headings, labels, hints. */
import type { ObjectionReason, PackFacts } from '../../game/game.ts';
import type { SavedHunt } from '../../game/player-view.ts';
import type { ArticleProgress } from '../../progress/progress-store.ts';
import type { Catalog } from '../words.ts';
import { counted, minus, percent, plural, quoted } from './forms.ts';
import { practice } from './practice.ts';

/** Points with their sign: "+2 puntos", "−6 puntos", "0 puntos". */
function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${counted(Math.abs(points), 'punto')}`;
}

/** The topic is its writer's, who writes about an English article. */
/** "Noticia local, artículo inventado" */
function kindOf({ topic, invented }: PackFacts): string {
  const kind = [topic, invented ? 'artículo inventado' : topic === null ? 'artículo' : null];
  const first = kind.filter((part) => part !== null).join(', ');
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
}

function about(facts: PackFacts): string {
  const { questions, progress, broken } = facts;
  if (broken) return 'no se puede jugar tal como está';
  const count = `${questions > 1 ? 'hasta ' : ''}${counted(questions, 'pregunta')}`;
  const made = progress ? progressMade(progress) : '';
  return `${kindOf(facts)} · ${count}${made === '' ? '' : ` · ${made}`}`;
}

function briefly(facts: PackFacts): string {
  const { progress } = facts;
  if (facts.broken || !progress || progress.best === null) return about(facts);
  return `${kindOf(facts)} · ${progressMade(progress)}`;
}

/** "jugado, máximo 80 %"; empty where nothing is. */
function progressMade({ finished, left, best }: ArticleProgress): string {
  if (best === null) return left ? 'empezado' : '';
  const times = finished > 1 ? ` ${counted(finished, 'vez', 'veces')}` : '';
  return `jugado${times}, máximo ${percent(best)}${left ? ', empezado otra vez' : ''}`;
}

/** "Curso primavera: 2 de 3 jugados, máximo 80 %" */
function course(name: string, packs: readonly PackFacts[]): string {
  const shares = packs.flatMap(({ progress }) => progress?.best ?? []);
  const best = shares.length === 0 ? '' : `, máximo ${percent(Math.max(...shares))}`;
  // Of a folder that is called so, once is enough.
  const title = /^curso\b/i.test(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : `Curso ${name}`;
  return `${title}: ${shares.length} de ${counted(packs.length, 'jugado')}${best}`;
}

/** "faltan 12 de 40, 5 marcadas" */
function huntSoFar({ sentences, unseen, flagged }: SavedHunt): string {
  const left =
    unseen === 0
      ? `vistas las ${sentences}`
      : `${plural(unseen, 'falta', 'faltan')} ${unseen} de ${sentences}`;
  return `${left}, ${counted(flagged, 'marcada')}`;
}

const objections: Readonly<Record<ObjectionReason, string>> = {
  'another-answer': 'También puede defenderse otra de las respuestas',
  'not-proven': 'El pasaje no lo demuestra',
  'not-alone': 'La pregunta no se entiende por sí sola',
  'not-so': 'El artículo dice otra cosa',
};

const huntObjections: typeof objections = {
  ...objections,
  'another-answer': 'También se puede defender lo contrario',
};

export const screens: Catalog['screens'] = {
  separator: ' · ',
  name: 'sayswho',
  parts: { source: 'fuente', cue: 'señal', content: 'contenido' },

  home: {
    title: '¿Según quién?',
    motto: { first: 'Lee las noticias.', second: 'Pregunta quién las avala.' },
    about,
    briefly,
    course,
    notPlayed: 'sin jugar todavía',
    how: [
      'Lee una noticia en inglés: ¿quién lo dijo?, ¿según quién?, ¿con qué certeza?',
      'Di cuánta seguridad tienes; luego, el artículo mismo te muestra la prueba.',
    ],
    hunt: 'O sal a la caza de lo que un artículo no avala: pulsa m mientras lo lees.',
    pick: (practice, goesOn) => {
      const parts = [
        ...(goesOn ? ['Sigue con una partida'] : []),
        goesOn ? 'elige un artículo' : 'Elige un artículo',
        ...(practice === null ? [] : [`${practice} para practicar`]),
      ];
      const last = parts.pop();
      return parts.length === 0 ? `${last}:` : `${parts.join(', ')} o ${last}:`;
    },
    pickFirst: '¿Es tu primera vez? Empieza con 1, o elige un artículo:',
    tutorial: {
      first: 'Empieza aquí: el tutorial',
      last: 'El tutorial',
      about: 'las tres reglas en dos minutos',
    },
    noPacks: 'Aquí no hay paquetes.',
    own: 'O trae el tuyo: un archivo de texto, Markdown o HTML, o una dirección web:',
  },
  offer: {
    heading: 'una partida sin terminar',
    ask: 'Dejaste una partida a medias con este artículo.',
    resume: (next, asked, hunt) => {
      if (next !== null) return `Seguir en la pregunta ${next} de ${asked}`;
      return hunt === null ? 'Seguir con la caza' : `Seguir con la caza (oraciones: ${huntSoFar(hunt)})`;
    },
    decline: 'Empezar una partida nueva; con su primera respuesta se abandona la anterior',
    changed:
      'Dejaste una partida a medias con este artículo, pero sus preguntas ya no son las mismas: el artículo o el programa ha cambiado desde entonces. Esta es una partida nueva; las respuestas que diste siguen en las estadísticas.',
    changedHunt:
      'Dejaste una caza a medias en este artículo, pero sus oraciones ya no son las mismas: el artículo o el programa ha cambiado desde entonces. Esta es una partida nueva.',
    atHome: (title) => `Seguir: ${title}`,
    where: (next, asked, hunt) => {
      if (next !== null) return `pregunta ${next} de ${asked}`;
      return hunt === null ? 'falta la caza' : `caza: ${huntSoFar(hunt)}`;
    },
  },
  notKept: (why) =>
    `A partir de aquí no se guarda nada: no podrás seguir con esta partida más tarde, y las estadísticas no la cuentan. Aun así, puedes jugar.\n${why}`,
  wrote: (file) => `Escrito: ${file}`,
  keepingBroke: 'Algo falló dentro de sayswho al guardar las partidas.',
  loading: (ref) => `Leyendo ${ref} …`,
  failed: { title: 'Eso no funcionó.', hint: 'Qué hacer: ' },

  reading: {
    title: 'Primero, lee el artículo',
    rounds: (titles) =>
      `Después ${plural(titles.length, 'viene', 'vienen')} ${counted(titles.length, 'ronda')}: ${titles.join(', ')}`,
    noRounds: 'Este artículo no da para ninguna pregunta.',
    instead: {
      hunt: 'm: la caza en lugar de las rondas. Recorre el artículo oración por oración y marca lo que no avala.',
      rounds: 'm: rondas de preguntas en lugar de la caza.',
    },
    position: (first, last, total) => `líneas ${first}–${last} de ${total}`,
    percent,
    again: 'El artículo',
  },
  progress: {
    round: (n, of) => `Ronda ${n} de ${of}`,
    question: (n, of) => `pregunta ${n} de ${of}`,
    points: (points) => minus(counted(points, 'punto')),
    questions: (n) => counted(n, 'pregunta'),
    sentences: (n) => counted(n, 'oración', 'oraciones'),
  },
  intro: { rule: 'La regla que debes conocer' },
  confidence: {
    chosen: 'Tu respuesta: ',
    ask: '¿Cuánta seguridad tienes?',
    introduced:
      '1, 2 y 3 dicen cuánta seguridad tienes. Cuanta más dices tener, más se puede ganar, y perder.',
    levels: {
      1: 'al azar: acierto +1, error 0',
      2: 'con bastante seguridad: acierto +2, error −2 (conviene sobre el 67\u00a0%)',
      3: 'con certeza: acierto +3, error −6 (conviene sobre el 80\u00a0%)',
    },
  },
  feedback: {
    right: 'Correcto',
    wrong: 'Incorrecto',
    points: signedPoints,
    notCounted: 'no cuenta',
    sure: (confidence) => `seguridad:\u00a0${confidence}`,
    you: 'Tu respuesta: ',
    answer: 'La respuesta: ',
    why: 'Por qué: ',
    whyNot: 'Por qué no la tuya: ',
    others: (label) => `Por qué no ${quoted(label)}: `,
    passage: 'En el artículo',
    chosenPassage: 'Sobre tu respuesta',
  },
  lessons: {
    title: 'Todo respondido.',
    follow: (n) =>
      n === 1
        ? 'Ahora viene la lección: si acertaste, y la prueba en el artículo.'
        : `Ahora vienen las lecciones sobre tus ${n} respuestas, una tras otra: si acertaste, y la prueba en el artículo.`,
  },
  objection: {
    title: '¿Está mal la clave?',
    ask: '¿Qué falla en ella? Tu respuesta no contará, haya sido correcta o no.',
    reasons: objections,
    withdraw: 'Lo retiro: la respuesta cuenta',
    withdrawn: 'Retirado: la respuesta cuenta.',
    made: (reason) => `Tu objeción: ${objections[reason]}.`,
    recorded: (reason) => `Tu objeción: ${objections[reason]}. No cuenta.`,
    listed: ({ number, prompt, passage, answer, reason }) =>
      `Pregunta ${number}: ${prompt} ${passage === null ? `Según la clave: ${quoted(answer)}` : quoted(passage)} Motivo: ${objections[reason]}.`,
  },
  result: {
    title: 'El resultado',
    extra: '¡Extra!',
    points: (points, max) => `${minus(counted(points, 'punto'))} de ${max}`,
    answered: (answered, asked) =>
      `${answered} de ${counted(asked, 'pregunta')} ${plural(answered, 'respondida', 'respondidas')}`,
    skills: 'Habilidad por habilidad',
    calibration: 'Si tu seguridad se ajusta a tus aciertos',
    leaning: '¿Demasiada confianza o demasiada sospecha?',
    certainty: '¿Con qué firmeza se dice?',
    time: 'Tu tiempo, que nunca puntúa',
    shortfall: 'Sobre este artículo',
    objections: 'Tus objeciones, que no cuentan',
    misses: (n, notCounted) =>
      `${n === 0 ? 'No hay errores que repasar' : `${counted(n, 'error', 'errores')} por repasar`}` +
      (notCounted === 0
        ? n === 0
          ? '.'
          : ''
        : `; ${notCounted} que no ${plural(notCounted, 'cuenta, porque lo objetas', 'cuentan, porque los objetas')}`),
  },
  hunt: {
    sentence: (n, of) => `oración ${n} de ${of}`,
    flagged: (n) => `${n} ${plural(n, 'marcada', 'marcadas')}`,
    unseen: (n) => (n === 0 ? 'todas vistas' : `${n} sin ver`),
    asks: (unseen, flagged) => {
      const reasons = [
        ...(flagged === 0 ? ['nada marcado'] : []),
        ...(unseen === 0 ? [] : [`${counted(unseen, 'oración', 'oraciones')} sin mirar`]),
      ];
      return `Enter otra vez: terminar; ${reasons.join(', ')}`;
    },
    asksBriefly: (unseen) => `Enter otra vez: fin; ${unseen === 0 ? 'nada marcado' : `${unseen} sin ver`}`,
    outcomes: {
      found: 'hallada',
      missed: 'se te escapó',
      'false-alarm': 'falsa alarma',
      'left-alone': 'bien sin marcar',
    },
    uncounted: {
      unsure: 'sin decidir',
      unasked: 'no se pregunta',
      both: 'de las dos clases',
      asked: 'en otra ronda',
      spare: 'bien, no cuenta',
    },
    lessonUncounted: 'No cuenta.',
    lessons: {
      found: 'Hallada: el artículo no avala esto.',
      missed: 'Se te escapó: el artículo no avala esto.',
      'false-alarm': 'Falsa alarma: el artículo avala esto.',
      'left-alone': 'Bien sin marcar: el artículo avala esto.',
    },
    claim: 'La afirmación: ',
    objection: {
      ask: '¿Qué falla en ella? La oración no contará, la hayas marcado o no.',
      withdraw: 'Lo retiro: la oración cuenta',
      withdrawn: 'Retirado: la oración cuenta.',
      reasons: huntObjections,
      made: (reason) => `Tu objeción: ${huntObjections[reason]}. No cuenta.`,
      label: 'tu objeción',
      title: 'Oraciones a cuya clave pones objeciones, no contadas',
      listed: ({ text, vouched, reason }) =>
        `${quoted(text)} La clave dice que el artículo ${vouched ? 'avala' : 'no avala'} esto. Motivo: ${huntObjections[reason]}.`,
    },
    points: (points, max) => `${counted(points, 'punto')} de ${max}`,
    noPoints: 'sin puntos',
    found: (hits, of) => `${hits} de ${of} ${plural(of, 'hallada', 'halladas')}`,
    falseAlarms: (n, of) => `${n} de ${of} ${plural(of, 'marcada', 'marcadas')} en vano`,
    lesson: (n, of) => `${n} de ${of}`,
    apart: 'Estos puntos van aparte: no se preguntó por la seguridad, así que no se suman a los demás.',
  },
  xray: {
    title: 'Radiografía',
    working: 'Leyendo el artículo una vez más …',
    mark: (n, of) => `Marca ${n} de ${of}`,
    words: 'Las palabras: ',
    reason: (title) => `${title}: `,
    more: '…',
  },
  search: {
    ask: 'Buscar: ',
    none: 'no aparece',
    named: (query, place) => `${quoted(query)} ${place}`,
    places: (n) => counted(n, 'lugar', 'lugares'),
    hit: (n, of) => `${n} de ${of}`,
  },
  review: { title: (n, of) => `Error ${n} de ${of}` },
  quit: {
    ask: ({ kept, practicing }) => {
      if (practicing) return kept ? practice.quit : practice.quitUnkept;
      return kept
        ? '¿Salir? Puedes seguir con esta partida más tarde.'
        : '¿Salir? Esta partida no se guarda.';
    },
    yes: 'salir',
    no: 'quedarse',
  },
  tooSmall: (columns, rows, have) =>
    `Esta terminal es demasiado pequeña: sayswho necesita ${columns} columnas y ${rows} filas, y aquí hay ${have.columns} y ${have.rows}. Amplíala, o sal con q.`,
  keysTitle: 'Teclas',
  crashed: 'Algo falló dentro de sayswho.',

  does: {
    begin: 'empezar',
    lessons: 'a las lecciones',
    next: 'siguiente',
    ok: 'elegir',
    home: 'inicio',
    result: 'resultado',
    scroll: 'desplazar',
    move: 'moverse',
    pick: 'elegir',
    page: 'página',
    lastLesson: 'última lección',
    back: 'volver',
    article: 'artículo',
    question: 'volver',
    keys: 'teclas',
    quit: 'salir',
    review: 'errores',
    write: 'guardar',
    again: 'otra vez',
    hunt: 'caza',
    rounds: 'rondas',
    flag: 'marcar',
    finish: 'terminar',
    outcome: 'saltar',
    on: 'seguir',
    xray: 'radiografía',
    why: 'por qué',
    marks: 'marcas',
    legend: 'leyenda',
    search: 'buscar',
    nextHit: 'siguiente',
    lastHit: 'anterior',
    end: 'fin de la búsqueda',
    nextMark: 'marca siguiente',
    objection: 'objetar',
  },
};
