/** What a sieve sees of a passage in marks and of what stands around it, and how it gives credit. */
import type { Span } from '../../article/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { MID_ADVERBS } from '../lexicon/function-words.ts';
import { MENTAL_VERBS } from '../lexicon/mental-verbs.ts';
import { OPENING_ADVERBS } from '../lexicon/time-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { canSpeak } from '../phrases/subjects.ts';
import type { Attributions } from '../sources/attributions.ts';
import { resolvePhrase } from '../sources/resolve-phrase.ts';
import type { ResolvedSource, Voice } from '../sources/resolved-source.ts';
import type { Resolver } from '../sources/resolver.ts';
import type { Token } from '../tokens.ts';
import type { Credit, DonePassage } from './credited-passage.ts';
import { reliabilityOf } from './reliability.ts';

/** One passage with what stands around it, as the sieves see it. */
export interface PassageContext {
  readonly ground: Groundwork;
  readonly resolver: Resolver;
  readonly attributions: Attributions;
  /** `[from, to)` of its tokens. */
  readonly from: number;
  readonly to: number;
  /** Sentence of its first and last token. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly index: number;
  readonly kind: 'direct' | 'partial';
  /** The passages credited so far, in order. */
  readonly done: readonly DonePassage[];
}

/** Credits the passage, or gives null where its rule says nothing. */
export type QuoteSieve = (context: PassageContext) => Credit | null;

/** What may stand between a passage and the words that credit it. */
export const MARK = /^(?:[“”„‟"«»＂,—–\-…’‘']|--|\.\.\.)$/;

/** How many marks may stand between a passage and what credits it: more are no punctuation. */
export const MOST_MARKS = 8;

/** The token before the marks that open a passage at `from`. */
export function beforeMarks(all: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && from - at < MOST_MARKS && MARK.test(all[at]!.text)) at--;
  return at;
}

/** The token behind the marks that close a passage at `to`, not past `limit`. */
export function behindMarks(all: readonly Token[], to: number, limit: number): number {
  let at = to;
  while (at < limit && at - to < MOST_MARKS && MARK.test(all[at]!.text)) at++;
  return at;
}

/** What the resolution of a source that is named in full gets. */
const SUREST_SOURCE = 0.97;

/** Most confidence of words beside a verb of knowing or thinking: nobody need have said them. */
const UNSAID = 0.7;

/** Verbs for giving out words that somebody else may have written: a song, a poem, a statute. */
const PERFORMED = wordList('sing recite narrate');
/** Most confidence that words are theirs who perform them. */
const PERFORMANCE = 0.6;

/** How sure a rule is of a source: of the tie between the words and the source, and of who the source is. */
export function confidenceOf(rule: string, cue: Cue | null, source: ResolvedSource): number {
  const sure = reliabilityOf(rule, cue) * Math.min(1, source.confidence / SUREST_SOURCE);
  if (!cue?.verb) return sure;
  if (PERFORMED.has(cue.verb.lemma)) return Math.min(sure, PERFORMANCE);
  return MENTAL_VERBS.has(cue.verb.lemma) ? Math.min(sure, UNSAID) : sure;
}

/** The credit that a rule gives to a source; without a cue the place alone ties them. */
export function credited(source: ResolvedSource, cue: Cue | null, rule: string): Credit {
  return {
    source,
    cue,
    cueSpan: cue && { start: cue.start, end: cue.end },
    confidence: confidenceOf(rule, cue, source),
    rule,
  };
}

/** The credit with no more confidence than that. */
export const atMost = <T extends Pick<Credit, 'confidence'>>(credit: T, most: number): T => ({
  ...credit,
  confidence: Math.min(credit.confidence, most),
});

/** The credit of a passage before, which goes on under the rule. */
export const goesOn = (before: Credit, rule: string): Credit => ({
  ...before,
  cue: null,
  confidence: Math.min(before.confidence, reliabilityOf(rule, null)),
  rule,
});

/** The voice behind a word that the article does not explain. */
const NOBODY: Voice = { named: false, label: '', kind: 'group' };

/** Whether nobody is known to stand behind the words that carry the credit. */
export const isNobody = ({ voice }: ResolvedSource) => voice === NOBODY;

const nobodyAt = ({ start, end }: Span): ResolvedSource => ({
  voice: NOBODY,
  mention: { start, end },
  confidence: 0.3,
  by: 'pronoun',
});

/** The cues of a sentence with their sources, without those that deny having said it. */
export function cuesOf(context: PassageContext, sentence: number): (readonly [Cue, ResolvedSource])[] {
  const found: (readonly [Cue, ResolvedSource])[] = [];
  for (const { cue, source } of context.attributions.inSentence(sentence)) {
    if (cue.negated || !cue.source) continue;
    if (source) found.push([cue, source]);
    else if (canSpeak(context.ground, cue.source)) found.push([cue, nobodyAt(cue.carrier ?? cue.source)]);
  }
  return found;
}

/** Where a cue's phrase begins: its source or its verb, whichever is first. */
export const startOf = (cue: Cue) =>
  Math.min(cue.at, cue.source && cue.place !== 'main-subject' ? cue.source.from : cue.at);

/** True where only marks and adverbs stand in `[from, to)`. */
export function onlyMarks(context: PassageContext, from: number, to: number): boolean {
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

/** Whether the passage stands at the start of its sentence, behind no more than "But" or "Instead,". */
export function opensSentence(context: PassageContext): boolean {
  const { all, tokens } = context.ground;
  const first = tokens.bySentence[context.firstSentence]![0];
  if (context.from - first <= 1) return true;
  const { lower } = all[first]!;
  const links = OPENING_ADVERBS.has(lower) || /^(?:and|but|so|or|yet)$/.test(lower);
  return links && all.slice(first + 1, context.from).every((token) => MARK.test(token.text));
}

/** Credits the passage to the subject of the clause in `[from, to)`, if that can speak; null otherwise. */
export function bySubject(context: PassageContext, from: number, to: number, rule: string): Credit | null {
  const { ground, resolver } = context;
  const subject = mainSubject(ground, from, to);
  const source = subject && canSpeak(ground, subject) ? resolvePhrase(resolver, subject, null) : null;
  return source && credited(source, null, rule);
}
