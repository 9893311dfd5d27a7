/** The question that an entry makes, as its players will see it. */
import type { AnswerKey, Item } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import type { Pack } from '../pack/pack.ts';
import { packToKey } from '../pack/pack-to-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { Question, Solution } from '../quiz/quiz.ts';
import type { Words } from '../words/words.ts';

/** Any will do: the options of a game depend on its own. */
const SEED = 1;

export interface AskedEntry {
  readonly question: Question;
  readonly solution: Solution;
}

/** The question about the entry at the index; null where it makes none by itself. */
export function questionOf(pack: Pack, index: number, words: Words): AskedEntry | null {
  const key = packToKey(pack, words.article);
  const item = key.items[index];
  if (item === undefined) return null;
  const { rounds, solutions } = makeQuiz(
    { ...key, items: itemsFor(key, item), curated: true },
    { seed: SEED, count: 1, rounds: [item.skill] },
    words.quiz,
  );
  const question = rounds[0]?.questions[0];
  const solution = question && solutions[question.id];
  return question && solution ? { question, solution } : null;
}

/** The item, and what can stand beside it: vouched claims for one that is not. */
function itemsFor({ items }: AnswerKey, item: Item): readonly Item[] {
  if (item.skill !== 'claims') return [item];
  if (!isUnverified(item.status)) return [];
  return [item, ...items.filter((other) => other.skill === 'claims' && !isUnverified(other.status))];
}
