/** What can be played in place of what is set: the hunt alone, or the rounds of questions. */
import { SKILLS } from '../key/answer-key.ts';
import type { QuizSettings, RoundKind } from '../quiz/quiz.ts';
import type { Session } from './game.ts';

/** True where nothing but the hunt is set. */
export function isHuntAlone(rounds: readonly RoundKind[]): boolean {
  return rounds.length > 0 && rounds.every((round) => round === 'hunt');
}

/** The rounds to switch to; null where the article gives no hunt worth its while. */
export function otherRounds(
  { offersHunt }: Session,
  { rounds }: QuizSettings,
  usual: readonly RoundKind[],
): readonly RoundKind[] | null {
  if (isHuntAlone(rounds)) return isHuntAlone(usual) ? SKILLS : usual;
  return offersHunt ? ['hunt'] : null;
}
