/** Makes an Excel workbook. */
import writeExcelFile from 'write-excel-file/node';
import type { Sheet } from '../../core/export/exported.ts';

/** In a workbook, `_x0041_` stands for the character of that number; its first sign is therefore written that way. */
function asWritten(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** The bytes of an .xlsx file. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    // Named as text, what looks like a formula stays text.
    data: rows.map((row) =>
      row.map((cell) =>
        cell === null
          ? null
          : typeof cell === 'string'
            ? { value: asWritten(cell), type: String, wrap: true }
            : { value: cell, type: Number },
      ),
    ),
    columns: [{ width: 4 }, { width: 60 }, ...Array.from({ length: 6 }, () => ({ width: 30 }))],
  }));
  return writeExcelFile(written).toBuffer();
}
