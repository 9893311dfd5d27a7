/** Sieves that credit a passage to a name or subject beside it that no verb of saying ties to it. */
import { PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { resolveName, resolvePhrase } from '../sources/resolve-phrase.ts';
import {
  beforeMarks,
  behindMarks,
  bySubject,
  credited,
  MOST_MARKS,
  type PassageContext,
  type QuoteSieve,
} from './sieve-context.ts';

/** VALE: “…” */
export const nameColon: QuoteSieve = (context) => {
  const { ground, from } = context;
  const { all, mentionAt, mentions } = ground;
  const colon = beforeMarks(all, from);
  if (all[colon]?.lower !== ':' || all[colon]!.sentence !== context.firstSentence) return null;
  const mention = mentionAt[colon - 1] ?? -1;
  const first = ground.tokens.bySentence[context.firstSentence]![0];
  const opener = mention >= 0 ? mentions[mention]!.titleFrom : first;
  const leads = opener > first + 1 && !/^(?:[-–—]|--)$/.test(all[opener - 1]!.text);
  if (mention < 0 || leads || mentions[mention]!.to !== colon) return null;
  const source = resolveName(ground, mention, mentions[mention]!);
  const cueSpan = { start: all[colon]!.start, end: all[colon]!.end };
  return source && { ...credited(source, null, 'name-colon'), cueSpan };
};

/** In city after city, Vale lobbies for a higher wage: “…” — the subject of the clause before a colon. */
export const colonSubject: QuoteSieve = (context) => {
  const { ground, from, firstSentence } = context;
  const { all } = ground;
  const colon = beforeMarks(all, from);
  const first = ground.tokens.bySentence[firstSentence]![0];
  if (context.kind !== 'direct' || colon <= first || all[colon]!.lower !== ':') return null;
  return bySubject(context, first, colon, 'colon-subject');
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
  const at = behindMarks(all, to, limit);
  if (at < limit) return at - to <= 2 ? [at, limit] : null;
  const next = article.sentences[lastSentence + 1];
  if (closing === ',' || next?.paragraph !== article.sentences[lastSentence]!.paragraph) return null;
  const [first, end] = tokens.bySentence[lastSentence + 1]!;
  // A sentence of nothing that is read, as of a stray control character, has no first word.
  return first < end && end - first <= SHORT && all[first]!.passage < 0 ? [first, end] : null;
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
  return source && credited(source, null, 'name-after');
};

/** Most characters behind the name, for a role: “…” — Ada Vale, harbor master. */
const LONGEST_TAG = 60;

/** “…” — Ada Vale: the name behind a dash closes the paragraph, or is the next one. */
export const dashName: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { all, mentionAt, mentions, article } = ground;
  let at = to;
  while (at - to < MOST_MARKS && all[at] && /^[”"»]$/.test(all[at]!.text)) at++;
  if (!/^(?:—|–|―|-|--)$/.test(all[at]?.text ?? '')) return null;
  const mention = mentionAt[at + 1] ?? -1;
  if (mention < 0) return null;
  const own = ground.passages[context.index]!.paragraph;
  const { paragraph: there, start } = article.sentences[all[at]!.sentence]!;
  const alone = there === own + 1 && start === all[at]!.start;
  if (there !== own && !alone) return null;
  const paragraph = article.paragraphs[there]!;
  const left = paragraph.end - mentions[mention]!.end;
  if (left < 0 || left > LONGEST_TAG) return null;
  const source = resolveName(ground, mention, mentions[mention]!);
  return source && credited(source, null, 'dash-name');
};

/** Words before which words in marks are seldom a mere name or a scare quote. */
const LEADS_IN = /^(?:as|that|of|for|about|is|was|:)$/;

/** How far before the passage the passive may stand, in tokens. */
const PASSIVE_REACH = 40;

/** "Vale was accused of “…”": a passive of a verb of saying makes the subject the one who is spoken of. */
function isSpokenOf({ ground, from }: PassageContext, first: number): boolean {
  const { all } = ground;
  for (let i = Math.max(first + 1, from - PASSIVE_REACH); i < from; i++) {
    const form = all[i]!.passage < 0 ? reportingVerb(all[i]!.lower)?.form : undefined;
    const before = /ly$/.test(all[i - 1]!.lower) ? all[i - 2]?.lower : all[i - 1]!.lower;
    if ((form === 'past' || form === 'participle') && PASSIVE_AUXILIARIES.has(before ?? '')) return true;
  }
  return false;
}

/** Vale supports “…”: the subject of the sentence, where nothing else credits the words. */
export const subjectOnly: QuoteSieve = (context) => {
  const { ground, from, firstSentence } = context;
  const first = ground.tokens.bySentence[firstSentence]![0];
  if (from - first <= 1 || !(context.kind === 'direct' || LEADS_IN.test(ground.all[from - 2]!.lower)))
    return null;
  const denied = context.attributions
    .inSentence(firstSentence)
    .some(({ cue }) => cue.negated && cue.at < from);
  if (denied || isSpokenOf(context, first)) return null;
  return bySubject(context, first, from - 1, 'subject-only');
};
