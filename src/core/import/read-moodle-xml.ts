/** Reads the multiple-choice questions of a Moodle XML file. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod';
import { cleanLine } from '../article/clean-text.ts';
import { type Told, UserError } from '../user-error.ts';
import type { ErrorWords, ExchangeWords } from '../words/words.ts';
import {
  type Imported,
  importQuestions,
  LONGEST_TITLE,
  type ReadQuestion,
  type ShowHtml,
} from './imported.ts';

const formatted = z.object({ '@_format': z.string().optional(), text: z.coerce.string().catch('') });
const question = z.object({
  '@_type': z.string().catch(''),
  name: z.object({ text: z.coerce.string().catch('') }).optional(),
  questiontext: formatted.optional(),
  generalfeedback: formatted.optional(),
  single: z.string().optional(),
  answer: z
    .array(formatted.extend({ '@_fraction': z.coerce.number().catch(0), feedback: formatted.optional() }))
    .catch([]),
});
const quiz = z.object({ question: z.array(question).catch([]) });
/** A quiz without questions is read as an empty text. */
const file = z.object({
  quiz: z
    .literal('')
    .transform(() => ({ question: [] }))
    .or(quiz),
});

type Formatted = z.infer<typeof formatted>;

/** What asks nothing. */
const SILENT: ReadonlySet<string> = new Set(['category', 'description']);

/** Rejects with a UserError (exit code 65) where the text is no Moodle XML; where it is no XML, with line and column. */
export async function readMoodleXml(
  text: string,
  path: string,
  showHtml: ShowHtml,
  words: ExchangeWords,
): Promise<Imported> {
  const asked = questionsOf(text, path).filter((each) => !SILENT.has(each['@_type']));
  const show = (written: Formatted | undefined) => shown(written, showHtml);
  const read: ReadQuestion[] = [];
  const notes: string[] = [];
  for (const [index, each] of asked.entries()) {
    const name = words.imports.name(index + 1, cleanLine(each.name?.text ?? '', LONGEST_TITLE));
    if (each['@_type'] !== 'multichoice') {
      notes.push(words.imports.leftOut(name, words.imports.notMultipleChoice));
      continue;
    }
    const choices = [];
    for (const answer of each.answer) {
      choices.push({
        text: await show(answer),
        worth: answer['@_fraction'],
        feedback: await show(answer.feedback),
      });
    }
    read.push({
      name,
      question: await show(each.questiontext),
      choices,
      feedback: await show(each.generalfeedback),
    });
  }
  const imported = importQuestions(read, words);
  return { ...imported, notes: [...notes, ...imported.notes] };
}

function questionsOf(text: string, path: string): readonly z.infer<typeof question>[] {
  const refuse = (code: string, say: (words: ErrorWords['imports']) => Told) =>
    new UserError(code, (words) => say(words.imports));
  // Entities of one's own can stand for millions of characters, and Moodle writes none.
  if (/<!DOCTYPE/i.test(text)) throw refuse('xml-doctype', (words) => words.docType(path));
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    throw refuse('xml-syntax', (words) => words.notXml(`${path}:${line}:${col}`, msg));
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@_',
    parseTagValue: false,
    cdataPropName: '',
    isArray: (name) => name === 'question' || name === 'answer',
    processEntities: {
      enabled: true,
      maxTotalExpansions: Number.POSITIVE_INFINITY,
      maxExpandedLength: Number.POSITIVE_INFINITY,
    },
  });
  const data = file.safeParse(parser.parse(text));
  if (data.success) return data.data.quiz.question;
  throw refuse('not-moodle-xml', (words) => words.notMoodle(path));
}

async function shown(written: Formatted | undefined, showHtml: ShowHtml): Promise<string> {
  if (written === undefined) return '';
  const isPlain = ['plain_text', 'markdown'].includes(written['@_format'] ?? '');
  return isPlain ? written.text : showHtml(written.text);
}
