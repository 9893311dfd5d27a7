/** Tells figures that go on with a poll: "Vale is up from 37 percent" rests on the survey that the sentence before names. */
import type { Groundwork } from '../groundwork.ts';
import type { Segment } from '../statements/split-statements.ts';

/** How many sentences before the figures the poll may be named. */
const REACH = 4;

const POLL = /^(?:polls?|polled|pollsters?|surveys?|surveyed|average|respondents?)$/;
const SHARE = /^(?:%|percent|percentage|points?|pct)$/;

/** Whether the segment gives shares or points, and a poll is named in its sentence or shortly before. */
export function isPollFigure({ all, tokens }: Groundwork, { from, to, sentence }: Segment): boolean {
  const words = all.slice(from, to);
  if (
    !words.some(
      ({ lower }, i) =>
        SHARE.test(lower) && words.slice(Math.max(0, i - 3), i).some((t) => t.kind === 'number'),
    )
  )
    return false;
  const [first] = tokens.bySentence[Math.max(0, sentence - REACH)]!;
  const [, limit] = tokens.bySentence[sentence]!;
  return all.slice(first, limit).some(({ lower }) => POLL.test(lower));
}
