/** What is wrong with a pack and where, and the one error that reports it all. */
import { cleanLine } from '../article/clean-text.ts';
import { linePlaces } from '../article/line-places.ts';
import { type Told, UserError } from '../user-error.ts';
import type { PackProblemWords } from '../words/words.ts';

export interface PackProblem {
  /** `pack-syntax`, `pack-unknown-key`, … */
  readonly code: string;
  /** Where it is in the file, in UTF-16 code units. */
  readonly offset: number;
  /** What to tell its author: a message without a full stop, and a hint. */
  readonly say: (words: PackProblemWords) => Told;
}

/** How many problems one error lists; the rest is counted. */
const LISTED = 12;

/** In UTF-16 code units. */
const LONGEST = 300;

/** One error for all the problems, in the order of the file; each line starts `file:line:column: `. */
export function packError(path: string, source: string, problems: readonly PackProblem[]): UserError {
  const sorted = [...problems].sort((a, b) => a.offset - b.offset);
  const listed = sorted.slice(0, LISTED);
  return new UserError(sorted[0]?.code ?? 'pack-unusable', ({ pack }) => {
    const placeOf = linePlaces(source);
    const told = listed.map(({ offset, say }) => ({ ...placeOf(offset), ...say(pack) }));
    // Messages repeat words of the file: each stays one line, and not an endless one.
    const lines = told.map(
      ({ line, column, message }) => `${path}:${line}:${column}: ${cleanLine(message, LONGEST)}`,
    );
    if (sorted.length > LISTED) lines.push(pack.more(sorted.length - LISTED));
    const hints = new Set(told.map(({ hint = '' }) => cleanLine(hint, LONGEST)));
    return { message: lines.join('\n'), hint: [...hints].slice(0, 3).join(' ') };
  });
}
