/** What a screen gets: the state without the answers that are not yet due. */
import type { Evidence, Skill } from '../key/answer-key.ts';
import type { GameId } from '../progress/progress-store.ts';
import type { Option, Question } from '../quiz/quiz.ts';
import type { Xray } from '../xray/xray.ts';
import type { ArticleView, Confidence, GameState, ObjectionReason, Overlay, PackSummary } from './game.ts';
import { occupationAt, spentInAll } from './game-clock.ts';
import type { HuntScene } from './hunt-view.ts';
import type { Instead } from './other-rounds.ts';
import type { PracticeScene } from './practice-view.ts';
import type { Result } from './result.ts';
import { sceneOf } from './scene-of.ts';
import { gameInProgress } from './waypoints.ts';

/** "Round 2 of 3 · question 4 of 5 · 7 points" */
export interface Progress {
  readonly roundNumber: number;
  readonly roundCount: number;
  readonly roundTitle: string;
  readonly questionNumber: number;
  readonly questionCount: number;
  /** The question's number in the whole game or practice, from 1. */
  readonly numberInGame: number;
  /** Questions answered and asked over the whole game or practice. */
  readonly answered: number;
  readonly total: number;
  readonly points: number;
  /** The article at hand within a practice, counted from 1; null in a game, which is about one. */
  readonly article: { readonly number: number; readonly count: number } | null;
}

/** An answered question with its lesson. */
export interface Verdict {
  readonly right: boolean;
  readonly points: number;
  readonly confidence: Confidence;
  readonly chosen: Option;
  readonly answer: Option;
  readonly explanation: string;
  /** Why the chosen option is not right; null when it is. */
  readonly whyNotChosen: string | null;
  /** Why each other wrong option is wrong. */
  readonly others: readonly { readonly option: Option; readonly why: string }[];
  readonly evidence: Evidence;
  /** The passage about the chosen option, where there is one apart. */
  readonly chosenEvidence: Evidence | null;
  /** Why the player thinks that this key is wrong, so that the answer does not count; null where they do not. */
  readonly objection: ObjectionReason | null;
}

export type RoundPreview =
  | { readonly skill: Skill; readonly title: string; readonly questions: number }
  | { readonly skill: 'hunt'; readonly title: string; readonly sentences: number };

/** A hunt that was left in its midst. */
export interface SavedHunt {
  readonly sentences: number;
  readonly unseen: number;
  readonly flagged: number;
}

/** A game that was left. */
export interface SavedGame {
  readonly id: GameId;
  /** What to load: a path or a web address. */
  readonly ref: string;
  readonly title: string;
  /** The number of the question to go on with, and how many there are; null where the hunt or the last lessons come next. */
  readonly next: number | null;
  readonly asked: number;
  /** How far its hunt has come; null where it is not in the midst of one. */
  readonly hunt: SavedHunt | null;
  /** True where all is answered, and the lessons of the last round were not shown. */
  readonly lessons: boolean;
}

export type Scene =
  | {
      readonly at: 'home';
      readonly packs: readonly PackSummary[];
      /** The name of the folder that they are in, where they are a course. */
      readonly course: string | null;
      readonly unfinished: readonly SavedGame[];
      /** Questions due for practice. */
      readonly due: number;
      /** Minutes until another one is; null where none will be. */
      readonly minutesToNext: number | null;
      /** Where the tutorial stands on the list; null where there is none. */
      readonly tutorial: 'first' | 'last' | null;
    }
  | { readonly at: 'loading'; readonly ref: string }
  | { readonly at: 'failed'; readonly message: string; readonly hint: string | null }
  | { readonly at: 'offered'; readonly saved: SavedGame; readonly same: boolean }
  | {
      readonly at: 'reading';
      readonly rounds: readonly RoundPreview[];
      readonly shortfall: readonly string[];
      /** What can be played instead; null for nothing. */
      readonly instead: Instead | null;
      /** Whether there is a last lesson to go back to: that on the article before, in practice. */
      readonly goesBack: boolean;
      /** Whether there is a way back home. */
      readonly goesHome: boolean;
    }
  | { readonly at: 'intro'; readonly title: string; readonly rule: string; readonly progress: Progress }
  | {
      readonly at: 'choosing';
      readonly question: Question;
      readonly progress: Progress;
      /** What can be played instead, as long as nothing is answered; null for nothing. */
      readonly instead: Instead | null;
    }
  | {
      readonly at: 'confidence';
      readonly question: Question;
      readonly chosen: Option;
      readonly progress: Progress;
      /** True at the first question of the tutorial, where nobody can know yet what the levels are. */
      readonly introduced: boolean;
      /** What can be played instead, as long as nothing is answered; null for nothing. */
      readonly instead: Instead | null;
    }
  | { readonly at: 'lessons'; readonly title: string; readonly progress: Progress }
  | {
      readonly at: 'feedback';
      readonly question: Question;
      readonly verdict: Verdict;
      readonly progress: Progress;
      /** True where it is not the question that was answered just before. */
      readonly late: boolean;
    }
  | HuntScene
  | PracticeScene
  /** `writes`: there is something to write to a file, and a way to do it. */
  | { readonly at: 'result'; readonly result: Result; readonly writes: boolean }
  | {
      readonly at: 'review';
      readonly question: Question;
      readonly verdict: Verdict;
      /** Which miss it is, of how many. */
      readonly number: number;
      readonly count: number;
      /** The question's number in the whole game, from 1, and how many were asked. */
      readonly numberInGame: number;
      readonly total: number;
    }
  | { readonly at: 'x-ray'; readonly xray: Xray | null }
  | { readonly at: 'left'; readonly exitCode: number };

/** The time of a game that is going on. */
export interface RunningClock {
  /** Milliseconds that were spent up to `at`, a time of the clock that the world holds. */
  readonly spent: number;
  readonly at: number;
}

export interface PlayerView {
  readonly scene: Scene;
  readonly overlay: Overlay;
  readonly bookmark: number;
  /** Null until something is loaded. */
  readonly reading: ArticleView | null;
  /** True when leaving now would lose a game: a question is being asked, or one is answered. */
  readonly gameInProgress: boolean;
  /** True where the game can be gone on with after leaving. */
  readonly kept: boolean;
  /** True where practice is under way. */
  readonly practicing: boolean;
  readonly notice: string | null;
  /** Null where no time is told, or where it does not count. */
  readonly clock: RunningClock | null;
}

/** All that a screen may know. Before a question is answered, nothing in it tells the answer. */
export function playerView(state: GameState): PlayerView {
  const { session, overlay, bookmark } = state;
  return {
    scene: sceneOf(state),
    overlay,
    bookmark,
    reading: session === null ? null : { article: session.key.article, notices: session.key.notices },
    gameInProgress: gameInProgress(state),
    kept: state.keeping !== null && session?.of !== 'tutorial',
    practicing: state.practice !== null,
    notice: state.notice,
    clock: runningClock(state),
  };
}

function runningClock({ clock, place }: GameState): RunningClock | null {
  if (clock === null || clock.at === null || occupationAt(place.at) === null) return null;
  return { spent: spentInAll(clock), at: clock.at };
}
