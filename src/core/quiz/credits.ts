/** Who is credited with what: everybody whom a careful reader could name as the source of a quote. */
import { overlaps, type Span } from '../article/span.ts';
import type { AnswerKey, QuoteItem } from '../key/answer-key.ts';
import { plainText } from './words-of.ts';

/** The ids of the speakers who must not stand among the wrong options of a quote. */
export type Credits = (item: QuoteItem) => ReadonlySet<string>;

/** Looks through the key once, so that asking about one quote is quick. */
export function creditsOf(key: AnswerKey): Credits {
  const quotes = key.items.flatMap((item) =>
    item.skill === 'quotes' ? [{ item, words: ` ${plainText(item.quote)} ` }] : [],
  );
  const claims = key.items.filter((item) => item.skill === 'claims');
  return (item) => {
    const words = ` ${plainText(item.quote)} `;
    const touches = (spans: readonly Span[]) =>
      spans.some((span) => item.evidence.content.some((own) => overlaps(span, own)));
    const alike = quotes.filter(
      (other) =>
        other.words.includes(words) || words.includes(other.words) || touches(other.item.evidence.content),
    );
    const sources = claims
      .filter((claim) => touches(claim.evidence.content))
      .flatMap((claim) => claim.sources);
    return new Set([
      item.speaker,
      ...item.notOffered,
      ...alike.map((other) => other.item.speaker),
      ...sources,
    ]);
  };
}
