/** Reads from the whole article what a capital letter says about a word: a name, or only the place where it stands. */

import { FIRST_NAMES } from '../lexicon/first-names.ts';
import {
  ARTICLES,
  AUXILIARIES,
  CLOSED_CLASSES,
  CONJUNCTIONS,
  MID_ADVERBS,
  MONTHS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import type { Token, Tokens } from '../tokens.ts';
import { isTitle } from './name-kinds.ts';

/** What the article shows of its capitals. */
export interface CapitalWords {
  /** Also written in lower case, so that a capital at a sentence's start says nothing. */
  readonly lowerCase: ReadonlySet<string>;
  /** Capitalized where no sentence begins: surely names or titles. */
  readonly surely: ReadonlySet<string>;
  /** Words of the closed classes that are somebody's surname here. */
  readonly surnames: ReadonlySet<string>;
}

/** "US", "UK": never a pronoun, wherever it stands. */
export const isAcronym = ({ text }: Token) =>
  text.length > 1 && text.length < 6 && text === text.toUpperCase();

/** "R-Alder", "D-N.Y.", "I-Vt.": a lawmaker's party and state, which name nobody. */
export const isPartyTag = ({ text }: Token) => text[1] === '-' && 'RDI'.includes(text[0]!);

/** Whether the word belongs to a closed class, or names a day or a month. */
export function isNeverName(token: Token): boolean {
  const { lower } = token;
  if (isAcronym(token)) return false;
  if (isPartyTag(token)) return true;
  if (CLOSED_CLASSES.has(lower) || WEEKDAYS.has(lower)) return true;
  return MONTHS.has(lower) && lower !== 'may' && lower !== 'march';
}

/** Words of the closed classes that are somebody's surname here: "Hal Under, who …" makes "Under" a name. */
function surnamesAmongFunctionWords({ all }: Tokens): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i + 1 < all.length; i++) {
    const token = all[i]!;
    if (!token.capital || token.text.length < 3 || !isFunctionWord(token.lower)) continue;
    const before = all[i - 1]!;
    const inName =
      before.capital && before.sentence === token.sentence && !isNeverName(before) && !isTitle(before.lower);
    if (inName && !all[i + 1]!.capital && FIRST_NAMES.has(before.text)) seen.add(token.lower);
  }
  return seen;
}

const isFunctionWord = (lower: string) =>
  !WEEKDAYS.has(lower) &&
  (AUXILIARIES.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || MID_ADVERBS.has(lower));

/** Whether all words but those of the closed classes have capitals, as in a headline: nothing can be told from them. */
export function isTitleCased({ all }: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_HEADLINE) return false;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { kind, lower, capital } = all[i]!;
    if (kind !== 'word' || lower.length < 3) continue;
    if (capital) capitals++;
    else if (!PREPOSITIONS.has(lower) && !CONJUNCTIONS.has(lower) && !ARTICLES.has(lower)) return false;
  }
  return capitals >= FEWEST_CAPITALS;
}

/** Fewer capitals than this may all be one name. */
const FEWEST_CAPITALS = 4;

/** More tokens than a headline has. */
const LONGEST_HEADLINE = 40;

/** Reads the capitals of an article; `titleCased` tells for each sentence whether it is one of those. */
export function readCapitals(tokens: Tokens, titleCased: readonly boolean[]): CapitalWords {
  const lowerCase = new Set<string>();
  const surely = new Set<string>();
  const { all } = tokens;
  for (let i = 0; i < all.length; i++) {
    const { kind, capital, lower, sentence } = all[i]!;
    if (!capital) {
      if (kind === 'word') lowerCase.add(lower);
    } else if (i > 0 && !titleCased[sentence]) {
      const before = all[i - 1]!;
      if (before.sentence === sentence && before.kind !== 'mark') surely.add(lower);
    }
  }
  return { lowerCase, surely, surnames: surnamesAmongFunctionWords(tokens) };
}
