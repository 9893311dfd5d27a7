/** Makes the folder that files are to be written to. */
import { mkdir } from 'node:fs/promises';
import { folderError } from './write-errors.ts';

/** Makes the folder and those above it where they are missing. Rejects with a UserError (exit code 73) where it cannot. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw folderError(path, error);
  }
}
