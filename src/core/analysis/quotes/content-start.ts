/** Where the words that a cue reports without marks begin. */
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { CLAIM_NOUNS } from '../lexicon/claim-words.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words.ts';
import { isPastForm, PAST_FORMS } from '../lexicon/past-forms.ts';
import { NOUNLIKE_VERBS, reportingVerb } from '../lexicon/reporting-verbs.ts';
import { SPEECH_NOUNS } from '../lexicon/speech-nouns.ts';
import { TIME_NOUNS } from '../lexicon/time-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import { countedFrom } from '../phrases/counted.ts';
import { holdsVerb } from '../phrases/finite-verbs.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { opensParticiple, opensSubject } from '../phrases/phrase-words.ts';

/** How far "that" may stand behind its verb: "told reporters in the capital on Friday that". */
const REACH = 14;

/** "said the old ferry |sank near Alder": a past form behind a noun, read as part of one phrase. */
function verbInside({ all }: Groundwork, from: number, to: number): boolean {
  for (let i = from + 2; i < to; i++) {
    const { lower, capital } = all[i]!;
    const before = all[i - 1]!;
    const isPast = PAST_FORMS.has(lower) || (/[^e]ed$/.test(lower) && i === to - 1);
    if (
      !capital &&
      isPast &&
      before.kind === 'word' &&
      !DETERMINERS.has(before.lower) &&
      !/ly$/.test(before.lower)
    )
      return true;
  }
  return false;
}

/** "that |crews repaired the pier", "that |old pipes had burst": a plural and right behind it a past form. */
function opensPlural({ all }: Groundwork, at: number): boolean {
  const noun = /[a-z]{2}[^s]s$/.test(all[at]!.lower) ? at : at + 1;
  const verb = all[noun + 1];
  return (
    verb !== undefined &&
    all.slice(at, noun + 1).every((t) => t.kind === 'word' && !t.capital && !isPastForm(t.lower)) &&
    /[a-z]{2}[^s]s$/.test(all[noun]!.lower) &&
    !verb.capital &&
    isPastForm(verb.lower)
  );
}

/** Whether the "that" before `at` can open a clause of its own rather than a relative one. */
function opensThatClause(ground: Groundwork, at: number, far: boolean, limit: number): boolean {
  const next = ground.all[at];
  // "that is why", "the view that has gone": no clause with a subject begins. "that year": no clause at all.
  if (!next || AUXILIARIES.has(next.lower) || next.lower === "'s" || TIME_NOUNS.has(next.lower)) return false;
  // "the sails that marked it": with words between, only a subject that can be told by its first word counts.
  if (!far || opensSubject(ground, at) || next.capital || next.kind !== 'word' || opensPlural(ground, at))
    return true;
  return !/ed$/.test(next.lower) && auxiliaryNear(ground, at + 1, limit);
}

/** Marks behind which "that" tells more of a noun: "told of a plan – a law that Vale had written"; words that open a clause of their own. */
const BREAKS = /^(?:[;:—–-]|--|which|who|whose|where|since|because|when|if|while|although|though)$/;

/** Token index of the "that" by which the cue reports, within its reach; −1 for none. */
function thatOf(ground: Groundwork, cue: Cue, start: number, limit: number): number {
  const { all } = ground;
  for (let i = start; i < Math.min(limit, start + REACH); i++) {
    const token = all[i]!;
    if (token.passage >= 0 || BREAKS.test(token.lower) || AUXILIARIES.has(token.lower)) return -1;
    // "It adds eight officers and closes a gap that …": no speaker stands behind the verb, but what it is done to.
    if (cue.place === 'after' && /^(?:and|or|but)$/.test(token.lower)) return -1;
    const verb = i > start ? reportingVerb(token.lower) : undefined;
    if (verb?.sure && i !== cue.at && (verb.form === 'past' || verb.form === 'third')) return -1;
    // "told reporters, referring to a letter that …": "that" belongs to what the participle tells of.
    if (token.lower === ',' && /[a-z]{2}ing$/.test(all[i + 1]?.lower ?? '')) return -1;
    if (token.lower !== 'that') continue;
    if (i > start && (SPEECH_NOUNS.has(all[i - 1]!.lower) || tellsStory(ground, start, i))) return -1;
    if (opensThatClause(ground, i + 1, i > start, limit)) return i;
    if (i === start) return -1;
  }
  return -1;
}

/** "told the story of a law that Vale had written": what is told of is a thing, and "that" belongs to it. */
function tellsStory({ all }: Groundwork, from: number, to: number): boolean {
  const noun = all
    .slice(from, to)
    .find((token) => !DETERMINERS.has(token.lower) && !ARTICLES.has(token.lower));
  return /^(?:story|stories|tale|tales|history|truth|lie|lies|joke|jokes)$/.test(noun?.lower ?? '');
}

/** "the book she wrote that |helped them": a noun right before the pronoun, and a past form right behind "that". */
function describesNoun({ all, mentionAt }: Groundwork, { source, sentence }: Cue, that: number): boolean {
  const noun = source && PRONOUNS.has(all[source.head]!.lower) ? all[source.from - 1] : undefined;
  return (
    !all[that + 1]!.capital &&
    isPastForm(all[that + 1]!.lower) &&
    noun?.kind === 'word' &&
    noun.sentence === sentence &&
    !noun.capital &&
    mentionAt[that + 1]! < 0 &&
    !CONJUNCTIONS.has(noun.lower) &&
    !AUXILIARIES.has(noun.lower)
  );
}

/** Where the content begins behind the cue; −1 where none does. */
export function contentStart(
  ground: Groundwork,
  cue: Cue,
  limit: number,
): readonly [number, 'said-that' | 'said-clause'] | null {
  const { all } = ground;
  let start = cue.place === 'after' ? cue.source!.to : cue.to;
  const behind = all[start];
  const mayReach =
    cue.place === 'after' ||
    cue.verb?.takesHearer ||
    (behind !== undefined &&
      (PREPOSITIONS.has(behind.lower) ||
        MID_ADVERBS.has(behind.lower) ||
        behind.lower === ',' ||
        behind.lower === 'that' ||
        /^(?:last|next|this|earlier|later|yesterday|today)$/.test(behind.lower) ||
        /ly$/.test(behind.lower)));
  const that = mayReach ? thatOf(ground, cue, start, limit) : -1;
  if (that >= 0) {
    const plainNoun = cue.verb && NOUNLIKE_VERBS.has(cue.verb.lemma) && !opensSubject(ground, that + 1);
    if (that === start && (plainNoun || describesNoun(ground, cue, that))) return null;
    return [that + 1, 'said-that'];
  }
  if (!cue.verb?.takesClause || cue.place === 'after') return null;
  if (cue.verb.takesHearer) {
    const hearer = phraseStartingAt(ground, start, limit);
    // "told a voter |passing by": what follows still describes the hearer.
    if (!hearer || (hearer.to < limit && opensParticiple(ground, hearer.to))) return null;
    start = hearer.to;
  }
  while (
    start < limit &&
    !MEASURES.test(all[start]!.lower) &&
    (MID_ADVERBS.has(all[start]!.lower) || /[a-z]ly$/.test(all[start]!.lower)) &&
    all[start]!.passage < 0
  )
    start++;
  while (start < limit && /^(?:morning|afternoon|evening|night)$/.test(all[start]!.lower)) start++;
  const first = all[start];
  if (!first || start >= limit || first.kind === 'mark') return null;
  if (namesAmount(ground, start)) return null;
  if (TAKES_DOING.has(cue.verb.lemma) && /[a-z]{2}ing$/.test(first.lower) && !first.capital) return null;
  const counted = countedFrom(ground, start);
  if (
    counted === start &&
    (PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || AUXILIARIES.has(first.lower))
  )
    return null;
  if (/^(?:last|next|this)$/.test(first.lower) && TIME_NOUNS.has(all[start + 1]?.lower ?? '')) return null;
  const subject = phraseStartingAt(ground, counted, limit);
  if (!subject) return null;
  if (verbInside(ground, subject.from, Math.min(subject.to, limit))) return [start, 'said-clause'];
  if (subject.to >= limit) return null;
  const after = all[subject.to]!;
  if (after.kind === 'mark' && after.lower !== ',' && !/[“"«]/.test(after.text)) return null;
  if (after.lower === ',' && /^(?:which|who|whose|where|and|but|or)$/.test(all[subject.to + 1]?.lower ?? ''))
    return null;
  if (/^(?:and|or|but|as|when|while|after|before|because|since|until)$/.test(after.lower)) return null;
  // "said the rumor that it was sold was a hoax": the clause belongs to the noun.
  if (
    after.lower === 'that' &&
    (SPEECH_NOUNS.has(all[subject.head]!.lower) || CLAIM_NOUNS.has(all[subject.head]!.lower))
  )
    return holdsTwoVerbs(ground, subject.to, limit) ? [start, 'said-clause'] : null;
  if (/^(?:that|of|who|which|to|about)$/.test(after.lower)) return null;
  // "claimed |responsibility for the leak", "revealed |his earnings, though …": an object, not a clause.
  if (PREPOSITIONS.has(after.lower) && !auxiliaryNear(ground, subject.to, limit)) return null;
  if (after.lower === ',' && !(cue.verb.sure && opensSubject(ground, start))) return null;
  return holdsVerb(ground, subject.from, limit) ? [start, 'said-clause'] : null;
}

/** Words that say how much or how far, and so belong to what is said: "too much is made of it", "only Vale knew". */
const MEASURES =
  /^(?:all|both|some|even|only|just|too|not|never|nearly|hardly|barely|scarcely|really|exactly|roughly|approximately|possibly|probably|likely)$/;

/** "said almost nothing about it": how much is said, not what. */
function namesAmount({ all }: Groundwork, at: number): boolean {
  const [first, second] = [all[at]!, all[at + 1]];
  const amount = /^(?:almost|virtually|nearly|next|very|so|too)$/.test(first.lower) ? second : first;
  const behind = amount === first ? second : all[at + 2];
  return (
    amount !== undefined &&
    /^(?:nothing|little|much|something|anything|everything|enough|less|more)$/.test(amount.lower) &&
    (behind === undefined || behind.kind === 'mark' || PREPOSITIONS.has(behind.lower))
  );
}

/** Verbs behind which a form in -ing is what somebody proposes or admits to do: "proposed banning cars". */
const TAKES_DOING = wordList('propose suggest recommend advise admit acknowledge deny report mention recall');

/** "tweeted reports that the dam burst": with one verb alone, that is the noun's, and no clause is left for the cue. */
function holdsTwoVerbs({ all }: Groundwork, from: number, limit: number): boolean {
  let verbs = 0;
  for (let i = from; i < limit; i++) {
    const { lower, capital } = all[i]!;
    const isVerb = AUXILIARIES.has(lower) || isPastForm(lower);
    if (isVerb && !capital && !AUXILIARIES.has(all[i - 1]!.lower)) verbs++;
  }
  return verbs > 1;
}

/** Whether an auxiliary stands within a few words, before any mark. */
function auxiliaryNear(ground: Groundwork, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    const token = ground.all[i]!;
    if (token.kind === 'mark') return false;
    if (AUXILIARIES.has(token.lower)) return true;
  }
  return false;
}
