/** Tells people what of their work is left out when a pack is built again. */
import { textOf } from '../../article/span.ts';
import { contentOf, type Pack, type PackEntry } from '../pack.ts';
import { type Answer, answerOf } from './answer-changes.ts';

/** An entry that somebody reviewed or wrote, and whose evidence the new article does not have. */
export interface LostEntry {
  /** The quote, claim or statement. */
  readonly what: string;
  /** A speaker's name, a status with its sources, or a level. */
  readonly answer: string;
  /** What proved it in the old article. */
  readonly passage: string;
}

/** What to tell of an entry of the old pack. */
export function lostOf(old: Pack, entry: PackEntry): LostEntry {
  const passage = textOf(old.text, entry.evidence.passage);
  return { what: contentOf(entry), answer: shownAnswer(answerOf(entry)), passage };
}

function shownAnswer(answer: Answer): string {
  switch (answer.skill) {
    case 'quotes':
      return answer.speaker;
    case 'claims':
      return [answer.status, ...answer.sources].join(', ');
    case 'certainty':
      return answer.level;
    default:
      return answer satisfies never;
  }
}

/** The question at the index among those in somebody's own words. */
export function lostQuestions({ questions = [], text }: Pack, index: number): readonly LostEntry[] {
  return questions.slice(index, index + 1).map(({ question, answer, evidence }) => ({
    what: question,
    answer,
    passage: evidence === null ? '' : textOf(text, evidence.passage),
  }));
}
