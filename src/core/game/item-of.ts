/** Which item of the key a question asks about, and of what kind it is. */
import type { AnswerKey, Item } from '../key/answer-key.ts';
import type { Meaning, Question } from '../quiz/quiz.ts';

/** The kind of a question in which the article vouches for every claim. */
export const ALL_VOUCHED = 'all-vouched';

/** The item in question; of several claims, the one that is not vouched for. Null where no single one is. */
export function itemOf(key: AnswerKey, { id, skill }: Question): Item | null {
  // Questions are named after their items.
  const items = key.items.filter((item) => item.skill === skill && id.includes(item.id));
  const single = items.find((item) => id === `${skill}-${item.id}`);
  return single ?? items.find((item) => item.skill === 'claims' && item.unverified) ?? null;
}

/** The kind of quote, the status of the claim, or the level of the statement. */
export function kindOf(item: Item | null, correct: Meaning): string | null {
  if (correct.of === 'claim' && correct.vouched === 'none-of-them') return ALL_VOUCHED;
  switch (item?.skill) {
    case 'quotes':
      return item.kind;
    case 'claims':
      return item.status;
    case 'certainty':
      return item.level;
    case undefined:
      return null;
    default:
      return item satisfies never;
  }
}
