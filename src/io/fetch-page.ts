/** Fetches a web page: redirects followed by hand, everything limited, every failure named. */
import type { Told } from '../core/user-error.ts';
import type { ErrorWords } from '../core/words/words.ts';
import { type Content, collect, PAGE_LIMIT } from './content.ts';
import { connectionError, fetchError, statusError, timeoutError } from './fetch-errors.ts';
import { isPackName } from './list-packs.ts';

export interface FetchOptions {
  /** Stops the fetch; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** For the whole fetch, redirects and body included, in milliseconds. @default 20000 */
  readonly fetchTimeoutMs?: number | undefined;
  /** What the program calls itself to servers. @default 'sayswho' */
  readonly userAgent?: string | undefined;
}

export interface FetchedPage extends Content {
  /** Where the redirects ended. */
  readonly url: string;
  /** Lower case, without parameters: "text/html"; null where the server names none. */
  readonly type: string | null;
  /** The charset that the server names. */
  readonly charset: string | null;
}

const MAX_REDIRECTS = 10;
const TIMEOUT_MS = 20_000;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
/** What can be read as an article or a pack (RFC 9512, and what servers said before it). */
const TYPES =
  /^(?:text\/(?:html|plain|markdown|x-markdown|yaml|x-yaml|vnd\.yaml)|application\/(?:xhtml\+xml|yaml|x-yaml))$/;
/** What servers say of files whose kind they do not know. */
const UNKNOWN_TYPE = 'application/octet-stream';
const ACCEPT = 'text/html, application/xhtml+xml, text/markdown, application/yaml, text/plain;q=0.9';

/**
 * The page at an http or https address. Rejects with a UserError (exit code 69) that names the address for
 * everything that can go wrong on the way, and for what is no page.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const timeout = AbortSignal.timeout(options.fetchTimeoutMs ?? TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  let url = webAddress(address, address);
  const visited = new Set<string>();
  try {
    while (visited.size <= MAX_REDIRECTS) {
      if (visited.has(url)) throw fetchError('redirect-loop', address, (words, shown) => words.circle(shown));
      visited.add(url);
      const response = await fetch(url, {
        signal,
        redirect: 'manual',
        headers: { accept: ACCEPT, 'user-agent': options.userAgent ?? 'sayswho' },
      });
      const target = response.headers.get('location');
      if (!REDIRECTS.includes(response.status) || target === null) return await readPage(response, url);
      await response.body?.cancel();
      url = webAddress(target, address, url);
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (timeout.aborted) throw timeoutError(address, error);
    throw error instanceof TypeError ? connectionError(url, error) : error;
  }
  throw fetchError('redirect-loop', address, (words, shown) => words.tooManyRedirects(shown, MAX_REDIRECTS));
}

/** The absolute address without its fragment; throws a UserError for anything but http and https. */
function webAddress(target: string, named: string, base?: string): string {
  const url = URL.parse(target, base);
  const refused = (say: (words: ErrorWords['fetch'], shown: string) => Told) =>
    fetchError('address-invalid', named, say);
  if (url === null) throw refused((words, shown) => words.invalid(shown));
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const { protocol } = url;
    throw refused((words, shown) =>
      base === undefined ? words.notWeb(shown) : words.leadsOff(shown, protocol),
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw refused((words, shown) => words.holdsPassword(shown));
  }
  url.hash = '';
  return url.href;
}

async function readPage(response: Response, url: string): Promise<FetchedPage> {
  const header = response.headers.get('content-type') ?? '';
  const type = header.split(';')[0]!.trim().toLowerCase() || null;
  const refusal = refusalOf(response, type, url);
  if (refusal !== null) {
    await response.body?.cancel();
    throw refusal;
  }
  const content =
    response.body === null ? { bytes: new Uint8Array(), size: 0 } : await collect(response.body, PAGE_LIMIT);
  if (content.size === null) throw tooLarge(url);
  return { ...content, url, type, charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(header)?.[1] ?? null };
}

function refusalOf(response: Response, type: string | null, url: string): Error | null {
  if (!response.ok) return statusError(url, response.status);
  const isPackFile = type === UNKNOWN_TYPE && namesPack(url);
  if (type !== null && !TYPES.test(type) && !isPackFile) {
    return fetchError('not-a-page', url, (words, shown) => words.notAPage(shown, type));
  }
  return Number(response.headers.get('content-length')) > PAGE_LIMIT ? tooLarge(url) : null;
}

/** True for a page that is a question pack: its type says so, or its name where the type could be any text's. */
export function isFetchedPack({ type, url }: Pick<FetchedPage, 'type' | 'url'>): boolean {
  if (type?.includes('yaml')) return true;
  return (type === null || type === 'text/plain' || type === UNKNOWN_TYPE) && namesPack(url);
}

function namesPack(url: string): boolean {
  return isPackName(new URL(url).pathname);
}

function tooLarge(url: string): Error {
  return fetchError('page-too-large', url, (words, shown) => words.tooLarge(shown, PAGE_LIMIT));
}
