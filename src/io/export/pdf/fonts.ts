/** The fonts of a PDF: Noto Serif, which has Latin, Greek and Cyrillic letters with all their accents. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The names under which a document knows its fonts, and their files. */
export const FONT_FILES = {
  regular: 'NotoSerif_400Regular.ttf',
  bold: 'NotoSerif_700Bold.ttf',
  italic: 'NotoSerif_400Regular_Italic.ttf',
} as const;

export type FontName = keyof typeof FONT_FILES;
export type Fonts = Readonly<Record<FontName, Uint8Array>>;

/** Reads them from the folder where the build puts them; rejects where one is missing, which is a bug. */
export async function readFonts(folder: string): Promise<Fonts> {
  const read = (name: FontName) => readFile(join(folder, FONT_FILES[name]));
  const [regular, bold, italic] = await Promise.all([read('regular'), read('bold'), read('italic')]);
  return { regular, bold, italic };
}
