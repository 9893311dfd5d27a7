/** Finds the words that credit something to somebody ("said", "according to") and the phrase they credit it to. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, DETERMINERS, PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import { NOUNLIKE_VERBS, type ReportingVerb } from '../lexicon/reporting-verbs.ts';
import { isEmptySubject } from '../phrases/empty-subjects.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { canSpeak, skipToSubject } from '../phrases/subjects.ts';
import { LONGEST_SENTENCE } from '../tokens.ts';
import type { Cue, SourcePlace } from './cue.ts';
import { jointSource, sharedSource, sourceAfter, sourceBefore } from './cue-sources.ts';
import { gerundSource } from './gerund-source.ts';
import { readVerb } from './read-verb.ts';
import { accordingTo, inTheWordsOf } from './source-cues.ts';
import { followsWords, isNegated, isNounHere, nearMarks } from './verb-surroundings.ts';

/** Whether the phrase ends with its head or a name: not "the council against recent |attacks". */
const endsInHead = ({ head, to, mention }: NounPhrase) => mention >= 0 || head === to - 1;

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
  // "There were reports that …"
  if (before && verb.form === 'third' && AUXILIARIES.has(before.lower)) return null;
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
    negated: isNegated(ground, at, first) || (source !== null && isEmptySubject(ground, source)),
  });
  const shared = () => sharedSource(ground, token.sentence, first, at, earlier);
  if (verb.form === 'gerund') {
    if (before && PASSIVE_AUXILIARIES.has(before.lower) && !marked) return null;
    // "deceived them into thinking that", "blamed her for saying that": nobody is said to have thought or said it.
    if (before && /^(?:into|without|against|for)$/.test(before.lower)) return null;
    const owner = gerundSource(ground, at, first, marked);
    if (owner) return make(owner, 'before', true);
    const direct = before && PASSIVE_AUXILIARIES.has(before.lower) ? sourceBefore(ground, at, first) : null;
    if (direct) return make(direct.source, direct.place, true);
    if (before && DETERMINERS.has(before.lower)) return null;
    // "planted articles alleging that", "a message from Quill, reporting that": what stands right before says it, or may.
    if (before && mayBeSaidBy(ground, at)) return make(null, 'main-subject', true);
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

/** Whether a noun for people or their writings stands right before the form in -ing at `at`, or a name and a comma: whose it is, is open. */
function mayBeSaidBy({ all, mentionAt }: Groundwork, at: number): boolean {
  const before = all[at - 1]!;
  if (before.lower === ',')
    return at > 1 && mentionAt[at - 2]! >= 0 && !SUBJECT_OPENS.test(all[at - 3]?.lower ?? '');
  if (before.kind !== 'word' || before.capital) return false;
  return (
    GROUP_NOUNS.has(before.lower) ||
    ROLE_NOUNS.has(before.lower) ||
    UNNAMED_NOUNS.has(before.lower) ||
    WRITINGS.test(before.lower)
  );
}

const WRITINGS = /^(?:articles|stories|reports|rumors|rumours|books|ads)$/;
const SUBJECT_OPENS = /^(?:on|in|at|by|since|until)$/;

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
