/** The progress line: round, question and points, shortened where columns are few. */
import stringWidth from 'string-width';
import type { Progress } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import { type Line, run } from '../text/rich-text.ts';

/** What is counted: the rounds of a game, the articles of a practice. */
function partOf({ article, roundNumber, roundCount }: Progress, words: Words) {
  return article === null
    ? { number: roundNumber, count: roundCount, name: words.screens.progress.round(roundNumber, roundCount) }
    : { ...article, name: words.practice.articleNumber(article.number, article.count) };
}

/** "Round 2 of 3 · Who said it? · question 4 of 5 · 7 points" */
export function progressHeading(progress: Progress, width: number, words: Words): Line {
  const { roundTitle, questionNumber, questionCount } = progress;
  const { separator, progress: say } = words.screens;
  const { number, count, name } = partOf(progress, words);
  const points = say.points(progress.points);
  const long = [name, roundTitle, say.question(questionNumber, questionCount), points];
  const short = [`${number}/${count} ${roundTitle}`, `${questionNumber}/${questionCount}`, points];
  const forms = [long, short, short.slice(0, 2)];
  const fits = (form: readonly string[]) => stringWidth(form.join(separator)) <= width;
  const parts = forms.find(fits) ?? forms.at(-1)!;
  return [run(parts[0]!, 'strong'), run(separator + parts.slice(1).join(separator), 'muted')];
}

/** The share of all questions that is answered, from 0 to 1. */
export function shareDone({ answered, total }: Progress): number {
  return total === 0 ? 0 : answered / total;
}
