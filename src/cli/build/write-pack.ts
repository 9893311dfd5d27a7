/** Writes a built pack, and where it replaces one, keeps what people did with that. */
import type { GivenHead } from '../../core/pack/edit/head-changes.ts';
import type { LostEntry } from '../../core/pack/edit/lost-entry.ts';
import { rebuildPack } from '../../core/pack/edit/rebuild-pack.ts';
import { isSameArticle } from '../../core/pack/edit/same-article.ts';
import type { Pack } from '../../core/pack/pack.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import type { UserError } from '../../core/user-error.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import { type KeptFile, keepOld, readOld } from '../sources/old-pack.ts';

/** What became of a pack that was there before; plain data. */
export interface Rebuild {
  /** How many entries that somebody reviewed or wrote are in the new pack. */
  readonly kept: number;
  /** How many entries were not there before. */
  readonly added: number;
  /** What somebody reviewed or wrote, and the new article does not bear out. */
  readonly lost: readonly LostEntry[];
  /** The file that the old one was kept as, and why; null where everything worth keeping is in the new one. */
  readonly old: KeptFile | null;
}

export interface WriteOrder {
  readonly output: string;
  readonly force: boolean;
  /** How the pack names its schema. */
  readonly schema: string | undefined;
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
  { output, force, schema, given, nothing }: WriteOrder,
): Promise<{ readonly pack: Pack; readonly rebuild: Rebuild | null }> {
  const old = force ? await readOld(output) : null;
  if (old?.pack && isSameArticle(old.pack.pack, fresh)) {
    const { yaml, pack, kept, added, lost } = rebuildPack(old.pack, fresh, given);
    const before = lost.length === 0 ? null : await keepOld(output, 'lost');
    await writeNewFile(output, old.mark + yaml, { force });
    return { pack, rebuild: { kept, added, lost, old: before } };
  }
  if (fresh.entries.length === 0) throw nothing();
  const before = old && (await keepOld(output, old.pack ? 'other-article' : 'no-pack'));
  await writeNewFile(output, serializePack(fresh, { schema }), { force });
  return { pack: fresh, rebuild: before && { kept: 0, added: 0, lost: [], old: before } };
}
