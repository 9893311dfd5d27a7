/** Loads functions of the program's source into a script, as fast as the program has them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

/**
 * The functions of those names, compiled.
 * @param {string} root the folder of the project
 * @param {Record<string, string>} functions the module of each in `src`
 * @param {string} scratch a folder for what is compiled
 */
export async function loadSource(root, functions, scratch) {
  mkdirSync(scratch, { recursive: true });
  const names = Object.keys(functions);
  const entry = join(scratch, `${names[0]}.entry.mjs`);
  const from = (name) => JSON.stringify(join(root, 'src', functions[name]));
  writeFileSync(entry, names.map((name) => `export { ${name} } from ${from(name)};\n`).join(''));
  const file = join(scratch, `${names[0]}.mjs`);
  await bundle(entry, { file, codeSplitting: false });
  return import(pathToFileURL(file).href);
}
