/** Whether the player was as right as sure. */
import type { Confidence } from './game.ts';
import type { GradedAnswer } from './graded-answers.ts';
import type { CalibrationLine } from './result.ts';
import { meanWithin } from './wilson.ts';
import { CALIBRATION } from './wording.ts';

const CONFIDENCES: readonly Confidence[] = [3, 2, 1];

/** Below this many answers, a score of calibration says nothing. */
const ENOUGH = 30;

/**
 * The chance of being right that a level stands for: the middle between the points where it starts to pay
 * and where the next one does. Level 1 starts at 1/3, the chance of a blind guess.
 */
const MEANT: Readonly<Record<Confidence, number>> = {
  1: (1 / 3 + 2 / 3) / 2,
  2: (2 / 3 + 0.8) / 2,
  3: (0.8 + 1) / 2,
};

/** One line for each level that was used, the surest first. */
export function calibrationLines(answers: readonly GradedAnswer[]): CalibrationLine[] {
  return CONFIDENCES.flatMap((confidence) => {
    const given = answers.filter(({ answer }) => answer.confidence === confidence);
    if (given.length === 0) return [];
    const right = given.filter((graded) => graded.right).length;
    const inWords = CALIBRATION.line(confidence, right, given.length);
    return [{ confidence, right, answered: given.length, inWords }];
  });
}

/** Brier score (Brier, 1950) and bias in words, from 30 answers on; null below. */
export function calibrationSummary(answers: readonly GradedAnswer[]): string | null {
  if (answers.length < ENOUGH) return null;
  const misses = answers.map(({ answer, right }) => MEANT[answer.confidence] - (right ? 1 : 0));
  const brier = meanWithin(misses.map((miss) => miss ** 2)).mean;
  const { mean, within } = meanWithin(misses);
  return CALIBRATION.summary(brier, mean, within);
}
