/** The heading of the hunt: round and place, shortened where columns are few. */
import stringWidth from 'string-width';
import type { HuntProgress } from '../../core/game/hunt-view.ts';
import { type Line, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

/** "Round 2 of 4 · The hunt · sentence 5 of 34 · 2 flagged"; of each part, a long form and a short one, which may be empty. */
export function huntHeading(
  { roundNumber, roundCount, title }: HuntProgress,
  parts: readonly (readonly [long: string, short: string])[],
  width: number,
): Line {
  const long = [words.progress.round(roundNumber, roundCount), title, ...parts.map(([each]) => each)];
  const short = [`${roundNumber}/${roundCount} ${title}`, ...parts.flatMap(([, each]) => each || [])];
  const [first, ...rest] = stringWidth(long.join(words.separator)) <= width ? long : short;
  return [run(first ?? '', 'strong'), ...rest.map((part) => run(words.separator + part, 'muted'))];
}
