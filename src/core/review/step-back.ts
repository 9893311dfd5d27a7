/** Esc in a review: one step back, and never out of what several steps have come to. */
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import { lineEdit } from './line-edit.ts';
import type { PassageChoice } from './passage-choice.ts';
import type { Aim, Place, Review, Writing } from './review.ts';
import { startWriting } from './start-writing.ts';

type NewAim = Extract<Aim, { for: 'new' }>;

const ENTRY: Place = { at: 'entry' };

/** The review a step before where it is; from a text that was changed only at the second time. */
export function wentBack(review: Review): Review {
  const { place } = review;
  switch (place.at) {
    case 'writing':
      return leftWriting(review, place);
    case 'sources':
      return to(review, { at: 'answer', aim: place.aim });
    case 'answer':
      return to(review, place.aim.for === 'new' ? { at: 'kind', span: place.aim.span } : ENTRY);
    case 'kind':
      return to(review, { at: 'choosing', choice: choiceOf(review.article, place.span), aim: 'new' });
    case 'choosing':
      return to(review, place.aim === 'cue' ? { at: 'answer', aim: place.of } : ENTRY);
    case 'round':
      return to(review, place.span === null ? ENTRY : proofOf(review, place.span));
    case 'entry':
    case 'article':
    case 'parts':
    case 'difficulty':
    case 'reasons':
      return to(review, ENTRY);
    default:
      return place satisfies never;
  }
}

function to(review: Review, place: Place): Review {
  return { ...review, place, notice: null };
}

function leftWriting(review: Review, place: Extract<Place, { at: 'writing' }>): Review {
  const { writing, line, before, asksAgain } = place;
  const loses = line.text !== before && writing.what !== 'search';
  if (loses && !asksAgain) {
    return { ...review, place: { ...place, asksAgain: true }, notice: review.told.review.notices.escAgain };
  }
  return beforeWriting(review, writing);
}

function beforeWriting(review: Review, writing: Writing): Review {
  switch (writing.what) {
    case 'new-explanation':
      return writing.aim.for === 'new' ? beforeExplanation(review, writing, writing.aim) : to(review, ENTRY);
    case 'claim':
      return to(review, answerOf(writing));
    case 'name': {
      const { aim, sources } = writing;
      return to(review, sources === null ? { at: 'answer', aim } : { at: 'sources', aim, sources });
    }
    case 'own-explanation': {
      const { change } = writing;
      if (change.by !== 'passage') return to(review, ENTRY);
      const { span, round } = change;
      return to(review, round === null ? proofOf(review, span) : { at: 'round', span });
    }
    case 'content':
    case 'explanation':
    case 'prompt':
    case 'options':
    case 'reason':
    case 'own-answer':
    case 'search':
      return to(review, ENTRY);
    default:
      return writing satisfies never;
  }
}

/** Of a new entry: to the claim as it was worded, to its cue, or to its answer. */
function beforeExplanation(
  review: Review,
  { answer, content, cue }: Extract<Writing, { what: 'new-explanation' }>,
  aim: NewAim,
): Review {
  if (answer.skill === 'claims') {
    const again = startWriting(review, { what: 'claim', answer, aim });
    return content === null || again.place.at !== 'writing'
      ? again
      : { ...again, place: { ...again.place, line: lineEdit(content) } };
  }
  if (cue === null) return to(review, { at: 'answer', aim });
  return to(review, { at: 'choosing', aim: 'cue', choice: choiceOf(review.article, cue), of: aim, answer });
}

/** Where the answer of a claim was chosen. */
function answerOf({ answer, aim }: Extract<Writing, { what: 'claim' }>): Place {
  if (answer.skill !== 'claims' || answer.status === 'own-voice') return { at: 'answer', aim };
  return { at: 'sources', aim, sources: { status: answer.status, names: answer.sources } };
}

function proofOf({ article }: Review, span: Span): Place {
  return { at: 'choosing', choice: choiceOf(article, span), aim: 'proof' };
}

/** The choice of these words. */
export function choiceOf({ sentences }: Article, span: Span): PassageChoice {
  const sentence = Math.max(
    0,
    sentences.findIndex(({ end }) => end > span.start),
  );
  return { sentence, span, end: 'end' };
}
