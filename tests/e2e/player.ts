/** A player at a real terminal: starts the built program in a pty, reads its screen, presses its keys. */
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { freshDataFolder } from './data-folder.ts';

export const program = join(import.meta.dirname, '../../dist/sayswho.js');

/** The environment as a shell has it, in English: what npm tells the tests is not meant for the program. */
export function outsideNpm(env: NodeJS.ProcessEnv): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || name.startsWith('npm_') ? [] : [[name, value]],
    ),
  );
  return { ...own, SAYSWHO_LANG: 'en' };
}

/** Long enough for a loaded machine; a test that waits this long has failed. */
const PATIENCE = 15_000;

/** What a terminal sends for a key. */
const KEYS = {
  enter: '\r',
  tab: '\t',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  pageDown: '\x1b[6~',
  pageUp: '\x1b[5~',
  'ctrl+c': '\x03',
} as const;

export interface PlayerOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What to start instead of the program itself, given its command line. */
  readonly shell?: (command: readonly string[]) => readonly string[];
}

export class Player {
  readonly #pty: IPty;
  readonly #terminal: xterm.Terminal;
  readonly #exited: Promise<number>;
  #exitCode: number | null = null;
  #output = '';
  /** As much of the output as the terminal has worked through. */
  #drawn = '';
  #changed: () => void = () => {};

  constructor(args: readonly string[], options: PlayerOptions = {}) {
    const { columns = 80, rows = 24, env = {}, shell = (command) => command } = options;
    const [file = '', ...rest] = shell([process.execPath, program, ...args]);
    const inherited = Object.entries(outsideNpm(process.env)).filter(
      ([name]) => !['NO_COLOR', 'INK_SCREEN_READER', 'FORCE_COLOR'].includes(name),
    );
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#pty = spawn(file, rest, {
      cols: columns,
      rows,
      env: {
        ...Object.fromEntries(inherited),
        TERM: 'xterm-256color',
        SAYSWHO_DATA_DIR: freshDataFolder(),
        ...env,
      },
    });
    // Answers to the program's questions about the terminal.
    this.#terminal.onData((answer) => this.#pty.write(answer));
    this.#pty.onData((data) => {
      this.#output += data;
      this.#terminal.write(data, () => {
        this.#drawn += data;
        this.#changed();
      });
    });
    this.#exited = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) => {
        this.#exitCode = signal ? 128 + signal : exitCode;
        resolve(this.#exitCode);
        this.#changed();
      });
    });
  }

  /** The visible rows, without trailing spaces. */
  screen(): string[] {
    const { active } = this.#terminal.buffer;
    return Array.from({ length: this.#terminal.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  /** The terminal itself, for what needs colors and styles. */
  get terminal(): xterm.Terminal {
    return this.#terminal;
  }

  /** True while a frame is only half written: terminals that know the marks (synchronized output) show none of it yet. */
  get #isBetweenFrames(): boolean {
    const begun = this.#drawn.lastIndexOf('\x1b[?2026h');
    return this.#exitCode === null && begun > this.#drawn.lastIndexOf('\x1b[?2026l');
  }

  /** Everything that was written, escape sequences included. */
  get output(): string {
    return this.#output;
  }

  /** True while the program draws on the alternate screen. */
  get onAlternateScreen(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  get cursorIsShown(): boolean {
    return this.#output.lastIndexOf('\x1b[?25h') >= this.#output.lastIndexOf('\x1b[?25l');
  }

  /** Waits until the screen holds the text; fails with a picture of the screen. */
  async sees(expected: string | RegExp): Promise<void> {
    await this.waitsFor(() => {
      const text = this.screen().join('\n');
      return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
    }, `to see ${expected}`);
  }

  /** Waits until the condition holds; `what` completes the sentence "waited …". */
  async waitsFor(condition: () => boolean, what: string): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (this.#isBetweenFrames || !condition()) {
      const left = deadline - Date.now();
      if (left <= 0 || this.#exitCode !== null) {
        // What was written last may still be on its way into the terminal.
        await new Promise<void>((resolve) => this.#terminal.write('', resolve));
        if (condition()) return;
        const end = this.#exitCode === null ? '' : ` (the program ended with ${this.#exitCode})`;
        throw new Error(`waited ${what}${end}, but the screen shows:\n${this.screen().join('\n')}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 200));
        this.#changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  presses(...keys: readonly string[]): void {
    for (const key of keys) this.#pty.write(key in KEYS ? KEYS[key as keyof typeof KEYS] : key);
  }

  resizes(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Sends a signal to the program. */
  receives(signal: string): void {
    this.#pty.kill(signal);
  }

  /** The exit code once the program has ended; 128 + n where signal n ended it. */
  async leaves(): Promise<number> {
    const late = new Promise<never>((_, reject) => {
      setTimeout(
        () => reject(new Error(`the program is still running:\n${this.screen().join('\n')}`)),
        PATIENCE,
      ).unref();
    });
    const exitCode = await Promise.race([this.#exited, late]);
    await new Promise<void>((resolve) => this.#terminal.write('', resolve));
    return exitCode;
  }

  /** Ends the program as a crash of the machine would: it can do nothing about it. */
  async isKilled(): Promise<void> {
    this.#pty.kill('SIGKILL');
    await this.#exited;
  }

  /** Ends a program that is still running. */
  close(): void {
    if (this.#exitCode === null) this.#pty.kill('SIGKILL');
    this.#terminal.dispose();
  }
}
