/** Keeps a round of "Who said it?" from answering itself: one question for each chain of words, and no speaker always right. */
import type { QuoteItem } from '../key/answer-key.ts';
import type { Candidate } from './choose-varied.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { givesAway, type NamedSpeaker, readWords } from './speaker-names.ts';

/** A quote with the speaker who is the right answer. */
export interface Credited {
  readonly item: QuoteItem;
  readonly right: NamedSpeaker;
}

/** Rules by which a quote only goes on: the proof stands with another one. */
const GOES_ON: ReadonlySet<string> = new Set(['same-paragraph', 'runs-on', 'paragraph-before']);

/** What ties the quotes of one chain together: the words that credit them. Quotes without such words are chains of their own. */
const chainOf = ({ id, speaker, evidence }: QuoteItem) =>
  evidence.cues[0] ? `${speaker} ${evidence.cues[0].start}` : id;

/** Whether the proof of `a` is better: it has the words that credit it beside it, or it is surer. */
function isBetter(a: QuoteItem, b: QuoteItem): boolean {
  const [own, other] = [GOES_ON.has(a.rule), GOES_ON.has(b.rule)];
  return own === other ? a.confidence > b.confidence : other;
}

/** Of quotes that one “she said” credits, the one with the best proof that does not name its speaker. */
export function oneOfEachChain(candidates: readonly Candidate<Credited>[]): Candidate<Credited>[] {
  const best = new Map<string, Candidate<Credited>>();
  for (const candidate of candidates) {
    const { item, right } = candidate.item;
    const chain = chainOf(item);
    const known = best.get(chain);
    if (known && !isBetter(item, known.item.item)) continue;
    if (!givesAway(readWords(item.quote), right)) best.set(chain, candidate);
  }
  const kept = new Set(best.values());
  return candidates.filter((candidate) => kept.has(candidate));
}

/** By so many more than the others together one speaker may be right. */
const MOST_AHEAD = 2;

/** The drafts without the last ones of a speaker who would be right in more than half of the round and one. */
export function withoutCrowd(drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const counts = new Map<string, number>();
  for (const { item } of drafts) counts.set(item.speaker, (counts.get(item.speaker) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return [];
  const [crowd, count] = first;
  let left = drafts.length - count + MOST_AHEAD;
  return drafts.filter(({ item }) => item.speaker !== crowd || left-- > 0);
}
