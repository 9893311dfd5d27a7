/** Says of each finding whether the answer key asks about it, and why not. */
import type { Analysis, Claim, NotAsked, Quote, Statement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { windowAround } from '../article/search.ts';
import { contains, type Span } from '../article/span.ts';
import type { KeyWords } from '../words/words.ts';
import type { CertaintyItem, ClaimItem, Item, Level, QuoteItem } from './answer-key.ts';
import { certaintyItems } from './certainty-items.ts';
import { claimItems } from './claim-items.ts';
import { quoteItems } from './quote-items.ts';
import { leastForQuote, THRESHOLDS } from './thresholds.ts';

/** What the key makes of one finding. */
export interface Asked<I extends Item = Item> {
  /** The item that asks about it; null where none does. */
  readonly item: I | null;
  /** The finding's own confidence, and how much of it the key wants. */
  readonly confidence: number;
  readonly threshold: number;
  /** Why it is not asked, for findings that are sure enough. */
  readonly reason: string;
}

/** A passage that the key leaves out of one question. */
export interface LeftOut extends NotAsked {
  readonly question: 'who said it' | 'who vouches' | 'how sure';
}

/** What the key makes of every finding of one article. */
export interface AskedAbout {
  quote(quote: Quote): Asked<QuoteItem>;
  claim(claim: Claim): Asked<ClaimItem>;
  statement(statement: Statement, level: Level): Asked<CertaintyItem>;
  /** Everything that the key leaves out, in reading order. */
  readonly leftOut: readonly LeftOut[];
}

/** How many entries on either side of a place are looked at. */
const WINDOW = 12;

const isAt = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const inOrder = <T extends Span>(list: readonly T[]) => [...list].sort((a, b) => a.start - b.start);
const around = <T extends Span>(sorted: readonly T[], { start }: Span) =>
  windowAround(sorted, (one) => one.start > start, WINDOW);

/** The reason that the key gives for the very span, or for one that holds it; the list is in reading order. */
function reasonFor(sorted: readonly NotAsked[], span: Span): string | null {
  const near = around(sorted, span);
  return (near.find((n) => isAt(n, span)) ?? near.find((n) => contains(n, span)))?.reason ?? null;
}

/** The items where their content stands, in reading order. */
const placesOf = <I extends Item>(items: readonly I[]) =>
  inOrder(items.flatMap((item) => item.evidence.content.map((c) => ({ ...c, item }))));

const ofQuestion = (question: LeftOut['question'], notAsked: readonly NotAsked[]) =>
  notAsked.map((left): LeftOut => ({ ...left, question }));

/** Makes the key's items of the article and looks every finding up in them. */
export function askedAbout(article: Article, analysis: Analysis, words: KeyWords): AskedAbout {
  const { left } = words;
  const quoteKey = quoteItems(article, analysis, words);
  const claimKey = claimItems(article, analysis, words);
  const certaintyKey = certaintyItems(article, analysis, words);
  const quotes = inOrder(quoteKey.notAsked);
  const claims = inOrder(claimKey.notAsked);
  const certainty = inOrder(certaintyKey.notAsked);
  const quoteItemsAt = placesOf(quoteKey.items);
  const certaintyItemsAt = placesOf(certaintyKey.items);
  const claimed = new Map(claimKey.items.map((item) => [item.statement, item]));
  return {
    quote: (quote) => ({
      item: around(quoteItemsAt, quote).find((place) => isAt(place, quote))?.item ?? null,
      confidence: quote.confidence,
      threshold: leastForQuote(quote.kind),
      reason: reasonFor(quotes, quote) ?? left.showsSpeaker,
    }),
    claim: (claim) => ({
      item: claimed.get(claim.statement) ?? null,
      confidence: claim.confidence,
      threshold: THRESHOLDS.claims,
      reason: reasonFor(claims, claim) ?? left.leftOut,
    }),
    statement: (statement, level) => ({
      item:
        around(certaintyItemsAt, statement).find(
          ({ item, ...place }) => item.level === level && contains(place, statement),
        )?.item ?? null,
      confidence: statement.confidence,
      threshold: THRESHOLDS.certainty,
      reason:
        reasonFor(certainty, statement) ??
        (level === 'fact' || level === 'attributed' ? left.noClaimMade : left.putOtherwise),
    }),
    leftOut: inOrder([
      ...ofQuestion('who vouches', analysis.notAsked),
      ...ofQuestion('who said it', quoteKey.notAsked),
      ...ofQuestion('who vouches', claimKey.notAsked),
      ...ofQuestion('how sure', certaintyKey.notAsked),
    ]),
  };
}
