/** Reads a file's bytes up to a limit, with errors that say what to do. */
import { open } from 'node:fs/promises';
import { type Content, collect } from './content.ts';
import { directoryError, fileError } from './file-errors.ts';

/**
 * The first bytes of the file, at most one more than `limit`, and its size. Pipes can be read too. Rejects with a
 * UserError (exit code 66) for a file that is missing, forbidden, a folder, or fails while it is read.
 */
export async function readFileUpTo(path: string, limit: number): Promise<Content> {
  try {
    await using file = await open(path, 'r');
    const stats = await file.stat();
    if (stats.isDirectory()) throw directoryError(path);
    const content = await collect(file.createReadStream({ autoClose: false, end: limit }), limit);
    // A pipe says that its size is 0.
    return { bytes: content.bytes, size: content.size ?? (stats.size || null) };
  } catch (error) {
    throw await fileError(path, error);
  }
}
