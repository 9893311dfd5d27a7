/** Whether the player was right as often as the given confidence says. */
import type { GameWords } from '../words/words.ts';
import type { Answer, Confidence } from './game.ts';
import type { CalibrationLine, Fit } from './result.ts';
import { meanWithin, wilsonInterval } from './wilson.ts';

const CONFIDENCES: readonly Confidence[] = [3, 2, 1];

/** As much of a graded answer as is looked at here. */
export interface SureAnswer {
  readonly answer: Pick<Answer, 'confidence'>;
  readonly right: boolean;
}

/** Below this many answers, a score of calibration says nothing. */
const ENOUGH = 30;

/**
 * The shares of right answers that a level claims: from where it starts to pay to where the next one does.
 * Level 1 starts at 1/3, the chance of a blind guess.
 */
export const CLAIMED: Readonly<Record<Confidence, readonly [number, number]>> = {
  1: [1 / 3, 2 / 3],
  2: [2 / 3, 0.8],
  3: [0.8, 1],
};

/** The chance of being right that a level stands for: the middle of what it claims. */
function meant(confidence: Confidence): number {
  const [least, most] = CLAIMED[confidence];
  return (least + most) / 2;
}

/** Below this many answers at one level, nothing is said about how they fit. */
const ENOUGH_AT_LEVEL = 3;

/** Less or more often right than claimed only where the 95 % interval of the share leaves no other reading. */
function fitOf(confidence: Confidence, right: number, count: number): Fit {
  if (count < ENOUGH_AT_LEVEL) return null;
  const [least, most] = CLAIMED[confidence];
  const [low, high] = wilsonInterval(right, count);
  if (high < least) return 'less';
  if (low > most) return 'more';
  return right / count >= least && right / count <= most ? 'fits' : null;
}

/** One line for each level that was used, the surest first. */
export function calibrationLines(
  answers: readonly SureAnswer[],
  { calibration }: GameWords,
): CalibrationLine[] {
  return CONFIDENCES.flatMap((confidence) => {
    const given = answers.filter(({ answer }) => answer.confidence === confidence);
    if (given.length === 0) return [];
    const right = given.filter((graded) => graded.right).length;
    const inWords = calibration.line(confidence, right, given.length, fitOf(confidence, right, given.length));
    return [{ confidence, right, answered: given.length, inWords }];
  });
}

export interface CalibrationFigures {
  /** Brier, 1950: 0 is perfect, 0.25 a coin toss. */
  readonly brier: number;
  /** How far the confidence lay above the share of right answers, and half the width of its 95 % interval. */
  readonly bias: number;
  readonly within: number;
}

/** Brier score and bias, from 30 answers on; null below. */
export function calibrationFigures(answers: readonly SureAnswer[]): CalibrationFigures | null {
  if (answers.length < ENOUGH) return null;
  const misses = answers.map(({ answer, right }) => meant(answer.confidence) - (right ? 1 : 0));
  const brier = meanWithin(misses.map((miss) => miss ** 2)).mean;
  const { mean, within } = meanWithin(misses);
  return { brier, bias: mean, within };
}

/** The same in words. */
export function calibrationSummary(
  answers: readonly SureAnswer[],
  { calibration }: GameWords,
): string | null {
  const figures = calibrationFigures(answers);
  return figures && calibration.summary(figures.brier, figures.bias, figures.within);
}
