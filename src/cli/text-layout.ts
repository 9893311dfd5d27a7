/** How text for people is laid out where it is printed: as wide as the terminal, and in bold where that shows. */
import wrapAnsi from 'wrap-ansi';
import type { Door } from './door.ts';

/** Wider, lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 30;

/** The codes that begin and end an emphasis. */
const CODES = { heading: [1, 22], label: [1, 22], faint: [2, 22] } as const;

export interface TextLayout {
  /** In columns. */
  readonly width: number;
  wrap(text: string, width: number): readonly string[];
  /** Wraps a piece in the codes of its kind, or returns it as it is. */
  paint(kind: keyof typeof CODES, text: string): string;
}

export function textLayout({ stdout, env }: Pick<Door, 'stdout' | 'env'>): TextLayout {
  const columns = stdout.isTTY ? stdout.columns : 80;
  const colored = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, columns)),
    wrap: (text, width) => wrapAnsi(text, width, { hard: true }).split('\n'),
    paint: (kind, text) => (colored ? `\x1b[${CODES[kind][0]}m${text}\x1b[${CODES[kind][1]}m` : text),
  };
}
