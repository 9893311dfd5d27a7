/** Reads the multiple-choice questions of a GIFT file. */
import { type GIFTQuestion, SyntaxError as GiftError, parse, type TextFormat } from 'gift-pegjs';
import { cleanLine } from '../article/clean-text.ts';
import { UserError } from '../user-error.ts';
import type { ExchangeWords } from '../words/words.ts';
import {
  type Imported,
  importQuestions,
  LONGEST_TITLE,
  type ReadQuestion,
  type ShowHtml,
} from './imported.ts';

/** Rejects with a UserError (exit code 65) that names file, line and column where the text is not GIFT. */
export async function readGift(
  text: string,
  path: string,
  showHtml: ShowHtml,
  words: ExchangeWords,
): Promise<Imported> {
  const asked = parsed(text, path).filter(({ type }) => type !== 'Category' && type !== 'Description');
  const read: ReadQuestion[] = [];
  const notes: string[] = [];
  for (const [index, question] of asked.entries()) {
    const name = words.imports.name(index + 1, cleanLine(question.title ?? '', LONGEST_TITLE));
    if (question.type !== 'MC') {
      notes.push(words.imports.leftOut(name, words.imports.notMultipleChoice));
      continue;
    }
    const choices = [];
    for (const { text: label, weight, isCorrect, feedback } of question.choices) {
      choices.push({
        text: await shown(label, showHtml),
        worth: weight ?? (isCorrect ? 100 : 0),
        feedback: await shown(feedback, showHtml),
      });
    }
    read.push({
      name,
      question: await shown(question.stem, showHtml),
      choices,
      feedback: await shown(question.globalFeedback, showHtml),
    });
  }
  const imported = importQuestions(read, words);
  return { ...imported, notes: [...notes, ...imported.notes] };
}

function parsed(text: string, path: string): readonly GIFTQuestion[] {
  if (text.trim() === '') return [];
  try {
    return parse(text.replace(/\r\n?/g, '\n'));
  } catch (error) {
    if (!(error instanceof GiftError)) throw error;
    const { line, column } = error.location.start;
    const found = error.found === null ? null : JSON.stringify(error.found);
    throw new UserError('gift-syntax', ({ imports }) => imports.gift(`${path}:${line}:${column}`, found), {
      cause: error,
    });
  }
}

/** Moodle's own format may hold HTML, and often holds none. */
const TAG = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

async function shown(written: TextFormat | null, showHtml: ShowHtml): Promise<string> {
  if (written === null) return '';
  const { format, text } = written;
  const isHtml = format === 'html' || (format === 'moodle' && TAG.test(text));
  return isHtml ? showHtml(text) : text;
}
