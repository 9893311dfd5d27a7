/** Reads what is due and the articles at hand, and plans a practice. Loaded when somebody wants to practice. */
import { resolve } from 'node:path';
import type { PackSummary } from '../../core/game/game.ts';
import type { AnswerKey } from '../../core/key/answer-key.ts';
import type { PracticeSource } from '../../core/practice/candidates.ts';
import {
  type PracticePlan,
  type PracticeRequest,
  planPractice,
  wantedCards,
} from '../../core/practice/practice-plan.ts';
import type { History, ProgressStore } from '../../core/progress/progress-store.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';
import { textHash } from '../../io/store/text-hash.ts';
import { isWebAddress } from '../../io/web-address.ts';
import { keyOf, type ReadOptions, readSource } from '../sources/load-source.ts';

/** Articles of the player's own that are looked at: to analyze each takes a moment. */
const MOST_OWN = 12;

export interface PracticePlanner {
  readonly store: ProgressStore;
  readonly packs: readonly PackSummary[];
  readonly read: ReadOptions;
  readonly seed: number;
  /** The language of the questions. */
  readonly words: Words;
  now(): Date;
}

/** A plan for now; rejects with a UserError where the store cannot be read. */
export async function planFromStore(
  planner: PracticePlanner,
  request: PracticeRequest,
): Promise<PracticePlan> {
  const { store, seed, packs, read, words } = planner;
  const history = await store.history();
  const now = planner.now().toISOString();
  const options = { request, seed, now, words: words.quiz };
  const wanted = wantedCards(history.cards, request, now);
  if (wanted.length === 0) return planPractice(history, [], options);
  const bundled = packs.map(({ ref }) => ref);
  const own = ownArticles(history, bundled).slice(0, MOST_OWN);
  const sources: PracticeSource[] = [];
  for (const ref of [...bundled, ...own]) {
    const source = await sourceOf(ref, read, words);
    if (source !== null && (bundled.includes(ref) || isUnchanged(source, history))) sources.push(source);
  }
  return planPractice(history, onceEach(sources), options);
}

/** The files that were played, those with a miss and then those not seen for long in front. */
function ownArticles({ games, answers }: History, bundled: readonly string[]): string[] {
  const missedIn = new Set(answers.filter(({ right }) => !right).map(({ gameId }) => gameId));
  const refs = [...new Set(games.map(({ ref }) => ref))].filter(
    (ref) => ref !== '-' && !isWebAddress(ref) && !bundled.includes(resolve(ref)),
  );
  const isMissed = (ref: string) => games.some((game) => game.ref === ref && missedIn.has(game.id));
  return [...refs.filter(isMissed), ...refs.filter((ref) => !isMissed(ref))];
}

/** The article with its key; null where it cannot be read or asked about any more. */
async function sourceOf(ref: string, read: ReadOptions, words: Words): Promise<PracticeSource | null> {
  let key: AnswerKey;
  try {
    ({ key } = await keyOf(await readSource(ref, read), words));
  } catch (error) {
    // A file that was deleted or changed for the worse is no reason not to practice on the others.
    if (error instanceof UserError) return null;
    throw error;
  }
  return { ref, textHash: textHash(key.article.text), key };
}

function isUnchanged({ ref, textHash: hash }: PracticeSource, { games }: History): boolean {
  return games.some((game) => game.ref === ref && game.textHash === hash);
}

/** The same text from two places is one article. */
function onceEach(sources: readonly PracticeSource[]): PracticeSource[] {
  const seen = new Set<string>();
  return sources.filter(({ textHash: hash }) => {
    const isFirst = !seen.has(hash);
    seen.add(hash);
    return isFirst;
  });
}
