/** Copies the fonts of the PDF worksheets from their package. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const PACKAGE = 'node_modules/@expo-google-fonts/noto-serif';
const FILES = [
  '400Regular/NotoSerif_400Regular.ttf',
  '700Bold/NotoSerif_700Bold.ttf',
  '400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
];

/**
 * Copies them into a new folder, and returns where they are from, relative to `root`.
 * @param {string} root the folder of the project
 * @param {string} folder
 */
export function copyFonts(root, folder) {
  mkdirSync(folder, { recursive: true });
  const sources = FILES.map((file) => join(PACKAGE, file));
  for (const source of sources) copyFileSync(join(root, source), join(folder, basename(source)));
  return sources;
}
