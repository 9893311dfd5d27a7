/** `npm run eval`: how the analysis does on the sentences written for it, and whether its confidence can be believed. */
import { readCases } from '../tests/eval/cases.ts';
import { countOf, type Scored, SETS, scoreCases } from '../tests/eval/score.ts';

/** Lower bounds of the bands of confidence that are told apart. */
const BANDS = [0, 0.7, 0.8, 0.9, 0.95] as const;

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const row = (cells: readonly (string | number)[], widths: readonly number[]) =>
  cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]!) : String(cell).padStart(widths[i]!)))
    .join('');

function setTable(scored: readonly Scored[]): string {
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

/** Of the findings given a confidence in each band, how many are right. */
function reliabilityTable(scored: readonly Scored[]): string {
  const widths = [14, 8, 8, 11];
  const lines = BANDS.flatMap((from, i) => {
    const to = BANDS[i + 1] ?? Number.POSITIVE_INFINITY;
    const inBand = scored.filter((s) => s.confidence !== null && s.confidence >= from && s.confidence < to);
    if (inBand.length === 0) return [];
    const right = inBand.filter((s) => s.outcome === 'right').length;
    const band = Number.isFinite(to) ? `${from} to ${to}` : `${from} and up`;
    return [row([band, right, inBand.length, percent(right, inBand.length)], widths)];
  });
  return [row(['confidence', 'right', 'of', 'right'], widths), ...lines].join('\n');
}

function missList(scored: readonly Scored[]): string {
  return scored
    .filter((s) => s.outcome !== 'right')
    .map(
      (s) =>
        `${s.outcome.padEnd(7)} ${s.set}: ${s.trap}\n        “${s.words}” is ${s.expected}; found ${s.actual}${
          s.rule ? ` (${s.rule}, ${s.confidence})` : ''
        }`,
    )
    .join('\n');
}

const cases = readCases();
const scored = scoreCases(cases);
console.log(`${cases.length} passages, ${scored.length} expected findings\n`);
console.log(`${setTable(scored)}\n`);
console.log(reliabilityTable(scored));
if (process.argv.includes('--misses')) console.log(`\n${missList(scored)}`);
