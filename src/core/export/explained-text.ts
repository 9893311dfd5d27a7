/** `analyze --explain`: for every finding, which rule decided and what it saw. */
import type { Analysis } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { firstIndex } from '../article/search.ts';
import { overlaps, type Span } from '../article/span.ts';
import type { FindingWords, Words } from '../words/words.ts';
import { askingOf } from './explained-asking.ts';
import type { Explained } from './explained-context.ts';
import { claimEntry, quoteEntry, statementEntry } from './explained-findings.ts';
import { placesIn } from './explained-places.ts';
import { sourcesOf } from './explained-sources.ts';
import { findWords } from './find-words.ts';
import { type Entry, headline, type Layout, report, section } from './report-layout.ts';

interface Finding extends Span {
  readonly entry: Entry;
  /** What a player reads in place of the passage; null where that is the passage. */
  readonly shown: string | null;
}

/** All findings in the order of their first words; at one place the quote stands before the claim and the statement. */
function findingsOf({ quotes, claims, statements }: Analysis, explained: Explained): Finding[] {
  const { text } = explained.places;
  const begins = ({ start }: Span) =>
    start + /^[^\p{L}\p{N}]*/u.exec(text.slice(start, start + 9))![0].length;
  const of = <T extends Span>(found: readonly T[], write: (one: T) => Entry, shown?: (one: T) => string) =>
    found.map((one): Finding => {
      const { start, end } = one;
      return { start, end, entry: write(one), shown: shown?.(one) ?? null };
    });
  return [
    ...of(quotes, (quote) => quoteEntry(explained, quote)),
    ...of(
      claims,
      (claim) => claimEntry(explained, claim),
      ({ statement }) => statement,
    ),
    ...of(statements, (statement) => statementEntry(explained, statement)),
  ].sort((a, b) => begins(a) - begins(b));
}

/** Whether one of the places, which are in reading order, shares something with the span. */
function touches(places: readonly Span[], span: Span): boolean {
  const next = places[firstIndex(places, (place) => place.end > span.start)];
  return next !== undefined && overlaps(next, span);
}

/**
 * The findings of an article in reading order, each with its verdict, its confidence and what that means for the
 * key, the rule with what it looks for, and what it saw; then what is not asked and why. Ends with a line break.
 * @param only words: nothing is told but what stands where they do, or is shown to players in words that hold them
 */
export function explainedText(
  article: Article,
  analysis: Analysis,
  layout: Layout,
  only: string | null,
  words: Words,
  told: FindingWords,
): string {
  const { reports } = told;
  const { titles } = reports;
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker.name]));
  const places = placesIn(article.text);
  const asking = askingOf(article, analysis, words.key, reports);
  const sources = sourcesOf(analysis, places, told.sources);
  const explained = { words, told, asking, places, sources, nameOf: (id: string) => names.get(id) ?? id };
  const wanted = only === null ? null : (findWords(article.text, only) ?? []);
  const isWanted = (span: Span, shown: string | null = null) =>
    wanted === null ||
    touches(wanted, span) ||
    (shown !== null && (findWords(shown, only ?? '')?.length ?? 0) > 0);
  const findings = findingsOf(analysis, explained).filter((f) => isWanted(f, f.shown));
  const notAsked = asking.notAsked.filter((n) => isWanted(n));
  const nothing = only === null ? reports.explained.nothing : reports.explained.nothingWith(only);
  return report([
    [
      ...headline(article, layout, reports),
      ...layout.wrap(reports.explained.places, layout.width).map((l) => layout.paint('faint', l)),
    ],
    section(
      titles.warnings,
      analysis.warnings.map((text) => ({ text: reports.reason(text), notes: [] })),
      layout,
      reports,
    ),
    findings.length === 0
      ? layout.wrap(nothing, layout.width)
      : section(
          titles.findings,
          findings.map((f) => f.entry),
          layout,
          reports,
        ),
    section(
      titles.notAsked,
      notAsked.map((left) => ({ text: places.quoted(left), notes: [left.reason] })),
      layout,
      reports,
    ),
  ]);
}
