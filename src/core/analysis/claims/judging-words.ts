/** Tells words by which somebody values what is said, instead of only saying it. */
import { EVALUATIVE_WORDS } from '../lexicon/certainty-words.ts';
import { JUDGING_WORDS, NEUTRAL_ADVERBS, STANCE_ADVERBS } from '../lexicon/claim-words.ts';
import type { Token } from '../tokens.ts';

/** Whether the word values, grades or colors. A capitalized one may be part of a name, one in marks is looked at less closely. */
export function isJudging(token: Token): boolean {
  const { lower } = token;
  if (EVALUATIVE_WORDS.has(lower)) return true;
  return !token.capital && token.passage < 0 && isSubjective(token);
}

/** The same for words in marks, of which the whole is somebody's own. */
export function isSubjective({ lower, capital }: Token): boolean {
  if (capital) return false;
  if (JUDGING_WORDS.has(lower) || STANCE_ADVERBS.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ly') && !NEUTRAL_ADVERBS.has(lower);
}
