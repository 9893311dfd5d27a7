/** Something is typed: the words that it begins with, and what each key does. */
import { reasonsOf } from '../pack/edit/entry-changes.ts';
import { contentOf, isQuestion, type PackItem } from '../pack/pack.ts';
import { explainAnswer } from './explain-answer.ts';
import { edited, type LineStep, lineEdit } from './line-edit.ts';
import { wordsOf } from './new-entry.ts';
import type { Review, Writing } from './review.ts';

/** The bounds of the format, in UTF-16 code units. */
export const MOST: Readonly<Record<Writing['what'], number>> = {
  content: 600,
  explanation: 800,
  prompt: 300,
  options: 1_100,
  reason: 400,
  'new-explanation': 800,
  'own-answer': 300,
  'own-explanation': 800,
  claim: 300,
  name: 80,
  search: 80,
};

/** Of a question in somebody's own words, where the bounds are others. */
const MOST_OF_QUESTION: Partial<typeof MOST> = { options: 2_800, reason: 800 };

/** Wrong options as one line: a bar between them, and a backslash before a bar that belongs to one. */
function joined(options: readonly string[]): string {
  return options.map((option) => option.replaceAll('|', '\\|')).join(' | ');
}

/** The review while something is typed, with the words to begin with. */
export function startWriting(review: Review, writing: Writing): Review {
  const before = firstWords(review, writing);
  const line = lineEdit(before);
  return { ...review, place: { at: 'writing', writing, line, before, asksAgain: false }, notice: null };
}

function firstWords(review: Review, writing: Writing): string {
  const item = review.pack.items[review.current]!;
  switch (writing.what) {
    case 'content':
      return isQuestion(item) ? item.question : contentOf(item);
    case 'explanation':
    case 'own-explanation':
      return item.explanation ?? '';
    case 'own-answer':
      return isQuestion(item) ? item.answer : '';
    case 'prompt':
      return isQuestion(item) ? '' : (item.overrides.prompt ?? '');
    case 'options':
      return joined((isQuestion(item) ? item.options : item.overrides.options) ?? []);
    case 'reason':
      return reasonsOf(item)[writing.option] ?? '';
    case 'new-explanation':
      return explainAnswer(
        review.told.words.key,
        review.pack,
        writing.aim.for === 'entry' && !isQuestion(item) ? item : null,
        writing.answer,
      );
    case 'claim':
      return writing.aim.for === 'new' ? wordsOf(review.pack.text, writing.aim.span) : '';
    case 'name':
      return '';
    case 'search':
      return review.query;
    default:
      return writing satisfies never;
  }
}

/** The review after a key. */
export function typed(review: Review, step: LineStep): Review {
  if (review.place.at !== 'writing') return review;
  const { writing, line } = review.place;
  const most = mostOf(writing.what, review.pack.items[review.current]!);
  const next = edited(line, step, most);
  return { ...review, place: { ...review.place, line: next, asksAgain: false }, notice: null };
}

function mostOf(what: Writing['what'], item: PackItem): number {
  return (isQuestion(item) ? MOST_OF_QUESTION[what] : undefined) ?? MOST[what];
}
