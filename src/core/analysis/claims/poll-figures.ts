/** Tells figures that go on with a poll: "Vale is up from 37 percent" rests on the survey that the sentence before names. */
import type { Groundwork } from '../groundwork.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';

/** How many sentences before the figures the poll may be named. */
const REACH = 4;

/** How many sentences open an article. */
const OPENING = 8;

/** How many words behind the statement its figure may stand: "her rival is Quill, who has 16 percent". */
const TRAIL = 10;

const POLL = /^(?:polls?|polled|pollsters?|surveys?|surveyed|average|respondents?)$/;
const SHARE = /^(?:%|percent|percentage|points?|pct)$/;
/** Verbs and adverbs for how those who are asked about stand. */
const STANDS =
  /^(?:leads?|led|tops?|topped|trails?|trailed|beats?|edges?|edged|ties?|tied|ahead|behind|favors?|favored|prefers?|preferred|supports?|approves?|disapproves?|lead|advantage|edge)$/;

/** Whether the words give a share, points, or a standing. */
const givesFigure = (words: readonly Token[]) =>
  words.some(
    ({ lower, passage }, i) =>
      passage < 0 &&
      (STANDS.test(lower) ||
        /-point$|^\d+-\d+$|\d%$/.test(lower) ||
        (SHARE.test(lower) && words.slice(Math.max(0, i - 3), i).some((t) => t.kind === 'number'))),
  );

/** Whether the words tell shares, points or standings, and a poll is named in their sentence, shortly before or where the article opens. */
export function givesPollFigure(
  { all, tokens }: Groundwork,
  { from, to }: Pick<Segment, 'from' | 'to'>,
): boolean {
  const { sentence } = all[from]!;
  const own = tokens.bySentence[sentence]![1];
  if (!givesFigure(all.slice(from, Math.min(own, to + TRAIL)))) return false;
  const [first] = tokens.bySentence[Math.max(0, sentence - REACH)]!;
  const [, limit] = tokens.bySentence[sentence]!;
  // An article that opens with a poll is about it.
  const [, opened] = tokens.bySentence[Math.min(OPENING, tokens.bySentence.length) - 1]!;
  return (
    all.slice(first, limit).some(({ lower }) => POLL.test(lower)) ||
    all.slice(0, opened).some(({ lower }) => /^(?:polls?|surveys?|pollsters?)$/.test(lower))
  );
}
