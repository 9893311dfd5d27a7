/** The file that a new pack is to replace: what it holds, and how it is kept under another name. */
import { stat } from 'node:fs/promises';
import { type ReadablePack, readPack } from '../../core/pack/read-pack.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import { errorCode } from '../../io/file-errors.ts';
import { keepBeside } from '../../io/keep-beside.ts';
import { readPackExactly } from '../../io/read-pack-file.ts';

/** Its entries are lost in the new file; it is about something else; it is no pack, or a damaged one. */
export type OldReason = 'lost' | 'other-article' | 'no-pack';

/** The name under which the file was kept, and why. */
export interface KeptFile {
  readonly file: string;
  readonly because: OldReason;
}

/** Rejects with a UserError (exit code 73) where it cannot be kept. */
export async function keepOld(path: string, because: OldReason): Promise<KeptFile> {
  return { file: await keepBeside(path), because };
}

export interface OldFile {
  /** Its byte order mark, where it has one. */
  readonly mark: string;
  /** Null for what cannot be read as a pack. */
  readonly pack: ReadablePack | null;
}

/** What is in the file; null where there is none, or a device. Rejects with a UserError where it cannot be read. */
export async function readOld(path: string): Promise<OldFile | null> {
  if (!(await isFile(path))) return null;
  try {
    const yaml = await readPackExactly(path);
    const read = readPack(yaml, path);
    const mark = yaml.slice(0, yaml.length - read.source.length);
    return { mark, pack: read.pack === null ? null : read };
  } catch (error) {
    if (error instanceof UserError && error.exitCode === EXIT.unusable) return { mark: '', pack: null };
    throw error;
  }
}

/** What cannot be looked at is none: writing it tells why. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return false;
  }
}
