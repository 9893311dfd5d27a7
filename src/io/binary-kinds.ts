/** Tells what a file that is no text seems to be. */
import type { ErrorWords } from '../core/words/words.ts';

/** A kind of file that is no text, by its name in the catalog of words. */
export type Kind = keyof ErrorWords['file']['kinds'];

/** First bytes (as Latin-1) at an offset, from the formats' own specifications. */
const SIGNATURES: readonly (readonly [offset: number, bytes: string, kind: Kind])[] = [
  [0, '%PDF-', 'pdf'],
  [0, '{\\rtf', 'rtf'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
  [0, '\x89PNG\r\n\x1a\n', 'png'],
  [0, '\xff\xd8\xff', 'jpeg'],
  [0, 'GIF8', 'gif'],
  [8, 'WEBP', 'webp'],
  [0, 'II*\0', 'tiff'],
  [0, 'MM\0*', 'tiff'],
  [4, 'ftyp', 'media'],
  [0, 'ID3\x02', 'sound'],
  [0, 'ID3\x03', 'sound'],
  [0, 'ID3\x04', 'sound'],
  [0, 'OggS', 'sound-or-video'],
  [0, 'fLaC', 'sound'],
  [0, '\x1a\x45\xdf\xa3', 'video'],
  [0, '\x1f\x8b', 'gzip'],
  [4, '1AY&SY', 'bzip2'],
  [0, '\xfd7zXZ\0', 'xz'],
  [0, '\x28\xb5\x2f\xfd', 'zstandard'],
  [0, '7z\xbc\xaf\x27\x1c', '7-zip'],
  [0, 'Rar!\x1a\x07', 'rar'],
  [0, 'SQLite format 3\0', 'database'],
  [0, '\x7fELF', 'program'],
];

/** How far into a file a NUL byte is looked for, in bytes. */
const SNIFFED = 1 << 20;

/** What the bytes of a text file seem to be instead; null where they may be text. */
export function binaryKind(bytes: Uint8Array): Kind | null {
  const signed = signedKind(bytes);
  if (signed !== null || !bytes.subarray(0, SNIFFED).includes(0)) return signed;
  return utf16Kind(bytes) ?? 'binary';
}

/** The kind whose signature the bytes bear, or null. Pages are asked no more, since some hold stray NUL bytes. */
export function signedKind(bytes: Uint8Array): Kind | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  for (const [offset, signature, kind] of SIGNATURES) {
    if (head.startsWith(signature, offset)) return kind;
  }
  return head.startsWith('PK\x03\x04') ? zipKind(head) : null;
}

/** The office formats are zip archives whose first entries have telling names. */
function zipKind(head: string): Kind {
  if (head.includes('word/')) return 'word';
  if (head.includes('application/epub')) return 'e-book';
  if (head.includes('application/vnd.oasis.opendocument')) return 'open-document';
  return head.includes('[Content_Types].xml') ? 'office' : 'zip';
}

/** UTF-16 without a mark: in Latin text, nearly every second byte is NUL, always on the same side. */
function utf16Kind(bytes: Uint8Array): Kind | null {
  const nulls = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2]! += 1;
  });
  const most = (sample.length / 2) * 0.7;
  if (nulls[0]! > most && nulls[1] === 0) return 'utf-16be';
  return nulls[1]! > most && nulls[0] === 0 ? 'utf-16le' : null;
}
