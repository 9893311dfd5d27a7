/** Tells whether a stretch of text is a clause: a subject, and behind it a verb that says something of it. */

import type { Groundwork } from '../groundwork.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import { TIME_NOUNS } from '../lexicon/time-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import { countedFrom } from '../phrases/counted.ts';
import { type NounPhrase, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { opensSubject } from '../phrases/phrase-words.ts';

/** Past forms that end in neither -ed nor an auxiliary: the most frequent of Quirk et al., 3.17–19. */
const PAST = wordList(`
  became began bit bought brought broke built burst came caught chose cost cut dealt drank drew drove fed
  fell felt fled flew fought found froze gave got grew heard held hid hit hurt kept knew laid lay led left
  lent let lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook
  shot shut slept sold sought spent split spoke spread sprang stole stood struck swam swore swept swung
  taught threw told took thought tore understood went withdrew woke won wore wound wrote
`);

/** Participles that describe a noun as often as they tell a past: "a system designed to …". */
const DESCRIBES = wordList(`
  designed based located known called named titled dubbed used aimed intended planned expected supposed
  related linked involved required needed compared followed caused published released funded operated owned
`);

const UNTENSED = wordList('be been being having');

/** Whether the token shows its tense: an auxiliary, a past form. */
export function showsTense(lower: string): boolean {
  if (UNTENSED.has(lower)) return false;
  return AUXILIARIES.has(lower) || PAST.has(lower) || (lower.endsWith('ed') && /[a-z]{2}ed$/.test(lower));
}

/** Verbs with "to" behind them; "enough states to win" is no verb. */
const TAKES_TO = wordList(`
  wants needs plans hopes tends continues refuses fails agrees decides tries seeks begins starts helps
  belongs leads refers returns moves goes comes objects amounts seems appears has serves adds travels
  contributes
`);

/** Whether "-s" ends a verb here rather than a plural: something that a verb takes follows. */
function isThirdPerson(ground: Groundwork, at: number, to: number): boolean {
  const { lower, capital } = ground.all[at]!;
  const next = ground.all[at + 1];
  const before = ground.all[at - 1]!;
  if (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || before.kind === 'number')
    return false;
  if (
    capital ||
    !lower.endsWith('s') ||
    !/[a-z]{2}[^s']s$/.test(lower) ||
    PREPOSITIONS.has(lower) ||
    PRONOUNS.has(lower)
  )
    return false;
  if (!next || at + 1 >= to) return true;
  return (
    DETERMINERS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    next.capital ||
    next.kind === 'number' ||
    /^(?:that|not|no)$/.test(next.lower) ||
    countedFrom(ground, at + 1) > at + 1 ||
    (next.lower === 'to' && TAKES_TO.has(lower)) ||
    /[a-z]ly$/.test(next.lower) ||
    /[“"«]/.test(next.text)
  );
}

const RELATIVES = wordList('who whose which that');

/** "The rights |Vale was giving up": a clause hangs on the noun without a relative pronoun. */
function hangsBare({ all, mentionAt }: Groundwork, subject: NounPhrase, to: number): boolean {
  const next = all[subject.to];
  // A plural before a name in what was read as one phrase: the name is the subject of the clause.
  for (let i = subject.from + 1; i < subject.to; i++)
    if (mentionAt[i]! >= 0 && mentionAt[i - 1]! < 0 && /[a-z]{2}[^s]s$/.test(all[i - 1]!.lower)) return true;
  return (
    next !== undefined &&
    subject.to < to &&
    subject.mention < 0 &&
    all[subject.to - 1]!.kind === 'word' &&
    next.passage < 0 &&
    (mentionAt[subject.to]! >= 0 || SUBJECT_PRONOUNS.has(next.lower))
  );
}

/** "of |that age", "the span |that year": the word belongs to the noun behind it. */
const pointsAtNoun = ({ all }: Groundwork, at: number) =>
  all[at]!.lower === 'that' &&
  (PREPOSITIONS.has(all[at - 1]?.lower ?? '') || TIME_NOUNS.has(all[at + 1]?.lower ?? ''));

/** Whether a verb at `at` only goes on with the one before: "was sold", "has already sold", "showed it and followed". */
function goesOn({ all }: Groundwork, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && (MID_ADVERBS.has(all[before]!.lower) || /[a-z]ly$/.test(all[before]!.lower)))
    before--;
  return before > from && (showsTense(all[before]!.lower) || /^(?:and|or)$/.test(all[before]!.lower));
}

/**
 * "A mayor who sold the mill that burned": no more verbs than relative clauses, so that none is left for the sentence. A verb
 * behind "and" goes on with the clause before it.
 */
function isNounWithRelatives(ground: Groundwork, subject: NounPhrase, from: number, to: number): boolean {
  const { all } = ground;
  let relatives = hangsBare(ground, subject, to) ? 1 : 0;
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    const { lower, passage, capital } = all[i]!;
    if (passage >= 0 || capital) continue;
    if (RELATIVES.has(lower) && !pointsAtNoun(ground, i)) relatives++;
    const isVerb = showsTense(lower) || isThirdPerson(ground, i, to);
    if (isVerb && !goesOn(ground, i, from)) verbs++;
  }
  return relatives > 0 && verbs <= relatives;
}

/** "Looking ahead to the armed forces": an opening in -ing, and no verb but past forms that may describe. */
function hangsLoose({ all }: Groundwork, from: number, to: number): boolean {
  if (all[from]!.kind !== 'word' || !/[a-z]{3}ing$/.test(all[from]!.lower)) return false;
  return !all.slice(from + 1, to).some((t) => AUXILIARIES.has(t.lower) || PAST.has(t.lower));
}

/** "The trial |enrolled| 1,086 adults": a past form that was read as part of the subject, and what it takes. */
function endsInVerb({ all, mentionAt }: Groundwork, subject: NounPhrase, to: number): boolean {
  const second = subject.from + (DETERMINERS.has(all[subject.from]!.lower) ? 2 : 1);
  for (let i = second; i < subject.to && i + 1 < to; i++) {
    const [verb, next] = [all[i]!, all[i + 1]!];
    const isPast =
      !verb.capital && mentionAt[i]! < 0 && (PAST.has(verb.lower) || /[a-z]{2}ed$/.test(verb.lower));
    if (isPast && (next.kind === 'number' || DETERMINERS.has(next.lower))) return true;
  }
  return false;
}

/** "On Monday |the dam was full": a day and no comma; `from` itself for none. */
function behindDay(ground: Groundwork, from: number): number {
  const { all } = ground;
  const isDay = PREPOSITIONS.has(all[from]!.lower) && WEEKDAYS.has(all[from + 1]?.lower ?? '');
  return isDay && opensSubject(ground, from + 2) ? from + 2 : from;
}

/** The index behind the next comma; `to` or more where none is left with words behind it. */
function behindComma({ all }: Groundwork, from: number, to: number): number {
  let comma = from;
  while (comma < to && all[comma]!.lower !== ',') comma++;
  return comma + 1;
}

/**
 * Where the subject of a clause begins: behind words that round a number, behind a day, or behind what a preposition opens
 * and a comma closes; `to` or more where nothing is left.
 */
export function subjectStart(ground: Groundwork, from: number, to: number): number {
  const counted = countedFrom(ground, from);
  if (counted > from) return counted;
  const dated = behindDay(ground, from);
  if (dated > from) return dated;
  return PREPOSITIONS.has(ground.all[from]!.lower) ? behindComma(ground, from, to) : from;
}

/** How many words an aside behind a subject may have. */
const LONGEST_ASIDE = 24;

/** "The theater|, built in 1914,| had been closed": the comma that closes what stands behind the subject, a verb right behind it; −1 for none. */
export function asideEnd({ all, mentionAt }: Groundwork, comma: number, to: number): number {
  for (let close = comma + 1; close + 1 < to && close - comma <= LONGEST_ASIDE; close++) {
    if (all[close]!.lower !== ',') continue;
    let verb = close + 1;
    while (verb < to && (MID_ADVERBS.has(all[verb]!.lower) || /[a-z]ly$/.test(all[verb]!.lower))) verb++;
    const next = all[verb];
    if (!next || verb >= to || next.capital || mentionAt[verb]! >= 0) continue;
    if (showsTense(next.lower) || /[a-z]{2}[^s']s$/.test(next.lower)) return close;
  }
  return -1;
}

/** "Around 3,000 people |visit the lake", "voters |elect a mayor": a plural, and behind it a word that takes an object or a place. */
function peopleDo({ all, mentionAt }: Groundwork, subject: NounPhrase, to: number): boolean {
  const head = all[subject.to - 2];
  const verb = all[subject.to - 1];
  const next = all[subject.to];
  if (!head || !verb || !next || subject.to - 2 < subject.from || subject.to >= to) return false;
  const isPlural = /^(?:people|women|men|children)$/.test(head.lower) || /[a-z]{2}[^s]s$/.test(head.lower);
  return (
    isPlural &&
    verb.kind === 'word' &&
    !verb.capital &&
    mentionAt[subject.to - 1]! < 0 &&
    !/(?:s|ing|ed|ly)$/.test(verb.lower) &&
    (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower))
  );
}

const RARE_PREPOSITIONS =
  /^(?:aboard|alongside|amidst|amongst|atop|concerning|opposite|regarding|throughout|versus)$/;

/**
 * Whether `[from, to)` opens with a subject that is followed by its verb, by something that describes it, or by a comma,
 * and holds a verb that shows its tense. `strict` asks for more, where no "that" has said that a clause follows.
 */
export function isClause(ground: Groundwork, from: number, to: number, strict: boolean): boolean {
  const { all, mentionAt } = ground;
  const first = all[from]!;
  if (!first.capital && showsTense(first.lower)) return false;
  const start = RARE_PREPOSITIONS.test(first.lower)
    ? behindComma(ground, from, to)
    : subjectStart(ground, from, to);
  if (start >= to) return false;
  const subject = phraseStartingAt(ground, start, to);
  if (!subject || subject.to > to) return false;
  const behind = all[subject.to];
  if (behind && subject.to < to) {
    if (
      CONJUNCTIONS.has(behind.lower) &&
      !PREPOSITIONS.has(behind.lower) &&
      !/^(?:who|whom|whose|which|that|and|or|where|when)$/.test(behind.lower)
    )
      return false;
    if (/^[.;:]$/.test(behind.lower)) return false;
    const isOpen = behind.lower === ',' && asideEnd(ground, subject.to, to) < 0;
    if (isOpen && !endsInVerb(ground, subject, to)) return false;
  }
  if (isNounWithRelatives(ground, subject, start, to) || hangsLoose(ground, start, to)) return false;
  if (endsInVerb(ground, subject, to)) return true;
  const bare = subject.to - subject.from === 1 || subject.mention >= 0;
  let verb = subject.to;
  while (verb < to && (MID_ADVERBS.has(all[verb]!.lower) || /[a-z]ly$/.test(all[verb]!.lower))) verb++;
  for (let i = start + 1; i < to; i++) {
    const token = all[i]!;
    if (token.passage >= 0 || token.capital) continue;
    // "Lusk teaches business", not "exit polls from".
    const next = all[i + 1];
    const takes = next !== undefined && next.kind !== 'mark' && !PREPOSITIONS.has(next.lower);
    const followsSubject = (mentionAt[i - 1]! >= 0 && mentionAt[i]! < 0) || (bare && i === verb);
    if (followsSubject && takes && /[a-z][^s']s$/.test(token.lower)) return true;
    const describes =
      (DESCRIBES.has(token.lower) && !AUXILIARIES.has(all[i - 1]!.lower)) || all[i - 1]!.lower === 'as';
    if ((showsTense(token.lower) && !describes) || isThirdPerson(ground, i, to)) return true;
  }
  if (peopleDo(ground, subject, to)) return true;
  // "Communications occur", "the rules favor": a plural subject and a verb without an ending.
  return !strict && start === from && subject.to - subject.from >= 2 && all[start]!.kind === 'word';
}
