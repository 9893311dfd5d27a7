/** The heading of the hunt: round and place, shortened where columns are few. */
import stringWidth from 'string-width';
import type { HuntProgress } from '../../core/game/hunt-view.ts';
import type { Words } from '../../core/words/words.ts';
import { type Line, run } from '../text/rich-text.ts';

/** "Round 2 of 4 · The hunt · sentence 5 of 34 · 2 flagged"; of each part, a long form and a short one, which may be empty. */
export function huntHeading(
  { roundNumber, roundCount, title }: HuntProgress,
  parts: readonly (readonly [long: string, short: string])[],
  width: number,
  words: Words,
): Line {
  const long = parts.map(([each]) => each);
  const short = parts.flatMap(([, each]) => each || []);
  const round = `${roundNumber}/${roundCount} ${title}`;
  const forms = [
    [words.screens.progress.round(roundNumber, roundCount), title, ...long],
    [round, ...long],
  ];
  const fitting = forms.find((form) => stringWidth(form.join(words.screens.separator)) <= width);
  const [first, ...rest] = fitting ?? [round, ...short];
  return [run(first ?? '', 'strong'), ...rest.map((part) => run(words.screens.separator + part, 'muted'))];
}
