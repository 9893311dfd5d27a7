/** What to tell the user when a page cannot be fetched. */
import { cleanLine } from '../core/article/clean-text.ts';
import { EXIT, type Told, UserError } from '../core/user-error.ts';
import type { ErrorWords } from '../core/words/words.ts';
import { errorCode } from './file-errors.ts';

type FetchWords = ErrorWords['fetch'];

/** A UserError with exit code 69; `say` gets the address as it can be shown. */
export function fetchError(
  code: string,
  url: string,
  say: (words: FetchWords, url: string) => Told,
  cause?: unknown,
): UserError {
  const shown = cleanLine(url, 500);
  return new UserError(code, (words) => say(words.fetch, shown), { exitCode: EXIT.unfetchable, cause });
}

/** The error for a status that is neither success nor redirect. */
export function statusError(url: string, status: number): UserError {
  return fetchError('http-status', url, (words, shown) => {
    if (status === 404 || status === 410) return words.notThere(shown, status);
    return status === 429 || status >= 500 ? words.tryLater(shown, status) : words.refused(shown, status);
  });
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
      return fetchError('host-unknown', url, (words, shown) => words.noHost(shown, host), error);
    case 'ECONNREFUSED':
      return fetchError(
        'connection-refused',
        url,
        (words, shown) => words.connectionRefused(shown, host),
        error,
      );
    case 'bad port':
      return fetchError('address-invalid', url, (words, shown) => words.badPort(shown), error);
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return timeoutError(url, error);
    default: {
      const isSecure = /CERT|SSL|TLS|SIGNATURE/.test(code);
      return fetchError(
        'connection-failed',
        url,
        (words, shown) => words.connectionFailed(shown, isSecure, cleanLine(code)),
        error,
      );
    }
  }
}

export function timeoutError(url: string, cause: unknown): UserError {
  return fetchError('fetch-timeout', url, (words, shown) => words.timeout(shown), cause);
}

/** `fetch` hides the system's code in the cause of a TypeError; a cause without a code is named by its message. */
function networkCode(error: unknown): string | null {
  if (!(error instanceof TypeError)) return null;
  const cause = error.cause;
  return errorCode(cause) ?? (cause instanceof Error ? cause.message : null);
}
