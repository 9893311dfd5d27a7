/** Starts programs in a pty and times what they write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

/** Milliseconds after which what is waited for will not come. */
const PATIENCE = 20_000;

/** Never the one of whoever measures. */
const dataFolder = mkdtempSync(join(tmpdir(), 'sayswho-bench-data-'));
process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }));

/**
 * @param {string[]} args for Node
 * @param {Record<string, string>} [more] environment variables
 * @returns a running program in a terminal of 80 by 24
 */
export function start(args, more = {}) {
  const env = { ...process.env, TERM: 'xterm-256color', SAYSWHO_DATA_DIR: dataFolder, ...more };
  // CI is not a terminal's business, and compile caches must be as a user has them.
  delete env.CI;
  const started = performance.now();
  const pty = spawn(process.execPath, args, { cols: 80, rows: 24, env });
  let output = '';
  let notify = () => {};
  let exited = false;
  pty.onData((data) => {
    output += data;
    notify();
  });
  pty.onExit(() => {
    exited = true;
    notify();
  });

  /** Milliseconds from the start until the condition holds. */
  async function until(condition) {
    const late = setTimeout(() => {
      exited = true;
      pty.kill('SIGKILL');
    }, PATIENCE);
    while (!condition()) {
      if (exited) throw new Error(`node ${args.join(' ')} ended early:\n${stripVTControlCharacters(output)}`);
      await new Promise((resolve) => {
        notify = resolve;
      });
    }
    clearTimeout(late);
    return performance.now() - started;
  }

  return {
    /** Until anything but control sequences is painted. */
    painted: () => until(() => stripVTControlCharacters(output).trim() !== ''),
    shows: (text) => until(() => stripVTControlCharacters(output).includes(text)),
    exits: () => until(() => exited),
    /** Milliseconds from the key press to the first output after it. */
    async press(key) {
      await quiet();
      const before = output.length;
      const pressed = performance.now();
      pty.write(key);
      await until(() => output.length > before);
      return performance.now() - pressed;
    },
    /** Presses a key, and waits for the next output, or for as long as is given if there is none. */
    async answers(key, milliseconds) {
      const before = output.length;
      pty.write(key);
      const late = performance.now() + milliseconds;
      while (output.length === before && !exited && performance.now() < late)
        await new Promise((resolve) => setTimeout(resolve, 1));
      if (exited) throw new Error(`the program ended on ${JSON.stringify(key)}`);
    },
    signal: (name) => pty.kill(name),
    /** Ends it as a player does, by Ctrl+C: only then does Node write its compile cache. */
    async leaves() {
      pty.write('\x03');
      await until(() => exited);
    },
  };

  /** Waits until nothing has been written for 20 ms, so that a press is not credited with an older frame. */
  async function quiet() {
    for (let length = -1; length !== output.length; ) {
      length = output.length;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
