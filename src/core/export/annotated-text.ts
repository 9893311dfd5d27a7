/** What the analysis found, written out for people to read. */
import type { Analysis, Claim, NotAsked, Quote, Speaker, Statement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/span.ts';
import { leastForQuote } from '../key/thresholds.ts';
import type { ReportWords } from '../words/words.ts';
import { isFragment } from './fragments.ts';
import { markCues } from './mark-cues.ts';
import { type Entry, headline, type Layout, oneLine, passage, report, section } from './report-layout.ts';

/**
 * The annotated article: what to beware of, speakers, quotes and paraphrases with whom they are credited to,
 * claims with their status, statements with their hedges marked inline, what is not asked and why. Statements
 * that are mere fragments are counted only. Ends with a line break.
 */
export function annotatedText(
  article: Article,
  analysis: Analysis,
  layout: Layout,
  words: ReportWords,
): string {
  const { titles, annotated } = words;
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker.name]));
  const name = (id: string) => names.get(id) ?? id;
  const quotes = analysis.quotes.filter(({ kind }) => kind !== 'indirect');
  const paraphrases = analysis.quotes.filter(({ kind }) => kind === 'indirect');
  const statements = analysis.statements.filter((statement) => !isFragment(textOf(article.text, statement)));
  const left = analysis.statements.length - statements.length;
  const sections = [
    headline(article, layout, words),
    section(
      titles.warnings,
      analysis.warnings.map((warning) => ({ text: words.reason(warning), notes: [] })),
      layout,
      words,
    ),
    section(
      titles.speakers,
      analysis.speakers.map((speaker) => speakerEntry(speaker, words)),
      layout,
      words,
    ),
    section(
      titles.quotes,
      quotes.map((quote) => quoteEntry(article.text, quote, name, words)),
      layout,
      words,
    ),
    section(
      titles.paraphrases,
      paraphrases.map((quote) => quoteEntry(article.text, quote, name, words)),
      layout,
      words,
    ),
    section(
      titles.claims,
      analysis.claims.map((claim) => claimEntry(claim, name, words)),
      layout,
      words,
    ),
    section(
      titles.statements,
      statements.map((statement) => statementEntry(article.text, statement, name, words)),
      layout,
      words,
      left === 0 ? null : annotated.fragments(left),
    ),
    section(
      titles.notAsked,
      analysis.notAsked.map((refused) => notAskedEntry(article.text, refused, words)),
      layout,
      words,
    ),
  ];
  return report(sections);
}

function speakerEntry({ name, role, kind, mentions }: Speaker, { annotated }: ReportWords): Entry {
  return { text: annotated.speaker(name, role, kind, mentions.length), notes: [] };
}

function quoteEntry(
  text: string,
  quote: Quote,
  name: (id: string) => string,
  { annotated }: ReportWords,
): Entry {
  const { kind, speaker, about, rule, confidence } = quote;
  const shown = kind === 'indirect' ? passage(text, quote) : `“${passage(text, quote)}”`;
  const named = speaker === null ? annotated.nobody : name(speaker);
  const credited = speaker !== null && confidence < leastForQuote(kind) ? annotated.perhaps(named) : named;
  const secondHand = about === null ? '' : annotated.about(name(about));
  return {
    text: shown,
    notes: [annotated.quote(kind, credited, secondHand, annotated.because(rule, confidence))],
  };
}

function claimEntry(claim: Claim, name: (id: string) => string, { annotated }: ReportWords): Entry {
  const { status, sources, rule, confidence } = claim;
  return {
    text: oneLine(claim.statement),
    notes: [annotated.claim(status, sources.map(name), annotated.because(rule, confidence))],
  };
}

function statementEntry(
  text: string,
  statement: Statement,
  name: (id: string) => string,
  { annotated, cueKinds }: ReportWords,
): Entry {
  const { voice, certainty, polarity, future, rule, confidence } = statement;
  const whose =
    voice === 'article' ? annotated.articleItself : voice === 'unnamed' ? annotated.unnamed : name(voice);
  const tags = [
    certainty,
    ...(polarity === 'negative' ? [annotated.denied] : []),
    ...(future ? [annotated.future] : []),
  ];
  return {
    text: oneLine(markCues(text, statement, cueKinds)),
    notes: [annotated.statement(whose, tags, annotated.because(rule, confidence))],
  };
}

function notAskedEntry(text: string, left: NotAsked, { reason }: ReportWords): Entry {
  return { text: passage(text, left), notes: [reason(left.reason)] };
}
