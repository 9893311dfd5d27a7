/** Packs what an export format gives into the bytes of a file. */
import type { ExportedContent } from '../../core/export/exported.ts';

/** `now`, in milliseconds since 1970, is for formats that hold a time. */
export async function contentBytes(content: ExportedContent, now: number): Promise<Uint8Array> {
  switch (content.kind) {
    case 'text':
      return new TextEncoder().encode(content.text);
    case 'archive': {
      const { zipFiles } = await import('./zip-files.ts');
      return zipFiles(content.files.map(({ path, text }) => ({ path, content: text })));
    }
    case 'workbook':
      return (await import('./write-workbook.ts')).workbookBytes(content.sheets);
    case 'deck':
      return (await import('./anki-package.ts')).ankiPackage(content.deck, now);
    default:
      return content satisfies never;
  }
}
