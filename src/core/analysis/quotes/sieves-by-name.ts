/** Sieves that credit a passage to a name or subject beside it that no verb of saying ties to it. */
import { POSSESSIVES } from '../lexicon/function-words.ts';
import { SPEECH_NOUNS } from '../lexicon/speech-nouns.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';
import { type ResolvedSource, resolvePhrase } from '../sources/resolve-sources.ts';
import type { Token } from '../tokens.ts';
import { bySubject, MARK, type QuoteSieve } from './sieve-context.ts';

/** Vale's call for “…” / her description of it as “…”. */
export const speechNoun: QuoteSieve = (context) => {
  const { ground, from } = context;
  const { all, mentionAt, mentions, cast } = ground;
  const first = ground.tokens.bySentence[context.firstSentence]![0];
  for (let i = from - 2; i >= Math.max(first, from - 4); i--) {
    if (all[i]!.passage >= 0) return null;
    if (!SPEECH_NOUNS.has(all[i]!.lower)) {
      if (!/^(?:for|that|of|as|:|,|[“"«‘'])$/.test(all[i]!.lower)) return null;
      continue;
    }
    for (let owner = i - 1; owner >= Math.max(first, i - 4); owner--) {
      const token = all[owner]!;
      const cueSpan = { start: all[i]!.start, end: all[i]!.end };
      if (token.lower === "'s" || token.lower === '’' || token.lower === "'") {
        const mention = mentionAt[owner - 1] ?? -1;
        const entity = mention >= 0 ? cast.entityOf[mention] : null;
        if (!entity) break;
        const span = { start: mentions[mention]!.start, end: mentions[mention]!.end };
        return {
          source: { voice: { named: true, entity }, mention: span, confidence: 0.95, by: 'name' },
          cue: null,
          cueSpan,
          confidence: 0.8,
          rule: 'speech-noun',
        };
      }
      if (POSSESSIVES.has(token.lower) && (token.lower === 'his' || token.lower === 'her')) {
        const found = resolvePronoun(ground, token.lower, owner, null);
        if (!found) break;
        const source: ResolvedSource = {
          voice: { named: true, entity: found.entity },
          mention: { start: token.start, end: token.end },
          confidence: found.confidence,
          by: 'pronoun',
        };
        return { source, cue: null, cueSpan, confidence: found.confidence * 0.9, rule: 'speech-noun' };
      }
    }
  }
  return null;
};

/** How many marks may stand between a passage and what credits it: more are no punctuation. */
const MOST_MARKS = 8;

/** The token before the marks that open a passage. */
function beforeMarks(all: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && from - at < MOST_MARKS && MARK.test(all[at]!.text)) at--;
  return at;
}

/** VALE: “…” */
export const nameColon: QuoteSieve = (context) => {
  const { ground, from } = context;
  const { all, mentionAt, mentions, cast } = ground;
  const colon = beforeMarks(all, from);
  if (all[colon]?.lower !== ':' || all[colon]!.sentence !== context.firstSentence) return null;
  const mention = mentionAt[colon - 1] ?? -1;
  const first = ground.tokens.bySentence[context.firstSentence]![0];
  const opener = mention >= 0 ? mentions[mention]!.titleFrom : first;
  const leads = opener > first + 1 && !/^(?:[-–—]|--)$/.test(all[opener - 1]!.text);
  const entity = mention >= 0 && !leads && mentions[mention]!.to === colon ? cast.entityOf[mention] : null;
  if (!entity) return null;
  const span = { start: mentions[mention]!.start, end: mentions[mention]!.end };
  return {
    source: { voice: { named: true, entity }, mention: span, confidence: 0.95, by: 'name' },
    cue: null,
    cueSpan: { start: all[colon]!.start, end: all[colon]!.end },
    confidence: 0.7,
    rule: 'name-colon',
  };
};

/** In city after city, Vale lobbies for a higher wage: “…” — the subject of the clause before a colon. */
export const colonSubject: QuoteSieve = (context) => {
  const { ground, from, firstSentence } = context;
  const { all } = ground;
  const colon = beforeMarks(all, from);
  const first = ground.tokens.bySentence[firstSentence]![0];
  if (context.kind !== 'direct' || colon <= first || all[colon]!.lower !== ':') return null;
  return bySubject(context, first, colon, { most: 0.75, rule: 'colon-subject' });
};

/** “…,” Vale shot back: a name or pronoun right behind a quote that does not close its sentence, whatever the verb. */
export const nameAfter: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { all, text } = ground;
  const limit = ground.tokens.bySentence[context.lastSentence]![1];
  if (context.kind !== 'direct' || !/[,?!—–]/.test(text[ground.passages[context.index]!.end - 1] ?? ''))
    return null;
  let at = to;
  while (at < limit && at - to <= 2 && MARK.test(all[at]!.text)) at++;
  if (at >= limit || at - to > 2) return null;
  const subject = phraseStartingAt(ground, at, limit);
  if (!subject || subject.to >= limit || !canSpeak(ground, subject)) return null;
  const source = resolvePhrase(context.resolver, subject, null);
  return (
    source && {
      source,
      cue: null,
      cueSpan: null,
      confidence: Math.min(source.confidence, 0.85),
      rule: 'name-after',
    }
  );
};

/** “…” — Ada Vale: the name behind a dash closes the paragraph. */
export const dashName: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { all, mentionAt, mentions, cast } = ground;
  let at = to;
  while (at - to < MOST_MARKS && all[at] && /^[”"»]$/.test(all[at]!.text)) at++;
  if (!/^(?:—|–|―|-|--)$/.test(all[at]?.text ?? '')) return null;
  const mention = mentionAt[at + 1] ?? -1;
  const entity = mention >= 0 ? cast.entityOf[mention] : null;
  const paragraph = ground.article.paragraphs[ground.passages[context.index]!.paragraph]!;
  if (!entity || mentions[mention]!.end > paragraph.end || paragraph.end - mentions[mention]!.end > 60)
    return null;
  const span = { start: mentions[mention]!.start, end: mentions[mention]!.end };
  return {
    source: { voice: { named: true, entity }, mention: span, confidence: 0.95, by: 'name' },
    cue: null,
    cueSpan: null,
    confidence: 0.85,
    rule: 'dash-name',
  };
};
