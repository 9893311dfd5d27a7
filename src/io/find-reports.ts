/** Finds the files in a folder that may hold results, and reads them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { cleanLine } from '../core/article/clean-text.ts';
import type { UserError } from '../core/user-error.ts';
import { fileError, folderError } from './file-errors.ts';

/** Bytes; a result has some hundred thousand at most. */
const LARGEST = 5_000_000;

export interface FoundFile {
  /** Relative to the folder, as it is to be shown. */
  readonly file: string;
  readonly isPage: boolean;
  /** The text; null for a file that is too large. */
  readonly text: string | null;
}

/**
 * The .json and .html files of a folder and its folders, by path; links are not followed. A file that cannot be read
 * comes with the error in place of its text. Rejects with a UserError (exit code 66) where the folder itself cannot be read.
 */
export async function findReports(folder: string): Promise<(FoundFile | { readonly error: UserError })[]> {
  const paths = await listFiles(folder);
  const found: (FoundFile | { readonly error: UserError })[] = [];
  // One after the other: a class hands in dozens, and each is small.
  for (const path of paths) found.push(await readFound(folder, path));
  return found;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(?:json|html?)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw await folderError(folder, error);
  }
}

async function readFound(folder: string, path: string): Promise<FoundFile | { readonly error: UserError }> {
  const file = cleanLine(relative(folder, path), 1_000);
  try {
    const { size } = await stat(path);
    const text = size > LARGEST ? null : await readFile(path, 'utf8');
    return { file, isPage: !/\.json$/i.test(path), text };
  } catch (error) {
    return { error: await fileError(path, error) };
  }
}
