/** The result of a game as text. */
import type { HuntResult } from '../../core/game/hunt-result.ts';
import type { Result } from '../../core/game/result.ts';
import { HUNT_TITLE } from '../../core/hunt/wording.ts';
import { words } from '../words.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

function section(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [BLANK, block(run(title, 'strong')), ...lines.map((line) => ({ ...block(line), indent: 2 }))];
}

/** `beside`: there are points for questions as well, from which those of the hunt are kept apart. */
function huntBlocks(hunt: HuntResult, beside: boolean): Block[] {
  const points = hunt.points === null ? [] : [words.hunt.points(hunt.points, hunt.maxPoints)];
  const apart = beside && hunt.points !== null ? [words.hunt.apart] : [];
  return section(HUNT_TITLE, [...points, ...hunt.inWords, ...apart]);
}

/** The result, section by section: points, the hunt's own, skills, calibration, leanings. */
export function resultBlocks(result: Result): Block[] {
  const { hunt } = result;
  const title = block(run(result.title, 'title'));
  if (result.skills.length === 0) return [title, ...(hunt === null ? [] : huntBlocks(hunt, false))];
  return [
    title,
    block(
      run(words.result.points(result.points, result.maxPoints), 'accent'),
      run(words.separator + words.result.answered(result.answered, result.asked), 'muted'),
    ),
    ...(hunt === null ? [] : huntBlocks(hunt, true)),
    ...section(
      words.result.skills,
      result.skills.map(({ title, inWords }) => `${title} ${inWords}`),
    ),
    ...section(
      words.result.calibration,
      [...result.calibration.map(({ inWords }) => inWords), result.calibrationSummary ?? []].flat(),
    ),
    ...section(words.result.leaning, [result.leaning.inWords]),
    ...section(words.result.certainty, [result.certainty.inWords]),
    ...section(
      words.result.objections,
      result.objections.map(({ asked, reason }) => words.objection.listed(asked, reason)),
    ),
    ...section(words.result.shortfall, result.shortfall),
    BLANK,
    block(words.result.misses(result.misses)),
  ];
}
