/** What is due for practice, and when the rest will be. */
import { TypeConvert } from 'ts-fsrs';
import type { ReviewCard } from './review-card.ts';

export interface Standing {
  /** True where no game was ever begun, and the tutorial not finished. */
  readonly isNew: boolean;
  readonly cards: number;
  readonly due: number;
  /** When the next card that is not due yet will be; null where there is none. */
  readonly next: string | null;
  /** Minutes until then, rounded up; null where there is none. */
  readonly minutesToNext: number | null;
}

/** The cards that are due now, the longest due first. */
export function dueCards(cards: readonly ReviewCard[], now: string): ReviewCard[] {
  return inOrder(cards).filter(({ due }) => due <= now);
}

/** Cards by when they are due; equals in one order, whatever order they came in. */
export function inOrder(cards: readonly ReviewCard[]): ReviewCard[] {
  const rank = ({ due, skill, kind }: ReviewCard) => `${due} ${skill} ${kind}`;
  return [...cards].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** How the cards stand. */
export function standingOf(cards: readonly ReviewCard[], now: string, isNew: boolean): Standing {
  const due = dueCards(cards, now).length;
  const next = inOrder(cards)[due]?.due ?? null;
  const minutesToNext = next === null ? null : minutesBetween(now, next);
  return { isNew, cards: cards.length, due, next, minutesToNext };
}

function minutesBetween(from: string, to: string): number {
  const [start, end] = [TypeConvert.time(from), TypeConvert.time(to)];
  return Math.max(0, Math.ceil((end.getTime() - start.getTime()) / 60_000));
}
