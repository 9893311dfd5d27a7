/** Says on standard error what went wrong, in words for the person who ran the command. */
import { cleanText } from '../core/article/clean-text.ts';
import { EXIT, type ExitCode, UserError } from '../core/user-error.ts';
import type { Door } from './door.ts';

/**
 * Prints the error and returns the exit code that fits it. A UserError gets its message and hint;
 * anything else is a bug and shows its stack only when SAYSWHO_DEBUG is set.
 */
export async function reportError(
  error: unknown,
  { stderr, env, words }: Pick<Door, 'stderr' | 'env' | 'words'>,
): Promise<ExitCode> {
  const errors = await words.loadErrors();
  if (error instanceof UserError) {
    const { message, hint } = error.say(errors);
    // File names and pages end up in messages, and may hold escape sequences.
    stderr.write(`sayswho: ${cleanText(message)}\n`);
    if (hint !== undefined) stderr.write(`${cleanText(hint)}\n`);
    if (env.SAYSWHO_DEBUG) stderr.write(`${details(error)}\n`);
    return error.exitCode;
  }
  if (env.SAYSWHO_DEBUG) stderr.write(`sayswho: ${errors.bugInDetail}\n${details(error)}\n`);
  else stderr.write(`sayswho: ${errors.bug.message}\n${errors.bug.hint}\n`);
  return EXIT.bug;
}

function details(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nCaused by: ${details(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
