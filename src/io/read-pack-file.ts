/** Reads the text of a question pack. */
import type { Readable } from 'node:stream';
import { cleanLine } from '../core/article/clean-text.ts';
import { UserError } from '../core/user-error.ts';
import { type Content, collect, TEXT_LIMIT } from './content.ts';
import { decodeText } from './decode-text.ts';
import type { FetchedPage } from './fetch-page.ts';
import { readFileUpTo } from './read-file.ts';

/**
 * The text of a pack, or of what goes into one: of a file, or for `-` of standard input. Rejects like `readPackFile`.
 */
export async function readPackText(ref: string, stdin: Readable): Promise<string> {
  return ref === '-' ? packText(await collect(stdin, TEXT_LIMIT), ref) : readPackFile(ref);
}

/** The YAML in the file; rejects with the same UserErrors as reading a text article does. */
export async function readPackFile(path: string): Promise<string> {
  return packText(await readFileUpTo(path, TEXT_LIMIT), cleanLine(path));
}

/** The YAML of a pack that was fetched from the address `ref`; throws like `readPackFile`. */
export function packOfPage(ref: string, page: FetchedPage): string {
  return packText(page, cleanLine(ref, 500));
}

/** What is told of bytes that are no text says what a pack is, and not what an article is. */
function packText(content: Content, name: string): string {
  try {
    // YAML knows the line ends of old Macs, too, and its reader does not.
    return decodeText(content, name, TEXT_LIMIT).replaceAll('\r', '\n');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, exitCode, say } = error;
    throw new UserError(code, (words) => ({ ...say(words), hint: words.file.packIsText }), {
      exitCode,
      cause: error,
    });
  }
}

/**
 * The YAML as the file holds it, to be changed: with its byte order mark and its line ends. Rejects like `readPackFile`, and with
 * a UserError where the file is not UTF-8.
 */
export async function readPackExactly(path: string): Promise<string> {
  const content = await readFileUpTo(path, TEXT_LIMIT);
  const name = cleanLine(path);
  // Its errors say what is wrong with bytes that are no text.
  packText(content, name);
  const [first, second] = content.bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new UserError('file-encoding', ({ review }) => review.notUtf8(name));
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes);
}
