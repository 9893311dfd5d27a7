/** Finds the words that credit something to somebody ("said", "according to") and the phrase they credit it to. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NEGATED_AUXILIARIES,
  PASSIVE_AUXILIARIES,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words.ts';
import {
  NOUNLIKE_VERBS,
  PHRASAL_VERBS,
  REPORTING_VERBS,
  type ReportingVerb,
} from '../lexicon/reporting-verbs.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak, skipToSubject } from '../phrases/subjects.ts';
import { LONGEST_SENTENCE, type Token } from '../tokens.ts';
import type { Cue, SourcePlace } from './cue.ts';
import { jointSource, sharedSource, sourceAfter, sourceAroundAside, sourceBefore } from './cue-sources.ts';

/** Whether the token begins something that has words of its own: the verb is a noun here otherwise. */
function isNounHere(ground: Groundwork, at: number): boolean {
  const { all, mentionAt } = ground;
  if (mentionAt[at]! >= 0) return true;
  const before = all[at - 1];
  if (!before || before.sentence !== all[at]!.sentence) return false;
  if (ARTICLES.has(before.lower) && !/^th(?:is|at|ese|ose)$/.test(before.lower)) return true;
  if (POSSESSIVES.has(before.lower) && before.lower !== 'her') return true;
  return before.lower === "'s" && !PRONOUNS.has(all[at - 2]?.lower ?? '');
}

/** Whether words may have stood before the verb as its object: “…” said Vale. */
function followsWords(ground: Groundwork, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 3); i--) {
    const token = ground.all[i]!;
    if (token.passage >= 0) return true;
    if (token.kind === 'word' && !/ly$/.test(token.lower)) return false;
    const pauses = token.lower === ',' || token.lower === '—' || token.lower === '–';
    if (
      pauses &&
      (i === verb - 1 || (ground.all[i - 1]?.passage ?? -1) >= 0 || ground.all[i - 1]?.kind === 'mark')
    )
      return true;
  }
  return false;
}

function isNegated(ground: Groundwork, verb: number, first: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 4); i--) {
    const { lower } = ground.all[i]!;
    if (
      lower === 'not' ||
      lower === 'never' ||
      NEGATED_AUXILIARIES.has(lower) ||
      /^(?:declined|refused|failed)$/.test(lower)
    )
      return true;
    if (!AUXILIARIES.has(lower) && lower !== 'to' && !/ly$/.test(lower)) return false;
  }
  return false;
}

/** Whether a passage in marks touches the verb, at most a few words away on either side. */
function nearMarks(ground: Groundwork, verb: number, first: number, limit: number): boolean {
  const { all } = ground;
  for (let i = verb + 1; i < Math.min(limit, verb + 14); i++) if (all[i]!.passage >= 0) return true;
  for (let i = verb - 1; i >= Math.max(first, verb - 10); i--) if (all[i]!.passage >= 0) return true;
  return false;
}

function verbCue(
  ground: Groundwork,
  at: number,
  to: number,
  verb: ReportingVerb,
  range: readonly [number, number],
  earlier: readonly Cue[],
): Cue | null {
  const { all } = ground;
  const [first, limit] = range;
  if (isNounHere(ground, at)) return null;
  const before = all[at - 1]?.sentence === all[at]!.sentence ? all[at - 1]! : null;
  const passive =
    before !== null &&
    (PASSIVE_AUXILIARIES.has(before.lower) ||
      (/ly$/.test(before.lower) && PASSIVE_AUXILIARIES.has(all[at - 2]?.lower ?? '')));
  if (passive && (verb.form === 'past' || verb.form === 'participle')) return null;
  const marked = nearMarks(ground, at, first, limit);
  if (!verb.sure && !marked && !verb.takesClause && verb.stance !== 'denying') return null;
  const token = all[at]!;
  const make = (
    source: NounPhrase | null,
    place: SourcePlace,
    finite: boolean,
    carrier: Span | null = null,
  ): Cue => ({
    start: token.start,
    end: all[to - 1]!.end,
    at,
    to,
    sentence: token.sentence,
    verb,
    source,
    joint: source && jointSource(ground, source, first),
    place,
    carrier,
    finite,
    negated: isNegated(ground, at, first),
  });
  const shared = () => sharedSource(ground, token.sentence, first, at, earlier);
  if (verb.form === 'gerund') {
    if (before && PASSIVE_AUXILIARIES.has(before.lower) && !marked) return null;
    const cited =
      before?.lower === 'as'
        ? (quotedSource(ground, at - 2, first) ?? citedSource(ground, at - 2, first))
        : null;
    if (cited && canSpeak(ground, cited)) return make(cited, 'before', true);
    const direct = before && PASSIVE_AUXILIARIES.has(before.lower) ? sourceBefore(ground, at, first) : null;
    if (direct) return make(direct.source, direct.place, true);
    const owner = marked ? gerundSubject(ground, at, first) : null;
    if (owner) return make(owner, 'before', true);
    if (before && DETERMINERS.has(before.lower)) return null;
    return make(shared(), 'main-subject', true);
  }
  if (verb.form === 'base' && before?.lower === 'to')
    return marked ? make(shared(), 'main-subject', false) : null;
  const found = sourceBefore(ground, at, first);
  const mayBeNoun = NOUNLIKE_VERBS.has(verb.lemma) && (verb.form === 'base' || verb.form === 'third');
  if (mayBeNoun && !(found && canSpeak(ground, found.source) && endsInHead(found.source))) return null;
  if (
    mayBeNoun &&
    verb.form === 'base' &&
    found &&
    found.source.mention >= 0 &&
    skipToSubject(ground, at, first) === at - 1
  )
    return null;
  if (found && verb.form === 'base' && !canSpeak(ground, found.source)) return null;
  if (found) return make(found.source, found.place, true, found.carrier);
  if (followsWords(ground, at, first) || at === first) {
    const inverted = sourceAfter(ground, at, limit);
    if (inverted) return make(inverted.source, inverted.place, true);
  }
  const i = skipToSubject(ground, at, first);
  const joined = i >= first ? all[i]!.lower : '';
  if (/^(?:and|but|or|then|,)$/.test(joined) && verb.form !== 'base')
    return make(shared(), 'main-subject', true);
  return null;
}

/** Whether words or a clause may follow the particle: "went on, “…”", "pointed out that", not "went on recess". */
const leadsOn = (next: Token | undefined) =>
  next === undefined ||
  next.kind === 'mark' ||
  next.passage >= 0 ||
  /ly$/.test(next.lower) ||
  DETERMINERS.has(next.lower) ||
  PRONOUNS.has(next.lower) ||
  next.capital ||
  PREPOSITIONS.has(next.lower) ||
  CONJUNCTIONS.has(next.lower);

/** Whether the phrase ends with its head or a name: not "the council against recent |attacks". */
const endsInHead = ({ head, to, mention }: NounPhrase) => mention >= 0 || head === to - 1;

/** "with Vale saying", "footage of Vale saying": the phrase right before a gerund, where it can speak and no verb needs it. */
function gerundSubject(ground: Groundwork, at: number, first: number): NounPhrase | null {
  if (at === first) return null;
  const last = /ly$/.test(ground.all[at - 1]!.lower) ? at - 2 : at - 1;
  const mention = ground.mentionAt[last] ?? -1;
  const source = phraseEndingAt(ground, last, mention >= 0 ? ground.mentions[mention]!.titleFrom : first);
  if (!source || !canSpeak(ground, source)) return null;
  return /^(?:with|of)$/.test(ground.all[source.from - 1]?.lower ?? '') ? source : null;
}

/** "Vale was quoted (by the Post) as saying": the subject of the passive; null for another verb. */
function quotedSource(ground: Groundwork, last: number, first: number): NounPhrase | null {
  const { all } = ground;
  const agent = phraseEndingAt(ground, last, first);
  const at = agent && all[agent.from - 1]?.lower === 'by' ? agent.from - 2 : last;
  if (at <= first || !/^(?:quoted|cited|reported|heard|recorded|overheard)$/.test(all[at]!.lower))
    return null;
  if (!PASSIVE_AUXILIARIES.has(all[at - 1]!.lower)) return null;
  return sourceBefore(ground, at, first)?.source ?? null;
}

/** "cited Ada Vale, the mayor, as saying": the one cited, past what is said of her in passing. */
function citedSource(ground: Groundwork, last: number, first: number): NounPhrase | null {
  return ground.all[last]?.lower === ','
    ? sourceAroundAside(ground, last, first)
    : phraseEndingAt(ground, last, first);
}

function accordingTo(ground: Groundwork, at: number, limit: number): Cue | null {
  const { all } = ground;
  if (all[at + 1]?.lower !== 'to') return null;
  const named = phraseStartingAt(ground, at + 2, limit);
  const author =
    named &&
    /^(?:post|tweet|video|message|thread)$/.test(all[named.to - 1]!.lower) &&
    all[named.to]?.lower === 'by'
      ? phraseStartingAt(ground, named.to + 1, limit)
      : null;
  const source = author && canSpeak(ground, author) ? author : named;
  const second =
    source && all[source.to]?.lower === 'and' ? phraseStartingAt(ground, source.to + 1, limit) : null;
  return sourceCue(ground, at, at + 2, source, second && canSpeak(ground, second) ? second : null);
}

/** "in the words of Ada Vale". */
function inTheWordsOf(ground: Groundwork, at: number, [first, limit]: readonly [number, number]): Cue | null {
  const { all } = ground;
  if (at - 2 < first || all[at - 2]!.lower !== 'in' || all[at + 1]?.lower !== 'of') return null;
  const source = phraseStartingAt(ground, at + 2, limit);
  return source && canSpeak(ground, source) ? sourceCue(ground, at - 2, at + 2, source, null) : null;
}

/** A cue without a verb: its words stand in `[at, to)`, its source behind them. */
function sourceCue(
  { all }: Groundwork,
  at: number,
  to: number,
  source: NounPhrase | null,
  joint: NounPhrase | null,
): Cue {
  const { start, sentence } = all[at]!;
  const end = all[to - 1]!.end;
  return {
    start,
    end,
    at,
    to,
    sentence,
    verb: null,
    source,
    joint,
    place: 'according-to',
    carrier: null,
    negated: false,
    finite: true,
  };
}

/** The reporting verb at the token, with the particle behind it where it takes one; null for none. */
function readVerb(
  all: readonly Token[],
  at: number,
  limit: number,
): { readonly verb: ReportingVerb; readonly to: number } | null {
  const { lower } = all[at]!;
  const particles = PHRASAL_VERBS.get(lower);
  const phrasal = particles && at + 1 < limit && leadsOn(all[at + 2]) && particles.get(all[at + 1]!.lower);
  if (phrasal) return { verb: phrasal, to: at + 2 };
  const verb = REPORTING_VERBS.get(lower);
  return verb ? { verb, to: at + 1 } : null;
}

/** All cues outside quotation marks, in reading order. */
export function findCues(ground: Groundwork): Cue[] {
  const { all, tokens } = ground;
  const cues: Cue[] = [];
  for (const range of tokens.bySentence) {
    if (range[1] - range[0] > LONGEST_SENTENCE) continue;
    for (let at = range[0]; at < range[1]; at++) {
      const token = all[at]!;
      if (token.passage >= 0 || token.kind !== 'word') continue;
      if (token.lower === 'according') {
        const cue = accordingTo(ground, at, range[1]);
        if (cue) cues.push(cue);
        continue;
      }
      if (token.lower === 'words') {
        const cue = inTheWordsOf(ground, at, range);
        if (cue) cues.push(cue);
        continue;
      }
      const reading = readVerb(all, at, range[1]);
      if (!reading) continue;
      const cue = verbCue(ground, at, reading.to, reading.verb, range, cues);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}
