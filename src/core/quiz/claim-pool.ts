/** The claims that can stand among the options of "Says who?". */
import type { ClaimStatus } from '../analysis/analysis.ts';
import type { AnswerKey, ClaimItem } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import { shuffled } from './draw.ts';
import { sentencesOf } from './sentences-of.ts';
import { unlike } from './unlike.ts';
import { contentWords } from './words-of.ts';

export interface PooledClaim {
  readonly item: ClaimItem;
  readonly sentences: readonly number[];
}

export interface ClaimPool {
  /** Claims for which the article does not vouch. */
  readonly unverified: readonly PooledClaim[];
  /** Claims that it states itself or supports. */
  readonly vouched: readonly PooledClaim[];
}

const VOUCHED: ReadonlySet<ClaimStatus> = new Set(['supported', 'own-voice']);

/** A claim that says who says it would point at itself among claims that do not. */
export const TELLS_WHO =
  /\b(?:said|says|saying|according to|told|claim(?:s|ed)|alleg(?:es|ed|edly)|reportedly|insist(?:s|ed)|argue[sd])\b/i;

/** Share of the shorter claim's words from which two claims count as the same one. */
const SAME_CLAIM = 0.8;

/** Tells whether one of the `others` says much the same, by the words that they have in common. */
export function repeats(others: readonly ReadonlySet<string>[]): (words: ReadonlySet<string>) => boolean {
  const byWord = new Map<string, number[]>();
  others.forEach((words, index) => {
    for (const word of words) {
      const indexes = byWord.get(word);
      if (indexes) indexes.push(index);
      else byWord.set(word, [index]);
    }
  });
  return (words) => {
    const common = new Map<number, number>();
    for (const word of words) {
      for (const index of byWord.get(word) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    }
    return [...common].some(
      ([index, count]) => count >= SAME_CLAIM * Math.min(words.size, others[index]?.size ?? 0),
    );
  };
}

/**
 * At most `most` claims of either sort to choose from, each once, in an order that the seed decides. An
 * unverified one is left out when its text says whose word it is, or when much the same is vouched for,
 * contradicted, or no claim at all elsewhere; a vouched one, when much the same is anything but vouched
 * for. Opinions, predictions and contradicted claims are never asked about.
 * @param reserved indexes of sentences that are kept for the hunt
 */
export function claimPool(
  key: AnswerKey,
  seed: number,
  most: number,
  reserved: ReadonlySet<number> = new Set(),
): ClaimPool {
  const claims = key.items
    .filter((item) => item.skill === 'claims')
    .filter((item) => item.statement.trim() !== '');
  const wordsOfAll = (items: readonly ClaimItem[]) => items.map((item) => contentWords(item.statement));
  const isDecided = repeats(wordsOfAll(claims.filter((item) => !isUnverified(item.status))));
  const isDoubted = repeats(wordsOfAll(claims.filter((item) => !VOUCHED.has(item.status))));
  const pooled = (items: readonly ClaimItem[], isUnclear: (words: ReadonlySet<string>) => boolean) =>
    shuffled(
      seed,
      'claims',
      unlike(items, ({ statement }) => statement),
    )
      .slice(0, most)
      .filter(({ statement }) => !isUnclear(contentWords(statement)))
      .map((item) => ({ item, sentences: sentencesOf(key.article, item.evidence) }))
      .filter(({ sentences }) => !sentences.some((sentence) => reserved.has(sentence)));
  const vouched = claims.filter((item) => !item.unverified && VOUCHED.has(item.status));
  const unverified = claims.filter((item) => item.unverified && isUnverified(item.status));
  return {
    unverified: pooled(
      unverified.filter(({ statement }) => !TELLS_WHO.test(statement)),
      isDecided,
    ),
    vouched: pooled(vouched, isDoubted),
  };
}
