/** Finds what else the article tells near a place: only that is compared, so that no input makes a comparison long. */
import { windowAround } from '../../article/search.ts';
import type { Findings, OwnMatter, QuotedMatter, ReportedMatter } from './claim-finder.ts';

/** How many paragraphs away something still counts as near. */
const REACH = 12;
/** How many findings on either side are looked at. */
const WINDOW = 40;
/** The same where support is looked for, wherever the article gives it. */
const WIDE = 150;

/** The reports of sources near the token `from` of a paragraph, in reading order. */
export function reportsNear({ reported }: Findings, from: number, paragraph: number): ReportedMatter[] {
  return windowAround(reported, (r) => r.paraphrase.from >= from, WINDOW).filter(
    (r) => Math.abs(r.paragraph - paragraph) <= REACH,
  );
}

/** What the article tells in its own voice near a sentence of a paragraph, in reading order. */
export function ownWordsNear({ own }: Findings, sentence: number, paragraph: number): OwnMatter[] {
  return windowAround(own, (o) => o.sentence >= sentence, WINDOW).filter(
    (o) => Math.abs(o.paragraph - paragraph) <= REACH,
  );
}

/** The same without regard to paragraphs. */
export function ownWordsAround({ own }: Findings, sentence: number): readonly OwnMatter[] {
  return windowAround(own, (o) => o.sentence >= sentence, WIDE);
}

/** What sources say around the token `from`, retold, without regard to paragraphs. */
export function reportsAround({ reported }: Findings, from: number): readonly ReportedMatter[] {
  return windowAround(reported, (r) => r.paraphrase.from >= from, WIDE);
}

/** What stands in marks around an offset, without regard to paragraphs. */
export function quotesAround({ quoted }: Findings, offset: number): readonly QuotedMatter[] {
  return windowAround(quoted, (q) => q.quote.start >= offset, WIDE);
}
