/** Tells what became of the file that a built pack replaced. */
import type { Words } from '../../core/words/words.ts';
import type { Rebuild } from './write-pack.ts';

/** Lines to print; none where no file was replaced. */
export function toldOfRebuild(rebuild: Rebuild | null, { commands: { built } }: Words): readonly string[] {
  if (rebuild === null) return [];
  const { kept, added, lost, old } = rebuild;
  const isSameArticle = old === null || old.because === 'lost';
  return [
    ...(isSameArticle ? [built.keptEntries(kept, added)] : []),
    ...(lost.length === 0 ? [] : [built.lostEntries(lost.length)]),
    ...lost.map(({ what, answer, passage }) => built.lostEntry(what, answer, passage)),
    ...(old === null ? [] : [built.oldFile[old.because](old.file)]),
  ];
}
