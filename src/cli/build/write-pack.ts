/** Writes a built pack, and where it replaces one, keeps what people did with that. */
import { stat } from 'node:fs/promises';
import { type GivenHead, type LostEntry, rebuildPack } from '../../core/pack/edit/rebuild-pack.ts';
import { isSameArticle } from '../../core/pack/edit/same-article.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { type ReadablePack, readPack } from '../../core/pack/read-pack.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import { errorCode } from '../../io/file-errors.ts';
import { keepBeside } from '../../io/keep-beside.ts';
import { readPackExactly } from '../../io/read-pack-file.ts';
import { writeNewFile } from '../../io/write-new-file.ts';

/** What became of a pack that was there before; plain data. */
export interface Rebuild {
  /** How many entries that somebody reviewed or wrote are in the new pack. */
  readonly kept: number;
  /** How many entries were not there before. */
  readonly added: number;
  /** What somebody reviewed or wrote, and the new article does not bear out. */
  readonly lost: readonly LostEntry[];
  /** The file that the old one was kept as, and why; null where everything worth keeping is in the new one. */
  readonly old: { readonly file: string; readonly because: OldReason } | null;
}

/** Its entries are lost in the new file; it is about something else; it is no pack, or a damaged one. */
export type OldReason = 'lost' | 'other-article' | 'no-pack';

export interface WriteOrder {
  readonly output: string;
  readonly force: boolean;
  /** The keys of the head that were asked for, not found. */
  readonly given: GivenHead;
  /** What to say where there is nothing to ask about. */
  readonly nothing: () => UserError;
}

/**
 * Writes the pack, which may have no entries, and resolves with what is in the file and what was there before. Rejects with a
 * UserError where there is nothing to ask about, where the old pack's layout does not allow it, and like `writeNewFile`.
 */
export async function writePack(
  fresh: Pack,
  { output, force, given, nothing }: WriteOrder,
): Promise<{ readonly pack: Pack; readonly rebuild: Rebuild | null }> {
  const old = force ? await readOld(output) : null;
  if (old?.pack && isSameArticle(old.pack.pack, fresh)) {
    const { yaml, pack, kept, added, lost } = rebuildPack(old.pack, fresh, given);
    const before = lost.length === 0 ? null : await keptAs(output, 'lost');
    await writeNewFile(output, old.mark + yaml, { force });
    return { pack, rebuild: { kept, added, lost, old: before } };
  }
  if (fresh.entries.length === 0) throw nothing();
  const before = old && (await keptAs(output, old.pack ? 'other-article' : 'no-pack'));
  await writeNewFile(output, serializePack(fresh), { force });
  return { pack: fresh, rebuild: before && { kept: 0, added: 0, lost: [], old: before } };
}

async function keptAs(path: string, because: OldReason): Promise<NonNullable<Rebuild['old']>> {
  return { file: await keepBeside(path), because };
}

/** The file that is to be replaced. */
interface OldFile {
  /** Its byte order mark, where it has one. */
  readonly mark: string;
  /** Null for what cannot be read as a pack. */
  readonly pack: ReadablePack | null;
}

/** Null where there is no file, or a device. */
async function readOld(path: string): Promise<OldFile | null> {
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
