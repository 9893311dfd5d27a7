/** A worksheet to print. How it is laid out depends on its fonts, so that it is made where they are read. */
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported, Print } from '../exported.ts';
import type { ExportedQuiz } from '../exported-quiz.ts';

/** The worksheet, still to be laid out. */
export function writePdf(quiz: ExportedQuiz, _: ExchangeWords, print: Print): Exported {
  return { content: { kind: 'worksheet', quiz, print }, questions: quiz.questions.length, notes: [] };
}
