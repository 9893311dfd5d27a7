/** Packs what an export format gives into the bytes of a file. */
import type { ExportedContent } from '../../core/export/exported.ts';
import type { PdfWorld } from './pdf/worksheet-pdf.ts';

/**
 * `now`, in milliseconds since 1970, is for formats that hold a time; `pdf` is what worksheets need. Throws
 * RangeError for a worksheet without it.
 */
export async function contentBytes(
  content: ExportedContent,
  now: number,
  pdf?: Omit<PdfWorld, 'now'>,
): Promise<Uint8Array> {
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
    case 'worksheet': {
      if (pdf === undefined) throw new RangeError('a worksheet needs fonts');
      const { worksheetPdf } = await import('./pdf/worksheet-pdf.ts');
      return worksheetPdf(content.quiz, content.print, { ...pdf, now });
    }
    default:
      return content satisfies never;
  }
}
