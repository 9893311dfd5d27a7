/** Turns what the analysis found into marks, each with the rule in plain words and what it saw. */
import type { Analysis, Claim, Quote, Statement } from '../analysis/analysis.ts';
import { type RuleKind, sentenceOf } from '../analysis/rules/rule-catalog.ts';
import type { Article } from '../article/article.ts';
import { firstIndex } from '../article/search.ts';
import { contains, type Span } from '../article/span.ts';
import { levelOf } from '../export/explained-findings.ts';
import { type Sources, sourcesOf } from '../export/explained-sources.ts';
import type { Skill } from '../key/answer-key.ts';
import { type Asked, type AskedAbout, askedAbout, type LeftOut } from '../key/asked-about.ts';
import { sentencesAround } from '../key/evidence-of.ts';
import { leastForQuote, THRESHOLDS } from '../key/thresholds.ts';
import type { FindingWords, Words, XrayWords } from '../words/words.ts';
import { draft, type MarkDraft, reason } from './mark-draft.ts';
import { markedWords } from './marked-words.ts';
import { placesInSight, quotedWords } from './passage-words.ts';
import type { MarkKind, MarkOf, Reason } from './xray.ts';

interface Findings {
  readonly article: Article;
  readonly asked: AskedAbout;
  readonly sources: Sources;
  readonly words: Words;
  readonly told: FindingWords;
  nameOf(id: string): string;
}

function ruleReason({ told }: Findings, kind: RuleKind, rule: string): Reason[] {
  return reason(told.xray.titles.rule, sentenceOf(told.rules, kind, rule));
}

/** "About 97 in 100 …", and what the game makes of it. */
function sureAndAsked(
  { told: { xray } }: Findings,
  { item, confidence, threshold, reason: why }: Asked,
  skill: Skill,
): Reason[] {
  const { titles } = xray;
  const question = xray.questions[skill];
  const isSure = confidence >= threshold;
  const game =
    item !== null
      ? isSure
        ? xray.asked(question)
        : xray.askedInWhole(question)
      : isSure
        ? xray.notAskedBecause(why)
        : xray.belowThreshold;
  return [...reason(titles.sure, xray.howSure(confidence, threshold)), ...reason(titles.game, game)];
}

function quoteMark(findings: Findings, quote: Quote): MarkDraft {
  const { article, asked, sources, told } = findings;
  const { xray } = told;
  const { titles } = xray;
  const about = asked.quote(quote);
  const { speaker, source, cue, rule, kind } = quote;
  const note = source && sources.reading(source);
  return draft(
    quote,
    { kind: 'quote', quoteKind: kind },
    {
      speakers: speaker === null ? [] : [speaker],
      perhaps: about.item === null && quote.confidence < leastForQuote(kind),
      about: quote.about,
      items: about.item ? [about.item.id] : [],
      reasons: [
        ...reason(titles.why, about.item?.explanation ?? (speaker === null ? xray.noSpeaker : null)),
        ...ruleReason(findings, 'quotes', rule),
        ...reason(titles.cue, cue ? quotedWords(article.text, cue) : xray.noCue),
        ...reason(titles.source, note),
        ...reason(
          titles.evidence,
          quotedWords(article.text, about.item?.evidence.passage ?? sentencesAround(article, quote)),
        ),
        ...sureAndAsked(findings, about, 'quotes'),
      ],
    },
  );
}

function claimMark(findings: Findings, claim: Claim): MarkDraft {
  const { article, asked, sources, words, told, nameOf } = findings;
  const { xray } = told;
  const { titles } = xray;
  const about = asked.claim(claim);
  const { status, statement, cues, evidence, rule } = claim;
  const { text } = article;
  // Where the evidence is but the claim itself or its source, the sentence around it shows more.
  const passages = evidence.filter((e) => !sources.holds(e) && !contains(claim, e));
  const shown = passages.length > 0 ? passages : [sentencesAround(article, claim)];
  const own = status === 'own-voice' ? xray.articleItself : null;
  return draft(
    claim,
    { kind: 'claim', status },
    {
      speakers: claim.sources,
      perhaps: about.item === null && claim.confidence < THRESHOLDS.claims,
      items: about.item ? [about.item.id] : [],
      reasons: [
        ...reason(titles.why, about.item?.explanation ?? sentence(words.key.statuses[status])),
        ...reason(titles.reads, statement),
        ...ruleReason(findings, 'claims', rule),
        ...reason(titles.source, claim.sources.map(nameOf).join('; ') || own),
        ...reason(titles.cue, cues.map((c) => quotedWords(text, c)).join(', ')),
        ...reason(titles.evidence, shown.map((e) => quotedWords(text, e)).join(' ')),
        ...sureAndAsked(findings, about, 'claims'),
      ],
    },
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function wordMark(findings: Findings, statement: Statement, cue: Span, of: MarkOf): MarkDraft {
  const { article, asked, told, nameOf } = findings;
  const { xray } = told;
  const { titles } = xray;
  const level = levelOf(statement);
  const about = asked.statement(statement, level);
  const decides = of.kind !== 'booster';
  const { voice, rule } = statement;
  const whose = voice === 'article' ? xray.articleItself : voice === 'unnamed' ? xray.nobody : nameOf(voice);
  return draft(cue, of, {
    speakers: voice === 'article' || voice === 'unnamed' ? [] : [voice],
    perhaps: decides && about.item === null && statement.confidence < THRESHOLDS.certainty,
    items: decides && about.item ? [about.item.id] : [],
    reasons: [
      ...reason(
        titles.why,
        decides ? (about.item?.explanation ?? sentence(xray.meaningOf(of))) : xray.booster,
      ),
      ...(decides ? ruleReason(findings, 'statements', rule) : []),
      ...reason(titles.cue, quotedWords(article.text, cue)),
      ...reason(titles.statement, quotedWords(article.text, statement)),
      ...reason(titles.source, whose),
      ...(decides ? reason(titles.firmness, xray.levelOf(level)) : []),
      ...(decides ? sureAndAsked(findings, about, 'certainty') : []),
    ],
  });
}

/** Words that weaken, leave open or strengthen, each once. Denials only where one is asked about. */
function wordMarks(findings: Findings, statements: readonly Statement[]): MarkDraft[] {
  const marks = new Map<string, MarkDraft>();
  for (const { of, statement, ...words } of markedWords(findings.article.text, statements)) {
    const place = `${words.start} ${words.end}`;
    if (marks.has(place)) continue;
    const mark = wordMark(findings, statement, words, of);
    if (of.kind !== 'denial' || mark.items.length > 0) marks.set(place, mark);
  }
  return [...marks.values()];
}

/** The kinds of marks that tell themselves why they are not asked about. */
const OWN_KINDS: Readonly<Record<LeftOut['question'], readonly MarkKind[]>> = {
  'who said it': ['quote'],
  'who vouches': ['claim'],
  'how sure': ['hedge', 'open'],
};

/** What may stand around the words of a quote. */
const AROUND = new Set(' \n\t“”„«»"‘’\'.,;:!?');

/** The place of the words without the marks and stops around them: a quote and the clause that is that quote are one place. */
function bareWords(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && AROUND.has(text.charAt(start))) start++;
  while (end > start && AROUND.has(text.charAt(end - 1))) end--;
  return `${start} ${end}`;
}

/** What is left out, told by the mark at the very place; a mark of its own where nothing else tells it. */
function withLeftOut(
  { text: article }: Article,
  marks: readonly MarkDraft[],
  leftOut: readonly LeftOut[],
  xray: XrayWords,
): MarkDraft[] {
  const all = [...marks];
  const byPlace = new Map<string, number[]>();
  all.forEach((mark, index) => {
    const place = bareWords(article, mark);
    byPlace.set(place, [...(byPlace.get(place) ?? []), index]);
  });
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  for (const { question, reason: why, ...span } of leftOut) {
    const place = bareWords(article, span);
    const at = byPlace.get(place) ?? [];
    const own = OWN_KINDS[question];
    if (at.some((index) => own.includes(all[index]!.of.kind))) continue;
    const told = reason(xray.titles.left, xray.notAsked(xray.leftOutOf[question], why));
    const first = at[0];
    if (first !== undefined) {
      all[first] = { ...all[first]!, reasons: [...all[first]!.reasons, ...told] };
      continue;
    }
    // A statement is told about by the words inside it that weaken it.
    const next = firstIndex(sorted, (mark) => mark.start >= span.start);
    const inside = sorted
      .slice(next, next + 6)
      .some((mark) => contains(span, mark) && own.includes(mark.of.kind));
    if (question === 'how sure' && inside) continue;
    all.push(draft(span, { kind: 'left-out' }, { reasons: told }));
    byPlace.set(place, [all.length - 1]);
  }
  return all;
}

/** All marks that the analysis gives, in no order. */
export function marksOfFindings(
  article: Article,
  analysis: Analysis,
  words: Words,
  told: FindingWords,
): MarkDraft[] {
  const names = new Map(analysis.speakers.map(({ id, name }) => [id, name]));
  const asked = askedAbout(article, analysis, words.key);
  const findings: Findings = {
    article,
    asked,
    sources: sourcesOf(analysis, placesInSight(article.text), told.sources),
    words,
    told,
    nameOf: (id) => names.get(id) ?? id,
  };
  const marks = [
    ...analysis.quotes.map((quote) => quoteMark(findings, quote)),
    ...analysis.claims.map((claim) => claimMark(findings, claim)),
    ...wordMarks(findings, analysis.statements),
  ];
  return withLeftOut(article, marks, asked.leftOut, told.xray);
}
