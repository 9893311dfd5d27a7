/** A bar on a terminal that shows how much of the work is done; nothing where there is no terminal. */

const WIDTH = 24;

/** Milliseconds between two drawings. */
const PAUSE = 100;

export interface ProgressBar {
  /** Draws, at most ten times a second. `text` follows the bar. */
  show(done: number, text: string): void;
  /** Takes the bar away, so that something else can be written. */
  clear(): void;
}

/** @param now the time in milliseconds */
export function progressBar(stream: NodeJS.WriteStream, total: number, now: () => number): ProgressBar {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let drawn = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    show(done, text) {
      if (now() - drawn < PAUSE && done < total) return;
      drawn = now();
      shown = true;
      const filled = Math.round((WIDTH * done) / Math.max(1, total));
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${text}`;
      stream.write(`\r\x1b[K${line.slice(0, Math.max(0, stream.columns - 1))}`);
    },
    clear() {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}
