/** The tables that `npm run eval` prints, each a text of several lines. */
import { THRESHOLDS } from '../../src/core/key/thresholds.ts';
import { type RuleReach, rulesReached } from '../../tests/eval/coverage.ts';
import { countOf, type EvalSet, type Scored, SETS } from '../../tests/eval/score.ts';

/** Lower bounds of the bands of confidence that are told apart. */
const BANDS = [0, 0.7, 0.8, 0.9, 0.95] as const;
/** Where a finding counts as sure. */
const SURE = 0.9;

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const row = (cells: readonly (string | number)[], widths: readonly number[]) =>
  cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!)))
    .join('');

const countRight = (scored: readonly Scored[]) => scored.filter((s) => s.outcome === 'right').length;

/** From which confidence on the key asks about findings of a set. */
function thresholdOf(set: EvalSet): number {
  return Object.entries(THRESHOLDS).find(([name]) => name === set)?.[1] ?? THRESHOLDS.certainty;
}

const isAsked = ({ set, confidence }: Scored) => confidence !== null && confidence >= thresholdOf(set);

/** Right, missed and wrong, by set. */
export function setTable(scored: readonly Scored[]): string {
  const widths = [14, 8, 9, 8, 9, 11];
  const lines = SETS.map((set) => {
    const [right, missed, wrong] = [
      countOf(scored, set, 'right'),
      countOf(scored, set, 'missed'),
      countOf(scored, set, 'wrong'),
    ];
    const all = right + missed + wrong;
    return row([set, right, missed, wrong, all, percent(right, all)], widths);
  });
  return [row(['set', 'right', 'missed', 'wrong', 'of', 'right'], widths), ...lines].join('\n');
}

/** Of the findings given a confidence in each band, how many are right: in every set, and in all together. */
export function reliabilityTable(scored: readonly Scored[]): string {
  const columns = [
    ...SETS.map((set) => [set, scored.filter((s) => s.set === set)] as const),
    ['all', scored] as const,
  ];
  const widths = [16, ...columns.map(() => 20)];
  const line = (label: string, holds: (one: Scored) => boolean) => {
    const counts = columns
      .map(([, of]) => of.filter(holds))
      .map((of) => [countRight(of), of.length] as const);
    const cells = counts.map(([right, all]) =>
      all === 0 ? '–' : `${right} of ${all}  ${percent(right, all).padStart(7)}`,
    );
    return row([label, ...cells], widths);
  };
  const within = (from: number, to: number) => (s: Scored) =>
    s.confidence !== null && s.confidence >= from && s.confidence < to;
  const bands = BANDS.map((from, i) => {
    const to = BANDS[i + 1] ?? Number.POSITIVE_INFINITY;
    return line(Number.isFinite(to) ? `${from} to ${to}` : `${from} and up`, within(from, to));
  });
  return [
    row(['confidence', ...columns.map(([name]) => name)], widths),
    ...bands,
    line(`all from ${SURE}`, within(SURE, Number.POSITIVE_INFINITY)),
    line('asked', isAsked),
  ].join('\n');
}

/** For each rule of the catalog, how many expected findings it decided and how many of those are right and asked. */
export function ruleTable(scored: readonly Scored[]): string {
  const widths = [38, 8, 8, 11, 8, 8, 11];
  const line = ({ kind, rule, scored: decided }: RuleReach) => {
    const asked = decided.filter(isAsked);
    const [right, rightAsked] = [countRight(decided), countRight(asked)];
    return row(
      [
        `${kind}: ${rule}`,
        right,
        decided.length,
        percent(right, decided.length),
        rightAsked,
        asked.length,
        percent(rightAsked, asked.length),
      ],
      widths,
    );
  };
  return [
    row(['rule', 'right', 'of', 'right', 'right', 'asked', 'right'], widths),
    ...rulesReached(scored).map(line),
  ].join('\n');
}

/** What went wrong, two lines each. */
export function missList(scored: readonly Scored[]): string {
  return scored
    .filter((s) => s.outcome !== 'right')
    .map((s) => {
      const decided = s.rule ? ` (${s.rule}, ${s.confidence}${isAsked(s) ? ', asked' : ''})` : '';
      return `${s.outcome.padEnd(7)} ${s.set}: ${s.trap}\n        “${s.words}” is ${s.expected}; found ${s.actual}${decided}`;
    })
    .join('\n');
}
