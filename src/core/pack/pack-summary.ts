/** One entry of the home screen for a pack. */
import type { PackSummary } from '../game/game.ts';
import { SKILLS } from '../key/answer-key.ts';
import { mostQuestions } from '../key/most-questions.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { Words } from '../words/words.ts';
import type { Pack } from './pack.ts';
import { packToKey } from './pack-to-key.ts';

/** How many claims stand together differs from seed to seed, and with it how many questions they make. */
const SEEDS = 16;

/** `ref` is what to load when the player picks it. */
export function packSummary(pack: Pack, ref: string, words: Words): PackSummary {
  const { title, topic, invented } = pack;
  return { ref, title, topic, invented, questions: mostAsked(pack, words) };
}

/** How many questions one game can ask at most, over all rounds. */
function mostAsked(pack: Pack, words: Words): number {
  const key = packToKey(pack, words.article);
  const count = mostQuestions(key);
  const games = Array.from({ length: SEEDS }, (_, seed) =>
    makeQuiz(key, { seed, count, rounds: SKILLS }, words.quiz),
  );
  return Math.max(...games.map(({ rounds }) => rounds.flatMap(({ questions }) => questions).length));
}
