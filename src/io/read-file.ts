/** Reads a file's bytes up to a limit, with errors that say what to do. */
import { type FileHandle, open } from 'node:fs/promises';
import { type Content, collect } from './content.ts';
import { directoryError, fileError } from './file-errors.ts';

/** More than most articles hold, so that one read is enough; in bytes. */
const CHUNK = 1 << 18;

/**
 * The first bytes of the file, at most one more than `limit`, and its size. Pipes can be read too. Rejects with a
 * UserError (exit code 66) for a file that is missing, forbidden, a folder, or fails while it is read.
 */
export async function readFileUpTo(path: string, limit: number): Promise<Content> {
  try {
    await using file = await open(path, 'r');
    const stats = await file.stat();
    if (stats.isDirectory()) throw directoryError(path);
    const content = await collect(chunksOf(file), limit);
    // A pipe says that its size is 0.
    return { bytes: content.bytes, size: content.size ?? (stats.size || null) };
  } catch (error) {
    throw await fileError(path, error);
  }
}

/** A read stream would take some milliseconds to set up, which show in the first frame of a game. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(CHUNK));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
