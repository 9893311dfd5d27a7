/** What a screen gets of a hunt: where the player is and what is flagged; what counts, only once it is finished. */
import type { Proof, UncountedSentence } from '../hunt/hunt.ts';
import { type Outcome, outcomeOf } from '../hunt/score-hunt.ts';
import type { HuntWords } from '../words/words.ts';
import type { HuntRecord, ObjectionReason, PlayedHunt, Session } from './game.ts';
import { objectionToSentence } from './hunt-objections.ts';
import { type HuntResult, huntResult } from './hunt-result.ts';
import type { Instead } from './other-rounds.ts';

/** "Round 2 of 4 · The hunt" */
export interface HuntProgress {
  readonly roundNumber: number;
  readonly roundCount: number;
  readonly title: string;
}

/** A sentence that counted, with its lesson. */
export interface HuntedSentence {
  readonly sentence: number;
  readonly outcome: Outcome;
  readonly proofs: readonly Proof[];
  /** Why the player thinks that the key is wrong, so that it does not count; null where they do not. */
  readonly objection: ObjectionReason | null;
}

export interface HuntIntroScene {
  readonly at: 'hunt-intro';
  readonly rule: string;
  readonly scoring: string;
  /** How many sentences there are to go through. */
  readonly sentences: number;
  readonly progress: HuntProgress;
}

export interface HuntingScene {
  readonly at: 'hunting';
  /** Indexes of the sentences to go through, in reading order. */
  readonly sentences: readonly number[];
  readonly current: number;
  readonly flags: readonly number[];
  /** How many of the sentences were not gone through yet. */
  readonly unseen: number;
  /** True while the player is asked whether to finish: something is not seen, or nothing flagged. */
  readonly asks: boolean;
  readonly progress: HuntProgress;
  /** What can be played instead, as long as nothing is flagged; null for nothing. */
  readonly instead: Instead | null;
}

export interface HuntedScene {
  readonly at: 'hunted';
  readonly sentences: readonly number[];
  readonly current: number;
  readonly flags: readonly number[];
  /** In reading order. */
  readonly outcomes: readonly HuntedSentence[];
  /** Those that were flagged and do not count. */
  readonly inVain: readonly UncountedSentence[];
  /** Indexes of both, in reading order: where one stops on the way. */
  readonly stops: readonly number[];
  /** The sentence whose lesson is open, one that counts or one that does not; null for none. */
  readonly lesson: HuntedSentence | UncountedSentence | null;
  readonly result: HuntResult;
  readonly progress: HuntProgress;
}

export type HuntScene = HuntIntroScene | HuntingScene | HuntedScene;

/** How many rounds there are, the hunt among them. */
export function roundCount({ quiz, hunt }: Session): number {
  return quiz.rounds.length + (hunt === null ? 0 : 1);
}

/** The number of a round of questions, from 1. */
export function roundNumber({ hunt }: Session, round: number): number {
  return round + 1 + (hunt !== null && hunt.before <= round ? 1 : 0);
}

export function progressOfHunt(session: Session, { before }: PlayedHunt, { title }: HuntWords): HuntProgress {
  return { roundNumber: before + 1, roundCount: roundCount(session), title };
}

/** The sentences to go through after the hunt, in reading order: those that count, and those that were flagged. */
export function stopsIn({ hunt, flags }: PlayedHunt): number[] {
  const all = new Set([...hunt.scored.map(({ sentence }) => sentence), ...flags]);
  return [...all].sort((a, b) => a - b);
}

/** How many sentences were not gone through. */
export function unseenOf({ hunt, seen }: PlayedHunt): number {
  return hunt.sentences.length - seen.length;
}

export function introScene(session: Session, played: PlayedHunt, words: HuntWords): HuntIntroScene {
  return {
    at: 'hunt-intro',
    rule: words.rule,
    scoring: words.scoring,
    sentences: played.hunt.sentences.length,
    progress: progressOfHunt(session, played, words),
  };
}

export function huntingScene(
  session: Session,
  played: PlayedHunt,
  place: { readonly current: number; readonly asks: boolean },
  words: HuntWords,
): Omit<HuntingScene, 'instead'> {
  const { hunt, flags } = played;
  const { sentences } = hunt;
  const progress = progressOfHunt(session, played, words);
  const { current, asks } = place;
  return { at: 'hunting', sentences, current, asks, flags, unseen: unseenOf(played), progress };
}

export function huntedScene(
  session: Session,
  played: PlayedHunt,
  place: { readonly current: number; readonly lesson: boolean },
  words: HuntWords,
  records: readonly HuntRecord[],
): HuntedScene {
  const { hunt, flags } = played;
  const { current, lesson } = place;
  const flagged = new Set(flags);
  const outcomes = hunt.scored.map((scored) => ({
    sentence: scored.sentence,
    outcome: outcomeOf(scored, flagged.has(scored.sentence)),
    proofs: scored.proofs,
    objection: objectionToSentence(played, scored.sentence),
  }));
  const isHere = (each: { readonly sentence: number }) => each.sentence === current;
  const open = outcomes.find(isHere) ?? hunt.uncounted.find(isHere) ?? null;
  return {
    at: 'hunted',
    sentences: hunt.sentences,
    current,
    flags,
    outcomes,
    inVain: hunt.uncounted.filter(({ sentence }) => flagged.has(sentence)),
    stops: stopsIn(played),
    lesson: lesson ? open : null,
    result: huntResult(played, session.key.article, words, records),
    progress: progressOfHunt(session, played, words),
  };
}
