/** Builds the program before the tests that run it, unless the last build is newer than all its sources. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** The latest change below the path, in milliseconds since 1970; 0 where there is nothing. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export default function setup(): void {
  const sources = ['src', 'questions', 'scripts/build', 'scripts/build.mjs', 'package.json'];
  const changed = Math.max(...sources.map((source) => newest(join(root, source))));
  if (changed < newest(join(root, 'dist/sayswho.js'))) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}
