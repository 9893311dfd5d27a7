/** What went wrong with the database file, in words for the player, with the file's name and what to do. */
import { EXIT, type ExitCode, type Told, UserError } from '../../core/user-error.ts';
import type { ErrorWords } from '../../core/words/words.ts';

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
/** The file that connections share (`-shm`) cannot grow. */
const SHARED_MEMORY_SIZE = 4874;

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

type HistoryWords = ErrorWords['history'];

function history(
  code: string,
  say: (words: HistoryWords) => Told,
  exitCode: ExitCode,
  cause?: unknown,
): UserError {
  return new UserError(`history-${code}`, (words) => say(words.history), { exitCode, cause });
}

export function damaged(file: string, cause?: unknown): UserError {
  return history('damaged', (words) => words.damaged(file), EXIT.unusable, cause);
}

export function foreign(file: string): UserError {
  return history('foreign', (words) => words.foreign(file), EXIT.unusable);
}

export function newer(file: string, found: number, known: number): UserError {
  return history('newer', (words) => words.newer(file, found, known), EXIT.unusable);
}

/** The error in words for the player; one that is none of the file's, as it is. */
export function explained(error: unknown, file: string): unknown {
  if (error instanceof UserError) return error;
  if (codeOf(error) === SHARED_MEMORY_SIZE) return unusable(file, (why) => why.full, error);
  const code = primaryCodeOf(error);
  switch (code) {
    case CODE.corrupt:
    case CODE.notADatabase:
      return damaged(file, error);
    case CODE.busy:
    case CODE.locked:
      return history('busy', (words) => words.busy(file), EXIT.unreadable, error);
    case CODE.readOnly:
      return unusable(file, (why) => why.readOnly, error);
    case CODE.full:
      return unusable(file, (why) => why.full, error);
    case CODE.cannotOpen:
    case CODE.ioError:
      return unusable(file, (why) => why.notOpened, error);
    default:
      return isSystemError(error) ? unusable(file, reasonOf(error), error) : error;
  }
}

type Reason = (why: HistoryWords['why']) => string;

function unusable(file: string, reason: Reason, cause: unknown): UserError {
  return history('unusable', (words) => words.unusable(file, reason(words.why)), EXIT.unreadable, cause);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function reasonOf({ code }: NodeJS.ErrnoException): Reason {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return (why) => why.forbidden;
    case 'EROFS':
      return (why) => why.folderReadOnly;
    case 'ENOSPC':
    case 'EDQUOT':
      return (why) => why.full;
    case 'ENOTDIR':
    case 'EEXIST':
      return (why) => why.folderIsFile;
    default:
      return (why) => why.folderNotMade(String(code));
  }
}
