/** What words of the article are chosen for. */
import { questionInView } from '../../core/review/own-questions.ts';
import type { Place, Review } from '../../core/review/review.ts';

export function choosingTitle(review: Review, { aim }: Extract<Place, { at: 'choosing' }>): string {
  const { add } = review.told.review;
  switch (aim) {
    case 'new':
      return add.title;
    case 'cue':
      return add.cue;
    case 'proof': {
      const question = questionInView(review);
      return question === null ? add.title : add.proof(question.answer);
    }
    default:
      return aim satisfies never;
  }
}
