/** A terminal to test in: streams that pass for a TTY, and a headless emulator that shows what a player would see. */
import { Readable, Writable } from 'node:stream';
import xterm from '@xterm/headless';
import { expect } from 'vitest';
import { readFrame, updatesFrames, writeFrame } from './frame-files.ts';

/** Milliseconds after which something that was waited for counts as never coming. */
const PATIENCE = 8000;

/** A keyboard: what is pushed into it arrives as the chunks it was pushed in. */
export class Keyboard extends Readable {
  readonly isTTY = true;
  rawMode = false;

  constructor() {
    super({ read: () => undefined });
  }

  setRawMode(mode: boolean): this {
    this.rawMode = mode;
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

/** A screen of a given size that remembers everything written to it. */
export class Screen extends Writable {
  readonly isTTY = true;
  columns: number;
  rows: number;
  readonly emulator: xterm.Terminal;
  written = '';

  constructor(columns: number, rows: number) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
    // Like a terminal's driver, which sends a carriage return with each line feed.
    this.emulator = new xterm.Terminal({
      cols: columns,
      rows,
      convertEol: true,
      allowProposedApi: true,
      scrollback: 100,
    });
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.written += chunk.toString();
    this.emulator.write(chunk, () => {
      done();
      this.emit('painted');
    });
  }

  /** The visible rows, without white space at their ends. */
  text(): string {
    const { active } = this.emulator.buffer;
    const rows = Array.from(
      { length: this.rows },
      (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
    );
    return rows.map((row) => row.trimEnd()).join('\n');
  }

  /** True on the alternate screen. */
  isAlternate(): boolean {
    return this.emulator.buffer.active.type === 'alternate';
  }
}

/** Somebody in front of a terminal: presses keys, and looks at the screen until there is what should be there. */
export class Player {
  readonly keyboard = new Keyboard();
  readonly screen: Screen;

  constructor(columns = 80, rows = 24) {
    this.screen = new Screen(columns, rows);
  }

  /** Types; each argument arrives as one chunk. */
  presses(...chunks: string[]): this {
    for (const chunk of chunks) this.keyboard.push(chunk);
    return this;
  }

  resizes(columns: number, rows: number): this {
    this.screen.columns = columns;
    this.screen.rows = rows;
    this.screen.emulator.resize(columns, rows);
    this.screen.emit('resize');
    return this;
  }

  /** Looks until the screen passes; fails with what is on it. */
  async looksUntil(passes: (text: string) => boolean, wanted: string): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const check = () => {
      const text = this.screen.text();
      if (passes(text)) resolve(text);
    };
    this.screen.on('painted', check);
    const timer = setTimeout(
      () => reject(new Error(`never saw ${wanted}; the screen:\n${this.screen.text()}`)),
      PATIENCE,
    );
    check();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.screen.off('painted', check);
    }
  }

  sees(words: string): Promise<string> {
    return this.looksUntil((text) => text.includes(words), `“${words}”`);
  }

  seesNoMore(words: string): Promise<string> {
    return this.looksUntil((text) => !text.includes(words), `the end of “${words}”`);
  }

  /**
   * Sees exactly the frame in tests/frames/NAME.txt. With UPDATE_FRAMES set, writes the file instead, a moment
   * after the screen shows `words`.
   */
  async seesFrame(name: string, words: string): Promise<void> {
    await this.sees(words);
    if (updatesFrames()) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return writeFrame(name, this.screen.text());
    }
    const expected = readFrame(name);
    await this.looksUntil((text) => text === expected, `the frame ${name}`).catch(() => {
      expect(this.screen.text()).toBe(expected);
    });
  }
}
