/** The statistics for programs. */
import type { Statistics } from './statistics.ts';

/** The version of the format; fields may be added without a new one. */
const VERSION = 1;

/** One object, indented; ends with a line break. */
export function statisticsJson(statistics: Statistics): string {
  return `${JSON.stringify({ version: VERSION, ...statistics }, null, 2)}\n`;
}
