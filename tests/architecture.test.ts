/** The house rules that the compiler does not know: which folder may use which, and what core stays free of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsOf, type SourceFile } from './architecture/rules.ts';

const root = join(import.meta.dirname, '..');

function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));
}

/** What the rules say about one file of our own making. */
function problemsIn(path: string, code: string): string[] {
  return problemsOf([{ path, code }]);
}

describe('the source', () => {
  test('keeps every rule', () => {
    expect(problemsOf(sourceFiles())).toEqual([]);
  });

  test('is read from all its rooms', () => {
    const rooms = new Set(sourceFiles().map(({ path }) => path.split('/')[1]));
    expect([...rooms]).toEqual(expect.arrayContaining(['main.ts', 'cli', 'core', 'io', 'ui']));
  });
});

describe('the rules bite', () => {
  test('on seeing no files', () => {
    expect(problemsOf([])).toEqual(['no source files were found']);
  });

  test.each([
    ['src/core/key/a.ts', "import { x } from '../../io/load-article.ts';", 'core must not use io'],
    ['src/core/key/a.ts', "import type { X } from '../../ui/app.tsx';", 'core must not use ui'],
    ['src/core/key/a.ts', "export { x } from '../../cli/run.ts';", 'core must not use cli'],
    ['src/ui/a.tsx', "const x = await import('../io/load-article.ts');", 'ui must not use io'],
    ['src/io/a.ts', "import { x } from '../ui/app.tsx';", 'io must not use ui'],
    ['src/io/a.ts', "import '../cli/run.ts';", 'io must not use cli'],
    ['src/ui/a.tsx', "import { x } from '../host/serve.ts';", 'ui must not use host'],
    ['src/host/a.ts', "import { x } from '../cli/run.ts';", 'host must not use cli'],
    ['src/cli/a.ts', "import { x } from '../main.ts';", 'cli must not use main'],
    ['src/cli/a.ts', "import { x } from '../../tests/x.ts';", 'leads out of src'],
    ['src/garage/a.ts', 'export const x = 1;', 'src/garage is no room of the house'],
  ])('on %s with %s', (path, code, problem) => {
    expect(problemsIn(path, code)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ["import { readFileSync } from 'node:fs';", 'core must not use node:fs'],
    ["import { readFileSync } from 'fs';", 'core must not use fs'],
    ["import { render } from 'ink';", 'core must not use ink'],
    ["import { helper } from 'zod-extras';", 'core must not use zod-extras'],
    ['export const x = Math.random();', 'core must not use Math.random'],
    ['export const x = new Date();', 'core must not use Date'],
    ['export const x = Date.now();', 'core must not use Date'],
    ['export const x = performance.now();', 'core must not use performance'],
    ['export const x = process.argv;', 'core must not use process'],
    ["export const x = globalThis['process'];", 'core must not use globalThis'],
    ['setTimeout(() => {}, 5);', 'core must not use setTimeout'],
    ["console.log('x');", 'core must not use console'],
    ['fetch("https://example.org");', 'core must not use fetch'],
  ])('on core with %s', (code, problem) => {
    expect(problemsIn('src/core/quiz/a.ts', code)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['let count = 0;', 'holds state at module level: count'],
    ['export let count = 0;', 'holds state at module level: count'],
    ['var count = 0;', 'holds state at module level: count'],
    ['process.exitCode = 1;', 'only main.ts may set the exit code'],
    ['process.exit(1);', 'only main.ts may set the exit code'],
    ['export default function x() {}', 'exports a default'],
    ["import { x } from './b.js';", 'imports ./b.js without its real extension'],
    ["import { x } from './b';", 'imports ./b without its real extension'],
  ])('on any room with %s', (code, problem) => {
    expect(problemsIn('src/cli/a.ts', code)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    'src/cli/utils.ts',
    'src/ui/helpers.ts',
    'src/core/common/a.ts',
    'src/io/index.ts',
    'src/io/ReadFile.ts',
  ])('on a file named %s', (path) => {
    expect(problemsIn(path, '/** x */')).toEqual([expect.stringContaining('is no name')]);
  });
});

describe('the rule about words bites', () => {
  test.each([
    ['src/ui/screens/a.tsx', 'export const A = () => <Text>Hello</Text>;'],
    ['src/ui/screens/a.tsx', "export const A = () => <Page title='Press Enter' />;"],
    ['src/ui/a.ts', "export const hint = 'type a number:';"],
    ['src/core/game/a.ts', 'export const text = `You had points.`;'],
    ['src/core/quiz/a.ts', "export const reason = 'no quote was found here';"],
    ['src/core/hunt/a.ts', "throw new UserError('x', 'That did not work');"],
  ])('on %s with %s', (path, code) => {
    expect(problemsIn(path, code)).toEqual([expect.stringContaining('belongs into core/words')]);
  });

  test.each([
    ['src/core/words/english/a.ts', "export const a = 'Press Enter to begin.';"],
    ['src/core/quiz/a.ts', "throw new RangeError('a group of claims holds at least one');"],
    ['src/core/quiz/a.ts', "export const small = new Set('the a an of and for in on'.split(' '));"],
    ['src/core/game/a.ts', "export const place = { at: 'hunt-intro' };"],
    ['src/ui/a.tsx', "export const A = () => <Box flexDirection='column' />;"],
  ])('not on %s with %s', (path, code) => {
    expect(problemsIn(path, code)).toEqual([]);
  });
});

describe('the rules allow', () => {
  test.each([
    ['src/core/key/a.ts', "import { x } from '../article/span.ts';\nimport * as z from 'zod';"],
    ['src/core/pack/a.ts', "import { parse } from 'yaml';"],
    ['src/io/a.ts', "import { x } from '../core/user-error.ts';\nimport fs from 'node:fs';"],
    ['src/ui/a.tsx', "import { Box } from 'ink';\nimport { x } from '../core/game/update.ts';"],
    ['src/cli/a.ts', "const { x } = await import('../io/load-article.ts');\nimport('../ui/run-app.tsx');"],
    ['src/main.ts', "const { run } = await import('./cli/run.ts');\nprocess.exitCode = 3;"],
    [
      'src/core/article/a.ts',
      "/** Not Math.random, no Date and no process. */\nexport const x = 'Date.now() from node:fs';",
    ],
    [
      'src/core/quiz/a.ts',
      'export function f(source: { date: string; process: string }) { return source.process; }',
    ],
    ['src/core/quiz/a.ts', 'export function f() { let count = 0; count++; return count; }'],
  ])('%s with %s', (path, code) => {
    expect(problemsIn(path, code)).toEqual([]);
  });
});
