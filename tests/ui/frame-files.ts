/** Expected screens and transcripts, one text file each; UPDATE_FRAMES=1 writes them anew. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FRAMES = join(import.meta.dirname, '..', 'frames');

export function updatesFrames(): boolean {
  return Boolean(process.env.UPDATE_FRAMES);
}

/** The expected text; throws where there is none yet. */
export function readFrame(name: string): string {
  return readFileSync(join(FRAMES, `${name}.txt`), 'utf8').replace(/\n$/, '');
}

export function writeFrame(name: string, text: string): void {
  mkdirSync(FRAMES, { recursive: true });
  writeFileSync(join(FRAMES, `${name}.txt`), `${text}\n`);
}
