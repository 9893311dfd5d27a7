/** Writes a file, and never over one that is there unless that is wanted. */
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { errorCode } from './file-errors.ts';

export interface WriteOptions {
  /** Replaces a file that is there. */
  readonly force: boolean;
}

/** Writes the text as UTF-8. Rejects with a UserError (exit code 73) where that is not possible, or a file is there. */
export async function writeNewFile(path: string, text: string, { force }: WriteOptions): Promise<void> {
  try {
    // The system itself refuses: no other program can come between looking and writing.
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw writeError(path, error);
  }
}

function writeError(path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  const name = cleanLine(path);
  const failed = (kind: string, message: string, hint: string) =>
    new UserError(kind, message, { hint, exitCode: EXIT.uncreatable, cause: error });
  switch (code) {
    case 'EEXIST':
      return failed(
        'file-exists',
        `${name} is there already.`,
        'Name another file, or add --force to replace it.',
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return failed(
        'folder-missing',
        `There is no folder ${cleanLine(dirname(path))}.`,
        'Make it first, or name another.',
      );
    case 'EISDIR':
      return failed('file-is-directory', `${name} is a folder.`, 'Name a file in it.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failed('file-forbidden', `You may not write ${name}.`, 'Name a file in a folder of your own.');
    default:
      return failed(
        'file-unwritable',
        `${name} cannot be written (${code}).`,
        'Check the disk, or name another file.',
      );
  }
}
