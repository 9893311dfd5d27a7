/** Finds the passages between quotation marks, whatever the marks' shape, and says which marks have no partner. */
import type { Article } from './article.ts';
import { opensAt } from './mark-roles.ts';
import { blockQuote, type Found, pairMarks } from './pair-marks.ts';
import { pairSingles } from './single-marks.ts';
import { type Span, trimSpan } from './span.ts';

/** The words between two marks, without the marks. */
export interface MarkedPassage extends Span {
  /** Index into `Article.paragraphs`; a passage never leaves its paragraph. */
  readonly paragraph: number;
  /** The paragraph ends before the quote does: the next paragraph opens it again. */
  readonly runsOn: boolean;
  /** No mark closes it, so it reaches to the paragraph's end: it may have ended before. */
  readonly unclosed: boolean;
  /** Opens again what the paragraph before left open. */
  readonly resumes: boolean;
  /** Set in single marks: often a headline, a British quote, or a word mentioned as a word. */
  readonly single: boolean;
  /** Set in pairs of apostrophes, '' for both ends: where one ends and the next begins is a guess. */
  readonly typewriter: boolean;
}

export interface MarkedPassages {
  readonly passages: readonly MarkedPassage[];
  readonly warnings: readonly string[];
}

/**
 * All passages between quotation marks in reading order, and a warning for each mark without a partner.
 * A quote that runs over paragraphs gives one passage in each. Linear in the length of the text.
 */
export function findMarkedPassages(article: Article): MarkedPassages {
  const { text, paragraphs } = article;
  const passages: MarkedPassage[] = [];
  const warnings: string[] = [];
  let resumes = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const nextOpens = next !== undefined && opensAt(text, next.start);
    const block: Found | null = nextOpens || resumes ? blockQuote(text, paragraph, nextOpens) : null;
    const { passages: doubles, strays, open }: Found = block ?? pairMarks(text, paragraph);
    const runsOn: boolean = open !== null && nextOpens;
    if (open !== null) {
      doubles.push({ start: open + 1, end: paragraph.end, typewriter: text.startsWith("''", open - 1) });
      if (!runsOn) warnings.push(`quotation mark opened at offset ${open} never closes`);
    }
    for (const at of strays) warnings.push(`quotation mark at offset ${at} has no partner`);
    const singles = pairSingles(text, paragraph, doubles);
    const inParagraph = [
      ...doubles.map((span, i) => ({
        span,
        typewriter: span.typewriter,
        single: false,
        last: i === doubles.length - 1,
      })),
      ...singles.map((span) => ({ span, typewriter: false, single: true, last: false })),
    ].sort((a, b) => a.span.start - b.span.start);
    for (const { span, typewriter, single, last } of inParagraph) {
      const trimmed = trimSpan(text, span);
      if (trimmed.end === trimmed.start) continue;
      const atStart = span.start <= paragraph.start + 2;
      passages.push({
        ...trimmed,
        paragraph: index,
        single,
        typewriter,
        unclosed: open !== null && last,
        runsOn: runsOn && last,
        resumes: resumes && atStart,
      });
    }
    resumes = runsOn;
  }
  return { passages, warnings };
}
