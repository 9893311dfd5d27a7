/** What went wrong, and what to do next. A hint is a sentence, or ends with what to type. */
import { counted } from './forms.ts';
import { packErrors } from './pack-errors.ts';

const SAVE_IT = 'Open it in a browser, save it as an HTML or text file, and name that file.';
const LEFT_ALONE = 'It is left as it is: move it away, or delete it with "stats --erase".';
const BRING_ANOTHER =
  'Bring a news article in English that quotes people, or play a bundled one from the home screen.';
const COPY_TEXT = 'Open it, copy the text of the article, and save that as a .txt file.';
const UNPACK = 'Unpack it and name the article inside.';
const NOT_TEXT = 'An article must be text: a .txt, .md or .html file.';
const PLAIN_TEXT = 'Open it and save it as plain text (.txt).';

/** "50 MB", "812 kB", "17 bytes", in powers of ten. */
function size(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.round(bytes / 1_000_000)} MB`;
  if (bytes >= 1000) return `${Math.round(bytes / 1000)} kB`;
  return `${bytes} bytes`;
}

/** `-` is the standard input. */
const source = (name: string) => (name === '-' ? 'The standard input' : name);

const did = (meant: string | null) => (meant === null ? null : `Did you mean ${meant}?`);

/** Files that are no text: what each seems to be, and what to do with it. */
const kinds = {
  pdf: (name: string) => ({
    is: 'a PDF document',
    hint: `Convert it to text, for example with: pdftotext ${name} article.txt`,
  }),
  rtf: () => ({
    is: 'an RTF document',
    hint: 'Open it in a word processor and save it as plain text (.txt).',
  }),
  'old-office': () => ({ is: 'an old Office document', hint: PLAIN_TEXT }),
  png: () => ({ is: 'a PNG picture', hint: COPY_TEXT }),
  jpeg: () => ({ is: 'a JPEG picture', hint: COPY_TEXT }),
  gif: () => ({ is: 'a GIF picture', hint: COPY_TEXT }),
  webp: () => ({ is: 'a WebP picture', hint: COPY_TEXT }),
  tiff: () => ({ is: 'a TIFF picture', hint: COPY_TEXT }),
  media: () => ({ is: 'a video, a sound file or a HEIF picture', hint: NOT_TEXT }),
  sound: () => ({ is: 'a sound file', hint: NOT_TEXT }),
  'sound-or-video': () => ({ is: 'a sound or video file', hint: NOT_TEXT }),
  video: () => ({ is: 'a video file', hint: NOT_TEXT }),
  gzip: () => ({ is: 'a gzip archive', hint: UNPACK }),
  bzip2: () => ({ is: 'a bzip2 archive', hint: UNPACK }),
  xz: () => ({ is: 'an xz archive', hint: UNPACK }),
  zstandard: () => ({ is: 'a Zstandard archive', hint: UNPACK }),
  '7-zip': () => ({ is: 'a 7-Zip archive', hint: UNPACK }),
  rar: () => ({ is: 'a RAR archive', hint: UNPACK }),
  zip: () => ({ is: 'a zip archive', hint: UNPACK }),
  database: () => ({ is: 'a database', hint: NOT_TEXT }),
  program: () => ({ is: 'a program', hint: NOT_TEXT }),
  word: () => ({ is: 'a Word document', hint: PLAIN_TEXT }),
  'e-book': () => ({ is: 'an e-book', hint: COPY_TEXT }),
  'open-document': () => ({ is: 'an OpenDocument file', hint: PLAIN_TEXT }),
  office: () => ({ is: 'an Office document', hint: COPY_TEXT }),
  'utf-16le': (name: string) => ({
    is: 'UTF-16 text without a byte order mark',
    hint: `Convert it: iconv -f UTF-16LE -t UTF-8 ${name} > article.txt`,
  }),
  'utf-16be': (name: string) => ({
    is: 'UTF-16 text without a byte order mark',
    hint: `Convert it: iconv -f UTF-16BE -t UTF-8 ${name} > article.txt`,
  }),
  binary: () => ({ is: 'a binary file', hint: NOT_TEXT }),
};

/** Why a database file cannot be used, in the middle of a sentence. */
const unusable = {
  readOnly: 'it or its folder is read-only',
  full: 'the disk is full',
  notOpened: 'the file or its folder cannot be opened',
  forbidden: 'this is not permitted',
  folderReadOnly: 'its folder is read-only',
  folderIsFile: 'its folder is a file',
  folderNotMade: (code: string) => `its folder cannot be made (${code})`,
};

export const errors = {
  /** A bug, on the command line. */
  bug: {
    message: 'This is a bug in sayswho, sorry.',
    hint: 'Run it again with SAYSWHO_DEBUG=1 to see details.',
  },
  bugInDetail: 'This is a bug in sayswho.',

  usage: {
    /** `see` is what to type for help. */
    hint: (meant: string | null, see: string) =>
      `${meant === null ? '' : `Did you mean ${meant}? `}See: ${see}`,
    unknownCommand: (name: string) => `Unknown command ${name}.`,
    unknownOption: (name: string) => `Unknown option ${name}.`,
    needsValue: (option: string) => `The option ${option} needs a value.`,
    needsArticle: (command: string) =>
      `"${command}" needs an article: a file, a web address, or - for standard input.`,
    needsOption: (command: string, option: string) => `"${command}" needs the option ${option}.`,
    optionsOnly: (command: string) => `"${command}" takes options only.`,
    needsPack: (command: string) => `"${command}" needs a pack, or a folder of packs.`,
    needsFolder: (command: string) => `"${command}" needs the folder that holds the results.`,
    oneFolder: (command: string) => `"${command}" takes one folder at a time.`,
    oneArticle: (command: string) => `"${command}" takes one article at a time.`,
    /** `why` is commander's, in English. */
    other: (why: string) => `${why.charAt(0).toUpperCase()}${why.slice(1).replace(/\.?$/, '.')}`,
  },
  build: {
    noArticles: (folder: string) => ({
      message: `There are no articles in ${folder}.`,
      hint: 'An article is a file whose name ends in .txt, .md or .html. Folders in it are not looked into.',
    }),
  },
  check: {
    jsonWithSarif: { message: '--json and --sarif exclude each other.', hint: 'Name one of them.' },
    noPacks: (folder: string) => ({
      message: `There are no packs in ${folder}.`,
      hint: 'A pack is a file whose name ends in .yaml or .yml.',
    }),
  },
  value: {
    seed: (value: string) => ({
      message: `--seed cannot be "${value}": it takes an integer.`,
      hint: 'For example: --seed 7',
    }),
    count: (value: string, least: number, most: number) => ({
      message: `--count cannot be "${value}": it takes a number from ${least} to ${most}.`,
      hint: 'For example: --count 12',
    }),
    roundTwice: (value: string, round: string, example: string) => ({
      message: `--rounds cannot be "${value}": it names ${round} twice.`,
      hint: `For example: --rounds ${example}`,
    }),
    round: (value: string, known: readonly string[], meant: string | null) => ({
      message: `--rounds cannot be "${value}": the rounds are ${known.join(', ')}.`,
      hint: did(meant) ?? `For example: --rounds ${known.join(',')}`,
    }),
    choice: (option: string, value: string, known: readonly string[], meant: string | null) => ({
      message: `${option} cannot be "${value}": it takes ${known.join(' or ')}.`,
      hint: did(meant) ?? `For example: ${option} ${known[0]}`,
    }),
    language: (value: string, known: readonly string[], meant: string | null) => ({
      message: `--lang cannot be "${value}": the languages are ${known.join(', ')}.`,
      hint: did(meant) ?? `For example: --lang ${known[0]}`,
    }),
    share: (option: string, value: string) => ({
      message: `${option} cannot be "${value}": it takes a number from 0 to 1.`,
      hint: `For example: ${option} 0.95`,
    }),
    format: (value: string, known: readonly string[], meant: string | null) => ({
      message: `--to cannot be "${value}": the formats are ${known.join(', ')}.`,
      hint: did(meant) ?? 'For example: --to moodle-xml',
    }),
    report: (value: string, meant: string | null) => ({
      message: `--report cannot be "${value}": the file name has to end with .html, .md or .json.`,
      hint: did(meant) ?? 'For example: --report result.html',
    }),
    name: {
      message: '--name cannot be empty: it takes a name.',
      hint: 'For example: --name "Ada Quill"',
    },
    dataFolder: {
      message: '--data-dir cannot be empty: it takes a folder.',
      hint: 'For example: --data-dir ./practice',
    },
  },
  options: {
    explainWithJson: {
      message: '--explain and --json exclude each other.',
      hint: 'The JSON names the rule of each finding; --explain alone tells what it looks for and what it saw.',
    },
    onlyWithoutExplain: {
      message: '--only goes with --explain.',
      hint: 'Add --explain, or leave it out.',
    },
    onlyWithoutWords: {
      message: '--only needs words of the article.',
      hint: 'Name some: --only "the bridge is safe"',
    },
    inputTwice: {
      message: 'The standard input can be read only once.',
      hint: 'Name - only once.',
    },
    exclude: (named: readonly string[]) => ({
      message: `${named.join(' and ')} exclude each other.`,
      hint: 'Name one of them.',
    }),
    yesWithoutErase: { message: '--yes goes with --erase.', hint: 'Add --erase, or leave it out.' },
    cannotAsk: {
      message: 'Without a terminal nobody can be asked, so nothing was deleted.',
      hint: 'Add --yes to delete all games and answers.',
    },
    htmlWithLinear: { message: '--html and --linear exclude each other.', hint: 'Leave one out.' },
    outputWithoutHtml: {
      message: '-o goes with --html.',
      hint: 'Add --html, or send the lines to a file with >.',
    },
    forceWithoutOutput: {
      message: '--force goes with -o.',
      hint: 'Name the file to write: -o article.html',
    },
    huntNotExported: (skills: readonly string[]) => ({
      message: 'The hunt has no questions to export.',
      hint: `Choose from ${skills.join(', ')}.`,
    }),
    forceWithoutFile: { message: '--force goes with -o.', hint: 'Name the file to write.' },
    forceWithoutTable: {
      message: '--force goes with -o.',
      hint: 'Name the file to write: -o class.csv',
    },
    forceWithoutPack: {
      message: '--force goes with -o.',
      hint: 'Name the pack to write: -o lesson.yaml',
    },
    packName: (name: string) => ({
      message: `${name} is no name for a question pack: those end in .yaml.`,
      hint: 'Write it as -o lesson.yaml, or print it with -o -',
    }),
    binaryOnTerminal: {
      message: 'A terminal cannot show this format.',
      hint: 'Name a file with -o, or leave -o out.',
    },
    outputWithDirectory: { message: '-o and -d exclude each other.', hint: 'Leave one out.' },
    oneOutput: { message: '-o takes one article.', hint: 'Name a folder for the packs instead: -d packs' },
    oneTitle: {
      message: '--title takes one article.',
      hint: 'Leave it out: each article brings its own.',
    },
  },

  article: {
    notEnglish: (name: string | null) => ({
      message: `${name ?? 'The article'} does not look like English, the only language that can be asked about.`,
      hint: BRING_ANOTHER,
    }),
    tooShort: (name: string | null, words: number) => ({
      message: `${name ?? 'The article'} is too short to ask about: ${counted(words, 'word')}.`,
      hint: BRING_ANOTHER,
    }),
    nobodySpeaks: (name: string | null) => ({
      message: `${name ?? 'The article'} names nobody who says anything, so there is nothing to ask about it.`,
      hint: BRING_ANOTHER,
    }),
    nothingToAsk: (name: string | null) => ({
      message: `Nothing in ${name ?? 'the article'} can be asked about with a provable answer.`,
      hint: BRING_ANOTHER,
    }),
    nothingToExport: (reasons: readonly string[]) => ({
      message: ['There is nothing to export.', ...reasons].join('\n'),
      hint: 'Choose other rounds, another format, or another article.',
    }),
    nothingSure: (name: string) => ({
      message: `Nothing in ${name} is sure enough to be asked about.`,
      hint: 'Lower --min-confidence, or bring another article.',
    }),
  },

  file: {
    missing: (name: string, hint: string) => ({ message: `There is no file ${name}.`, hint }),
    /** What to do about a missing file: the first that fits. */
    missingHint: {
      address: (address: string) => `To fetch a web page, write https://${address}`,
      noFolder: (folder: string) => `There is no folder ${folder} to look in; check the path.`,
      meant: (path: string) => `Did you mean ${path}?`,
      other: 'Check the path and the spelling.',
    },
    noSuchFolder: (name: string) => ({
      message: `There is no folder ${name}.`,
      hint: 'Check the path and the spelling.',
    }),
    isNoFolder: (name: string) => ({ message: `${name} is a file, not a folder.`, hint: 'Name a folder.' }),
    packIsText: 'A pack is a text file in UTF-8 of at most 500,000 characters: see docs/pack-format.md.',
    isFolder: (name: string) => ({
      message: `${name} is a folder, not a file.`,
      hint: 'Name one file in it.',
    }),
    forbidden: (name: string) => ({
      message: `You do not have permission to read ${name}.`,
      hint: 'Change its permissions, or copy it to a place of your own.',
    }),
    unreadable: (name: string, code: string) => ({
      message: `${name} cannot be read (${code}).`,
      hint: 'Check the disk or the connection to it, or copy the file elsewhere.',
    }),
    kinds,
    binary: (name: string, { is, hint }: { readonly is: string; readonly hint: string }) => ({
      message: `${source(name)} seems to be ${is}, not plain text.`,
      hint,
    }),
    /** `bytes` is null where the end was not seen. */
    tooLarge: (name: string, bytes: number | null, limit: number) => ({
      message: `${source(name)} ${bytes === null ? `goes beyond ${size(limit)}` : `is ${size(bytes)}`}; at most ${size(limit)} can be read.`,
      hint: 'Save the one article to play in a file of its own.',
    }),
    empty: (name: string) => ({
      message: `${source(name)} has no text in it.`,
      hint: 'Put the text of an article in it, and try again.',
    }),
    notUtf16: (name: string) => ({
      message: `${source(name)} begins as UTF-16 but is not valid UTF-16.`,
      hint: 'Save it again as UTF-8.',
    }),
    notUtf8: (name: string, byte: string, offset: number) => ({
      message: `${source(name)} is not valid UTF-8: byte 0x${byte} at offset ${offset} does not fit.`,
      hint: `Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${name} > article.txt`,
    }),
  },
  review: {
    notAPack: (name: string) => ({
      message: `${name} is not a question pack: those end in .yaml.`,
      hint: 'Name a pack; an article is played, not reviewed.',
    }),
    needsFile: {
      message: 'A review changes the file of a pack, and - names none.',
      hint: 'Save the pack as a .yaml file, and name that.',
    },
    notUtf8: (name: string) => ({
      message: `${name} is UTF-16, and cannot be changed in place.`,
      hint: 'Save it again as UTF-8 first.',
    }),
    lastEntry: {
      message: 'A pack needs at least one entry.',
      hint: 'Add another before this one is dropped.',
    },
    layout: {
      message: 'The file is laid out in such a way that this cannot be changed safely.',
      hint: 'Change it in an editor.',
    },
    nothingLeft: (name: string) => ({
      message: `Nothing in ${name} can be asked about the new article.`,
      hint: 'Build to another file.',
    }),
    noPack: (name: string) => ({
      message: `${name} was changed by another program, and is not a pack now.`,
      hint: 'Fix it, or put the old file back, and review it again.',
    }),
  },
  output: {
    exists: (name: string) => ({
      message: `${name} is there already.`,
      hint: 'Name another file, or add --force to replace it.',
    }),
    neverReplaced: (name: string) => ({
      message: `${name} is there already.`,
      hint: 'Name another file: a report never replaces one.',
    }),
    noFolder: (folder: string) => ({
      message: `There is no folder ${folder}.`,
      hint: 'Make it first, or name another.',
    }),
    isFolder: (name: string) => ({ message: `${name} is a folder.`, hint: 'Name a file in it.' }),
    isFile: (name: string) => ({ message: `${name} is a file, not a folder.`, hint: 'Name a folder.' }),
    folderForbidden: (folder: string) => ({
      message: `You do not have permission to make the folder ${folder}.`,
      hint: 'Name a folder of your own.',
    }),
    folderUnmakable: (folder: string, code: string) => ({
      message: `The folder ${folder} cannot be made (${code}).`,
      hint: 'Check the disk, or name another folder.',
    }),
    forbidden: (name: string) => ({
      message: `You do not have permission to write ${name}.`,
      hint: 'Name a file in a folder of your own.',
    }),
    unwritable: (name: string, code: string) => ({
      message: `${name} cannot be written (${code}).`,
      hint: 'Check the disk, or name another file.',
    }),
  },
  page: {
    tooComplex: (name: string) => ({
      message: `${source(name)} is nested too deeply, or is too large, to be read as an article.`,
      hint: 'Copy the text of the article, and save that as a .txt file.',
    }),
    noArticle: (name: string) => ({
      message: `No article was found in ${name === '-' ? 'the standard input' : name}.`,
      hint: 'Name the page of one article; if its text only appears in a browser, copy it into a .txt file.',
    }),
  },
  fetch: {
    invalid: (url: string) => ({ message: `${url} is not a valid address.`, hint: 'Check its spelling.' }),
    notWeb: (url: string) => ({
      message: `${url} is not a web address.`,
      hint: 'Only http and https addresses can be fetched; name a file by its path.',
    }),
    leadsOff: (url: string, protocol: string) => ({
      message: `${url} redirects to an address that is not on the web (${protocol}).`,
      hint: 'Only http and https addresses can be fetched; name a file by its path.',
    }),
    holdsPassword: (url: string) => ({
      message: `${url} holds a user name or password.`,
      hint: 'Remove it from the address.',
    }),
    badPort: (url: string) => ({
      message: `${url} names a port that is not for web pages.`,
      hint: 'Check the address.',
    }),
    circle: (url: string) => ({ message: `${url} redirects in a circle.`, hint: SAVE_IT }),
    tooManyRedirects: (url: string, most: number) => ({
      message: `${url} redirects more than ${most} times.`,
      hint: SAVE_IT,
    }),
    notThere: (url: string, status: number) => ({
      message: `${url} does not exist (status ${status}).`,
      hint: 'Check the address; the page may have moved.',
    }),
    tryLater: (url: string, status: number) => ({
      message: `${url} answered with status ${status}.`,
      hint: 'Try again later.',
    }),
    refused: (url: string, status: number) => ({
      message: `${url} answered with status ${status}.`,
      hint: `The site may refuse programs. ${SAVE_IT}`,
    }),
    noHost: (url: string, host: string) => ({
      message: `${url} cannot be fetched: no host ${host} was found.`,
      hint: 'Check the spelling of the address and your connection.',
    }),
    connectionRefused: (url: string, host: string) => ({
      message: `${url} cannot be fetched: ${host} refused the connection.`,
      hint: 'Check the address, or try again later.',
    }),
    connectionFailed: (url: string, isSecure: boolean, code: string) => ({
      message: `${url} cannot be fetched: ${isSecure ? 'the secure connection failed' : 'the connection failed'} (${code}).`,
      hint: `Try again later. ${SAVE_IT}`,
    }),
    timeout: (url: string) => ({
      message: `${url} took too long to answer.`,
      hint: `Try again later. ${SAVE_IT}`,
    }),
    notAPage: (url: string, type: string) => ({
      message: `${url} is not a web page but of type ${type}.`,
      hint: 'Name the page of one article.',
    }),
    tooLarge: (url: string, limit: number) => ({
      message: `${url} is larger than ${size(limit)}.`,
      hint: 'Name the page of one article.',
    }),
  },
  results: {
    none: (folder: string, command: string) => ({
      message: `There is no result in ${folder}.`,
      hint: `Results come from r at the end of a game, or from: ${command}`,
    }),
  },
  imports: {
    bring: 'Bring the questions as GIFT or Moodle XML: a text file of at most 5 MB.',
    nothing: (name: string) => ({
      message: `${name} has no question that a pack can hold.`,
      hint: 'A pack holds multiple-choice questions with one right answer.',
    }),
    /** `found` is null for the end of the file. */
    gift: (place: string, found: string | null) => ({
      message: `${place}: this is not GIFT: ${found ?? 'the end of the file'} is unexpected.`,
      hint: 'In a text, write \\ before each of ~ = # { } and :, and leave an empty line between questions.',
    }),
    docType: (name: string) => ({
      message: `${name} declares a document type, which Moodle XML never does.`,
      hint: 'Export the questions from Moodle again, as Moodle XML.',
    }),
    /** `why` is the parser's, in English. */
    notXml: (place: string, why: string) => ({
      message: `${place}: this is not XML: ${why}`,
      hint: 'Export the questions from Moodle again, as Moodle XML.',
    }),
    notMoodle: (name: string) => ({
      message: `${name} is XML, but not from Moodle: it does not begin with <quiz>.`,
      hint: 'Export the questions from Moodle as Moodle XML, or bring a GIFT file.',
    }),
  },
  /** Told in one message: a game goes on without the file. */
  history: {
    leftOut: (why: string) => `Your progress is not in this list. ${why}`,
    damaged: (file: string) => ({ message: `${file} is damaged and cannot be read. ${LEFT_ALONE}` }),
    foreign: (file: string) => ({
      message: `${file} is a database of another program. It is left as it is: move it away, or choose another folder with --data-dir.`,
    }),
    newer: (file: string, found: number, known: number) => ({
      message: `${file} was written by a newer sayswho (its format is version ${found}, this program knows ${known}). It is left as it is: update sayswho, or move the file away.`,
    }),
    busy: (file: string) => ({ message: `${file} is in use by another program. Close that program.` }),
    unusable: (file: string, why: string) => ({
      message: `${file} cannot be used: ${why}. Choose another folder with --data-dir.`,
    }),
    why: unusable,
  },
  pack: packErrors,
};
