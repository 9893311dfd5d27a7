/** One line of `analyze --json`: the public contract, its fields always in the same order. */
import type { Analysis, Claim, NotAsked, Quote, Speaker, Statement } from '../analysis/analysis.ts';
import type { ArticleSource } from '../article/article.ts';
import type { Span } from '../article/span.ts';

/**
 * The JSON object of one article on one line, without the line's end.
 * Fields are picked by name, so that nothing else the analysis may carry gets out, and the same analysis
 * always prints the same bytes.
 * @param sha256 the hexadecimal SHA-256 of the text's UTF-8 bytes
 * @param paraphrases whether words credited without marks are listed among the quotes, as `indirect`; without
 *   them they are told by the statements' voices and the claims' sources alone
 */
export function analysisJson(
  source: ArticleSource,
  analysis: Analysis,
  sha256: string,
  paraphrases: boolean,
): string {
  return JSON.stringify({
    path: source.path,
    title: source.title,
    sha256,
    text: source.text,
    speakers: analysis.speakers.map(speakerJson),
    quotes: analysis.quotes.filter((q) => paraphrases || q.kind !== 'indirect').map(quoteJson),
    statements: analysis.statements.map(statementJson),
    claims: analysis.claims.map(claimJson),
    notAsked: analysis.notAsked.map(notAskedJson),
    warnings: analysis.warnings,
  });
}

function spanJson({ start, end }: Span): Span {
  return { start, end };
}

function speakerJson({ id, name, role, kind, mentions }: Speaker): Speaker {
  return { id, name, role, kind, mentions: mentions.map(spanJson) };
}

function quoteJson(quote: Quote): Quote {
  return {
    ...spanJson(quote),
    kind: quote.kind,
    speaker: quote.speaker,
    source: quote.source && spanJson(quote.source),
    cue: quote.cue && spanJson(quote.cue),
    about: quote.about,
    confidence: quote.confidence,
    rule: quote.rule,
  };
}

function statementJson(statement: Statement): Statement {
  return {
    ...spanJson(statement),
    voice: statement.voice,
    certainty: statement.certainty,
    polarity: statement.polarity,
    future: statement.future,
    cues: statement.cues.map((cue) => ({ ...spanJson(cue), kind: cue.kind })),
    confidence: statement.confidence,
    rule: statement.rule,
  };
}

function claimJson(claim: Claim): Claim {
  return {
    ...spanJson(claim),
    statement: claim.statement,
    status: claim.status,
    sources: claim.sources,
    evidence: claim.evidence.map(spanJson),
    cues: claim.cues.map(spanJson),
    confidence: claim.confidence,
    rule: claim.rule,
  };
}

function notAskedJson(notAsked: NotAsked): NotAsked {
  return { ...spanJson(notAsked), reason: notAsked.reason };
}
