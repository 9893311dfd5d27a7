/** A quiz: the questions that a player sees, and apart from them the solutions. */
import { type Evidence, type Level, SKILLS, type Skill } from '../key/answer-key.ts';

export interface Option {
  /** Unique within its question; says nothing about being right. */
  readonly id: string;
  readonly label: string;
}

/** All that a player may see before answering. */
export interface Question {
  readonly id: string;
  readonly skill: Skill;
  /** The question itself: "Who said it?" */
  readonly prompt: string;
  /** The quote or statement it is about; null when the options are the statements. */
  readonly passage: string | null;
  readonly options: readonly Option[];
}

/** What choosing an option says about the player, for the result's two-sided figures. */
export type Meaning =
  /** Answers that an earlier version kept have no name. */
  | { readonly of: 'speaker'; readonly name?: string }
  /** A claim the article does not vouch for, one that it does, or "none of them". */
  | { readonly of: 'claim'; readonly vouched: 'no' | 'yes' | 'none-of-them' }
  /** A level's place on the scale −3…+3; null where it has none ("attributed"). */
  | { readonly of: 'level'; readonly level: Level; readonly scale: number | null }
  /** An option that a pack words itself, and that stands for nothing on a scale. */
  | { readonly of: 'other'; readonly label?: string };

export interface OptionSolution {
  readonly meaning: Meaning;
  /** Why this option is right, or why it is not. */
  readonly why: string;
  /** The same where every question is answered and nothing can be given away; left out where that is no other. */
  readonly whyAfter?: string;
  /** The passage that shows it, where it differs from the question's own. */
  readonly evidence: Evidence | null;
}

export interface Solution {
  readonly right: string;
  readonly evidence: Evidence;
  /** Why the right answer is right. */
  readonly explanation: string;
  readonly byOption: Readonly<Record<string, OptionSolution>>;
}

export interface Round {
  readonly skill: Skill;
  /** "Who said it?" */
  readonly title: string;
  /** The rule to know before the first question, in one to three sentences. */
  readonly rule: string;
  readonly questions: readonly Question[];
}

export interface Quiz {
  readonly rounds: readonly Round[];
  /** By question id. Never part of what a screen gets before the answer. */
  readonly solutions: Readonly<Record<string, Solution>>;
  /**
   * Why there are fewer questions than asked for, or none of a kind that was asked for, one sentence each;
   * empty when there are enough.
   */
  readonly shortfall: readonly string[];
}

/** The ways to play: a round of questions for each skill, and the hunt, which has no questions. */
export const ROUND_KINDS = [...SKILLS, 'hunt'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

export interface QuizSettings {
  /** Any integer; the same seed gives the same quiz. */
  readonly seed: number;
  /** How many questions over all rounds, at most. */
  readonly count: number;
  /** The rounds to play, in this order. */
  readonly rounds: readonly RoundKind[];
}
