/** The name under which an article's text is kept, so that the text itself need not be. */
import { createHash } from 'node:crypto';

/** SHA-256, as hexadecimal digits. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
