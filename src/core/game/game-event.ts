/** What can happen in a game: what the player does, and what comes back from the world. */
import type { AnswerKey } from '../key/answer-key.ts';
import type { PracticePlan } from '../practice/practice-plan.ts';
import type { Standing } from '../practice/standing.ts';
import type { GameId, UnfinishedGame } from '../progress/progress-store.ts';
import type { Xray } from '../xray/xray.ts';
import type { Confidence, HuntRecord, ObjectionReason, PackSummary } from './game.ts';

export type GameEvent =
  | { readonly type: 'picked'; readonly ref: string }
  /** `unfinished`: a game on this article that was left. `hunts`: the earlier ones that are kept. */
  | {
      readonly type: 'loaded';
      readonly key: AnswerKey;
      readonly unfinished?: UnfinishedGame | null;
      readonly hunts?: readonly HuntRecord[];
    }
  | {
      readonly type: 'load-failed';
      readonly message: string;
      readonly hint: string | null;
      readonly exitCode: number;
    }
  /** Games that were left, and how practice stands, for the home screen. */
  | {
      readonly type: 'found-kept';
      readonly games: readonly UnfinishedGame[];
      readonly standing: Standing | null;
    }
  /** The packs that home offers, with what has been made of them by now. */
  | { readonly type: 'listed-packs'; readonly packs: readonly PackSummary[] }
  | { readonly type: 'picked-tutorial' }
  | { readonly type: 'picked-practice' }
  /** Where nothing is due: practice what will be next. */
  | { readonly type: 'went-ahead' }
  | { readonly type: 'planned'; readonly plan: PracticePlan }
  /** How the cards stand after practice. */
  | { readonly type: 'found-standing'; readonly standing: Standing }
  /** A game that was left, picked at home. */
  | { readonly type: 'picked-unfinished'; readonly id: GameId }
  /** Goes on with the game that is offered, or does not. */
  | { readonly type: 'resumed' }
  | { readonly type: 'declined' }
  /** What time it is, in milliseconds: told before each other event where a clock runs. */
  | { readonly type: 'looked-at-clock'; readonly now: number }
  /** From here on nothing is kept; the player is told why. */
  | { readonly type: 'keeping-failed'; readonly message: string }
  /** Enter on a screen that only waits: read on, start the round, next question, go home after a failure. */
  | { readonly type: 'continued' }
  | { readonly type: 'chose'; readonly optionId: string }
  | { readonly type: 'sure'; readonly confidence: Confidence }
  /** From the confidence step back to the options; from review and x-ray back to the result. */
  | { readonly type: 'went-back' }
  | { readonly type: 'scrolled'; readonly bookmark: number }
  | { readonly type: 'opened'; readonly overlay: 'article' | 'keys' | 'objection' }
  /** "I think the key of this answered question is wrong", for this reason; null takes it back. */
  | {
      readonly type: 'objected';
      readonly questionId: string;
      readonly reason: ObjectionReason | null;
    }
  /** The same of a sentence of a finished hunt. */
  | {
      readonly type: 'objected-to-sentence';
      readonly sentence: number;
      readonly reason: ObjectionReason | null;
    }
  | { readonly type: 'closed-overlay' }
  | { readonly type: 'asked-to-quit' }
  | { readonly type: 'confirmed-quit' }
  | { readonly type: 'asked-to-review' }
  /** While reading, and before the first answer: the hunt alone in place of the rounds, or the rounds again. */
  | { readonly type: 'switched-rounds' }
  /**
   * In the hunt and after it: to the sentence of that index, or the next one that is gone through. `through`: past all those
   * in between, so that they are seen as well.
   */
  | { readonly type: 'moved-to'; readonly sentence: number; readonly through?: boolean }
  | { readonly type: 'flagged'; readonly sentence: number }
  | { readonly type: 'unflagged'; readonly sentence: number }
  /** Ends the hunt, or the look at what became of it. `knowingly`: does not ask though nothing is flagged, or not all seen. */
  | { readonly type: 'finished-hunt'; readonly knowingly: boolean }
  | { readonly type: 'asked-for-x-ray' }
  | { readonly type: 'x-rayed'; readonly xray: Xray }
  /** At the result: write it to a file. */
  | { readonly type: 'asked-to-write' }
  /** Where it was written, or why it could not be, in words for the player. */
  | { readonly type: 'wrote'; readonly message: string }
  /** A new game on the same article, with the next seed. */
  | { readonly type: 'played-again' }
  | { readonly type: 'went-home' }
  /** No more input can come (linear mode): the result so far. */
  | { readonly type: 'input-ended' }
  | { readonly type: 'crashed'; readonly message: string };
