/** The error for a command line that is wrong. */
import { EXIT, UserError } from '../core/user-error.ts';

/** A UserError with exit code 2. */
export function usageError(code: string, say: UserError['say'], cause?: unknown): UserError {
  return new UserError(code, say, { exitCode: EXIT.usage, cause });
}
