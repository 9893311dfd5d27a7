/** Sieves that credit a passage to a name or subject beside it that no verb of saying ties to it. */
import { POSSESSIVES } from '../lexicon/function-words.ts';
import { SPEECH_NOUNS } from '../lexicon/speech-nouns.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';
import { type ResolvedSource, resolvePhrase } from '../sources/resolve-sources.ts';
import { bySubject, MARK, type PassageContext, type QuoteSieve } from './sieve-context.ts';

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

/** VALE: “…” */
export const nameColon: QuoteSieve = (context) => {
  const { ground, from } = context;
  const { all, mentionAt, mentions, cast } = ground;
  let colon = from - 1;
  while (colon > 0 && MARK.test(all[colon]!.text)) colon--;
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
  let colon = from - 1;
  while (colon > 0 && MARK.test(all[colon]!.text)) colon--;
  const first = ground.tokens.bySentence[firstSentence]![0];
  if (context.kind !== 'direct' || colon <= first || all[colon]!.lower !== ':') return null;
  return bySubject(context, first, colon, { most: 0.75, rule: 'colon-subject' });
};

/** Most words of a sentence behind a question that only says who asked it. */
const SHORT = 8;

/** Where a name behind the passage may begin, and where its sentence ends; null where the passage ends its sentence in peace. */
function behindPassage({
  ground,
  to,
  index,
  lastSentence,
}: PassageContext): readonly [number, number] | null {
  const { all, text, tokens, article } = ground;
  const closing = text[ground.passages[index]!.end - 1] ?? '';
  if (!/[,?!—–]/.test(closing)) return null;
  const limit = tokens.bySentence[lastSentence]![1];
  let at = to;
  while (at < limit && MARK.test(all[at]!.text)) at++;
  if (at < limit) return at - to <= 2 ? [at, limit] : null;
  const next = article.sentences[lastSentence + 1];
  if (closing === ',' || next?.paragraph !== article.sentences[lastSentence]!.paragraph) return null;
  const [first, end] = tokens.bySentence[lastSentence + 1]!;
  return end - first <= SHORT && all[first]!.passage < 0 ? [first, end] : null;
}

/** “…,” Vale shot back: a name or pronoun right behind a quote that does not close its sentence, whatever the verb. */
export const nameAfter: QuoteSieve = (context) => {
  const { ground } = context;
  const place = context.kind === 'direct' ? behindPassage(context) : null;
  if (!place) return null;
  const [at, limit] = place;
  const subject = phraseStartingAt(ground, at, limit);
  if (!subject || subject.to >= limit || !canSpeak(ground, subject)) return null;
  if (/^[.;:]$/.test(ground.all[subject.to]!.lower)) return null;
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

/** “…” — Ada Vale: the name behind a dash closes the paragraph, or is the next one. */
export const dashName: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { all, mentionAt, mentions, cast, article } = ground;
  let at = to;
  while (all[at] && /^[”"»]$/.test(all[at]!.text)) at++;
  if (!/^(?:—|–|―|-|--)$/.test(all[at]?.text ?? '')) return null;
  const mention = mentionAt[at + 1] ?? -1;
  const entity = mention >= 0 ? cast.entityOf[mention] : null;
  const own = ground.passages[context.index]!.paragraph;
  const { paragraph: there, start } = article.sentences[all[at]!.sentence]!;
  const alone = there === own + 1 && start === all[at]!.start;
  if (there !== own && !alone) return null;
  const paragraph = article.paragraphs[there]!;
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

/** Words before which words in marks are seldom a mere name or a scare quote. */
const LEADS_IN = /^(?:as|that|of|for|about|is|was|:)$/;

/** Vale supports “…”: the subject of the sentence, where nothing else credits the words. */
export const subjectOnly: QuoteSieve = (context) => {
  const { ground, from, firstSentence } = context;
  const first = ground.tokens.bySentence[firstSentence]![0];
  if (from - first <= 1 || !(context.kind === 'direct' || LEADS_IN.test(ground.all[from - 2]!.lower)))
    return null;
  const denied = context.attributions
    .inSentence(firstSentence)
    .some(({ cue }) => cue.negated && cue.at < from);
  if (denied) return null;
  return bySubject(context, first, from - 1, { most: 0.5, rule: 'subject-only' });
};
