/**
 * Builds the program before the tests that run it, unless the last build is newer than all its sources, and gives them
 * a place for data that is deleted in the end.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA_ROOT } from './e2e/data-folder.ts';

const root = join(import.meta.dirname, '..');

/** The latest change below the path, in milliseconds since 1970; 0 where there is nothing. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export default function setup(): () => void {
  build();
  const data = mkdtempSync(join(tmpdir(), 'sayswho-data-'));
  process.env[DATA_ROOT] = data;
  return () => rmSync(data, { recursive: true, force: true });
}

function build(): void {
  const sources = ['src', 'questions', 'scripts/build', 'scripts/build.mjs', 'package.json'];
  const changed = Math.max(...sources.map((source) => newest(join(root, source))));
  if (changed < newest(join(root, 'dist/sayswho.js'))) return;
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
}
