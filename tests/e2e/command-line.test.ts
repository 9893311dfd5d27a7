/** What the command line says about itself, and about mistakes in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Run, runProgram } from './run-program.ts';

const root = join(import.meta.dirname, '../..');
const manifest: { version: string; engines: { node: string } } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** One message, one hint, no stack. */
function expectMistake(run: Run, exitCode: number, message: string | RegExp): void {
  expect(run.stderr).toMatch(message);
  expect(run.stderr).toMatch(/^sayswho: .+\n.+\n$/);
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect(run.stdout).toBe('');
  expect(run.exitCode).toBe(exitCode);
}

describe('the program explains itself', () => {
  test.each([['--version'], ['-V']])('%s prints the version of the package', async (flag) => {
    expect(await runProgram([flag])).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test.each([
    [['--help'], ['play', 'analyze', '--lang <language>', 'Examples:', 'Exit codes:']],
    [['help'], ['play', 'analyze', 'Examples:']],
    [
      ['play', '--help'],
      ['--seed', '--count', '--rounds', '--linear', 'Examples:', 'standard input'],
    ],
    [
      ['help', 'play'],
      ['--seed', 'Examples:'],
    ],
    [
      ['analyze', '-h'],
      ['--json', 'Examples:', 'schemas/analysis.schema.json'],
    ],
  ])('%j', async (args, expected) => {
    const run = await runProgram(args);
    for (const text of expected) expect(run.stdout).toContain(text);
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
  });

  test('help fits 80 columns', async () => {
    for (const args of [['--help'], ['play', '--help'], ['analyze', '--help']]) {
      const { stdout } = await runProgram(args);
      const widest = Math.max(...stdout.split('\n').map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(80);
    }
  });
});

describe('a wrong command line exits 2 and says what was probably meant', () => {
  test.each<[string[], RegExp]>([
    [['anlyze', 'x.txt'], /Unknown command anlyze\.\n.*Did you mean node \S*sayswho\.js analyze\?/],
    [['pley'], /Unknown command pley\.\n.*Did you mean \S+ \S+ play\?/],
    [['story.txt'], /Unknown command story\.txt\.\n.*Did you mean \S+ \S+ play story\.txt\?/],
    [['xyzzy'], /Unknown command xyzzy\.\n.*See: \S+ \S+ --help/],
    [['help', 'xyzzy'], /Unknown command xyzzy\.\nSee: \S+ \S+ --help/],
    [['help', 'pley'], /Unknown command pley\.\n.*Did you mean \S+ \S+ help play\?/],
    [['play', '--rounds', 'quotes,quotes'], /it names quotes twice\.\nFor example: --rounds quotes/],
    [['--sede', '7'], /Unknown option --sede\.\n.*Did you mean --seed\?/],
    [['play', '--lineer'], /Unknown option --lineer\.\n.*Did you mean --linear\?/],
    [['analyze', '--jason', 'x.txt'], /Unknown option --jason\.\n.*Did you mean --json\?/],
    [['play', '--seed'], /--seed.* needs a value/],
    [['play', '--seed', 'abc'], /--seed cannot be "abc": it takes an integer/],
    [['play', '--seed', '1.5'], /--seed cannot be "1.5"/],
    [['play', '--count', '0'], /--count cannot be "0": it takes a number from 1 to 100/],
    [['play', '--count', '101'], /--count cannot be "101"/],
    [['play', '--count', 'ten'], /--count cannot be "ten"/],
    [['play', '--rounds', 'quots'], /--rounds cannot be "quots".*\n.*Did you mean quotes\?/],
    [['play', '--rounds', 'quotes,'], /--rounds cannot be "quotes,"/],
    [['play', '--rounds', 'poetry'], /the rounds are quotes, claims, certainty/],
    [['play', 'a.txt', 'b.txt'], /"play" takes one article/],
    [['analyze'], /"analyze" needs an article/],
  ])('%j', async (args, message) => {
    expectMistake(await runProgram(args), 2, message);
  });
});

describe('the entry', () => {
  test('asks for a newer Node in one line on an old one', async () => {
    const old =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
    const run = await runProgram(['--version'], {
      nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(old)}`],
    });
    expect(run.stderr).toMatch(
      /^sayswho: Node\.js 22\.13 or newer is needed, and this is 20\.20\.2\. .*npm start.*nodejs\.org.*\n$/,
    );
    expect(run.stdout).toBe('');
    expect(run.exitCode).toBe(1);
  });

  test('asks for the Node that package.json asks for', () => {
    const needed = /needed = \[(\d+), (\d+)\]/.exec(readFileSync(join(root, 'src/entry.js'), 'utf8'));
    expect(manifest.engines.node).toBe(`>=${needed?.[1]}.${needed?.[2]}`);
  });
});
