/** From the bytes of a file to its text, refusing what is no text. */
import { isUtf8 } from 'node:buffer';
import { cleanText } from '../core/article/clean-text.ts';
import { UserError } from '../core/user-error.ts';
import { binaryKind, type Kind } from './binary-kinds.ts';
import type { Content } from './content.ts';

/**
 * The text of UTF-8 bytes, or of UTF-16 with a byte order mark: the mark removed, CRLF turned into LF,
 * nothing else touched. `name` is what messages call the source. Throws a UserError (exit code 65) where
 * the bytes are empty, binary, wrongly encoded, or more than `limit`.
 */
export function decodeText(content: Content, name: string, limit: number): string {
  const { bytes } = content;
  const utf16 = utf16Label(bytes);
  if (utf16 === null) refuseKind(binaryKind(bytes), name);
  refuseOversize(content, name, limit);
  const text = (utf16 === null ? decodeUtf8(bytes, name) : decodeUtf16(bytes, utf16, name)).replaceAll(
    '\r\n',
    '\n',
  );
  refuseEmpty(text, name);
  return text;
}

/** Throws a UserError for a kind of file that is no text; null passes. */
export function refuseKind(kind: Kind | null, name: string): void {
  if (kind === null) return;
  throw new UserError('file-binary', ({ file }) => file.binary(name, file.kinds[kind](name)));
}

/** Throws a UserError where there is more than an article can be. */
export function refuseOversize(content: Content, name: string, limit: number): void {
  if (content.bytes.length <= limit) return;
  throw new UserError('file-too-large', ({ file }) => file.tooLarge(name, content.size, limit));
}

/** Throws a UserError where nothing is left of the text once it is cleaned. */
export function refuseEmpty(text: string, name: string): void {
  if (cleanText(text).trim() !== '') return;
  throw new UserError('file-empty', ({ file }) => file.empty(name));
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, label: string, name: string): string {
  const text = new TextDecoder(label).decode(bytes);
  if (!text.includes('\ufffd')) return text;
  throw new UserError('file-encoding', ({ file }) => file.notUtf16(name));
}

function decodeUtf8(bytes: Uint8Array, name: string): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const offset = invalidUtf8Offset(bytes);
  const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
  throw new UserError('file-encoding', ({ file }) => file.notUtf8(name, byte, offset));
}

/** The offset of the first byte that is not part of a valid UTF-8 character. */
function invalidUtf8Offset(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let start = 0;
  for (;;) {
    const replaced = text.indexOf('\ufffd', start);
    offset += Buffer.byteLength(text.slice(start, replaced));
    // A replacement character that the text itself holds is three valid bytes, EF BF BD.
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return offset;
    offset += 3;
    start = replaced + 1;
  }
}
