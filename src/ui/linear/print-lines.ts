/** Prints lines for whoever plays in them. */
import { cleanText } from '../../core/article/clean-text.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Prints some lines and an empty one after them. */
export type Print = (lines: readonly string[]) => void;

/** Where the lines go; a terminal says so and tells its width. */
export type LinearOutput = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** No escape code gets out, whatever the text holds; on a terminal, lines are broken between words. */
export function printerOn(stdout: LinearOutput): Print {
  const fitted = (line: string) =>
    stdout.isTTY && stdout.columns
      ? wrapText(line, stdout.columns).map(({ start, end }) => line.slice(start, end))
      : [line];
  return (lines) => {
    const clean = cleanText(lines.join('\n')).split('\n').flatMap(fitted);
    if (lines.length > 0) stdout.write(`${clean.join('\n')}\n\n`);
  };
}
