/** What to tell the user when a page cannot be fetched. */
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import { errorCode } from './file-errors.ts';

/** What works wherever a program is refused or a script would be needed. */
export const SAVE_IT = 'Open it in a browser, save it as an HTML or text file, and name that file.';

/** A UserError with exit code 69 whose message names the address. */
export function fetchError(
  code: string,
  url: string,
  problem: string,
  hint: string,
  cause?: unknown,
): UserError {
  const message = `${cleanLine(url, 500)} ${problem}.`;
  return new UserError(code, message, { hint, exitCode: EXIT.unfetchable, cause });
}

/** The error for a status that is neither success nor redirect. */
export function statusError(url: string, status: number): UserError {
  const problem = `answered with status ${status}`;
  if (status === 404 || status === 410) {
    return fetchError(
      'http-status',
      url,
      `does not exist (status ${status})`,
      'Check the address; the page may have moved.',
    );
  }
  if (status === 429 || status >= 500) return fetchError('http-status', url, problem, 'Try again later.');
  return fetchError('http-status', url, problem, `The site may refuse programs. ${SAVE_IT}`);
}

/**
 * The error for a connection that failed, from what `fetch` rejected with. What is no failure of the
 * network is thrown on.
 */
export function connectionError(url: string, error: unknown): UserError {
  const code = networkCode(error);
  if (code === null) throw error;
  const host = cleanLine(new URL(url).host);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return fetchError(
        'host-unknown',
        url,
        `cannot be fetched: no host ${host} was found`,
        'Check the spelling of the address and your connection.',
        error,
      );
    case 'ECONNREFUSED':
      return fetchError(
        'connection-refused',
        url,
        `cannot be fetched: ${host} refused the connection`,
        'Check the address, or try again later.',
        error,
      );
    case 'bad port':
      return fetchError(
        'address-invalid',
        url,
        'names a port that is not for web pages',
        'Check the address.',
        error,
      );
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return timeoutError(url, error);
    default: {
      const why = /CERT|SSL|TLS|SIGNATURE/.test(code)
        ? 'the secure connection failed'
        : 'the connection failed';
      return fetchError(
        'connection-failed',
        url,
        `cannot be fetched: ${why} (${cleanLine(code)})`,
        `Try again later. ${SAVE_IT}`,
        error,
      );
    }
  }
}

export function timeoutError(url: string, cause: unknown): UserError {
  return fetchError('fetch-timeout', url, 'took too long to answer', `Try again later. ${SAVE_IT}`, cause);
}

/** `fetch` hides the system's code in the cause of a TypeError; a cause without a code is named by its message. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof TypeError)) return null;
  const cause = error.cause;
  return errorCode(cause) ?? (cause instanceof Error ? cause.message : null);
}
