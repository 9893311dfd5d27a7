/** The formats that a quiz can be exported to, by the names that the command line has for them. */
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported, Print } from '../exported.ts';
import type { ExportedQuiz } from '../exported-quiz.ts';
import { writeAnki } from './anki.ts';
import { writeAnkiText } from './anki-text.ts';
import { writeCsv } from './csv.ts';
import { writeGift } from './gift.ts';
import { writeH5p } from './h5p.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeKahoot } from './kahoot.ts';
import { writeMarkdown } from './markdown.ts';
import { writeMoodleXml } from './moodle-xml.ts';
import { writePdf } from './pdf.ts';
import { writeQti } from './qti.ts';
import { writeQti12 } from './qti12.ts';

export interface ExportFormat {
  /** What follows the name of the pack in the name of a file: `.gift`. */
  readonly suffix: string;
  /** What cannot be shown on a terminal. */
  readonly binary: boolean;
  write(quiz: ExportedQuiz, words: ExchangeWords, print: Print): Exported;
}

export const EXPORT_FORMATS = {
  html: { suffix: '.html', binary: false, write: writeHtml },
  pdf: { suffix: '.pdf', binary: true, write: writePdf },
  markdown: { suffix: '.md', binary: false, write: writeMarkdown },
  gift: { suffix: '.gift', binary: false, write: writeGift },
  'moodle-xml': { suffix: '.xml', binary: false, write: writeMoodleXml },
  qti: { suffix: '-qti.zip', binary: true, write: writeQti },
  qti12: { suffix: '-qti12.zip', binary: true, write: writeQti12 },
  h5p: { suffix: '.h5p', binary: true, write: writeH5p },
  anki: { suffix: '.apkg', binary: true, write: writeAnki },
  'anki-text': { suffix: '.txt', binary: false, write: writeAnkiText },
  kahoot: { suffix: '.xlsx', binary: true, write: writeKahoot },
  csv: { suffix: '.csv', binary: false, write: writeCsv },
  json: { suffix: '.json', binary: false, write: writeJson },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** What people call a format who do not know its name here: it is suggested to them. */
export const OTHER_NAMES: Readonly<Record<string, keyof typeof EXPORT_FORMATS>> = {
  moodle: 'moodle-xml',
  xml: 'moodle-xml',
  canvas: 'qti12',
  apkg: 'anki',
  htm: 'html',
  page: 'html',
  md: 'markdown',
  worksheet: 'pdf',
};

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
