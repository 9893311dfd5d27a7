/** What is asked of somebody who types. */
import type { Writing } from '../../core/review/review.ts';
import type { ReviewWords } from '../../core/words/words.ts';

/** Of the words for a question in somebody's own words (`isOwn`), other things are said than of those for an entry. */
export function writingTitle(
  { edit, answer, search }: ReviewWords,
  writing: Writing,
  isOwn: boolean,
): string {
  switch (writing.what) {
    case 'content':
      return isOwn ? edit.ask.question : edit.ask.content;
    case 'options':
      return isOwn ? edit.ask.ownOptions : edit.ask.options;
    case 'explanation':
    case 'prompt':
      return edit.ask[writing.what];
    case 'reason':
      return isOwn ? edit.ask.ownReason(writing.option) : edit.reason(writing.option);
    case 'new-explanation':
      return writing.aim.for === 'new' ? edit.ask.explanation : edit.newExplanation;
    case 'own-answer':
      return answer.ownWording;
    case 'own-explanation':
      return writing.change.by === 'passage' ? edit.ask.proof : edit.newExplanation;
    case 'claim':
      return edit.claim;
    case 'name':
      return answer.name;
    case 'search':
      return search;
    default:
      return writing satisfies never;
  }
}
