/** Packs files into a zip archive. */
import { type Zippable, zipSync } from 'fflate';
import type { ArchiveFile } from '../../core/export/exported.ts';

/** The earliest time that a zip archive can hold: the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export type PackedFile = Omit<ArchiveFile, 'text'> & { readonly content: string | Uint8Array };

/** The bytes of an archive with these files, in their order. */
export function zipFiles(files: readonly PackedFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, content }) => [
      path,
      [typeof content === 'string' ? encoder.encode(content) : content, { mtime: NO_TIME, os: 0 }],
    ]),
  );
  return zipSync(entries);
}
