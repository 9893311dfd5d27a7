/** Writes a file under the first of some names that is free. */
import { extname } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { writeNewFile } from './write-new-file.ts';

/** So many files of one name are no accident. */
const MOST = 1_000;

/**
 * Writes the file whole under its name or, where that is taken, with a number after it: `result-2.html`. No file is ever
 * replaced. Resolves with the path that was written; rejects with a UserError (exit code 73) where that is not possible.
 */
export async function writeBeside(path: string, content: string): Promise<string> {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let number = 1; ; number++) {
    const free = number === 1 ? path : `${stem}-${number}${extension}`;
    try {
      await writeNewFile(free, content, { force: false });
      return free;
    } catch (error) {
      const isTaken = error instanceof UserError && error.code === 'file-exists';
      if (!isTaken || number >= MOST) throw error;
    }
  }
}
