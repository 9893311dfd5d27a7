/** Tells that the pack asks about some words already, as soon as they are chosen. */
import type { Skill } from '../key/answer-key.ts';
import { contentOf, isQuestion } from '../pack/pack.ts';
import type { Review } from './review.ts';

/** The notice; null where the words can be asked about. Letter case makes no other entry. */
export function repeatNotice({ pack, told }: Review, skill: Skill, content: string): string | null {
  const words = content.toLowerCase();
  const at = pack.items.findIndex(
    (item) => !isQuestion(item) && item.skill === skill && contentOf(item).toLowerCase() === words,
  );
  return at === -1 ? null : told.review.notices.repeats(at + 1);
}
