/** The answer of an entry is chosen: a speaker, a status and whose word it is, a level. */
import type { ClaimStatus } from '../analysis/analysis.ts';
import { type Answer, answerOf, sameAnswer } from '../pack/edit/answer-changes.ts';
import { isQuestion } from '../pack/pack.ts';
import { askForCue } from './choose-cue.ts';
import { withEdits } from './make-edits.ts';
import type { Aim, Review, Sources } from './review.ts';
import { startWriting } from './start-writing.ts';
import { explained, listing } from './writing.ts';

function aimOf({ place }: Review): Aim {
  return place.at === 'answer' || place.at === 'sources' ? place.aim : { for: 'entry' };
}

/** An answer was chosen: it needs its explanation, and a new claim its words. */
export function answered(review: Review, answer: Answer): Review {
  if (review.place.at !== 'answer' && review.place.at !== 'sources') return review;
  const { aim } = review.place;
  if (aim.for === 'new') {
    return answer.skill === 'claims'
      ? startWriting(review, { what: 'claim', answer, aim })
      : askForCue(review, answer, aim);
  }
  const entry = review.pack.items[review.current]!;
  if (isQuestion(entry)) return review;
  if (sameAnswer(answerOf(entry), answer))
    return { ...review, place: { at: 'entry' }, notice: review.told.review.notices.unchanged };
  // What cannot be is told before anybody explains it.
  const edit = { do: 'answer', entry: review.current, answer } as const;
  const tried = withEdits(review, [...listing(answer), edit], '');
  if (tried.yaml === review.yaml) return { ...review, notice: tried.notice };
  return explained(review, answer, aim);
}

function sourcesOf({ pack, current }: Review, aim: Aim): readonly string[] {
  const entry = pack.items[current]!;
  return aim.for === 'entry' && !isQuestion(entry) && entry.skill === 'claims' ? entry.sources : [];
}

/** Puts a source among those of the claim, or takes it away. */
export function toggled(review: Review, name: string): Review {
  if (review.place.at !== 'sources') return review;
  const { sources } = review.place;
  const names = sources.names.includes(name)
    ? sources.names.filter((each) => each !== name)
    : [...sources.names, name];
  return { ...review, place: { ...review.place, sources: { ...sources, names } }, notice: null };
}

/** Asks for the name of somebody who is not listed. */
export function askedForName(review: Review): Review {
  const sources: Sources | null = review.place.at === 'sources' ? review.place.sources : null;
  return startWriting(review, { what: 'name', aim: aimOf(review), sources });
}

/** A status was chosen: asks whose word it is, unless it is nobody's. */
export function choseStatus(review: Review, status: ClaimStatus): Review {
  if (review.place.at !== 'answer') return review;
  const { aim } = review.place;
  if (status === 'own-voice') return answered(review, { skill: 'claims', status, sources: [] });
  const sources = { status, names: sourcesOf(review, aim) };
  return { ...review, place: { at: 'sources', aim, sources }, notice: null };
}
