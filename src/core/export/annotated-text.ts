/** What the analysis found, written out for people to read. */
import type { Analysis, Claim, NotAsked, Quote, Speaker, Statement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/span.ts';
import { isFragment } from './fragments.ts';
import { markCues } from './mark-cues.ts';
import { type Entry, headline, type Layout, oneLine, passage, report, section } from './report-layout.ts';

/** Below this, a credit is a guess and says so. */
const SURE_ENOUGH = 0.6;

/**
 * The annotated article: what to beware of, speakers, quotes and paraphrases with whom they are credited to,
 * claims with their status, statements with their hedges marked inline, what is not asked and why. Statements
 * that are mere fragments are counted only. Ends with a line break.
 */
export function annotatedText(article: Article, analysis: Analysis, layout: Layout): string {
  const names = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker.name]));
  const name = (id: string) => names.get(id) ?? id;
  const quotes = analysis.quotes.filter(({ kind }) => kind !== 'indirect');
  const paraphrases = analysis.quotes.filter(({ kind }) => kind === 'indirect');
  const statements = analysis.statements.filter((statement) => !isFragment(textOf(article.text, statement)));
  const left = analysis.statements.length - statements.length;
  const sections = [
    headline(article, layout),
    section(
      'Warnings',
      analysis.warnings.map((warning) => ({ text: warning, notes: [] })),
      layout,
    ),
    section('Speakers', analysis.speakers.map(speakerEntry), layout),
    section(
      'Quotes',
      quotes.map((quote) => quoteEntry(article.text, quote, name)),
      layout,
    ),
    section(
      'Paraphrases',
      paraphrases.map((quote) => quoteEntry(article.text, quote, name)),
      layout,
    ),
    section(
      'Claims',
      analysis.claims.map((claim) => claimEntry(claim, name)),
      layout,
    ),
    section(
      'Statements, with the words that make them weaker or stronger [in brackets]',
      statements.map((statement) => statementEntry(article.text, statement, name)),
      layout,
      left === 0 ? null : `${left} ${left === 1 ? 'fragment is' : 'fragments are'} not listed.`,
    ),
    section(
      'Not asked',
      analysis.notAsked.map((refused) => notAskedEntry(article.text, refused)),
      layout,
    ),
  ];
  return report(sections);
}

function speakerEntry({ name, role, kind, mentions }: Speaker): Entry {
  const what = kind === 'person' ? '' : ` (${kind === 'group' ? 'unnamed group' : kind})`;
  const count = mentions.length === 1 ? 'mentioned once' : `mentioned ${mentions.length} times`;
  return { text: `${name}${role === null ? '' : `, ${role}`}${what}: ${count}`, notes: [] };
}

function quoteEntry(text: string, quote: Quote, name: (id: string) => string): Entry {
  const words = passage(text, quote);
  const shown = quote.kind === 'indirect' ? words : `“${words}”`;
  const perhaps = quote.confidence < SURE_ENOUGH ? 'perhaps ' : '';
  const credited = quote.speaker === null ? 'nobody named' : `${perhaps}${name(quote.speaker)}`;
  const secondHand = quote.about === null ? '' : `, on the words or wishes of ${name(quote.about)}`;
  const kind = quote.kind === 'indirect' ? 'paraphrase' : `${quote.kind} quote`;
  return { text: shown, notes: [`${kind}: ${credited}${secondHand} ${because(quote)}`] };
}

function claimEntry(claim: Claim, name: (id: string) => string): Entry {
  const from = claim.sources.length === 0 ? '' : `, from ${claim.sources.map(name).join(' and ')}`;
  return { text: oneLine(claim.statement), notes: [`${claim.status}${from} ${because(claim)}`] };
}

function statementEntry(text: string, statement: Statement, name: (id: string) => string): Entry {
  const voice =
    statement.voice === 'article'
      ? 'the article itself'
      : statement.voice === 'unnamed'
        ? 'an unnamed source'
        : name(statement.voice);
  const tags = [
    statement.certainty,
    ...(statement.polarity === 'negative' ? ['denied'] : []),
    ...(statement.future ? ['about the future'] : []),
  ];
  return {
    text: oneLine(markCues(text, statement)),
    notes: [`${voice}: ${tags.join(', ')} ${because(statement)}`],
  };
}

function notAskedEntry(text: string, left: NotAsked): Entry {
  return { text: passage(text, left), notes: [left.reason] };
}

function because({ rule, confidence }: { readonly rule: string; readonly confidence: number }): string {
  return `(rule ${rule}, ${Math.round(confidence * 100)} % sure)`;
}
