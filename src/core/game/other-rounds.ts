/** What can be played in place of what is set: the hunt alone, or the rounds of questions. */
import { SKILLS } from '../key/answer-key.ts';
import type { QuizSettings, RoundKind } from '../quiz/quiz.ts';
import type { GameState, Session } from './game.ts';

/** The hunt alone, or the rounds. */
export type Instead = 'hunt' | 'rounds';

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

/** Before the first answer or flag: at the first question, or in a hunt that is played alone. */
function isUnplayed({ place }: GameState, { answers, hunt, quiz }: Session): boolean {
  if (answers.length > 0 || hunt?.finished || (hunt?.flags.length ?? 0) > 0) return false;
  const isAsked = place.at === 'choosing' || place.at === 'confidence';
  return isAsked || (place.at === 'hunting' && quiz.rounds.length === 0);
}

/** The rounds that can be switched to here: while reading, and as long as nothing is answered or flagged; null for none. */
export function roundsInstead(state: GameState): readonly RoundKind[] | null {
  const { place, session, settings, usual } = state;
  if (session?.of !== 'game') return null;
  const isHere = place.at === 'reading' || isUnplayed(state, session);
  return isHere ? otherRounds(session, settings, usual.rounds) : null;
}

/** Why nothing is there to switch to, in the words of the player; null where something is, or nothing is played. */
export function whyNoneInstead({ session, settings, usual, words }: GameState): string | null {
  if (session === null) return null;
  const { mNoHunt, mTooFew } = words.lines.elsewhere;
  if (session.of !== 'game') return mNoHunt;
  return otherRounds(session, settings, usual.rounds) === null ? mTooFew : null;
}

/** What can be switched to here; null for nothing. */
export function insteadOf(state: GameState): Instead | null {
  const rounds = roundsInstead(state);
  if (rounds === null) return null;
  return isHuntAlone(rounds) ? 'hunt' : 'rounds';
}
