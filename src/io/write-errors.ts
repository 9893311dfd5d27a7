/** What to tell the user when a file or a folder cannot be written, by the system's error code. */
import { dirname } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { errorCode } from './file-errors.ts';

/** The UserError (exit code 73) for something that cannot be written. */
export function uncreatable(code: string, say: UserError['say'], cause?: unknown): UserError {
  return new UserError(code, say, { exitCode: EXIT.uncreatable, cause });
}

/** What to tell of the failure to write a file: a UserError (exit code 73) for what the file system threw, anything else as it is. */
export function writeError(path: string, error: unknown): unknown {
  const code = errorCode(error);
  const name = cleanLine(path);
  switch (code) {
    case null:
      return error;
    case 'EEXIST':
      return uncreatable('file-exists', ({ output }) => output.exists(name), error);
    case 'ENOENT':
    case 'ENOTDIR':
      return uncreatable('folder-missing', ({ output }) => output.noFolder(cleanLine(dirname(path))), error);
    case 'EISDIR':
      return uncreatable('file-is-directory', ({ output }) => output.isFolder(name), error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return uncreatable('file-forbidden', ({ output }) => output.forbidden(name), error);
    default:
      return uncreatable('file-unwritable', ({ output }) => output.unwritable(name, code), error);
  }
}

/** The same of the failure to make a folder. */
export function folderError(path: string, error: unknown): unknown {
  const code = errorCode(error);
  const name = cleanLine(path);
  switch (code) {
    case null:
      return error;
    case 'EEXIST':
      return uncreatable('folder-is-file', ({ output }) => output.isFile(name), error);
    case 'ENOTDIR':
      return uncreatable('folder-is-file', ({ output }) => output.isFile(cleanLine(dirname(path))), error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return uncreatable('folder-forbidden', ({ output }) => output.folderForbidden(name), error);
    default:
      return uncreatable('folder-unmakable', ({ output }) => output.folderUnmakable(name, code), error);
  }
}
