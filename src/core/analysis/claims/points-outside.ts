/** Finds words that mean something only beside the sentences around them: "this", "the crash", "the two", "is lower". */
import type { Groundwork } from '../groundwork.ts';
import {
  ANAPHORIC_NOUNS,
  BARE_QUANTIFIERS,
  COMPARATIVES,
  POINTING_WORDS,
  RELATIVE_ORDER,
} from '../lexicon/claim-words.ts';
import { AUXILIARIES, DETERMINERS, MONTHS, PREPOSITIONS, WEEKDAYS } from '../lexicon/function-words.ts';
import { NUMERALS } from '../lexicon/name-words.ts';
import { PAST_FORMS } from '../lexicon/past-forms.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import { YEAR } from '../lexicon/time-words.ts';
import { isNumeral } from '../phrases/counted.ts';
import type { Token } from '../tokens.ts';
import { comparesWithUnnamed, countsUnnamed } from './compares-with-unnamed.ts';

/** How many words may describe the noun behind "the". */
const MODIFIERS = 2;

/** Behind a noun, these say which one is meant. */
const IDENTIFIES = /^(?:of|to|that|who|which|where|for|between|against|with|about|over|called|named|known)$/;
/** These do where a name, a number or another noun phrase follows: "in Port Alder", not "on Monday". */
const PLACES = /^(?:in|at|on|from|near|outside|by)$/;

/** Whether what follows a noun at `at` says which one is meant: "of Port Alder", "that burned". */
export function saysWhich(ground: Groundwork, at: number, to: number): boolean {
  const { all } = ground;
  const behind = all[at];
  const next = all[at + 1];
  if (!behind || at >= to) return false;
  if (behind.lower === 'to' && /^(?:scene|spot|site|area|location|premises)$/.test(all[at - 1]!.lower))
    return false;
  if (/^(?:about|over)$/.test(behind.lower) && isNumeral(next)) return false;
  if (IDENTIFIES.test(behind.lower)) return true;
  if (!next || at + 1 >= to || !PLACES.test(behind.lower)) return false;
  const isTime = WEEKDAYS.has(next.lower) || (MONTHS.has(next.lower) && next.capital);
  return (
    !isTime &&
    next.lower !== 'which' &&
    (next.capital || next.kind === 'number' || DETERMINERS.has(next.lower))
  );
}

/**
 * "the party", "the burst pipe": a noun for what another sentence has introduced, with nothing that says which.
 * Returns the phrase, or null.
 */
function leansBack(ground: Groundwork, at: number, from: number, to: number): string | null {
  const { all, mentionAt, text } = ground;
  let noun = at + 1;
  while (noun < to && noun - at <= MODIFIERS && !ANAPHORIC_NOUNS.has(all[noun]!.lower)) {
    const token = all[noun]!;
    const describes =
      (token.kind === 'word' || token.kind === 'number') &&
      !YEAR.test(token.lower) &&
      !token.capital &&
      !token.lower.startsWith("'") &&
      mentionAt[noun]! < 0 &&
      !PREPOSITIONS.has(token.lower) &&
      !AUXILIARIES.has(token.lower);
    if (!describes) return null;
    noun++;
  }
  const token = all[noun];
  if (!token || noun >= to || token.capital || token.passage >= 0 || !ANAPHORIC_NOUNS.has(token.lower))
    return null;
  const next = all[noun + 1];
  // "the gunman, Ada Vale"
  if (next?.lower === ',' && (mentionAt[noun + 2] ?? -1) >= 0 && noun + 2 < to) return null;
  // "the state Supreme Court", "the city fire chief"
  if (
    next &&
    noun + 1 < to &&
    (next.capital || all.slice(noun + 1, noun + 3).some((t) => ROLE_NOUNS.has(t.lower)))
  )
    return null;
  const isCompound =
    next !== undefined && noun + 1 < to && next.kind === 'word' && ANAPHORIC_NOUNS.has(next.lower);
  if (isCompound && saysWhich(ground, noun + 2, to)) return null;
  const named = all.slice(from, at).some((t) => t.lower === token.lower);
  const superlative = all.slice(at + 1, noun).some((t) => /^(?:first|only|last|most|\w+est)$/.test(t.lower));
  if (ground.settled().has(token.lower)) return null;
  if (named || saysWhich(ground, noun + 1, to) || (superlative && noun + 1 < to)) return null;
  return text.slice(all[at]!.start, token.end);
}

/** "Many spoke", "Some are": no noun follows. */
function isBareQuantifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!BARE_QUANTIFIERS.has(tokens[at]!.lower) || !next) return false;
  // "One dresses", "One partner": behind "one" a word in -s is a verb, and any other is one of several.
  if (tokens[at]!.lower === 'one' && tokens[at]!.capital && next.lower !== 'of') return true;
  return (
    AUXILIARIES.has(next.lower) ||
    next.kind === 'mark' ||
    /^(?:said|spoke|came|went|told|chose)$/.test(next.lower)
  );
}

/** Adverbs and phrases that tie a sentence to the one before, where they open it or close it. */
function tiesSentences(ground: Groundwork, at: number, from: number, to: number): boolean {
  const { all } = ground;
  const { lower } = all[at]!;
  const next = all[at + 1]?.lower ?? '.';
  const closes = at + 1 >= to || /^[.,;:!?]$/.test(next);
  if (lower === 'too' || (FOLLOWS.test(lower) && at > from && !TIMES.test(all[at - 1]!.lower))) return closes;
  if (lower === 'as' && next === 'well') return !/^(?:as)$/.test(all[at + 2]?.lower ?? '');
  if (lower === 'at' && next === 'the') return all[at + 2]?.lower === 'time' && all[at + 3]?.lower !== 'of';
  if (/^(?:for|in|by|of|on)$/.test(lower))
    return /^(?:example|instance|addition|contrast|fact|comparison|turn|response|course|short|particular)$/.test(
      next,
    );
  if (at === from && /^(?:first|second|third|last|next)$/.test(lower))
    return AUXILIARIES.has(next) || next === 'came';
  if (at === from && lower === 'either') return next === 'way';
  // "Eight months later, …", "Earlier, …"
  if (!/^(?:later|earlier|previously|again|still|yet|meantime|besides)$/.test(lower)) return false;
  return (at === from || (next === ',' && at - from <= 3)) && /^(?:,|in)$/.test(next);
}

/** "left not long after": after what? */
const FOLLOWS = /^(?:after|before|afterward|afterwards|then)$/;

const TIMES =
  /^(?:year|day|week|month|night|morning|evening|afternoon|time|season|summer|winter|spring|fall|autumn|point|moment)$/;

/** "the last category", "the first group": one of several that another sentence lists. */
const ORDERS = /^(?:first|last|second|third|final|latter|former|other)$/;
const KINDS =
  /^(?:category|group|one|ones|type|kind|sort|case|cases|camp|class|point|option|step|part|two|three|item)$/;

/** "12 of |the 19 contain secrets": no noun follows the number. */
function countsWithoutNoun({ all }: Groundwork, at: number, to: number): boolean {
  const [number, noun] = [all[at + 1], all[at + 2]];
  return (
    all[at - 1]?.lower === 'of' &&
    number?.kind === 'number' &&
    !YEAR.test(number.lower) &&
    (at + 2 >= to ||
      noun?.kind === 'mark' ||
      !all.slice(at + 2, at + 5).some((t) => /[^s]s$|^(?:people|men|women|children)$/.test(t.lower)))
  );
}

/** "the next day", "the fact that …", "the crash": why the phrase behind "the" is not said which; null where it is. */
function unsaidThe(ground: Groundwork, at: number, from: number, to: number): string | null {
  const { all } = ground;
  const next = all[at + 1]?.lower ?? '';
  const told =
    next === 'next' && !/^(?:day|night|morning|evening|week|month|year)$/.test(all[at + 2]?.lower ?? '');
  const identified = /^(?:of|that|who|which|whose)$/.test(all[at + 3]?.lower ?? '');
  if (at + 2 < to && RELATIVE_ORDER.has(next) && !told && !identified)
    return `“the ${all[at + 1]!.text}” is not said which`;
  if (ORDERS.test(next) && KINDS.test(all[at + 2]?.lower ?? '') && !saysWhich(ground, at + 3, to))
    return `“the ${all[at + 1]!.text} ${all[at + 2]!.text}” is not said which`;
  if (next === 'fact' && all[at + 2]?.lower === 'that') return 'is no sentence';
  if (countsWithoutNoun(ground, at, to)) return `“the ${all[at + 1]!.text}” is not said of what`;
  const phrase = leansBack(ground, at, from, to);
  return phrase && `“${phrase}” is not said which`;
}

/** A pointing word that points at something in its own clause: "such as", "both … and", "there is". */
function isIdle({ all }: Groundwork, at: number, from: number, to: number): boolean {
  const next = all[at + 1]?.lower ?? '';
  switch (all[at]!.lower) {
    case 'this':
      // "this year": that of the article.
      return /^(?:week|month|year|season|term|spring|summer|autumn|fall|winter)$/.test(next);
    case 'there':
      return /^(?:is|are|was|were|has|have|had|'s)$/.test(next);
    case 'so':
      return at > from;
    case 'such':
      return next === 'as';
    case 'instead':
      return next === 'of';
    case 'both':
      return all.slice(from, Math.min(to, at + 5)).some((t) => t.lower === 'and');
    case 'others':
      return /^(?:and|or)$/.test(all[at - 1]?.lower ?? '');
    default:
      return false;
  }
}

/** Words at which one of the checks below begins; all others, numbers apart, are passed over at once. */
const TRIGGERS: ReadonlySet<string> = new Set([
  ...POINTING_WORDS,
  ...BARE_QUANTIFIERS,
  ...COMPARATIVES,
  ...NUMERALS,
  ...[
    'the',
    'away',
    'that',
    'even',
    'all',
    'most',
    'least',
    'fewest',
    'more',
    'less',
    'too',
    'as',
    'at',
    'for',
    'in',
    'by',
    'of',
    'on',
  ],
  ...[
    'first',
    'second',
    'third',
    'last',
    'next',
    'either',
    'later',
    'earlier',
    'previously',
    'again',
    'still',
    'yet',
    'meantime',
    'besides',
    'after',
    'before',
    'afterward',
    'afterwards',
    'then',
  ],
]);

/** "follow |that script.": a noun, and nothing behind it of which it could be the subject. */
function standsForNoun({ all }: Groundwork, at: number, to: number): boolean {
  const [noun, behind] = [all[at + 1], all[at + 2]];
  const ends = at + 2 >= to || behind?.kind === 'mark' || PREPOSITIONS.has(behind?.lower ?? '');
  // "a tunnel that started in Norby": a verb, and "that" is its subject.
  const isVerb = (word: string) => AUXILIARIES.has(word) || PAST_FORMS.has(word) || /(?:ed|s)$/.test(word);
  return noun?.kind === 'word' && !noun.capital && ends && at + 1 < to && !isVerb(noun.lower);
}

/** Why the token at `at` keeps `[from, to)` from standing alone; null where it does not. */
export function pointsOutside(ground: Groundwork, at: number, from: number, to: number): string | null {
  const { all } = ground;
  const token = all[at]!;
  const { lower } = token;
  if (token.kind !== 'number' && !TRIGGERS.has(lower)) return null;
  if (lower === 'the') return unsaidThe(ground, at, from, to);
  const next = all[at + 1];
  if (lower === 'all' && next?.kind === 'number') return `“all ${next.text}” is not said of whom`;
  if (POINTING_WORDS.has(lower) && !isIdle(ground, at, from, to))
    return `points outside itself (“${token.text}”)`;
  if (lower === 'that' && at - from <= 1 && /^(?:'s|is|was|may|might|will|would)$/.test(next?.lower ?? ''))
    return 'points outside itself (“that”)';
  if (lower === 'that' && standsForNoun(ground, at, to)) return `“that ${next!.text}” is not said which`;
  if (lower === 'that')
    return TIMES.test(next?.lower ?? '') ? `“that ${next!.text}” is not said which` : null;
  if (lower === 'even' && at === from) return 'leans on another sentence (“even”)';
  const opens =
    at === from || /^(?:,|only)$/.test(all[at - 1]!.lower) || PREPOSITIONS.has(all[at - 1]!.lower);
  if (opens && isBareQuantifier(all, at)) return `“${token.text}” is not said of whom`;
  if (countsUnnamed(ground, at, to)) return `“${token.text}” is not said of what`;
  if (comparesWithUnnamed(ground, at, to)) return 'compares with what it does not name';
  if (tiesSentences(ground, at, from, to)) return `leans on another sentence (“${token.text}”)`;
  return null;
}
