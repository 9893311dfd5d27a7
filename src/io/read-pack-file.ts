/** Reads the text of a question pack. */
import { cleanLine } from '../core/article/clean-text.ts';
import { TEXT_LIMIT } from './content.ts';
import { decodeText } from './decode-text.ts';
import type { FetchedPage } from './fetch-page.ts';
import { readFileUpTo } from './read-file.ts';

/** The YAML in the file; rejects with the same UserErrors as reading a text article does. */
export async function readPackFile(path: string): Promise<string> {
  return decodeText(await readFileUpTo(path, TEXT_LIMIT), cleanLine(path), TEXT_LIMIT);
}

/** The YAML of a pack that was fetched from the address `ref`; throws like `readPackFile`. */
export function packOfPage(ref: string, page: FetchedPage): string {
  return decodeText(page, cleanLine(ref, 500), TEXT_LIMIT);
}
