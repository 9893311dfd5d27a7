/** Says on standard error what went wrong, in words for the person who ran the command. */
import { cleanText } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import type { Door } from './door.ts';

/**
 * Prints the error and returns the exit code that fits it. A UserError gets its message and hint;
 * anything else is a bug and shows its stack only when SAYSWHO_DEBUG is set.
 */
export function reportError(error: unknown, { stderr, env }: Pick<Door, 'stderr' | 'env' | 'words'>): number {
  if (error instanceof UserError) {
    // File names and pages end up in messages, and may hold escape sequences.
    stderr.write(`sayswho: ${cleanText(error.message)}\n`);
    if (error.hint !== null) stderr.write(`${cleanText(error.hint)}\n`);
    if (env.SAYSWHO_DEBUG) stderr.write(`${details(error)}\n`);
    return error.exitCode;
  }
  if (env.SAYSWHO_DEBUG) stderr.write(`sayswho: This is a bug in sayswho.\n${details(error)}\n`);
  else
    stderr.write(
      'sayswho: This is a bug in sayswho, sorry.\nRun it again with SAYSWHO_DEBUG=1 to see details.\n',
    );
  return EXIT.bug;
}

function details(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${details(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
