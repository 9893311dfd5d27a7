/** The time that a game takes: told to the player who asks for it, and never scored. */
import type { GameWords } from '../words/words.ts';
import type { GameState, Place } from './game.ts';

/** What time is spent on. */
export type Occupation = 'reading' | 'answering' | 'hunting' | 'learning';

export interface GameClock {
  /** When it was last looked at, in milliseconds of a clock that the world holds; null before the first time. */
  readonly at: number | null;
  /** Milliseconds up to then. */
  readonly spent: Readonly<Record<Occupation, number>>;
  /** How many questions were answered in that time: those of an earlier sitting are not among them. */
  readonly answered: number;
}

/** The clock before anything was done. */
export const UNSPENT: GameClock = {
  at: null,
  spent: { reading: 0, answering: 0, hunting: 0, learning: 0 },
  answered: 0,
};

/** What a player does at a place; null where the time does not count. */
export function occupationAt(at: Place['at']): Occupation | null {
  switch (at) {
    case 'reading':
      return 'reading';
    case 'choosing':
    case 'confidence':
      return 'answering';
    case 'hunting':
      return 'hunting';
    case 'intro':
    case 'lessons':
    case 'feedback':
    case 'hunt-intro':
    case 'hunted':
      return 'learning';
    case 'home':
    case 'planning':
    case 'practice':
    case 'practice-article':
    case 'practiced':
    case 'loading':
    case 'failed':
    case 'offered':
    case 'result':
    case 'review':
    case 'x-ray':
    case 'left':
      return null;
    default:
      return at satisfies never;
  }
}

/** The time since the last look goes to what the player does; the same state where no clock runs. */
export function lookAtClock(state: GameState, now: number): GameState {
  const { clock, place } = state;
  if (clock === null || !Number.isFinite(now)) return state;
  const occupation = occupationAt(place.at);
  if (occupation === null || clock.at === null) return { ...state, clock: { ...clock, at: now } };
  const since = Math.max(0, now - clock.at);
  const spent = { ...clock.spent, [occupation]: clock.spent[occupation] + since };
  return { ...state, clock: { ...clock, at: now, spent } };
}

/** The clock set back for a new game; what the time is stays known. */
export function restarted(clock: GameClock | null): GameClock | null {
  return clock && { ...UNSPENT, at: clock.at };
}

/** One more question is answered. */
export function withAnswer(clock: GameClock | null): GameClock | null {
  return clock && { ...clock, answered: clock.answered + 1 };
}

/** All milliseconds up to the last look. */
export function spentInAll({ spent }: GameClock): number {
  return Object.values(spent).reduce((sum, each) => sum + each, 0);
}

/** The time in words: "2 min 5 s in all: 1 min 2 s reading, …"; null where no clock runs. */
export function timeInWords(clock: GameClock | null, words: GameWords['time']): string | null {
  if (clock === null) return null;
  const { spent, answered } = clock;
  // Whole seconds before they are added up, so that a reader who adds them up comes to the same.
  const seconds = (each: number) => Math.round(each / 1000);
  const [reading, answering] = [seconds(spent.reading), seconds(spent.answering)];
  const [hunting, learning] = [seconds(spent.hunting), seconds(spent.learning)];
  const parts = [
    reading > 0 ? [words.reading(reading)] : [],
    answering > 0
      ? [words.answering(answering, answered === 0 ? null : Math.round(answering / answered))]
      : [],
    hunting > 0 ? [words.hunting(hunting)] : [],
    learning > 0 ? [words.learning(learning)] : [],
  ].flat();
  return words.inAll(reading + answering + hunting + learning, parts);
}
