/** Finds words that mean something only beside the sentences around them: "this", "the crash", "the two", "is lower". */
import type { Groundwork } from '../groundwork.ts';
import { BARE_QUANTIFIERS, COMPARATIVES, POINTING_WORDS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { NUMERALS } from '../lexicon/name-words.ts';
import { PAST_FORMS } from '../lexicon/past-forms.ts';
import type { Token } from '../tokens.ts';
import { comparesWithUnnamed, countsUnnamed } from './compares-with-unnamed.ts';
import { TIME_NOUNS, tiesSentences } from './ties-sentences.ts';
import { unsaidThe } from './unsaid-the.ts';

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
    return TIME_NOUNS.test(next?.lower ?? '') ? `“that ${next!.text}” is not said which` : null;
  if (lower === 'even' && at === from) return 'leans on another sentence (“even”)';
  const opens =
    at === from || /^(?:,|only)$/.test(all[at - 1]!.lower) || PREPOSITIONS.has(all[at - 1]!.lower);
  if (opens && isBareQuantifier(all, at)) return `“${token.text}” is not said of whom`;
  if (countsUnnamed(ground, at, from, to)) return `“${token.text}” is not said of what`;
  if (comparesWithUnnamed(ground, at, to)) return 'compares with what it does not name';
  if (tiesSentences(ground, at, from, to)) return `leans on another sentence (“${token.text}”)`;
  return null;
}
