/** The result of a game as text. */
import type { HuntResult } from '../../core/game/hunt-result.ts';
import { hasRound, type Result } from '../../core/game/result.ts';
import type { Words } from '../../core/words/words.ts';
import { BLANK, type Block, block, layOut, run } from './rich-text.ts';

function section(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [BLANK, block(run(title, 'strong')), ...lines.map((line) => ({ ...block(line), indent: 2 }))];
}

/** As calm as the rest: nothing moves, and nothing has to be waited for. */
function praiseBlocks({ praise }: Result, words: Words): Block[] {
  if (praise.length === 0) return [];
  const kicker = run(`\u00a0${words.screens.result.extra}\u00a0`, 'kicker');
  return [BLANK, block(kicker, ` ${praise.join(' ')}`)];
}

function timeBlocks({ time }: Result, words: Words): Block[] {
  return section(words.screens.result.time, time === null ? [] : [time]);
}

/** `beside`: there are points for questions as well, from which those of the hunt are kept apart. */
function huntBlocks(hunt: HuntResult, beside: boolean, words: Words): Block[] {
  const points = hunt.points === null ? [] : [words.screens.hunt.points(hunt.points, hunt.maxPoints)];
  const apart = beside && hunt.points !== null ? [words.screens.hunt.apart] : [];
  const { title, listed } = words.screens.hunt.objection;
  return [
    ...section(words.hunt.title, [...points, ...hunt.inWords, ...apart]),
    ...section(title, hunt.objections.map(listed)),
  ];
}

/** The result, section by section: points, the hunt's own, skills, calibration, leanings. */
export function resultBlocks(result: Result, words: Words): Block[] {
  const { hunt } = result;
  const title = block(run(result.title, 'title'));
  if (result.skills.length === 0)
    return [
      title,
      ...praiseBlocks(result, words),
      ...(hunt === null ? [] : huntBlocks(hunt, false, words)),
      ...timeBlocks(result, words),
    ];
  const misses = words.screens.result.misses(result.misses, result.missesNotCounted);
  // One of these alone is short enough to stand beside the points.
  const isBrief = result.misses > 0 && result.missesNotCounted === 0;
  return [
    title,
    block(
      run(words.screens.result.points(result.points, result.maxPoints), 'accent'),
      run(words.screens.separator + words.screens.result.answered(result.answered, result.asked), 'muted'),
      ...(isBrief ? [run(words.screens.separator + misses, 'muted')] : []),
    ),
    ...praiseBlocks(result, words),
    ...(hunt === null ? [] : huntBlocks(hunt, true, words)),
    ...section(
      words.screens.result.skills,
      result.skills.map(({ title, inWords }) => `${title} ${inWords}`),
    ),
    ...section(
      words.screens.result.calibration,
      [...result.calibration.map(({ inWords }) => inWords), result.calibrationSummary ?? []].flat(),
    ),
    ...section(words.screens.result.leaning, hasRound(result, 'claims') ? [result.leaning.inWords] : []),
    ...section(
      words.screens.result.certainty,
      hasRound(result, 'certainty') ? [result.certainty.inWords] : [],
    ),
    ...section(words.screens.result.objections, result.objections.map(words.screens.objection.listed)),
    ...section(words.screens.result.shortfall, result.shortfall),
    ...timeBlocks(result, words),
    ...(isBrief ? [] : [BLANK, block(misses)]),
  ];
}

/** The blocks without the empty lines between them, where that brings them into sight at once; else as they are. */
export function fitted(blocks: readonly Block[], width: number, height: number): readonly Block[] {
  if (layOut(blocks, width).length <= height) return blocks;
  const tight = blocks.filter((each) => each !== BLANK);
  return layOut(tight, width).length <= height ? tight : blocks;
}
