/** Tells pieces of text that state nothing by themselves: the report for people leaves them out. */
import {
  AUXILIARIES,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../analysis/lexicon/function-words.ts';

/** With fewer words, a piece is a remainder ("that appeared") or a headline's half. */
const FEWEST_WORDS = 3;

/** Endings of finite verbs, regular and irregular ones; nouns that share them pass, too. */
const VERB_ENDING =
  /(?:s|ed|ught|ew|oke|ove|ame|ade|eft|ent|ept|ost|old|ook|ell|an|it|ut|aw|ung|ank|ore|ose|ote|eld|ound|ood|ay|eep|ead)$/;

/** True where the piece is too short, or holds no word that could be a verb. */
export function isFragment(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return true;
  return !words.some((word, index) => {
    const lower = word.toLowerCase().replace(/’/g, "'");
    if (AUXILIARIES.has(lower) || SUBJECT_PRONOUNS.has(lower) || /'(?:s|re|ve|ll|d|m)$|n't$/.test(lower))
      return true;
    const isFunctionWord = PREPOSITIONS.has(lower) || DETERMINERS.has(lower);
    return index > 0 && word === word.toLowerCase() && !isFunctionWord && VERB_ENDING.test(lower);
  });
}
