/** Splits what a terminal sends into single key presses, however it was cut into chunks. */

/** What has not become a key yet. */
export interface KeyRest {
  /** The beginning of an escape sequence, or of the end of a paste. */
  readonly pending: string;
  /** True between the two marks of a bracketed paste: what lies there was not typed. */
  readonly pasting: boolean;
  /** What of the paste came so far. */
  readonly pasted: string;
}

export interface KeySplit {
  readonly keys: readonly string[];
  readonly rest: KeyRest;
}

/** Nothing is pending. */
export const NO_REST: KeyRest = { pending: '', pasting: false, pasted: '' };

/**
 * Escape alone, spelled in the kitty keyboard protocol: unlike a bare ESC it can be told at once from the
 * beginning of a longer sequence, so the reader behind needs no waiting of its own.
 */
export const ESCAPE_KEY = '\x1b[27u';
export const INTERRUPT_KEY = '\x03';

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

/** More than anybody types into a line, in UTF-16 code units; the rest of a longer paste is dropped. */
const LONGEST_PASTE = 4096;

/** CSI with parameters (the Linux console writes F1 as `ESC [ [ A`), or SS3; both end in one final character. */
const SEQUENCE = /^\x1b(?:\[\[?[\x30-\x3f]*[\x20-\x2f]*[\x40-\x7e]|O[\d;]*[\x40-\x7e])/;
const UNFINISHED = /^\x1b(?:\[\[?[\x30-\x3f]*[\x20-\x2f]*|O[\d;]*)?$/;
/** Longer than any key: what grows beyond is noise and not worth waiting for. */
const LONGEST_SEQUENCE = 64;

/** The longest end of `text` that could be the beginning of the mark that ends a paste. */
function pasteTail(text: string): string {
  for (let length = Math.min(text.length, PASTE_END.length - 1); length > 0; length--) {
    if (PASTE_END.startsWith(text.slice(-length))) return text.slice(-length);
  }
  return '';
}

/**
 * The keys of one more chunk, and what is left over for the next. Line feeds count as Enter, pasted text
 * is one key with its two marks, Ctrl+C is seen even inside a paste whose end never came. However the input is cut into
 * chunks, the keys are the same.
 */
export function splitKeys(rest: KeyRest, chunk: string): KeySplit {
  const keys: string[] = [];
  let text = rest.pending + chunk;
  let { pasting, pasted } = rest;
  const paste = (more: string) => {
    pasted = (pasted + more).slice(0, LONGEST_PASTE);
  };
  while (text !== '') {
    if (pasting) {
      const end = text.indexOf(PASTE_END);
      const interrupt = text.indexOf(INTERRUPT_KEY);
      if (interrupt !== -1 && (end === -1 || interrupt < end)) {
        text = text.slice(interrupt);
        [pasting, pasted] = [false, ''];
      } else if (end === -1) {
        const pending = pasteTail(text);
        paste(text.slice(0, text.length - pending.length));
        return { keys, rest: { pending, pasting, pasted } };
      } else {
        paste(text.slice(0, end));
        if (pasted !== '') keys.push(PASTE_START + pasted + PASTE_END);
        text = text.slice(end + PASTE_END.length);
        [pasting, pasted] = [false, ''];
      }
      continue;
    }
    if (text[0] === '\x1b') {
      const sequence = SEQUENCE.exec(text)?.[0];
      if (sequence === undefined) {
        if (text.length <= LONGEST_SEQUENCE && UNFINISHED.test(text)) {
          return { keys, rest: { pending: text, pasting, pasted } };
        }
        keys.push(ESCAPE_KEY);
        text = text.slice(1);
      } else {
        if (sequence === PASTE_START) pasting = true;
        else keys.push(sequence);
        text = text.slice(sequence.length);
      }
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(0)!);
    keys.push(character === '\n' ? '\r' : character);
    text = text.slice(character.length);
  }
  return { keys, rest: { pending: '', pasting, pasted } };
}

/** True for pasted text, which is no key press. */
export function isPaste(key: string): boolean {
  return key.startsWith(PASTE_START);
}

/** The keys of an escape sequence that did not go on: the Escape key, and whatever was typed after it. */
export function flushKeys(rest: KeyRest): KeySplit {
  if (rest.pasting || rest.pending === '') return { keys: [], rest };
  const after = splitKeys(NO_REST, rest.pending.slice(1));
  return { keys: [ESCAPE_KEY, ...after.keys], rest: after.rest };
}
