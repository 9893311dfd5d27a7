/** The keyboard as Ink gets to see it: one key at a time, each after the render of the one before. */
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { flushKeys, INTERRUPT_KEY, isPaste, NO_REST, splitKeys } from './split-keys.ts';

/** A terminal's input: a stream that can switch the terminal's line editing off. */
export interface TerminalInput extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(mode: boolean): unknown;
  ref?(): unknown;
  unref?(): unknown;
}

/** Milliseconds after which an ESC with nothing behind it is the Escape key and not the start of a sequence. */
const ESCAPE_DELAY = 30;

/** How a terminal's input ends; one that is closed by its window reports an error (EIO). */
const ENDINGS = ['end', 'close', 'error'] as const;

export interface PacedKeysOptions {
  /** Ctrl+C; called at once, whatever waits in the queue. */
  readonly onInterrupt: () => void;
  /** The terminal is gone: no more keys can come. */
  readonly onEnd: () => void;
  /** Whether pasted text is handed on. @default false */
  readonly takesPaste?: boolean;
}

/**
 * A stream that Ink takes for a terminal. Components such as ink-select-input decide by the state of their
 * last render, so a second key must not reach them before that render is done; React renders what a key
 * caused in microtasks, all of which run before the next immediate.
 */
export class PacedKeys extends Readable {
  readonly isTTY = true;
  readonly #source: TerminalInput;
  readonly #options: PacedKeysOptions;
  readonly #decoder = new StringDecoder('utf8');
  #rest = NO_REST;
  #queue: string[] = [];
  #next: NodeJS.Immediate | null = null;
  #escapeTimer: NodeJS.Timeout | null = null;

  constructor(source: TerminalInput, options: PacedKeysOptions) {
    super({ encoding: 'utf8', read: () => undefined });
    this.#source = source;
    this.#options = options;
    source.on('data', this.#take);
    for (const event of ENDINGS) source.once(event, options.onEnd);
  }

  /** Lets go of the source stream, which stays open and paused. */
  stop(): void {
    this.#source.off('data', this.#take);
    for (const event of ENDINGS) this.#source.off(event, this.#options.onEnd);
    this.#source.pause();
    this.#queue = [];
    if (this.#next) clearImmediate(this.#next);
    if (this.#escapeTimer) clearTimeout(this.#escapeTimer);
    this.destroy();
  }

  setRawMode(mode: boolean): this {
    this.#source.setRawMode?.(mode);
    return this;
  }

  ref(): this {
    this.#source.ref?.();
    return this;
  }

  unref(): this {
    this.#source.unref?.();
    return this;
  }

  readonly #take = (chunk: Buffer | string): void => {
    if (this.#escapeTimer) clearTimeout(this.#escapeTimer);
    const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
    const { keys, rest } = splitKeys(this.#rest, text);
    this.#rest = rest;
    this.#enqueue(this.#options.takesPaste ? keys : keys.filter((key) => !isPaste(key)));
    if (rest.pending !== '' && !rest.pasting) {
      this.#escapeTimer = setTimeout(() => {
        const flushed = flushKeys(this.#rest);
        this.#rest = flushed.rest;
        this.#enqueue(flushed.keys);
      }, ESCAPE_DELAY);
    }
  };

  #enqueue(keys: readonly string[]): void {
    if (keys.includes(INTERRUPT_KEY)) {
      this.#options.onInterrupt();
      return;
    }
    this.#queue.push(...keys);
    if (this.#next === null) this.#deliver();
  }

  #deliver(): void {
    const key = this.#queue.shift();
    this.#next = null;
    if (key === undefined) return;
    this.push(key);
    this.#next = setImmediate(() => this.#deliver());
  }
}
