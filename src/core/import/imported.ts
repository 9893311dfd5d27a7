/** What an import takes from a file of another tool: multiple-choice questions with one right answer. */
import { cleanLine } from '../article/clean-text.ts';
import type { PackQuestion } from '../pack/pack.ts';
import { BOUNDS } from '../pack/pack-schema.ts';
import { questionId } from '../pack/pack-to-key.ts';
import type { ExchangeWords } from '../words/words.ts';

export interface Imported {
  /** Without evidence, explanation or not. */
  readonly questions: readonly PackQuestion[];
  /** What was left out and why, one sentence each. */
  readonly notes: readonly string[];
}

/** Turns markup into what it shows, as one line or several. */
export type ShowHtml = (html: string) => Promise<string>;

/** A question as a file has it, its texts already plain. */
export interface ReadQuestion {
  /** "Question 3, “Ferry”," */
  readonly name: string;
  readonly question: string;
  readonly choices: readonly ReadChoice[];
  /** What is told to everybody; empty for nothing. */
  readonly feedback: string;
}

export interface ReadChoice {
  readonly text: string;
  /** In percent of the points: 100 for the right one, 0 or less for a wrong one. */
  readonly worth: number;
  readonly feedback: string;
}

/** Of a title in a message, in UTF-16 code units. */
export const LONGEST_TITLE = 60;

/** The questions that a pack can hold; `notes` says of each other one why it cannot. */
export function importQuestions(read: readonly ReadQuestion[], words: ExchangeWords): Imported {
  const questions: PackQuestion[] = [];
  const notes: string[] = [];
  const known = new Set<string>();
  for (const each of read) {
    const taken = packQuestion(each, words);
    if (typeof taken === 'string') {
      notes.push(taken);
      continue;
    }
    const id = questionId(taken);
    if (known.has(id)) notes.push(words.imports.leftOut(each.name, words.imports.repeated));
    else questions.push({ ...taken, imported: id });
    known.add(id);
  }
  return { questions, notes };
}

/** The question, or why it is left out. */
function packQuestion(
  { name, question, choices, feedback }: ReadQuestion,
  words: ExchangeWords,
): PackQuestion | string {
  const line = (text: string) => cleanLine(text, Number.MAX_SAFE_INTEGER);
  const options = choices.map(({ text, worth, feedback: why }) => ({
    label: line(text),
    worth,
    why: line(why),
  }));
  const [right, ...others] = options.filter(({ worth }) => worth > 0);
  const wrong = options.filter(({ worth }) => worth <= 0);
  const because = (reason: string) => words.imports.leftOut(name, reason);
  if (right === undefined || others.length > 0 || right.worth < 100)
    return because(words.imports.severalRight);
  if (wrong.length === 0) return because(words.imports.noWrong);
  const labels = options.map(({ label }) => label.toLowerCase());
  if (line(question) === '' || labels.includes('')) return because(words.imports.empty);
  if (new Set(labels).size < labels.length) return because(words.imports.sameOptions);
  if (line(question).length > BOUNDS.question || labels.some((label) => label.length > BOUNDS.option))
    return because(words.imports.tooLong);
  if (wrong.length > BOUNDS.options) return because(words.imports.tooMany);
  const reasons = wrong
    .filter(({ why }) => why !== '')
    .map(({ label, why }) => [label, cleanLine(why, BOUNDS.reason)]);
  const explanation = [right.why, line(feedback)].filter((text) => text !== '').join(' ');
  return {
    question: line(question),
    answer: right.label,
    options: wrong.map(({ label }) => label),
    reasons: Object.fromEntries(reasons),
    explanation: explanation === '' ? null : cleanLine(explanation, BOUNDS.reason),
    skill: null,
    evidence: null,
    difficulty: 'medium',
    reviewed: false,
  };
}
