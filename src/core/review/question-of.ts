/** The question that an entry makes, as its players will see it. */
import type { AnswerKey, Item, KeyQuestion } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import type { EditablePack } from '../pack/edit/entry-changes.ts';
import { isQuestion } from '../pack/pack.ts';
import { itemId, packToKey } from '../pack/pack-to-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { Question, Solution } from '../quiz/quiz.ts';
import type { Words } from '../words/words.ts';

/** Any will do: the options of a game depend on its own. */
const SEED = 1;
/** Questions in somebody's own words are asked in the same way in each round. */
const OWN_ROUND = 'quotes';

export interface AskedEntry {
  readonly question: Question;
  readonly solution: Solution;
}

/** The question about the entry at the index, in the order of the file; null where it makes none by itself. */
export function questionOf(pack: EditablePack, index: number, words: Words): AskedEntry | null {
  const key = packToKey(pack, words.article);
  const listed = pack.items[index];
  if (listed === undefined) return null;
  const id = itemId(listed);
  const own = isQuestion(listed) ? key.questions?.find((question) => question.id === id) : undefined;
  const item = isQuestion(listed) ? undefined : key.items.find((each) => each.id === id);
  if (own === undefined && item === undefined) return null;
  const { rounds, solutions } = makeQuiz(
    {
      ...key,
      items: item === undefined ? [] : itemsFor(key, item),
      questions: own === undefined ? [] : [asProven(own, key)],
      curated: true,
    },
    { seed: SEED, count: 1, rounds: [item?.skill ?? OWN_ROUND] },
    words.quiz,
  );
  const question = rounds[0]?.questions[0];
  const solution = question && solutions[question.id];
  return question && solution ? { question, solution } : null;
}

/** As it will be asked, even where nothing proves it yet: its words and options do not depend on that. */
function asProven(question: KeyQuestion, { article }: AnswerKey): KeyQuestion {
  const { evidence, explanation } = question;
  const passage = { start: 0, end: article.text.length };
  return {
    ...question,
    skill: OWN_ROUND,
    evidence: evidence ?? { passage, source: null, cues: [], content: [] },
    explanation: explanation ?? '',
  };
}

/** The item, and what can stand beside it: vouched claims for one that is not. */
function itemsFor({ items }: AnswerKey, item: Item): readonly Item[] {
  if (item.skill !== 'claims') return [item];
  if (!isUnverified(item.status)) return [];
  return [item, ...items.filter((other) => other.skill === 'claims' && !isUnverified(other.status))];
}
