/** What the check of packs says: what is wrong, and what to do. A message has no full stop. */
import type { Skill } from '../../key/answer-key.ts';
import type { CheckWords } from '../words.ts';
import { counted, plural } from './forms.ts';
import { packErrors } from './pack-errors.ts';

const whyNever: Readonly<Record<Skill, string>> = {
  quotes: 'sus palabras contienen parte del nombre de quien habla, o no hay nadie más a quien ofrecer',
  claims: 'repite otra afirmación, o no hay afirmaciones avaladas de una longitud parecida',
  certainty: 'repite otro enunciado, o no se puede ofrecer ningún otro nivel',
};

const CORRECT_ONE = 'Corrige una de las dos.';

const says: CheckWords['says'] = {
  aliasShared: (name, a, b) => ({
    message: `"${name}" designa a ${a} y a ${b}`,
    hint: 'Déjaselo a uno de los dos.',
  }),
  namesAlike: (a, b) => ({
    message: `"${a}" y "${b}" podrían ser el mismo hablante`,
    hint: 'Une los dos, o da los nombres completos.',
  }),
  aliasAsName: (alias, name) => ({
    message: `"${alias}" es un alias de ${name}`,
    hint: `Escribe "${name}", el nombre que ve quien juega.`,
  }),
  twoCredited: (other) => ({
    message: `otra entrada atribuye las mismas palabras a ${other}`,
    hint: 'Corrige una de las dos; si ambas se pueden defender, nombra a cada uno en el "notOffered" del otro.',
  }),
  askedTwice: {
    message: 'una entrada anterior pregunta por las mismas palabras',
    hint: 'Deja fuera una de las dos.',
  },
  optionRight: (option) => ({
    message: `la opción incorrecta "${option}" también es correcta, o se podría defender`,
    hint: 'Quítala de la lista.',
  }),
  optionRepeated: (option) => ({
    message: `la opción "${option}" está dos veces`,
    hint: 'Quita una de la lista.',
  }),
  optionNamesAnswer: (option, name) => ({
    message: `la opción incorrecta "${option}" nombra la respuesta correcta, "${name}"`,
    hint: 'Elige otras palabras.',
  }),
  promptGivesAway: (what) => ({
    message: `la pregunta contiene su respuesta, "${what}"`,
    hint: 'Elige otras palabras para la pregunta (prompt).',
  }),
  toldElsewhere: (name) => ({
    message: `esto revela quién dice lo que otra entrada pregunta: ${name}`,
    hint: 'Quita de aquí la otra cita, o a quien la dice.',
  }),
  saidAgain: (other) => ({
    message: `el artículo tiene estas palabras entre comillas también en otro lugar, donde nombra a ${other}`,
    hint: 'Si las dijeron ambos, nombra al otro en "notOffered", o elige una cita más larga.',
  }),
  reasonUnused: (label) => ({
    message: `ninguna opción incorrecta es "${label}"`,
    hint: 'Escribe la opción como se ofrece, o quita la razón.',
  }),
  sourceOther: (source, other, right) => ({
    message: `la fuente "${source}" es ${other}, y la entrada atribuye las palabras a ${right}`,
    hint: 'Corrige una de las dos, o añade esas palabras a los alias de quien nombran.',
  }),
  claimsContradict: {
    message: 'otra entrada tiene la misma afirmación, y solo una de las dos está avalada',
    hint: 'Corrige el estado (status) de una de las dos.',
  },
  claimsAlike: {
    message: 'otra afirmación dice casi lo mismo, y solo una de las dos está avalada',
    hint: 'Redáctalas de forma más distinta, o deja fuera una: el juego no pregunta por ninguna.',
  },
  claimTellsWho: (cue) => ({
    message: `la afirmación dice de quién es la palabra: "${cue}"`,
    hint: 'Escribe lo que se afirma, y deja fuera a quien lo afirma.',
  }),
  noUnverified: {
    message:
      'hay afirmaciones que el artículo avala, pero ninguna que no avale: no se puede preguntar por ninguna',
    hint: 'Añade algunas con una sola fuente, o con ninguna que tenga nombre.',
  },
  unfair: (vouched, unverified) => ({
    message: `hay ${counted(vouched, 'afirmación', 'afirmaciones')} que el artículo avala, y ${unverified} que no`,
    hint: `Escribe al menos ${2 * unverified} que sean "own-voice" o "supported": junto a cada una de las otras hay dos.`,
  }),
  lengths: (longer) => ({
    message: `las afirmaciones no avaladas son mucho más ${longer ? 'largas' : 'cortas'} que las otras, y eso las delata`,
    hint: 'Haz que tengan una longitud parecida.',
  }),
  levelsContradict: {
    message: 'otra entrada da otro nivel al mismo enunciado',
    hint: CORRECT_ONE,
  },
  levelsAlike: (level, count, of) => ({
    message: `${count} de ${counted(of, 'enunciado')} ${plural(count, 'es', 'son')} "${level}", así que casi siempre es la respuesta`,
    hint: 'Añade enunciados de otros niveles.',
  }),
  difficultyAlike: (difficulty, count) => ({
    message: `las ${count} entradas tienen la misma dificultad, "${difficulty}"`,
    hint: 'Di cuáles son fáciles (easy) y cuáles difíciles (hard): una ronda va de lo fácil a lo difícil.',
  }),
  statementAltered: {
    message: 'el enunciado no es lo que dice su prueba',
    hint: 'Corrige uno de los dos; un enunciado se pregunta con las palabras del artículo.',
  },
  explanationThin: {
    message: 'la explicación no explica nada',
    hint: 'Di por qué la respuesta correcta lo es, en una a tres oraciones.',
  },
  fewOptions: (count) => ({
    message: `algunas partidas preguntan esto con ${counted(count, 'opción', 'opciones')}`,
    hint: 'Añade hablantes (speakers), acorta "notOffered", o escribe "options".',
  }),
  questionUnproven: {
    message: 'la pregunta no se hace mientras no tenga prueba',
    hint: 'Elige con "review" el pasaje que prueba su respuesta, o escribe "evidence", "skill" y "explanation".',
  },
  neverAsked: (skill) => ({
    message: `ninguna partida pregunta esto: ${whyNever[skill]}`,
    hint: 'Cámbialo, o déjalo fuera.',
  }),
};

/** What a check finds under each code, as a sentence. */
const about: CheckWords['about'] = {
  'alias-shared':
    'Un nombre pertenece a dos hablantes, de modo que una entrada que lo usa puede referirse a cualquiera.',
  'two-credited': 'Las mismas palabras se atribuyen a dos hablantes, y cualquiera podría ser la respuesta.',
  'option-right': 'Una opción incorrecta también es correcta, o se podría defender.',
  'option-repeated': 'Dos opciones incorrectas son iguales.',
  'gives-away': 'La pregunta contiene su respuesta.',
  'claims-contradict': 'La misma afirmación está avalada en una entrada y en otra no.',
  'levels-contradict': 'El mismo enunciado tiene dos niveles.',
  'claims-alike':
    'Dos afirmaciones dicen casi lo mismo, pero solo una está avalada; el juego no pregunta por ninguna.',
  'claim-tells-who': 'Una afirmación dice de quién es la palabra.',
  'claims-unfair': 'Hay muy pocas afirmaciones que el artículo avale, o ninguna que no avale.',
  'claim-lengths': 'La longitud delata las afirmaciones no avaladas.',
  'levels-alike': 'Casi todos los enunciados tienen el mismo nivel.',
  'difficulty-alike': 'Todas las entradas son igual de difíciles.',
  'names-alike': 'Dos nombres de hablantes podrían ser uno.',
  'alias-as-name': 'Una entrada nombra a un hablante por un alias.',
  'source-other': 'La fuente de la prueba no es el hablante a quien se atribuyen las palabras.',
  'option-names-answer': 'Una opción incorrecta nombra la respuesta correcta.',
  'told-elsewhere': 'Una entrada revela la respuesta de otra.',
  'said-again':
    'Las palabras de una cita están otra vez en el artículo, y puede que las dijera también otra persona.',
  'reason-unused': 'Una razón trata de una opción que no existe.',
  'asked-twice': 'Dos entradas preguntan por las mismas palabras.',
  'statement-altered': 'Un enunciado no está escrito con las palabras del artículo.',
  'explanation-thin': 'Una explicación no explica nada.',
  'few-options': 'Una pregunta tiene menos de tres opciones.',
  'question-unproven': 'Una pregunta escrita por alguien no tiene prueba todavía, y no se hace.',
  'never-asked': 'Ninguna partida pregunta por una entrada.',

  'pack-syntax': 'El archivo no es el YAML en que se escribe un paquete.',
  'pack-too-large': 'El archivo es más grande de lo que puede ser un paquete.',
  'pack-control-character': 'El texto contiene un carácter que una terminal obedecería.',
  'pack-alias': 'Un alias de YAML está en lugar de un valor.',
  'pack-depth': 'Los valores están anidados a demasiada profundidad.',
  'pack-not-a-pack': 'El archivo no es un paquete de preguntas.',
  'pack-version': 'La versión del formato no existe.',
  'pack-newer': 'El paquete está escrito en una versión más nueva del formato.',
  'pack-unknown-key': 'Una clave es desconocida.',
  'pack-shape': 'Falta un valor, o no es del tipo o del tamaño debido.',
  'pack-entry-kind': 'Una entrada no es de ningún tipo.',
  'pack-repeated': 'Una clave, un hablante o una entrada está dos veces.',
  'pack-evidence-missing': 'Una prueba no se encuentra en el artículo.',
  'pack-evidence-ambiguous': 'Una prueba se encuentra más de una vez.',
  'pack-quote-altered': 'Una cita no es lo que dice su prueba.',
  'pack-gives-away': 'Una cita contiene el nombre de quien habla.',
  'pack-unknown-speaker': 'Una entrada nombra a alguien que no está entre los hablantes.',
  'pack-right-not-offered': 'La respuesta correcta está excluida de las opciones.',
  'pack-right-among-wrong': 'La respuesta correcta está entre las opciones incorrectas.',
  'pack-question-incomplete': 'A una pregunta con prueba le falta algo para poder hacerse.',
  'pack-sources': 'Las fuentes de una afirmación no concuerdan con su estado.',
  'file-empty': 'El archivo no contiene texto.',
  'file-binary': 'El archivo no es texto sin formato.',
  'file-encoding': 'El archivo no está en UTF-8.',
  'file-too-large': 'El archivo es más grande que cualquier paquete.',
  'file-missing': 'No existe ese archivo.',
  'file-forbidden': 'No hay permiso para leer el archivo o la carpeta.',
  'file-unreadable': 'No se puede leer el archivo o la carpeta.',
  'folder-without-packs': 'En la carpeta no hay paquetes.',
};

export const checks: CheckWords = {
  says,
  about,
  reading: packErrors,
  summary: (packs, errors, warnings) => {
    const found =
      errors + warnings === 0
        ? 'nada que corregir'
        : `${counted(errors, 'error', 'errores')}, ${counted(warnings, 'advertencia')}`;
    return `${counted(packs, 'paquete')}: ${found}.`;
  },
};
