/** The progress line: round, question and points, shortened where columns are few. */
import stringWidth from 'string-width';
import type { Progress } from '../../core/game/player-view.ts';
import { type Line, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

/** "Round 2 of 3 · Who said it? · question 4 of 5 · 7 points" */
export function progressHeading(progress: Progress, width: number): Line {
  const { roundNumber, roundCount, roundTitle, questionNumber, questionCount } = progress;
  const points = words.progress.points(progress.points);
  const long = [
    words.progress.round(roundNumber, roundCount),
    roundTitle,
    words.progress.question(questionNumber, questionCount),
    points,
  ];
  const short = [`${roundNumber}/${roundCount} ${roundTitle}`, `${questionNumber}/${questionCount}`, points];
  const parts = stringWidth(long.join(words.separator)) <= width ? long : short;
  return [run(parts[0]!, 'strong'), run(words.separator + parts.slice(1).join(words.separator), 'muted')];
}

/** The share of all questions that is answered, from 0 to 1. */
export function shareDone({ answered, total }: Progress): number {
  return total === 0 ? 0 : answered / total;
}
