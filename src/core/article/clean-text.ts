/** Text from outside made safe for a terminal: no escape sequences, no control characters, no direction overrides. */

/** Where none of these occurs, the text is clean as it stands. */
const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/**
 * ECMA-48 sequences in their 7-bit (ESC and a letter) and 8-bit (C1) forms. A control string (OSC, DCS,
 * APC, PM, SOS) goes with its content only if it is closed before the next control character; of one left
 * open only the opening goes, so that it cannot swallow the article. That, and bodies that exclude every
 * character which could open another sequence, keeps the match linear.
 */
const SEQUENCE = new RegExp(
  [
    // CSI: parameters, intermediates, one final character, which may be missing.
    /(?:\x1b\[|\x9b)[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]?/,
    // Control strings, ended by BEL or ST.
    /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x1f\x7f-\x9f]*(?:\x07|\x1b\\|\x9c)/,
    // Every other escape, and an ESC on its own.
    /\x1b(?:[\x20-\x2f]*[\x30-\x7e])?/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

const LINE_BREAKS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
/** Controls, and the bidi embeddings, overrides and isolates; the marks U+200E and U+200F cannot reorder words and stay. */
const INVISIBLE = /[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The text without escape sequences, control characters other than `\n`, bidi overrides and isolates, and
 * byte order marks. Tabs become spaces, every kind of line break becomes `\n`, lone surrogates become
 * U+FFFD. Takes time linear in the length; cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(SEQUENCE, '')
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .toWellFormed();
}

/**
 * A name or title as one clean line: white space collapsed, none at the ends, at most `limit` UTF-16 code
 * units, the last of them an ellipsis where something was cut. The limit must be at least 1.
 */
export function cleanLine(text: string, limit = 200): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  // A cut through a pair would leave half a character.
  const end = /[\ud800-\udbff]/.test(line[limit - 2] ?? '') ? limit - 2 : limit - 1;
  return `${line.slice(0, end).trimEnd()}…`;
}
