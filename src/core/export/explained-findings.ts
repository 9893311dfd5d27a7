/** One finding with the rule that decided and what the rule saw, as an entry of the report. */
import type { Claim, Quote, Statement } from '../analysis/analysis.ts';
import { type RuleKind, sentenceOf } from '../analysis/rules/rule-catalog.ts';
import type { Level } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import type { Explained } from './explained-context.ts';
import { type Entry, oneLine } from './report-layout.ts';
import { STATUS_MEANS } from './status-means.ts';

const ruleNote = (kind: RuleKind, rule: string) =>
  `rule ${rule}: ${sentenceOf(kind, rule) ?? 'the catalog has no sentence for this rule.'}`;

const QUOTE_KINDS: Readonly<Record<Quote['kind'], string>> = {
  direct: 'direct quote',
  partial: 'partial quote',
  indirect: 'indirect quote, without marks',
};

/** A quote: whose words, what the key makes of it, its rule, its source and its cue. */
export function quoteEntry(explained: Explained, quote: Quote): Entry {
  const { asking, places, sources, nameOf } = explained;
  const credited = quote.speaker === null ? 'nobody' : nameOf(quote.speaker);
  const secondHand =
    quote.about === null ? '' : `; second-hand, on the words or wishes of ${nameOf(quote.about)}`;
  return {
    text: places.quoted(quote),
    notes: [
      `${QUOTE_KINDS[quote.kind]}, credited to ${credited}${secondHand}`,
      asking.quote(quote),
      ruleNote('quotes', quote.rule),
      ...(quote.source ? [sources.note(quote.source)] : []),
      quote.cue ? `cue ${places.quoted(quote.cue)}` : 'no cue: the place alone decides',
    ],
  };
}

/** The level of taxonomy section 3 that the clause has by itself. */
export function levelOf({ certainty, polarity, voice }: Statement): Level {
  if (certainty === 'unknown') return 'open';
  if (certainty === 'possible') return 'speculative';
  if (certainty === 'probable') return 'hedged';
  if (polarity === 'negative') return 'denied';
  return voice === 'article' ? 'fact' : 'attributed';
}

/** A statement: how firmly it is put, in whose voice, its rule, and the words that decide. */
export function statementEntry(explained: Explained, statement: Statement): Entry {
  const { asking, places, nameOf } = explained;
  const { voice, certainty, polarity, future, cues, rule } = statement;
  const level = levelOf(statement);
  const whose =
    voice === 'article'
      ? 'the article’s own voice'
      : `the voice of ${voice === 'unnamed' ? 'an unnamed source' : nameOf(voice)}`;
  const scale = [certainty, polarity, ...(future ? ['about the future'] : [])].join(', ');
  return {
    text: places.quoted(statement),
    notes: [
      `statement, ${level === 'fact' ? 'stated as fact' : level}: ${scale}, in ${whose}`,
      asking.statement(statement, level),
      ruleNote('statements', rule),
      ...(cues.length === 0 ? [] : [cues.map((cue) => `${cue.kind} ${places.quoted(cue)}`).join('; ')]),
    ],
  };
}

/** A claim: its status, how a player reads it, its rule, its sources, and the passages that decide. */
export function claimEntry(explained: Explained, claim: Claim): Entry {
  const { asking, places, nameOf } = explained;
  const { status, statement, sources, evidence, cues, rule } = claim;
  const mentions = evidence.filter((e) => explained.sources.holds(e));
  const passages = evidence.filter((e) => !explained.sources.holds(e));
  return {
    text: places.quoted(claim),
    notes: [
      `claim, ${status}: ${STATUS_MEANS[status]}${isUnverified(status) ? '; unverified' : ''}`,
      `reads: ${oneLine(statement)}`,
      asking.claim(claim),
      ruleNote('claims', rule),
      ...(mentions.length > 0
        ? mentions.map((mention) => explained.sources.note(mention))
        : sources.map((id) => `source: ${nameOf(id)}`)),
      ...cues.map((cue) => `cue ${places.quoted(cue)}`),
      ...passages.map((span) => `evidence ${places.quoted(span)}`),
    ],
  };
}
