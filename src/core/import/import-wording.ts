/** Every word that an import says. */
import { cleanLine } from '../article/clean-text.ts';
import { inMarks } from '../quiz/shown-quote.ts';

/** In UTF-16 code units. */
const LONGEST_TITLE = 60;

export const IMPORT = {
  name: (number: number, title: string) =>
    title.trim() === ''
      ? `question ${number}`
      : `question ${number}, ${inMarks(cleanLine(title, LONGEST_TITLE))}`,
  leftOut: (name: string, reason: string) =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)}, is left out: ${reason}.`.replace(
      /^(Question \d+), is/,
      '$1 is',
    ),
  notMultipleChoice: 'it is not a multiple-choice question',
  severalRight: 'it does not have one right answer',
  noWrong: 'it has no wrong answer',
  empty: 'its text or an answer is empty',
  sameOptions: 'two of its answers are the same',
  tooLong: 'its text or an answer is longer than a pack can hold',
  tooMany: 'it has more answers than a pack can hold',
  repeated: 'it is there twice',
} as const;
