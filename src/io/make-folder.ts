/** Makes the folder that files are to be written to. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { errorCode } from './file-errors.ts';

/** Makes the folder and those above it where they are missing. Rejects with a UserError (exit code 73) where it cannot. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw folderError(path, error);
  }
}

function folderError(path: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === null) return error;
  const name = cleanLine(path);
  const failed = (kind: string, say: UserError['say']) =>
    new UserError(kind, say, { exitCode: EXIT.uncreatable, cause: error });
  switch (code) {
    case 'EEXIST':
      return failed('folder-is-file', ({ output }) => output.isFile(name));
    case 'ENOTDIR':
      return failed('folder-is-file', ({ output }) => output.isFile(cleanLine(dirname(path))));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failed('folder-forbidden', ({ output }) => output.folderForbidden(name));
    default:
      return failed('folder-unmakable', ({ output }) => output.folderUnmakable(name, code));
  }
}
