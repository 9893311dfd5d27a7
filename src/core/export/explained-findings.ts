/** One finding with the rule that decided and what the rule saw, as an entry of the report. */
import type { Claim, Quote, Statement } from '../analysis/analysis.ts';
import { type RuleKind, sentenceOf } from '../analysis/rules/rule-catalog.ts';
import type { Level } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import type { Explained } from './explained-context.ts';
import { type Entry, oneLine } from './report-layout.ts';

function ruleNote({ told }: Explained, kind: RuleKind, rule: string): string {
  return told.reports.explained.rule(rule, sentenceOf(told.rules, kind, rule));
}

/** A quote: whose words, what the key makes of it, its rule, its source and its cue. */
export function quoteEntry(explained: Explained, quote: Quote): Entry {
  const { asking, places, sources, nameOf } = explained;
  const words = explained.told.reports.explained;
  const credited = quote.speaker === null ? words.nobody : nameOf(quote.speaker);
  const secondHand = quote.about === null ? '' : words.about(nameOf(quote.about));
  return {
    text: places.quoted(quote),
    notes: [
      words.quote(words.quoteKinds[quote.kind], credited, secondHand),
      asking.quote(quote),
      ruleNote(explained, 'quotes', quote.rule),
      ...(quote.source ? [sources.note(quote.source)] : []),
      quote.cue ? words.cue(places.quoted(quote.cue)) : words.noCue,
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
  const words = explained.told.reports.explained;
  const whose =
    voice === 'article' ? words.ownVoice : words.voiceOf(voice === 'unnamed' ? words.unnamed : nameOf(voice));
  const scale = [certainty, polarity, ...(future ? [words.future] : [])];
  return {
    text: places.quoted(statement),
    notes: [
      words.statement(level, scale, whose),
      asking.statement(statement, level),
      ruleNote(explained, 'statements', rule),
      ...(cues.length === 0 ? [] : [cues.map((cue) => words.cueOf(cue.kind, places.quoted(cue))).join('; ')]),
    ],
  };
}

/** A claim: its status, how a player reads it, its rule, its sources, and the passages that decide. */
export function claimEntry(explained: Explained, claim: Claim): Entry {
  const { asking, places, nameOf } = explained;
  const { status, statement, sources, evidence, cues, rule } = claim;
  const words = explained.told.reports.explained;
  const mentions = evidence.filter((e) => explained.sources.holds(e));
  const passages = evidence.filter((e) => !explained.sources.holds(e));
  return {
    text: places.quoted(claim),
    notes: [
      words.claim(status, explained.words.key.statuses[status], isUnverified(status)),
      words.reads(oneLine(statement)),
      asking.claim(claim),
      ruleNote(explained, 'claims', rule),
      ...(mentions.length > 0
        ? mentions.map((mention) => explained.sources.note(mention))
        : sources.map((id) => words.source(nameOf(id)))),
      ...cues.map((cue) => words.cue(places.quoted(cue))),
      ...passages.map((span) => words.evidence(places.quoted(span))),
    ],
  };
}
