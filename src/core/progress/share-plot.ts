/** Draws shares on a scale from 0 to 100 % as text. */

/** What a plot is drawn with. */
export interface PlotSigns {
  readonly empty: string;
  readonly low: string;
  readonly line: string;
  readonly high: string;
  readonly point: string;
  /** The stretch of the scale that a level of confidence stands for. */
  readonly claimed: string;
}

export const UNICODE_PLOT: PlotSigns = {
  empty: '·',
  low: '├',
  line: '─',
  high: '┤',
  point: '●',
  claimed: '▒',
};
export const ASCII_PLOT: PlotSigns = { empty: '.', low: '[', line: '-', high: ']', point: 'o', claimed: '#' };

/** The column of a share on a scale of so many columns. */
function columnOf(share: number, width: number): number {
  return Math.min(width - 1, Math.max(0, Math.round(share * (width - 1))));
}

/** A share with its interval: `···├──●─┤···`. */
export function plotShare(
  share: number,
  [low, high]: readonly [number, number],
  width: number,
  signs: PlotSigns,
): string {
  const cells = Array.from({ length: width }, () => signs.empty);
  const [first, last] = [columnOf(low, width), columnOf(high, width)];
  cells.fill(signs.line, first, last + 1);
  cells[first] = signs.low;
  cells[last] = signs.high;
  cells[columnOf(share, width)] = signs.point;
  return cells.join('');
}

/** A stretch of the scale: `······▒▒▒···`. */
export function plotRange([low, high]: readonly [number, number], width: number, signs: PlotSigns): string {
  const cells = Array.from({ length: width }, () => signs.empty);
  return cells.fill(signs.claimed, columnOf(low, width), columnOf(high, width) + 1).join('');
}
