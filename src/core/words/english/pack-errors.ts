/** What is wrong with a pack, for its author. A message is put behind file, line and column; it has no full stop. */

const FORMAT = 'See docs/pack-format.md.';
const PLAIN_TEXT = 'Delete the character; a pack is plain text.';
const OFF_THE_LIST = 'Take it off the list.';

const meantOr = (meant: string | null, otherwise: string) =>
  meant === null ? otherwise : `Did you mean "${meant}"?`;

/** "a", "a or b", "a, b or c" */
const either = (values: readonly string[]) =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

/** Kinds of values, by what the schema calls them. */
const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a mapping of keys',
  record: 'a mapping of keys',
  array: 'a list',
};

export const packErrors = {
  /** Behind the problems that are listed. */
  more: (count: number) => `and ${count} more`,
  wholePack: 'the pack',

  tooLarge: (length: number, most: number) => ({
    message: `the file has ${length} characters; a pack has at most ${most}`,
    hint: 'Keep one article to a pack.',
  }),
  syntax: (why: string) => ({
    message: `not valid YAML: ${why}`,
    hint: 'Indent with spaces, and put text that holds ": " or " #" in quotes.',
  }),
  controlCharacter: (code: string) => ({
    message: `control character U+${code} is not allowed`,
    hint: PLAIN_TEXT,
  }),
  halfCharacter: { message: 'half of a surrogate pair is not a character', hint: PLAIN_TEXT },
  tooDeep: { message: 'values are nested too deeply', hint: FORMAT },
  twoDocuments: {
    message: 'a second YAML document begins here',
    hint: 'Delete the line "---", or make a file of each.',
  },
  otherYaml: {
    message: 'a pack is written in YAML 1.2, and needs no line that says so',
    hint: 'Delete the line that begins with "%".',
  },
  keyIsNoText: { message: 'a key must be text', hint: FORMAT },
  keyTwice: (key: string) => ({ message: `the key "${key}" is there twice`, hint: 'Delete one of the two.' }),
  alias: (name: string) => ({ message: `the alias *${name} is not allowed`, hint: 'Write the value out.' }),

  notAPack: (version: number) => ({
    message: `this is not a question pack: the key "sayswho: ${version}" is missing`,
    hint: FORMAT,
  }),
  newer: (version: number, known: number) => ({
    message: `the pack is written in version ${version} of the format; this program reads version ${known}`,
    hint: 'Update sayswho.',
  }),
  version: (known: number) => ({
    message: `the version of the format must be ${known}`,
    hint: `Write "sayswho: ${known}".`,
  }),

  unknownKey: (key: string, known: readonly string[], meant: string | null) => ({
    message: `unknown key "${key}"`,
    hint: meantOr(meant, `Known keys: ${known.join(', ')}.`),
  }),
  missing: (path: string) => ({ message: `${path} is missing`, hint: FORMAT }),
  type: (path: string, type: string) => ({
    message: `${path} must be ${types[type] ?? type}`,
    hint: type === 'string' ? 'Put the text in quotes.' : FORMAT,
  }),
  value: (path: string, values: readonly string[], meant: string | null) => ({
    message: `${path} must be ${either(values)}`,
    hint: meantOr(meant, FORMAT),
  }),
  noEntries: {
    message: 'the pack has no entries, and so nothing to ask',
    hint: 'Write one, or let "build" make a pack from the article.',
  },
  tooFew: (path: string) => ({ message: `${path} has too few entries`, hint: FORMAT }),
  empty: (path: string) => ({ message: `${path} is empty`, hint: FORMAT }),
  tooLong: (path: string, most: number | bigint) => ({
    message: `${path} is too long; the limit is ${most}`,
    hint: FORMAT,
  }),
  textOrSelector: (path: string) => ({
    message: `${path} must be text, or a mapping with the key "exact"`,
    hint: FORMAT,
  }),
  /** `why` is the schema's, in English. */
  otherShape: (path: string, why: string) => ({ message: `${path} ${why}`, hint: FORMAT }),
  entryKind: {
    message: 'an entry has one of the keys "quote", "claim", "statement" and "question"',
    hint: FORMAT,
  },
  emptyArticle: { message: 'article is empty', hint: 'Put the text of the article there.' },
  speakerTwice: (name: string) => ({
    message: `the speaker "${name}" is listed twice`,
    hint: 'Join the two.',
  }),
  repeated: (skill: string) => ({
    message: `this ${skill} entry repeats an earlier one`,
    hint: 'Delete it.',
  }),

  evidence: {
    /** `inPassage`: looked for within the passage, and not in the whole article. */
    missing: (words: string, inPassage: boolean, hint: string) => ({
      message: `"${words}" is not found in ${inPassage ? 'the passage' : 'the article'}`,
      hint,
    }),
    /** `most`: counting stops there. */
    ambiguous: (words: string, inPassage: boolean, count: number, most: number) => ({
      message: `"${words}" is found ${count} times${count === most ? ' or more' : ''} in ${inPassage ? 'the passage' : 'the article'}`,
      hint: 'Write it as {exact: …, prefix: …, suffix: …} with the words before or after it.',
    }),
    surroundings: 'The words are there, but the prefix or suffix is not.',
    elsewhere: 'The words stand elsewhere in the article: widen the passage.',
    marksDiffer: 'Only letter case, quotation marks or apostrophes differ: copy the words from the article.',
    copy: 'Copy the words from the article, letter by letter.',
  },

  quoteAltered: {
    message: 'the quote is not what its evidence says',
    hint: 'Correct one of them; a quote is asked in the words of the article only.',
  },
  givesAway: (name: string) => ({
    message: `the quote holds its speaker's name, "${name}"`,
    hint: 'Choose other words, or leave the entry out.',
  }),
  rightAmongWrong: (option: string) => ({
    message: `"${option}" is the right answer, so it cannot be a wrong option`,
    hint: OFF_THE_LIST,
  }),
  optionTwice: (option: string) => ({ message: `"${option}" is offered twice`, hint: OFF_THE_LIST }),
  questionIncomplete: (key: string) => ({
    message: `a question with evidence is asked, and for that the key "${key}" is missing`,
    hint: 'See "question" in docs/pack-format.md.',
  }),
  rightNotOffered: { message: 'the right answer must be offered', hint: OFF_THE_LIST },
  ownVoiceWithSources: {
    message: 'a claim in the own voice of the article has no sources',
    hint: 'Correct the status or the sources.',
  },
  oneSource: {
    message: 'a claim of a single source has one source',
    hint: 'Correct the status or the sources.',
  },
  unknownSpeaker: (name: string, meant: string | null) => ({
    message: `"${name}" is not among the speakers`,
    hint: meantOr(meant, 'Add the speaker to the list of speakers.'),
  }),
};
