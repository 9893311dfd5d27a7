/** Looks before a game whether its report can be written after it. */
import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { errorCode } from './file-errors.ts';
import { uncreatable } from './write-errors.ts';

/** Rejects with a UserError (exit code 73) where the file is there, or its folder is not. */
export async function refuseTaken(path: string): Promise<void> {
  if (await isThere(() => lstat(path)))
    throw uncreatable('file-exists', ({ output }) => output.neverReplaced(cleanLine(path)));
  if (!(await isThere(() => stat(dirname(path)))))
    throw uncreatable('folder-missing', ({ output }) => output.noFolder(cleanLine(dirname(path))));
}

async function isThere(look: () => Promise<unknown>): Promise<boolean> {
  try {
    await look();
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw error;
  }
}
