/** Which way a player errs: suspecting too much or believing too much, over-claiming or under-claiming. */
import type { Meaning } from '../quiz/quiz.ts';
import type { GameWords } from '../words/words.ts';
import { type GradedAnswer, lessonOf } from './graded-answers.ts';
import type { CertaintyLeaning, Leaning } from './result.ts';
import { ENOUGH_TO_SAY } from './skills.ts';
import { meanWithin, wilsonInterval } from './wilson.ts';

/** The width of the certainty scale, −3 to +3. */
const SCALE_WIDTH = 6;

/** 0 (open) to 3: how firmly something is put, whether it is affirmed or denied. A denial is as firm as a fact. */
const firmness = (scale: number) => Math.abs(scale);

/** What the right option and the chosen one of a question stand for. */
export interface Meanings {
  readonly right: Meaning;
  readonly chosen: Meaning;
}

/** The meanings of the answers, in their order. */
export function meaningsOf(answers: readonly GradedAnswer[]): Meanings[] {
  return answers.map(({ solution, answer }) => ({
    right: lessonOf(solution, solution.right).meaning,
    chosen: lessonOf(solution, answer.optionId).meaning,
  }));
}

function claimLean(
  { leaning, noLean }: GameWords,
  suspicious: number,
  count: number,
  gullible: number,
  chances: number,
): string {
  if (count < ENOUGH_TO_SAY) {
    if (suspicious > 0) return gullible > 0 ? leaning.both : leaning.onlySuspicion;
    return gullible > 0 ? leaning.onlyTrust : leaning.neither;
  }
  if (chances === 0) return noLean;
  const [suspiciousLow, suspiciousHigh] = wilsonInterval(suspicious, count);
  const [gullibleLow, gullibleHigh] = wilsonInterval(gullible, chances);
  if (suspiciousLow > gullibleHigh) return leaning.suspicious;
  return gullibleLow > suspiciousHigh ? leaning.gullible : noLean;
}

/**
 * From the answers to "Says who?": how often a vouched claim was flagged, and how often an unverified one
 * was let pass. Who flags the wrong one of three does both.
 */
export function claimLeaning(answers: readonly GradedAnswer[], words: GameWords): Leaning {
  return claimLeaningOf(meaningsOf(answers), words);
}

/** The same from answers whose questions are not at hand any more. */
export function claimLeaningOf(meanings: readonly Meanings[], words: GameWords): Leaning {
  const asked = meanings.flatMap(({ right, chosen }) =>
    right.of === 'claim' && chosen.of === 'claim' ? [{ right: right.vouched, chosen: chosen.vouched }] : [],
  );
  const overSuspicious = asked.filter(({ chosen }) => chosen === 'yes').length;
  const withUnverified = asked.filter(({ right }) => right === 'no');
  const gullible = withUnverified.filter(({ chosen }) => chosen !== 'no').length;
  const counts = [overSuspicious, asked.length, gullible, withUnverified.length] as const;
  return {
    overSuspicious,
    gullible,
    unvouched: withUnverified.length,
    answered: asked.length,
    inWords:
      asked.length === 0
        ? words.leaning.unanswered
        : `${words.leaning.counts(overSuspicious, asked.length, gullible, withUnverified.length)} ${claimLean(words, ...counts)}`,
  };
}

function certaintyLean(
  { certainty, noLean }: GameWords,
  errors: readonly number[],
  over: number,
  under: number,
): string {
  if (errors.length < ENOUGH_TO_SAY) {
    if (over > 0) return under > 0 ? certainty.both : certainty.onlyOver;
    return under > 0 ? certainty.onlyUnder : certainty.neither;
  }
  const { mean, within } = meanWithin(errors);
  if (Math.abs(mean) <= within || mean === 0) return noLean;
  return mean > 0 ? certainty.over(mean) : certainty.under(-mean);
}

/** From the answers to "How sure?" that have a place on the scale, as the right ones must have, too. */
export function certaintyLeaning(answers: readonly GradedAnswer[], words: GameWords): CertaintyLeaning {
  return certaintyLeaningOf(meaningsOf(answers), words);
}

/** The same from answers whose questions are not at hand any more. */
export function certaintyLeaningOf(meanings: readonly Meanings[], words: GameWords): CertaintyLeaning {
  const { certainty } = words;
  const places = meanings.flatMap(({ right, chosen }) =>
    right.of === 'level' && chosen.of === 'level' && right.scale !== null && chosen.scale !== null
      ? [{ right: right.scale, chosen: chosen.scale }]
      : [],
  );
  const errors = places.map(({ right, chosen }) => firmness(chosen) - firmness(right));
  const answered = errors.length;
  if (answered === 0) return { meanError: null, closeness: null, answered, inWords: certainty.unanswered };
  const over = errors.filter((error) => error > 0).length;
  const under = errors.filter((error) => error < 0).length;
  return {
    meanError: meanWithin(errors).mean,
    closeness: meanWithin(places.map(({ right, chosen }) => 1 - Math.abs(chosen - right) / SCALE_WIDTH)).mean,
    answered,
    inWords: `${certainty.counts(over, under, answered)} ${certaintyLean(words, errors, over, under)}`,
  };
}
