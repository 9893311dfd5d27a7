/** How many questions the pack that was built gives, skill by skill. */
import { type AnswerKey, SKILLS } from '../../core/key/answer-key.ts';
import { mostQuestions } from '../../core/key/most-questions.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { packToKey } from '../../core/pack/pack-to-key.ts';
import { makeQuiz } from '../../core/quiz/make-quiz.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';
import type { Words } from '../../core/words/words.ts';

export interface PackQuestions {
  /** How many questions one game asks at most, in each of its rounds. */
  readonly rounds: readonly { readonly title: string; readonly questions: number }[];
  /** Why there are no questions of a kind, a sentence each. */
  readonly missing: readonly string[];
}

/** A game of at most so many questions of each skill, one skill after the other, each made when it is taken. */
function* roundsOf(key: AnswerKey, count: number, words: Words): Generator<Quiz> {
  for (const skill of SKILLS) yield makeQuiz(key, { seed: 1, count, rounds: [skill] }, words.quiz);
}

/** Counted as `play` counts them: in one game of all rounds, where what one round asks about is not asked in another. */
export function questionsOfPack(pack: Pack, words: Words): PackQuestions {
  const key = packToKey(pack, words.article);
  const settings = { seed: 1, count: mostQuestions(key), rounds: SKILLS };
  const { rounds, shortfall } = makeQuiz(key, settings, words.quiz);
  const played = new Set(rounds.map(({ title }) => title));
  const missing = SKILLS.map((skill) => words.quiz.titles[skill]).filter((title) => !played.has(title));
  return {
    rounds: rounds.map(({ title, questions }) => ({ title, questions: questions.length })),
    // Every sentence names the round that it is about; those on rounds with few questions need not be told here.
    missing: shortfall.filter((sentence) => missing.some((title) => sentence.includes(title))),
  };
}

/** Whether there is a question of any skill: the first one found is enough. */
export function hasQuestions(pack: Pack, words: Words): boolean {
  const key = packToKey(pack, words.article);
  // One question is soon made; only where there seems to be none are all entries looked at.
  for (const count of [1, mostQuestions(key)])
    for (const { rounds } of roundsOf(key, count, words)) if (rounds.length > 0) return true;
  return false;
}
