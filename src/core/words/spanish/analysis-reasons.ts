/** Why the analysis leaves something out or warns, in Spanish; it says so in English itself, since its JSON does. */
import { quoted } from './forms.ts';

const WHOLE: Readonly<Record<string, string>> = {
  // Of claims that are reported.
  'the source is not clear': 'la fuente no está clara',
  'a spokesperson speaks for somebody who has a name': 'un portavoz habla por alguien que tiene nombre',
  'the article speaks of propaganda, a hoax or a falsehood beside it':
    'junto a ella, el artículo habla de propaganda, de un bulo o de una falsedad',
  'the article itself calls something in it false': 'el propio artículo llama falsa a una parte',
  'what follows takes part of it back': 'lo que sigue retira una parte',
  'two sources stand behind it, and whether they are independent is not clear':
    'lo sostienen dos fuentes, y no está claro si son independientes',
  'another source seems to say the same': 'otra fuente parece decir lo mismo',
  'what somebody knew or thought, which nobody is said to have said':
    'lo que alguien sabía o pensaba, sin que conste que nadie lo dijera',
  'its point is a judgment in the speaker’s own words':
    'lo esencial es un juicio con las palabras de quien habla',
  'only the speaker can know it': 'solo quien habla puede saberlo',
  'a report within a report': 'un relato dentro de otro relato',
  'its words go on behind the source': 'sus palabras siguen detrás de la fuente',
  'the source leaves it open': 'la fuente lo deja abierto',
  'the source hedges it': 'la fuente lo atenúa',
  'a question or a plan, not a statement': 'una pregunta o un plan, no un enunciado',
  'it speaks of somebody without a name': 'habla de alguien sin nombre',
  'its words are no whole clause': 'sus palabras no forman una cláusula completa',
  'a second verb follows, whose subject may be the source':
    'sigue un segundo verbo, cuyo sujeto puede ser la fuente',
  'a second clause follows, which may be the reporter’s own':
    'sigue una segunda cláusula, que puede ser de quien escribe',
  'it joins two statements': 'une dos enunciados',
  'what is named is no statement': 'lo que se nombra no es un enunciado',
  'it tells what ought to be, not what is': 'dice lo que debería ser, no lo que es',
  'a warning or a view, not a report': 'una advertencia o una opinión, no un relato',
  'it names nothing that could be looked up': 'no nombra nada que se pudiera consultar',
  'the article itself seems to state it elsewhere': 'el propio artículo parece afirmarlo en otra parte',
  'the article itself may say part of it elsewhere': 'el propio artículo quizá diga una parte en otro lugar',
  'another source may say part of it elsewhere': 'otra fuente quizá diga una parte en otro lugar',
  'the article calls it false, but it does not stand alone':
    'el artículo lo llama falso, pero no se entiende por sí solo',
  'the article calls it false, but whose claim it is, or whose word that is, is not sure':
    'el artículo lo llama falso, pero no es seguro de quién es la afirmación o de quién es esa palabra',

  'a headline': 'un titular',
  'the verb takes it to be true': 'el verbo lo da por cierto',
  'somebody else may deny it nearby': 'quizá alguien lo niega cerca',
  'something shown nearby may bear on it': 'algo que se muestra cerca puede afectarla',
  'has no subject': 'no tiene sujeto',
  'figures of a poll': 'cifras de una encuesta',

  // Of denials.
  'who denies it has no name, or is not certain': 'quien lo niega no tiene nombre, o no es seguro quién es',
  'whether it is denied is not certain': 'no es seguro que se niegue',
  'without the denial around it, it would say something else':
    'sin la negación que lo rodea, diría otra cosa',
  'what is denied is no single statement': 'lo que se niega no es un solo enunciado',
  'what is denied is no whole clause': 'lo que se niega no es una cláusula completa',

  // Of words that are retold.
  'the words reach the article through somebody else':
    'las palabras llegan al artículo a través de otra persona',
  'the words go on behind the source': 'las palabras siguen detrás de la fuente',
  'the words are no whole clause': 'las palabras no forman una cláusula completa',
  'the words speak of somebody by a pronoun': 'las palabras hablan de alguien con un pronombre',

  // Why something does not stand alone.
  'opens with a quote that is not closed': 'empieza con una cita que no se cierra',
  'speaks of “I”, “we” or “you”': 'habla de «I», «we» o «you»',
  'a name with “’s” would read as an owner': 'un nombre con «’s» se leería como poseedor',
  '“her” can be read in two ways': '«her» puede leerse de dos maneras',
  'holds a second statement': 'contiene un segundo enunciado',
  'has a label before a colon': 'lleva una etiqueta antes de los dos puntos',
  'is broken by a dash': 'lo corta un guion',
  'two names run together': 'dos nombres van pegados',
  'breaks off': 'se corta',
  'breaks off before its “but”': 'se corta antes de su «but»',
  'its letters are damaged': 'sus letras llegaron dañadas',
  'breaks off at its verb': 'se corta en el verbo',
  'breaks off between two': 'se corta entre dos',
  'breaks off in a relative clause': 'se corta en una oración de relativo',
  'too short to stand alone': 'demasiado corto para entenderse solo',
  'too long for one statement': 'demasiado largo para un solo enunciado',
  'compares with what it does not name': 'compara con algo que no nombra',
  'two pronouns could be two people': 'dos pronombres podrían ser dos personas',
  'is no sentence': 'no es una oración',
};

type Told = (...parts: readonly string[]) => string;

/** What holds words of the article, which stay as they are. */
const AROUND_WORDS: readonly (readonly [pattern: RegExp, told: Told])[] = [
  [
    /^the claim does not stand alone: (.*)$/,
    (why) => `la afirmación no se entiende por sí sola: ${inSpanish(why!)}`,
  ],
  [
    /^what is denied does not stand alone: (.*)$/,
    (why) => `lo que se niega no se entiende por sí solo: ${inSpanish(why!)}`,
  ],
  [
    /^the words do not stand alone: (.*)$/,
    (why) => `las palabras no se entienden por sí solas: ${inSpanish(why!)}`,
  ],
  [
    /^with “([^”]*)” the reporter vouches for part of it$/,
    (verb) => `con ${quoted(verb!)}, quien escribe avala una parte`,
  ],
  [/^points outside itself \(“([^”]*)”\)$/, (word) => `remite a algo de fuera (${quoted(word!)})`],
  [/^leans on another sentence \(“([^”]*)”\)$/, (word) => `se apoya en otra oración (${quoted(word!)})`],
  [/^“([^”]*)” is not said of whom$/, (word) => `no se dice de quién es ${quoted(word!)}`],
  [/^“([^”]*)” is not said of what$/, (word) => `no se dice de qué es ${quoted(word!)}`],
  [/^“([^”]*)” is not said of what or whom$/, (word) => `no se dice de qué o de quién es ${quoted(word!)}`],
  [/^“([^”]*)” is not said which$/, (word) => `no se dice cuál es ${quoted(word!)}`],
  [/^“([^”]*)” is not named$/, (word) => `no se nombra a ${quoted(word!)}`],
  [/^“([^”]*)” could be somebody else$/, (word) => `${quoted(word!)} podría ser otra persona`],
  [/^“([^”]*)” could be one of two$/, (word) => `${quoted(word!)} podría ser uno de dos`],
  [/^“([^”]*)” may not be (.*)$/, (word, name) => `quizá ${quoted(word!)} no sea ${name}`],
  [
    /^quotation mark opened at offset (\d+) never closes$/,
    (offset) => `las comillas abiertas en la posición ${offset} no se cierran`,
  ],
  [
    /^quotation mark at offset (\d+) has no partner$/,
    (offset) => `las comillas de la posición ${offset} no tienen pareja`,
  ],
];

/** The reason in Spanish; one that is in Spanish already, or that nobody translated, as it is. */
export function inSpanish(reason: string): string {
  const whole = Object.hasOwn(WHOLE, reason) ? WHOLE[reason] : undefined;
  if (whole !== undefined) return whole;
  for (const [pattern, told] of AROUND_WORDS) {
    const [, ...parts] = pattern.exec(reason) ?? [];
    if (parts.length > 0) return told(...parts);
  }
  return reason;
}
