/** Writes a file whole or not at all, and never over one that is there unless that is wanted. */
import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { errorCode } from './file-errors.ts';
import { writeError } from './write-errors.ts';

export interface WriteOptions {
  /** Replaces a file that is there. */
  readonly force: boolean;
}

/**
 * Writes text as UTF-8, or bytes. Whoever looks sees the whole file or none of it, also after a crash. Rejects with a
 * UserError (exit code 73) where that is not possible, or a file is there.
 */
export async function writeNewFile(
  path: string,
  content: string | Uint8Array,
  { force }: WriteOptions,
): Promise<void> {
  try {
    const target = force ? await replaceable(path) : path;
    // A device or a pipe holds nothing that could be replaced.
    if (target === null) return await writeFile(path, content);
    const draft = `${target}.${process.pid}.tmp`;
    try {
      await writeThrough(draft, content);
      if (force) await keepMode(target, draft);
      // The system itself refuses to put it over another: no program can come between looking and writing.
      await (force ? rename(draft, target) : linkOrCopy(draft, target));
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    throw writeError(path, error);
  }
}

/** The file that a link leads to, or the path itself; null for what is no file. */
async function replaceable(path: string): Promise<string | null> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    // A rename would replace a file that nobody may write, too.
    await access(target, constants.W_OK);
    return found.isFile() || found.isDirectory() ? target : null;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path;
    throw error;
  }
}

/** Writes and waits until it is on the disk: a rename that came before it would leave an empty file after a crash. */
async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new file may be read and written by whoever may the old one. */
async function keepMode(old: string, draft: string): Promise<void> {
  try {
    await chmod(draft, (await stat(old)).mode);
  } catch (error) {
    // There is no old one, or the file system has no modes.
    if (!['ENOENT', 'ENOTSUP', 'EPERM'].includes(errorCode(error) ?? '')) throw error;
  }
}

/** File systems without links: FAT, some network shares. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Puts a file under a second name, which must be free (`EEXIST`): the same file where the system has links, otherwise a copy. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? '')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
