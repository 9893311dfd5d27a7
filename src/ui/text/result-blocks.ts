/** The result of a game as text. */
import type { Result } from '../../core/game/result.ts';
import { words } from '../words.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

function section(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [BLANK, block(run(title, 'strong')), ...lines.map((line) => ({ ...block(line), indent: 2 }))];
}

/** The result, section by section: points, skills, calibration, leanings. */
export function resultBlocks(result: Result): Block[] {
  return [
    block(run(result.title, 'title')),
    block(
      run(words.result.points(result.points, result.maxPoints), 'accent'),
      run(words.separator + words.result.answered(result.answered, result.asked), 'muted'),
    ),
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
