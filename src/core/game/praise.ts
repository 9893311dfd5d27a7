/** What a player can be proud of: being right, knowing when they are not, and neither believing nor suspecting too much. */
import type { GameWords } from '../words/words.ts';
import type { GradedAnswer } from './graded-answers.ts';
import type { HuntResult } from './hunt-result.ts';
import { meaningsOf } from './leaning.ts';

/** Games with fewer questions prove nothing. */
const ENOUGH_QUESTIONS = 5;
/** So many answers of a sort make a statement about all of them worth making. */
const ENOUGH_OF_A_SORT = 3;
/** Said at once; more would no longer be heard. */
const MOST = 2;

/** Every answer right; or, where some are not, that the confidence told them apart. */
function ofConfidence(answers: readonly GradedAnswer[], words: GameWords['praise']): string[] {
  const wrong = answers.filter(({ right }) => !right);
  const surest = answers.filter(({ answer }) => answer.confidence === 3);
  const sure = answers.filter(({ answer }) => answer.confidence > 1);
  const knewEach = surest.length >= ENOUGH_OF_A_SORT && surest.every(({ right }) => right);
  if (wrong.length === 0) {
    return [words.allRight(answers.length), ...(knewEach ? [words.surest(surest.length)] : [])];
  }
  const knewLimits = sure.length >= ENOUGH_OF_A_SORT && wrong.every(({ answer }) => answer.confidence === 1);
  if (knewLimits) return [words.knewLimits(wrong.length)];
  return knewEach ? [words.surest(surest.length)] : [];
}

/** Neither mistake about claims, where both could be made. */
function ofTrust(answers: readonly GradedAnswer[], words: GameWords['praise']): string[] {
  const asked = meaningsOf(answers).flatMap(({ right, chosen }) =>
    right.of === 'claim' && chosen.of === 'claim' ? [{ right: right.vouched, chosen: chosen.vouched }] : [],
  );
  const unverified = asked.filter(({ right }) => right === 'no');
  const enough = unverified.length > 0 && asked.length >= ENOUGH_OF_A_SORT;
  return enough && asked.every(({ right, chosen }) => right === chosen) ? [words.neither] : [];
}

function ofHunt(hunt: HuntResult | null, words: GameWords['praise']): string[] {
  if (hunt === null || hunt.points === null) return [];
  const { hits, unverified, falseAlarms } = hunt.tally;
  return hits >= ENOUGH_OF_A_SORT && hits === unverified && falseAlarms === 0 ? [words.hunt(hits)] : [];
}

/**
 * At most two sentences, the best first; none for a game that was left early, was short, or went wrong in more than half
 * of its answers. They tell of this game alone, never of a habit.
 * @param asked how many questions the game had
 */
export function praiseOf(
  answers: readonly GradedAnswer[],
  asked: number,
  hunt: HuntResult | null,
  words: GameWords['praise'],
): readonly string[] {
  const right = answers.filter((each) => each.right).length;
  const isWhole = asked >= ENOUGH_QUESTIONS && answers.length === asked;
  const ofQuestions =
    isWhole && 2 * right >= asked ? [...ofConfidence(answers, words), ...ofTrust(answers, words)] : [];
  return [...ofQuestions, ...ofHunt(hunt, words)].slice(0, MOST);
}
