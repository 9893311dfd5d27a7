/** The sieves that credit a passage in marks, surest first; each is one rule with its own name. */
import type { Credit, PassageContext } from './credit-quotes.ts';
import type { Cue } from './find-cues.ts';
import { canSpeak, mainSubject } from './find-cues.ts';
import { MID_ADVERBS, POSSESSIVES } from './lexicon/function-words.ts';
import { SPEECH_NOUNS } from './lexicon/speech-nouns.ts';
import { phraseStartingAt } from './noun-phrases.ts';
import { resolvePronoun } from './resolve-pronouns.ts';
import { type ResolvedSource, resolvePhrase } from './resolve-sources.ts';

export type QuoteSieve = (context: PassageContext) => Credit | null;

const MARK = /^(?:[“”„‟"«»＂,—–\-…’‘']|--|\.\.\.)$/;

function credited(source: ResolvedSource, cue: Cue | null, base: number, rule: string): Credit {
  return {
    source,
    cue,
    cueSpan: cue && { start: cue.start, end: cue.end },
    confidence:
      Math.min(base, source.confidence + 0.02) * (source.confidence < 0.9 ? source.confidence / 0.95 : 1),
    rule,
  };
}

/** The cues of a sentence with their sources, without those that deny having said it. */
function cuesOf(context: PassageContext, sentence: number): (readonly [Cue, ResolvedSource])[] {
  const found: (readonly [Cue, ResolvedSource])[] = [];
  for (const { cue, source } of context.attributions.inSentence(sentence)) {
    if (source && !cue.negated) found.push([cue, source]);
  }
  return found;
}

/** Where a cue's phrase begins: its source or its verb, whichever is first. */
const startOf = (cue: Cue) =>
  Math.min(cue.at, cue.source && cue.place !== 'main-subject' ? cue.source.from : cue.at);

/** True where only marks and adverbs stand in `[from, to)`. */
function onlyMarks(context: PassageContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = context.ground.all[i]!;
    if (
      !MARK.test(token.text) &&
      !(token.kind === 'word' && MID_ADVERBS.has(token.lower)) &&
      token.lower !== 'as'
    )
      return false;
  }
  return true;
}

/** The quote goes on from the paragraph before. */
const runsOn: QuoteSieve = (context) => {
  const passage = context.ground.passages[context.index]!;
  const before = context.done.at(-1);
  if (!passage.resumes || before?.passage !== context.index - 1 || !before.credit) return null;
  return { ...before.credit, cue: null, confidence: before.credit.confidence * 0.98, rule: 'runs-on' };
};

/** “…,” Vale said / “…,” said Vale / “…,” according to Vale. */
const saidAfter: QuoteSieve = (context) => {
  for (const [cue, source] of cuesOf(context, context.lastSentence)) {
    if (cue.at < context.to || cue.place === 'main-subject') continue;
    if (!onlyMarks(context, context.to, startOf(cue))) return null;
    const rule = cue.verb === null ? 'according-to' : cue.place === 'after' ? 'inverted-said' : 'said-after';
    return credited(source, cue, cue.verb && !cue.verb.sure ? 0.93 : 0.98, rule);
  }
  return null;
};

/** Vale said, “…” / Vale said that it was “…”. */
const saidBefore: QuoteSieve = (context) => {
  const { ground, from } = context;
  const before = cuesOf(context, context.firstSentence).filter(
    ([cue]) => cue.to <= from && (cue.source?.to ?? 0) <= from,
  );
  const nearest = before.at(-1);
  if (!nearest) return null;
  const [cue, source] = nearest;
  const end = cue.place === 'after' ? Math.max(cue.to, cue.source!.to) : cue.to;
  const gap = ground.all.slice(end, from - 1);
  const direct = gap.every((t) => t.kind === 'mark' || t.lower === 'that' || t.lower === 'as');
  const opensAnew = gap.some((t) => t.lower === ';' || (t.lower === 'but' && t.passage < 0));
  const quoteBetween = gap.some((t) => t.passage >= 0);
  if (cue.place === 'after' && quoteBetween === false && !direct) {
    return credited(source, cue, 0.6, 'interrupted');
  }
  if (direct)
    return credited(
      source,
      cue,
      cue.place === 'after' ? 0.96 : 0.97,
      cue.verb === null ? 'according-to' : 'said-before',
    );
  if (opensAnew) return credited(source, cue, 0.75, 'said-earlier-in-sentence');
  const base =
    cue.verb === null ? 0.9 : cue.verb.sure || cue.verb.takesClause ? 0.93 : gap.length <= 6 ? 0.9 : 0.7;
  if (gap.length > 8) return credited(source, cue, Math.min(base, 0.86), 'said-before-clause');
  return credited(source, cue, quoteBetween ? Math.min(base, 0.92) : base, 'said-before');
};

/** He has a “…” record, Vale said: the reporting clause closes the sentence. */
const saidAfterClause: QuoteSieve = (context) => {
  for (const [cue, source] of cuesOf(context, context.lastSentence)) {
    if (cue.at < context.to || cue.place === 'main-subject' || cue.place === 'relative') continue;
    const opener = context.ground.all[startOf(cue) - 1];
    if (opener?.lower !== ',' && cue.verb !== null) continue;
    if (cue.verb && !cue.verb.sure) continue;
    return credited(source, cue, 0.9, cue.verb === null ? 'according-to' : 'said-after-clause');
  }
  return null;
};

/** Vale's call for “…” / her description of it as “…”. */
const speechNoun: QuoteSieve = (context) => {
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
const nameColon: QuoteSieve = (context) => {
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
const colonSubject: QuoteSieve = (context) => {
  const { ground, from, firstSentence } = context;
  const { all } = ground;
  let colon = from - 1;
  while (colon > 0 && MARK.test(all[colon]!.text)) colon--;
  const first = ground.tokens.bySentence[firstSentence]![0];
  if (context.kind !== 'direct' || colon <= first || all[colon]!.lower !== ':') return null;
  const subject = mainSubject(ground, first, colon);
  const found = subject && canSpeak(ground, subject) ? resolvePhrase(context.resolver, subject, null) : null;
  return (
    found && {
      source: found,
      cue: null,
      cueSpan: null,
      confidence: Math.min(found.confidence, 0.75),
      rule: 'colon-subject',
    }
  );
};

/** “Really?” Vale asked. / “It is missing.” Vale said. — where the sentence was cut at the mark. */
const askedAfter: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { sentences } = ground.article;
  const next = sentences[context.lastSentence + 1];
  if (!next || next.paragraph !== sentences[context.lastSentence]!.paragraph) return null;
  const range = ground.tokens.bySentence[context.lastSentence + 1]!;
  const asks = /[?!]/.test(ground.text[ground.passages[context.index]!.end - 1] ?? '');
  if (range[0] - to > 2 || (!asks && range[1] - range[0] > 7)) return null;
  const [cue, source] = cuesOf(context, context.lastSentence + 1)[0] ?? [];
  if (!cue || !source || startOf(cue) > range[0] + 1 || !cue.verb?.sure) return null;
  const isFollowed = ground.all
    .slice(cue.to, range[1])
    .some((t) => t.passage >= 0 || t.lower === 'that' || t.lower === ':');
  return isFollowed ? null : credited(source, cue, asks ? 0.93 : 0.9, 'asked-after');
};

/** “…,” Vale shot back: a name or pronoun right behind a quote that does not close its sentence, whatever the verb. */
const nameAfter: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { all, text } = ground;
  const limit = ground.tokens.bySentence[context.lastSentence]![1];
  if (context.kind !== 'direct' || !/[,?!—–]/.test(text[ground.passages[context.index]!.end - 1] ?? ''))
    return null;
  let at = to;
  while (at < limit && MARK.test(all[at]!.text)) at++;
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
const dashName: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { all, mentionAt, mentions, cast } = ground;
  let at = to;
  while (all[at] && /^[”"»]$/.test(all[at]!.text)) at++;
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

/** The paragraph before ends with a colon: "Vale released the following statement:". */
const colonBefore: QuoteSieve = (context) => {
  const { ground, firstSentence } = context;
  const { sentences } = ground.article;
  const before = sentences[firstSentence - 1];
  if (!before || !opensSentence(context) || ground.text[before.end - 1] !== ':') return null;
  const [cue, source] = cuesOf(context, firstSentence - 1).at(-1) ?? [];
  if (cue && source) return credited(source, cue, 0.88, 'colon-before');
  const range = ground.tokens.bySentence[firstSentence - 1]!;
  const subject = mainSubject(ground, range[0], range[1]);
  const found = subject && canSpeak(ground, subject) ? resolvePhrase(context.resolver, subject, null) : null;
  return (
    found && {
      source: found,
      cue: null,
      cueSpan: null,
      confidence: Math.min(found.confidence, 0.8),
      rule: 'colon-before',
    }
  );
};

/** A sentence in marks that follows a credited quote in its paragraph. */
const sameParagraph: QuoteSieve = (context) => {
  const { ground } = context;
  if (context.kind !== 'direct' || !opensSentence(context)) return null;
  const before = context.done.at(-1);
  if (
    !before?.credit ||
    ground.passages[before.passage]!.paragraph !== ground.passages[context.index]!.paragraph
  )
    return null;
  const distance =
    context.firstSentence - ground.all[context.from]!.sentence + sentencesBetween(context, before.end);
  const base = distance <= 1 ? 0.94 : 0.8;
  return {
    ...before.credit,
    cue: null,
    confidence: Math.min(before.credit.confidence, base),
    rule: 'same-paragraph',
  };
};

function sentencesBetween(context: PassageContext, offset: number): number {
  const { sentences } = context.ground.article;
  let count = 0;
  for (let i = context.firstSentence; i >= 0 && sentences[i]!.start > offset; i--) count++;
  return count;
}

function opensSentence(context: PassageContext): boolean {
  const first = context.ground.tokens.bySentence[context.firstSentence]![0];
  return context.from - first <= 1;
}

/** Vale shook her head. “…” — the sentence before, in the same paragraph, is about one who can speak. */
const sentenceBefore: QuoteSieve = (context) => {
  const { ground, firstSentence } = context;
  if (context.kind !== 'direct' || !opensSentence(context) || firstSentence === 0) return null;
  const { sentences } = ground.article;
  if (sentences[firstSentence - 1]!.paragraph !== sentences[firstSentence]!.paragraph) return null;
  const cue = cuesOf(context, firstSentence - 1).at(-1);
  if (cue) return credited(cue[1], cue[0], 0.8, 'sentence-before');
  const range = ground.tokens.bySentence[firstSentence - 1]!;
  const subject = mainSubject(ground, range[0], range[1]);
  if (!subject || !canSpeak(ground, subject) || subject.mention < 0) return null;
  const entity = ground.cast.entityOf[subject.mention];
  if (entity?.kind !== 'person') return null;
  const mention = { start: subject.start, end: subject.end };
  return {
    source: { voice: { named: true, entity }, mention, confidence: 0.9, by: 'name' },
    cue: null,
    cueSpan: null,
    confidence: 0.7,
    rule: 'sentence-before',
  };
};

/** A paragraph that is all quote, after a paragraph that credits one speaker. */
const paragraphBefore: QuoteSieve = (context) => {
  const { ground } = context;
  if (context.kind !== 'direct' || !opensSentence(context)) return null;
  const paragraph = ground.passages[context.index]!.paragraph;
  const { paragraphs, sentences } = ground.article;
  const own = paragraphs[paragraph]!;
  if (sentences[context.firstSentence]!.start !== own.start) return null;
  const last = context.done.at(-1);
  for (let i = context.firstSentence - 1; i >= 0 && sentences[i]!.paragraph >= paragraph - 1; i--) {
    const [cue, source] = cuesOf(context, i).findLast(([c]) => c.verb?.sure) ?? [];
    if (cue && source) return credited(source, null, 0.7, 'paragraph-before');
  }
  const near = last?.credit && ground.passages[last.passage]!.paragraph === paragraph - 1;
  return near
    ? {
        ...last.credit!,
        cue: null,
        confidence: Math.min(last.credit!.confidence, 0.7),
        rule: 'paragraph-before',
      }
    : null;
};

/** In order of sureness. */
export const QUOTE_SIEVES: readonly QuoteSieve[] = [
  runsOn,
  saidAfter,
  nameColon,
  askedAfter,
  speechNoun,
  saidBefore,
  saidAfterClause,
  dashName,
  nameAfter,
  colonSubject,
  sameParagraph,
  colonBefore,
  sentenceBefore,
  paragraphBefore,
];
