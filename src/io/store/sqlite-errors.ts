/** What went wrong with the database file, in words for the player, with the file's name and what to do. */
import { EXIT, type ExitCode, UserError } from '../../core/user-error.ts';

/** SQLite's result codes (https://sqlite.org/rescode.html). */
const CODE = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};
const FOREIGN_KEY = 787;

/** The extended result code of an error of `node:sqlite`; null for any other error. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}

function primaryCodeOf(error: unknown): number | null {
  const code = codeOf(error);
  return code === null ? null : code & 0xff;
}

/** Another process is writing; a moment later it may work. */
export function isBusy(error: unknown): boolean {
  const code = primaryCodeOf(error);
  return code === CODE.busy || code === CODE.locked;
}

/** The row that a new one refers to is not there. */
export function isMissingReference(error: unknown): boolean {
  return codeOf(error) === FOREIGN_KEY;
}

function history(code: string, message: string, exitCode: ExitCode, cause?: unknown): UserError {
  return new UserError(`history-${code}`, message, { exitCode, cause });
}

const LEFT_ALONE = 'It is left as it is: move it away, or delete it with "stats --erase".';

export function damaged(file: string, cause?: unknown): UserError {
  return history('damaged', `${file} is damaged and cannot be read. ${LEFT_ALONE}`, EXIT.unusable, cause);
}

export function foreign(file: string): UserError {
  const message = `${file} is a database of another program. It is left as it is: move it away, or choose another folder with --data-dir.`;
  return history('foreign', message, EXIT.unusable);
}

export function newer(file: string, found: number, known: number): UserError {
  const message = `${file} was written by a newer sayswho (its format is version ${found}, this program knows ${known}). It is left as it is: update sayswho, or move the file away.`;
  return history('newer', message, EXIT.unusable);
}

/** The error in words for the player; one that is none of the file's, as it is. */
export function explained(error: unknown, file: string): unknown {
  if (error instanceof UserError) return error;
  const code = primaryCodeOf(error);
  switch (code) {
    case CODE.corrupt:
    case CODE.notADatabase:
      return damaged(file, error);
    case CODE.busy:
    case CODE.locked:
      return history(
        'busy',
        `${file} is in use by another program. Close that program.`,
        EXIT.unreadable,
        error,
      );
    case CODE.readOnly:
      return unwritable(file, 'it or its folder is read-only', error);
    case CODE.full:
      return unwritable(file, 'the disk is full', error);
    case CODE.cannotOpen:
    case CODE.ioError:
      return unwritable(file, 'the file or its folder cannot be opened', error);
    default:
      return isSystemError(error) ? unwritable(file, reasonOf(error), error) : error;
  }
}

function unwritable(file: string, reason: string, cause: unknown): UserError {
  const message = `${file} cannot be used: ${reason}. Choose another folder with --data-dir.`;
  return history('unusable', message, EXIT.unreadable, cause);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'this is not permitted';
    case 'EROFS':
      return 'its folder is read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'its folder is a file';
    default:
      return `its folder cannot be made (${code})`;
  }
}
