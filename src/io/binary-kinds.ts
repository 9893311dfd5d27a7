/** Tells what a file that is no text seems to be, and what to do with it. */

export interface Kind {
  /** With its article: "a PDF document". */
  readonly name: string;
  readonly hint: string;
}

const COPY_TEXT = 'Open it, copy the text of the article, and save that as a .txt file.';
const UNPACK = 'Unpack it and name the article inside.';
const NOT_TEXT = 'An article must be text: a .txt, .md or .html file.';

/** First bytes (as Latin-1) at an offset, from the formats' own specifications. */
const SIGNATURES: readonly (readonly [offset: number, bytes: string, name: string, hint: string])[] = [
  [0, '%PDF-', 'a PDF document', 'Convert it to text, for example with: pdftotext FILE article.txt'],
  [0, '{\\rtf', 'an RTF document', 'Open it in a word processor and save it as plain text (.txt).'],
  [
    0,
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'an old Office document',
    'Open it and save it as plain text (.txt).',
  ],
  [0, '\x89PNG\r\n\x1a\n', 'a PNG picture', COPY_TEXT],
  [0, '\xff\xd8\xff', 'a JPEG picture', COPY_TEXT],
  [0, 'GIF8', 'a GIF picture', COPY_TEXT],
  [8, 'WEBP', 'a WebP picture', COPY_TEXT],
  [0, 'II*\0', 'a TIFF picture', COPY_TEXT],
  [0, 'MM\0*', 'a TIFF picture', COPY_TEXT],
  [4, 'ftyp', 'a video, sound or HEIF picture', NOT_TEXT],
  [0, 'ID3\x02', 'a sound file', NOT_TEXT],
  [0, 'ID3\x03', 'a sound file', NOT_TEXT],
  [0, 'ID3\x04', 'a sound file', NOT_TEXT],
  [0, 'OggS', 'a sound or video file', NOT_TEXT],
  [0, 'fLaC', 'a sound file', NOT_TEXT],
  [0, '\x1a\x45\xdf\xa3', 'a video file', NOT_TEXT],
  [0, '\x1f\x8b', 'a gzip archive', UNPACK],
  [4, '1AY&SY', 'a bzip2 archive', UNPACK],
  [0, '\xfd7zXZ\0', 'an xz archive', UNPACK],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive', UNPACK],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7-Zip archive', UNPACK],
  [0, 'Rar!\x1a\x07', 'a RAR archive', UNPACK],
  [0, 'SQLite format 3\0', 'a database', NOT_TEXT],
  [0, '\x7fELF', 'a program', NOT_TEXT],
];

/** How far into a file a NUL byte is looked for, in bytes. */
const SNIFFED = 1 << 20;

/** What the bytes of a text file seem to be instead; null where they may be text. */
export function binaryKind(bytes: Uint8Array): Kind | null {
  const signed = signedKind(bytes);
  if (signed !== null || !bytes.subarray(0, SNIFFED).includes(0)) return signed;
  return utf16Kind(bytes) ?? { name: 'a binary file', hint: NOT_TEXT };
}

/** The kind whose signature the bytes bear, or null. Pages are asked no more, since some hold stray NUL bytes. */
export function signedKind(bytes: Uint8Array): Kind | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  for (const [offset, signature, name, hint] of SIGNATURES) {
    if (head.startsWith(signature, offset)) return { name, hint };
  }
  return head.startsWith('PK\x03\x04') ? zipKind(head) : null;
}

/** The office formats are zip archives whose first entries have telling names. */
function zipKind(head: string): Kind {
  if (head.includes('word/'))
    return { name: 'a Word document', hint: 'Open it and save it as plain text (.txt).' };
  if (head.includes('application/epub')) return { name: 'an e-book', hint: COPY_TEXT };
  if (head.includes('application/vnd.oasis.opendocument')) {
    return { name: 'an OpenDocument file', hint: 'Open it and save it as plain text (.txt).' };
  }
  if (head.includes('[Content_Types].xml')) return { name: 'an Office document', hint: COPY_TEXT };
  return { name: 'a zip archive', hint: UNPACK };
}

/** UTF-16 without a mark: in Latin text, nearly every second byte is NUL, always on the same side. */
function utf16Kind(bytes: Uint8Array): Kind | null {
  const nulls = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2]! += 1;
  });
  const most = (sample.length / 2) * 0.7;
  const order = nulls[0]! > most && nulls[1] === 0 ? 'BE' : nulls[1]! > most && nulls[0] === 0 ? 'LE' : null;
  if (order === null) return null;
  return {
    name: 'UTF-16 text without a byte order mark',
    hint: `Convert it: iconv -f UTF-16${order} -t UTF-8 FILE > article.txt`,
  };
}
