/** Decides how a game meets its player: on a whole screen or in plain lines, and where answers come from. */
import { openSync } from 'node:fs';
import { Readable } from 'node:stream';
import { ReadStream } from 'node:tty';
import type { Door } from './door.ts';

/** Where answers come from, and what is left to do when the game is over. */
export interface Answers {
  readonly stream: Readable & Partial<Pick<ReadStream, 'isTTY' | 'setRawMode' | 'ref' | 'unref'>>;
  close(): void;
}

/** True where a screen cannot or should not be drawn: no terminal, a dumb one, or a screen reader. */
export function needsLines(door: Pick<Door, 'env' | 'stdout'>, answers: Answers): boolean {
  const { env, stdout } = door;
  return !stdout.isTTY || !answers.stream.isTTY || env.TERM === 'dumb' || env.INK_SCREEN_READER === 'true';
}

/**
 * Standard input; where that carries the article, the terminal itself. Without a terminal to show questions
 * on there is then nobody to answer, and the input ends before it begins.
 */
export function answersOf(door: Pick<Door, 'stdin' | 'stdout'>, articleIsStdin: boolean): Answers {
  if (!articleIsStdin) return { stream: door.stdin, close: () => {} };
  const terminal = door.stdout.isTTY ? openTerminal() : null;
  if (terminal === null) return { stream: Readable.from([]), close: () => {} };
  return { stream: terminal, close: () => terminal.destroy() };
}

/** The terminal of this session, or null where there is none. */
function openTerminal(): ReadStream | null {
  let descriptor: number;
  try {
    descriptor = openSync('/dev/tty', 'r');
  } catch (error) {
    // ENXIO: a process without a terminal. ENOENT: a system that has no such file.
    if (error instanceof Error && 'code' in error && (error.code === 'ENXIO' || error.code === 'ENOENT'))
      return null;
    throw error;
  }
  return new ReadStream(descriptor);
}
