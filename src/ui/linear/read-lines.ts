/** Lines from a stream, one at a time, as they are asked for. */
import { StringDecoder } from 'node:string_decoder';
import { cleanLine } from '../../core/article/clean-text.ts';

/** More than anyone types as an answer, and than a terminal takes in one line; the rest of a longer line is dropped. */
const LONGEST_LINE = 4096;

/** The next line, clean and without white space at its ends; null when no more can come. */
export type NextLine = () => Promise<string | null>;

export interface LineReader {
  readonly next: NextLine;
  /** Lets go of the stream. */
  stop(): void;
}

/** Reads the stream's lines. A last line without a line break counts; `signal` ends the reading. */
export function readLines(stream: NodeJS.ReadableStream, signal: AbortSignal | undefined): LineReader {
  const decoder = new StringDecoder('utf8');
  const lines: string[] = [];
  let partial = '';
  let ended = false;
  let wake: (() => void) | null = null;

  const take = (chunk: Buffer | string) => {
    const parts = (partial + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split(/\r?\n/);
    partial = (parts.pop() ?? '').slice(0, LONGEST_LINE);
    lines.push(...parts);
    // Nobody types faster than the game reads; what comes faster waits in the pipe.
    if (lines.length > 0) stream.pause();
    wake?.();
  };
  const finish = () => {
    if (!ended && partial !== '') lines.push(partial);
    ended = true;
    stream.off('data', take);
    stream.off('end', finish);
    stream.off('close', finish);
    signal?.removeEventListener('abort', finish);
    stream.pause();
    wake?.();
  };
  stream.on('data', take);
  stream.once('end', finish);
  stream.once('close', finish);
  signal?.addEventListener('abort', finish);
  if (signal?.aborted) finish();

  const next = async () => {
    while (lines.length === 0 && !ended) {
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      stream.resume();
      await promise;
    }
    const line = signal?.aborted ? undefined : lines.shift();
    return line === undefined ? null : cleanLine(line, LONGEST_LINE);
  };
  return { next, stop: finish };
}
