/** Says what the answer key makes of a finding: whether it is asked about, and why not. */
import type { Analysis, Claim, NotAsked, Quote, Statement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { windowAround } from '../article/search.ts';
import { contains, type Span } from '../article/span.ts';
import type { Item, Level } from '../key/answer-key.ts';
import { certaintyItems } from '../key/certainty-items.ts';
import { claimItems } from '../key/claim-items.ts';
import { quoteItems } from '../key/quote-items.ts';
import { THRESHOLDS } from '../key/thresholds.ts';

/** What the key makes of each finding, in a sentence with the finding's confidence. */
export interface Asking {
  quote(quote: Quote): string;
  claim(claim: Claim): string;
  statement(statement: Statement, level: Level): string;
  /** Everything that the key leaves out, with the question and the reason, in reading order. */
  readonly notAsked: readonly NotAsked[];
}

/** How many entries on either side of a place are looked at. */
const WINDOW = 12;

/** "confidence 0.7, below 0.9: not asked". */
function told(confidence: number, threshold: number, asked: boolean, reason: string): string {
  if (asked && confidence < threshold)
    return `confidence ${confidence} for these words alone; asked as part of a longer statement`;
  if (asked) return `confidence ${confidence}, and ${threshold} is enough: asked`;
  if (confidence < threshold) return `confidence ${confidence}, below ${threshold}: not asked`;
  return `confidence ${confidence}, and ${threshold} is enough, but not asked: ${reason}`;
}

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
const placesOf = <T extends Item>(items: readonly T[]) =>
  inOrder(items.flatMap((item) => item.evidence.content.map((c) => ({ ...c, item }))));

/** The entries with the question that each is left out of. */
const ofQuestion = (question: string, notAsked: readonly NotAsked[]) =>
  notAsked.map((left) => ({ ...left, reason: `${question}: ${left.reason}` }));

/** Makes the key's items of the article and looks every finding up in them. */
export function askingOf(article: Article, analysis: Analysis): Asking {
  const quoteKey = quoteItems(article, analysis);
  const claimKey = claimItems(article, analysis);
  const certaintyKey = certaintyItems(article, analysis);
  const quotes = inOrder(quoteKey.notAsked);
  const claims = inOrder(claimKey.notAsked);
  const certainty = inOrder(certaintyKey.notAsked);
  const quoteItemsAt = placesOf(quoteKey.items);
  const certaintyItemsAt = placesOf(certaintyKey.items);
  const claimed = new Set(claimKey.items.map(({ statement }) => statement));
  return {
    quote: (quote) =>
      told(
        quote.confidence,
        quote.kind === 'indirect' ? THRESHOLDS.indirect : THRESHOLDS.quotes,
        around(quoteItemsAt, quote).some((place) => isAt(place, quote)),
        reasonFor(quotes, quote) ?? 'its own words would show who speaks, or hold the words of another',
      ),
    claim: (claim) =>
      told(
        claim.confidence,
        THRESHOLDS.claims,
        claimed.has(claim.statement),
        reasonFor(claims, claim) ?? 'the key leaves it out',
      ),
    statement: (statement, level) =>
      told(
        statement.confidence,
        THRESHOLDS.certainty,
        around(certaintyItemsAt, statement).some(
          ({ item, ...place }) => item.level === level && contains(place, statement),
        ),
        reasonFor(certainty, statement) ??
          (level === 'fact' || level === 'attributed'
            ? 'nothing weakens it, and no claim was made of it'
            : 'with the clauses around it, it is put otherwise'),
      ),
    notAsked: inOrder([
      ...ofQuestion('who vouches', analysis.notAsked),
      ...ofQuestion('who said it', quoteKey.notAsked),
      ...ofQuestion('who vouches', claimKey.notAsked),
      ...ofQuestion('how sure', certaintyKey.notAsked),
    ]),
  };
}
