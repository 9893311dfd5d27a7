/** What a reviewer does to a question in somebody's own words: another answer, the passage that proves it, its round. */
import type { Span } from '../article/span.ts';
import type { Skill } from '../key/answer-key.ts';
import type { PackEdit } from '../pack/edit/edit-pack.ts';
import { isQuestion, type PackQuestion } from '../pack/pack.ts';
import { changed, withEdits } from './make-edits.ts';
import { sentencesAround } from './passage-choice.ts';
import type { OwnChange, Review } from './review.ts';
import { startWriting } from './start-writing.ts';

/** The question in view; null where an entry of another kind is. */
export function questionInView({ pack, current }: Review): PackQuestion | null {
  const item = pack.items[current];
  return item !== undefined && isQuestion(item) ? item : null;
}

/** True for a question that no game asks, because nothing proves its answer. */
export function isUnproven(review: Review): boolean {
  return questionInView(review)?.evidence === null;
}

/** Another right answer: what explains the old one is written anew, where there is such a text. */
export function newAnswer(review: Review, answer: string): Review {
  const question = questionInView(review);
  if (question === null) return review;
  const edits = answerEdits(review, question, answer);
  const tried = withEdits(review, edits, '');
  if (tried.yaml === review.yaml) return tried;
  return question.explanation === null
    ? changed(review, edits)
    : startWriting(review, { what: 'own-explanation', change: { by: 'answer', answer } });
}

/** The words that prove the answer: asks for the round, where the question has none, and for the explanation. */
export function proved(review: Review, span: Span): Review {
  const question = questionInView(review);
  if (question === null) return review;
  if (question.skill === null) return { ...review, place: { at: 'round', span }, notice: null };
  return startWriting(review, { what: 'own-explanation', change: { by: 'passage', span, round: null } });
}

/** The round in which the question is asked. */
export function choseRound(review: Review, round: Skill): Review {
  if (review.place.at !== 'round') return review;
  const { span } = review.place;
  if (span === null) return changed(review, [{ do: 'round', entry: review.current, skill: round }]);
  return startWriting(review, { what: 'own-explanation', change: { by: 'passage', span, round } });
}

/** Saves the change with its explanation. */
export function finishOwnExplanation(review: Review, change: OwnChange, explanation: string): Review {
  const question = questionInView(review);
  if (question === null) return review;
  const { current: entry } = review;
  const explained: PackEdit = { do: 'word', entry, part: 'explanation', text: explanation };
  switch (change.by) {
    case 'answer':
      return changed(review, [explained, ...answerEdits(review, question, change.answer)]);
    case 'passage': {
      const { span, round } = change;
      const passage = sentencesAround(review.article, span);
      const isWhole = passage.start === span.start && passage.end === span.end;
      return changed(review, [
        explained,
        ...(round === null ? [] : [{ do: 'round', entry, skill: round } as const]),
        { do: 'prove', entry, passage, content: isWhole ? null : span },
      ]);
    }
    default:
      return change satisfies never;
  }
}

/** What stands among the wrong options changes places with the right answer. */
function answerEdits(
  { current: entry }: Review,
  { options }: PackQuestion,
  answer: string,
): readonly PackEdit[] {
  return options.includes(answer)
    ? [{ do: 'right', entry, option: answer }]
    : [{ do: 'word', entry, part: 'answer', text: answer }];
}
