/** The progress line: round, question and points, shortened where columns are few. */
import stringWidth from 'string-width';
import type { Progress } from '../../core/game/player-view.ts';
import { PRACTICE } from '../../core/practice/wording.ts';
import { type Line, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

/** What is counted: the rounds of a game, the articles of a practice. */
function partOf({ article, roundNumber, roundCount }: Progress) {
  return article === null
    ? { number: roundNumber, count: roundCount, name: words.progress.round(roundNumber, roundCount) }
    : { ...article, name: PRACTICE.articleNumber(article.number, article.count) };
}

/** "Round 2 of 3 · Who said it? · question 4 of 5 · 7 points" */
export function progressHeading(progress: Progress, width: number): Line {
  const { roundTitle, questionNumber, questionCount } = progress;
  const { number, count, name } = partOf(progress);
  const points = words.progress.points(progress.points);
  const long = [name, roundTitle, words.progress.question(questionNumber, questionCount), points];
  const short = [`${number}/${count} ${roundTitle}`, `${questionNumber}/${questionCount}`, points];
  const parts = stringWidth(long.join(words.separator)) <= width ? long : short;
  return [run(parts[0]!, 'strong'), run(words.separator + parts.slice(1).join(words.separator), 'muted')];
}

/** The share of all questions that is answered, from 0 to 1. */
export function shareDone({ answered, total }: Progress): number {
  return total === 0 ? 0 : answered / total;
}
