/** Refuses to write a pack to a file that no command would read as one. */
import { cleanLine } from '../core/article/clean-text.ts';
import { isPackName } from '../io/list-packs.ts';
import { usageError } from './usage-error.ts';

/** Throws a UserError (exit code 2) for a name that does not end as a pack's does; `-` is standard output. */
export function refusePackName(output: string): void {
  if (output === '-' || isPackName(output)) return;
  throw usageError('not-a-pack-name', (words) => words.options.packName(cleanLine(output)));
}
