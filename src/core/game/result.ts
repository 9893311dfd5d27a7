/** The result of a game: points, skills, calibration, and leanings, honest about few items. */
import type { Skill } from '../key/answer-key.ts';
import type { Confidence, ObjectionReason } from './game.ts';
import type { HuntResult } from './hunt-result.ts';

export interface SkillResult {
  readonly skill: Skill;
  readonly title: string;
  readonly right: number;
  readonly answered: number;
  /** Wilson 95 % interval of the share right, in [0, 1]; null below 8 items. */
  readonly interval: readonly [number, number] | null;
  /** "3 of 4 right (too few to say more)" or "9 of 12 right (somewhere between 47 % and 91 %)" */
  readonly inWords: string;
}

/** How the share of right answers lies to the confidence that was given; null where it is not clear. */
export type Fit = 'less' | 'more' | 'fits' | null;

export interface CalibrationLine {
  readonly confidence: Confidence;
  readonly right: number;
  readonly answered: number;
  /** "You said 3 (surer than 80 %) nine times and were right four times: less often than you thought." */
  readonly inWords: string;
}

/** Two opposite mistakes side by side. */
export interface Leaning {
  /** Claims that the article vouches for, but the player flagged; of how many questions where that could happen. */
  readonly overSuspicious: number;
  readonly gullible: number;
  /** Questions with a claim that the article does not vouch for. */
  readonly unvouched: number;
  readonly answered: number;
  readonly inWords: string;
}

/** How much firmer or weaker statements were read than they are put: above 0 over-claiming, below 0 under-claiming. */
export interface CertaintyLeaning {
  /** Mean signed difference in firmness, of which there are 0 (open) to 3 (a fact, a denial), in [−3, 3]. */
  readonly meanError: number | null;
  /** Mean of 1 − distance/6 on the scale −3…+3 over the answers that have a place on the scale, in [0, 1]. */
  readonly closeness: number | null;
  readonly answered: number;
  readonly inWords: string;
}

/** A question whose key the player objects to; its answer does not count. */
export interface ObjectedQuestion {
  /** Of the question in the whole game, from 1. */
  readonly number: number;
  readonly prompt: string;
  readonly passage: string | null;
  /** The label of the answer that the key gives. */
  readonly answer: string;
  readonly reason: ObjectionReason;
}

export interface Result {
  readonly title: string;
  /** What the player did well, in whole sentences; most often nothing. */
  readonly praise: readonly string[];
  readonly points: number;
  readonly maxPoints: number;
  readonly answered: number;
  readonly asked: number;
  readonly skills: readonly SkillResult[];
  readonly calibration: readonly CalibrationLine[];
  /** Brier score and bias in words, from 30 answers on; null below. */
  readonly calibrationSummary: string | null;
  readonly leaning: Leaning;
  readonly certainty: CertaintyLeaning;
  /** How many answers that count were wrong. */
  readonly misses: number;
  /** How many were wrong by a key that the player objects to: they can be gone through, too, after the others. */
  readonly missesNotCounted: number;
  /** In the order in which they were made. */
  readonly objections: readonly ObjectedQuestion[];
  readonly shortfall: readonly string[];
  /** How long the game took; null where no clock ran. No points hang on it. */
  readonly time: string | null;
  /** Null where no hunt was played. Its points stand apart from `points`. */
  readonly hunt: HuntResult | null;
}

/** True where the game has a round of that skill, answered or not. */
export function hasRound({ skills }: Pick<Result, 'skills'>, skill: Skill): boolean {
  return skills.some((each) => each.skill === skill);
}
