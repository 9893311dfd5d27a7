/** Compares what the analysis finds in the sentences with what is expected of it. */

import type { Analysis, Claim, Quote, Statement } from '../../src/core/analysis/analysis.ts';
import { analyze } from '../../src/core/analysis/analyze.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { contains, overlaps, type Span } from '../../src/core/article/span.ts';
import { THRESHOLDS } from '../../src/core/key/thresholds.ts';
import type { EvalCase, ExpectedClaim, ExpectedCredit, ExpectedStatement } from './cases.ts';

export const SETS = ['quotes', 'indirect', 'statements', 'claims'] as const;
export type EvalSet = (typeof SETS)[number];

/** Missed: nothing was found, or it was found and left open. That costs a question; a wrong one teaches something wrong. */
export type Outcome = 'right' | 'missed' | 'wrong';

export interface Scored {
  readonly set: EvalSet;
  readonly trap: string;
  readonly words: string;
  readonly expected: string;
  readonly actual: string;
  readonly outcome: Outcome;
  /** What the analysis gave it; null where it found nothing. */
  readonly confidence: number | null;
  /** The rule that decided; null where nothing was found. */
  readonly rule: string | null;
}

interface Reading {
  readonly text: string;
  readonly analysis: Analysis;
}

type Compared = Omit<Scored, 'set' | 'trap' | 'words'>;

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in: ${text}`);
  if (text.includes(words, start + 1)) throw new Error(`“${words}” stands twice in: ${text}`);
  return { start, end: start + words.length };
}

function nameOf({ analysis }: Reading, id: string | null): string | null {
  return analysis.speakers.find((speaker) => speaker.id === id)?.name ?? null;
}

function compareCredit(
  reading: Reading,
  expected: ExpectedCredit,
  found: Quote | undefined,
  least: number,
): Compared {
  const speaker = found ? nameOf(reading, found.speaker) : null;
  const about = found ? nameOf(reading, found.about) : null;
  const shared = {
    actual: found ? `${speaker ?? 'nobody'}${about ? `, about ${about}` : ''}` : 'not found',
    confidence: found?.confidence ?? null,
    rule: found?.rule ?? null,
  };
  if (expected.none) return { ...shared, expected: 'nobody’s words', outcome: found ? 'wrong' : 'right' };
  if (typeof expected.speaker !== 'string') {
    // To credit somebody is no fault where the confidence says that it must not be asked.
    const asked = speaker !== null && (found?.confidence ?? 0) >= least;
    return { ...shared, expected: 'nobody', outcome: asked ? 'wrong' : 'right' };
  }
  const named = `${expected.speaker}${expected.about ? `, about ${expected.about}` : ''}`;
  if (speaker === null) return { ...shared, expected: named, outcome: 'missed' };
  const right = speaker === expected.speaker && (about ?? undefined) === expected.about;
  return { ...shared, expected: named, outcome: right ? 'right' : 'wrong' };
}

function compareStatement(expected: ExpectedStatement, found: Statement | undefined): Compared {
  const describe = (of: {
    readonly certainty?: string | undefined;
    readonly polarity: string;
    readonly future?: boolean | undefined;
  }) =>
    [
      expected.certainty && of.certainty,
      of.polarity,
      expected.future === undefined ? undefined : of.future ? 'future' : 'not future',
    ]
      .filter((part) => part !== undefined)
      .join(', ');
  const wanted = describe(expected);
  if (!found)
    return { expected: wanted, actual: 'not found', outcome: 'missed', confidence: null, rule: null };
  const actual = describe(found);
  return {
    expected: wanted,
    actual,
    // What is left open has no polarity that counts.
    outcome: actual === wanted || bothOpen(expected, found) ? 'right' : 'wrong',
    confidence: found.confidence,
    rule: found.rule,
  };
}

function bothOpen(expected: ExpectedStatement, found: Statement): boolean {
  return expected.certainty === 'unknown' && found.certainty === 'unknown';
}

function compareClaim(expected: ExpectedClaim, found: Claim | undefined): Compared {
  const asked = found !== undefined && found.confidence >= THRESHOLDS.claims;
  const shared = {
    actual: found ? `${found.status}: ${found.statement}` : 'refused',
    confidence: found?.confidence ?? null,
    rule: found?.rule ?? null,
  };
  if (expected.status === 'refused')
    return { ...shared, expected: 'refused', outcome: asked ? 'wrong' : 'right' };
  const wanted = expected.statement ? `${expected.status}: ${expected.statement}` : expected.status;
  if (!found) return { ...shared, expected: wanted, outcome: 'missed' };
  const right =
    found.status === expected.status &&
    (expected.statement === undefined || found.statement === expected.statement);
  return { ...shared, expected: wanted, outcome: right ? 'right' : 'wrong' };
}

/** The finding that holds the words, or else the first that shares some of them. */
function at<T extends Span>(findings: readonly T[], words: Span): T | undefined {
  return findings.find((f) => contains(f, words)) ?? findings.find((f) => overlaps(f, words));
}

function scoreCase(one: EvalCase): Scored[] {
  const { trap } = one;
  const text = one.text.trimEnd();
  const article = readArticle({
    path: 'case.txt',
    title: null,
    byline: null,
    date: null,
    publisher: null,
    text,
  });
  const reading = { text, analysis: analyze(article) };
  const { quotes, statements, claims } = reading.analysis;
  const marked = quotes.filter((quote) => quote.kind !== 'indirect');
  const unmarked = quotes.filter((quote) => quote.kind === 'indirect');
  const scored = <T extends { readonly words: string }>(
    set: EvalSet,
    expected: readonly T[],
    compare: (one: T, words: Span) => Compared,
  ): Scored[] =>
    expected.map((one) => ({ set, trap, words: one.words, ...compare(one, spanOf(text, one.words)) }));
  return [
    ...scored('quotes', one.quotes, (e, w) => compareCredit(reading, e, at(marked, w), THRESHOLDS.quotes)),
    ...scored('indirect', one.indirect, (e, w) =>
      compareCredit(reading, e, at(unmarked, w), THRESHOLDS.indirect),
    ),
    ...scored('statements', one.statements, (e, w) => compareStatement(e, at(statements, w))),
    ...scored('claims', one.claims, (e, w) =>
      compareClaim(
        e,
        claims.find((c) => contains(c, w)),
      ),
    ),
  ];
}

/** Every expected finding with what became of it, in the order of the cases. */
export function scoreCases(cases: readonly EvalCase[]): Scored[] {
  return cases.flatMap(scoreCase);
}

/** How many of the findings of one set had this outcome. */
export function countOf(scored: readonly Scored[], set: EvalSet, outcome: Outcome): number {
  return scored.filter((s) => s.set === set && s.outcome === outcome).length;
}
