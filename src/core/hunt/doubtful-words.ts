/** Words that keep a sentence from being vouched for as a whole: a source's word, a hedge, a plan, a judgment, something quoted. */
import {
  CONDITIONAL_WORDS,
  EVALUATIVE_WORDS,
  FUTURE_WORDS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  UNKNOWN_WORDS,
} from '../analysis/lexicon/certainty-words.ts';
import { NOT_SPEECH, NOUNLIKE_VERBS, reportingVerb } from '../analysis/lexicon/reporting-verbs.ts';

const MARKS = /[“”„«»"‘]/;
const PHRASES = /\baccording to\b|\bwhether\b/i;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** A verb of saying or thinking: "said", "claims", but not what is as often a noun ("reports") or a deed ("found"). */
function isSpeech(word: string): boolean {
  const verb = reportingVerb(word);
  if (!verb || NOT_SPEECH.has(verb.lemma)) return false;
  if (verb.form === 'third' && NOUNLIKE_VERBS.has(verb.lemma)) return verb.sure;
  return verb.form !== 'base';
}

const WEIGHING: readonly ReadonlySet<string>[] = [
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  CONDITIONAL_WORDS,
  EVALUATIVE_WORDS,
  FUTURE_WORDS,
  UNKNOWN_WORDS,
];

/** "he'll be buried", "she'd go" */
const SHORTENED = /'(?:ll|d)$/;

/**
 * True where the text holds anything that a careful reader may take for more than the article's own flat word.
 * Rather too often than too seldom: a sentence left out costs nothing.
 */
export function holdsDoubtfulWords(text: string): boolean {
  if (MARKS.test(text) || PHRASES.test(text)) return true;
  return [...text.matchAll(WORD)].some(({ 0: word, index }) => {
    if (word === 'May' && index > 0) return false;
    const lower = word.toLowerCase().replace('’', "'");
    return isSpeech(lower) || SHORTENED.test(lower) || WEIGHING.some((words) => words.has(lower));
  });
}
