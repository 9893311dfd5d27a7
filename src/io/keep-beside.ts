/** Keeps a file under another name before it is replaced. */
import { lstat, realpath } from 'node:fs/promises';
import { errorCode } from './file-errors.ts';
import { writeError } from './write-errors.ts';
import { linkOrCopy } from './write-new-file.ts';

/** So many files of one name are no accident. */
const MOST = 1_000;

/**
 * Gives the file a second name beside it, the first of `lesson.yaml.old`, `lesson.yaml.old-2`, … that is free, and resolves
 * with it. Rejects with a UserError (exit code 73) where that is not possible.
 */
export async function keepBeside(path: string): Promise<string> {
  const target = (await lstat(path)).isSymbolicLink() ? await realpath(path) : path;
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '.old' : `.old-${number}`;
    try {
      await linkOrCopy(target, target + suffix);
      return target + suffix;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || number >= MOST) throw writeError(target + suffix, error);
    }
  }
}
