/** The two sides of a card: its kind is the right answer, or it is what another right answer is told from. */
import { ALL_VOUCHED } from '../game/item-of.ts';
import { draw } from '../quiz/draw.ts';
import type { KindOfQuestion } from './kinds-of-questions.ts';
import type { Distinction, ReviewCard } from './review-card.ts';

/** `own`: the question is of the card's kind. `other`: the kind is among its wrong options. */
export type Side = 'own' | 'other';

/** True where the kind is the answer itself, as for "How sure?": then its own side has one right answer, whatever the article. */
export function isTheAnswer({ skill, kind }: Distinction): boolean {
  return skill === 'certainty' || kind === ALL_VOUCHED;
}

/** From which side a question asks for the distinction of a card; null where it does not. */
export function sideOf(card: Distinction, { skill, kind, solution }: KindOfQuestion): Side | null {
  if (skill !== card.skill) return null;
  if (kind === card.kind) return 'own';
  switch (skill) {
    case 'quotes':
      // The answer is a speaker, and another one each time.
      return null;
    case 'claims':
      return (kind === ALL_VOUCHED) === (card.kind === ALL_VOUCHED) ? null : 'other';
    case 'certainty': {
      const isOffered = Object.values(solution.byOption).some(
        ({ meaning }) => meaning.of === 'level' && meaning.level === card.kind,
      );
      return isOffered ? 'other' : null;
    }
    default:
      return skill satisfies never;
  }
}

/** In how many of all cases the own side is asked where there are both: where it is one of several claims, as often as with four options. */
function ownShare(card: Distinction): number {
  if (isTheAnswer(card)) return 1 / 2;
  return card.skill === 'claims' ? 3 / 4 : 1;
}

/** The side to ask from. Each review draws anew, so that nobody can know it from the time before. */
export function drawSide(card: Distinction & Pick<ReviewCard, 'reviews'>, seed: number): Side {
  const { skill, kind, reviews } = card;
  return draw(seed, `side ${skill} ${kind} ${reviews}`) < ownShare(card) ? 'own' : 'other';
}
