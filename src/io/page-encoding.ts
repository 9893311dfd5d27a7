/** Decodes the bytes of a web page as a browser would. */
import { isUtf8 } from 'node:buffer';

type Decoder = InstanceType<typeof TextDecoder>;

/** How far into a page its own declaration of an encoding is looked for, in bytes (the HTML standard's prescan). */
const PRESCAN = 1024;

/**
 * The page's text, by the first of: a byte order mark, the server's charset, the page's own `<meta>` or XML
 * declaration, UTF-8 where that is valid, Windows-1252. Bytes that do not fit become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const decoder = markedDecoder(bytes) ?? namedDecoder(charset) ?? namedDecoder(declaredCharset(bytes));
  const fallback = () => new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return (decoder ?? fallback()).decode(bytes).replaceAll('\r\n', '\n');
}

function markedDecoder(bytes: Uint8Array): Decoder | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}

/** Null for no label and for one that the Encoding standard does not know. */
function namedDecoder(label: string | null): Decoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A page that can be searched as ASCII is not UTF-16, whatever it says: the standard reads that as UTF-8. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/.exec(head);
  const label = found?.[1]?.toLowerCase() ?? null;
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}
