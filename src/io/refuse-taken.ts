/** Looks before a game whether its report can be written after it. */
import { lstat, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { errorCode } from './file-errors.ts';

/** Rejects with a UserError (exit code 73) where the file is there, or its folder is not. */
export async function refuseTaken(path: string): Promise<void> {
  const refuse = (code: string, message: string, hint: string) =>
    new UserError(code, message, { hint, exitCode: EXIT.uncreatable });
  if (await isThere(() => lstat(path)))
    throw refuse(
      'file-exists',
      `${cleanLine(path)} is there already.`,
      'Name another file: a report never replaces one.',
    );
  if (!(await isThere(() => stat(dirname(path)))))
    throw refuse(
      'folder-missing',
      `There is no folder ${cleanLine(dirname(path))}.`,
      'Make it first, or name another.',
    );
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
