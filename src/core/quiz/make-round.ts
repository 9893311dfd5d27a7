/** What a maker of one kind of round is given, and what it gives back. */
import type { Span } from '../article/span.ts';
import type { AnswerKey, Difficulty } from '../key/answer-key.ts';
import type { QuizWords } from '../words/words.ts';
import type { Used } from './choose-varied.ts';
import type { Question, Solution } from './quiz.ts';

export interface RoundRequest {
  readonly key: AnswerKey;
  readonly seed: number;
  /** How many questions, at most. */
  readonly count: number;
  /** What earlier rounds ask about. */
  readonly used: Used;
  /** Indexes of the sentences kept for the hunt, where neither claims nor certainty are asked about. @default none */
  readonly reserved?: ReadonlySet<number>;
  readonly words: QuizWords;
}

/**
 * From how many items of a kind the questions are chosen; looking through more would take time and gain
 * nothing.
 */
export function lookedAt(count: number): number {
  return Math.max(100, 2 * count);
}

export interface MadeQuestion {
  readonly question: Question;
  readonly solution: Solution;
  readonly difficulty: Difficulty;
  /** Indexes of the sentences it asks about. */
  readonly sentences: readonly number[];
  /** Where in the article stands what it asks about. */
  readonly content: readonly Span[];
  /** Where stands what it offers beside that. */
  readonly offered: readonly Span[];
}

export interface MadeRound {
  /** In playing order, easy to hard. */
  readonly questions: readonly MadeQuestion[];
  /** Why there are not more, as the second half of a sentence; told only when there are too few. */
  readonly limit: string;
}

const ORDER: Readonly<Record<Difficulty, number>> = { easy: 0, medium: 1, hard: 2 };

/** A copy, easy first; equals keep their order. */
export function easyFirst<T extends { readonly difficulty: Difficulty }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => ORDER[a.difficulty] - ORDER[b.difficulty]);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The id of the option at a position: its letter, which says nothing about being right. */
export function optionId(position: number): string {
  return LETTERS[position] ?? `option-${position}`;
}
