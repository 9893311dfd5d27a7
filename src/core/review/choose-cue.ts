/** A new entry about how firmly something is put: asks for the words that decide, and proposes some. */
import { POSSIBLE_WORDS, PROBABLE_WORDS, UNKNOWN_WORDS } from '../analysis/lexicon/certainty-words.ts';
import { contains, type Span } from '../article/span.ts';
import type { Level } from '../key/answer-key.ts';
import type { Answer } from '../pack/edit/answer-changes.ts';
import { sentencesAround } from './passage-choice.ts';
import type { Aim, Place, Review } from './review.ts';
import { choiceOf } from './step-back.ts';
import { explained } from './writing.ts';

type NewAim = Extract<Aim, { for: 'new' }>;

/** Words that often decide, by level; who adds an entry corrects the proposal. */
const OFTEN: Readonly<Record<Exclude<Level, 'fact'>, (word: string) => boolean>> = {
  hedged: (word) => PROBABLE_WORDS.has(word),
  speculative: (word) => POSSIBLE_WORDS.has(word),
  open: (word) => word === 'whether' || UNKNOWN_WORDS.has(word),
  denied: (word) => /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es|ed)|never|no|not)$/.test(word),
  attributed: (word) =>
    /^(?:said|says|told|tells|wrote|writes|according|claim(?:s|ed)|report(?:s|ed))$/.test(word),
};

/** The review where the cue is chosen; what the article states flatly has none. */
export function askForCue(review: Review, answer: Answer, of: NewAim): Review {
  if (answer.skill !== 'certainty' || answer.level === 'fact') return explained(review, answer, of);
  const choice = choiceOf(review.article, proposal(review, of.span, OFTEN[answer.level]));
  return { ...review, place: { at: 'choosing', aim: 'cue', choice, of, answer }, notice: null };
}

/** The first such word of the statement, else of its sentence, else the first word of the statement. */
function proposal({ article }: Review, span: Span, decides: (word: string) => boolean): Span {
  const wordsIn = ({ start, end }: Span) =>
    [...article.text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)].map(
      ({ index, 0: word }) => ({
        word: word.toLowerCase(),
        start: start + index,
        end: start + index + word.length,
      }),
    );
  const own = wordsIn(span);
  const found =
    [...own, ...wordsIn(sentencesAround(article, span))].find(({ word }) => decides(word)) ?? own[0];
  return found === undefined ? span : { start: found.start, end: found.end };
}

/** True for words that can decide: they stand in the passage of the entry. */
export function canBeCue({ article }: Review, { of }: Extract<Place, { aim: 'cue' }>, span: Span): boolean {
  return contains(sentencesAround(article, of.span), span);
}

/** The cue was chosen. */
export function tookCue(review: Review, place: Extract<Place, { aim: 'cue' }>, span: Span): Review {
  if (!canBeCue(review, place, span)) return { ...review, notice: review.told.review.notices.cueOutside };
  return explained(review, place.answer, place.of, null, span);
}
