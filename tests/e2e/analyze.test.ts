/** `analyze` as scripts and people use it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { TEXT, writeArticle } from './bridge-article.ts';
import { Player, program } from './player.ts';
import { runProgram } from './run-program.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/analysis.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

async function analyzeJson(...paths: string[]) {
  const run = await runProgram(['analyze', '--json', ...paths]);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('--json', () => {
  test.each([
    ['a news article', TEXT],
    ['one without quotes', 'The bridge was closed on Monday. It may open again in May.\n'],
    ['one word', 'Rain\n'],
    ['one in another language', 'Der Rat hat am Dienstag beschlossen, die Brücke zu sperren. '.repeat(8)],
    ['quotation marks that never close', '"We will see, said Ada Quill.\n\n“And then? «No», he said.\n'],
    [
      'escape sequences, CJK and emoji',
      'The \x1b[31mmayor\x1b[0m of 東京 said "👩‍👩‍👧 are welcome here now" on Monday.\n',
    ],
  ])('keeps to its schema on %s', async (_, text) => {
    const [found] = await analyzeJson(writeArticle(text));
    expect(validate(found) ? [] : validate.errors).toEqual([]);
    expect(found.text).toBe(text);
    expect(found.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    for (const span of [...found.quotes, ...found.statements, ...found.claims, ...found.notAsked]) {
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  test('the schema refuses what is not in the contract', async () => {
    const [found] = await analyzeJson(writeArticle());
    expect(validate({ ...found, more: 1 })).toBe(false);
    expect(validate({ ...found, sha256: 'x' })).toBe(false);
    expect(validate({ ...found, quotes: [{ ...found.quotes[0], speaker: undefined }] })).toBe(false);
  });

  test('finds the speakers and quotes of the article', async () => {
    const [found] = await analyzeJson(writeArticle());
    const names = found.speakers.map((speaker: { name: string }) => speaker.name);
    expect(names).toEqual(
      expect.arrayContaining(['Dana Whitlock', 'Raul Ortega', 'Priya Nair', 'Marta Lindqvist']),
    );
    const quoted = found.quotes.map(({ start, end }: { start: number; end: number }) =>
      found.text.slice(start, end),
    );
    expect(quoted.join('\n')).toContain('We cannot sign a contract that nobody has read');
  });

  test('reads Windows line ends as line feeds and leaves everything else of a text as it is', async () => {
    const [found] = await analyzeJson(
      writeArticle('\ufeff  The bridge is shut.\r\n\r\n"No," said Ada Quill.  \r\n'),
    );
    expect(found.text).toBe('  The bridge is shut.\n\n"No," said Ada Quill.  \n');
  });

  test('the same input gives the same bytes', async () => {
    const path = writeArticle();
    const [first, second] = await Promise.all([1, 2].map(() => runProgram(['analyze', '--json', path])));
    expect(first?.stdout).toBe(second?.stdout);
  });

  test('prints one line per article in the order of the arguments, standard input among them', async () => {
    const paths = [writeArticle(TEXT, 'one.txt'), '-', writeArticle('Rain fell on the town.\n', 'two.txt')];
    const run = await runProgram(['analyze', '--json', ...paths], { input: 'Snow fell.\n' });
    const found = run.stdout.trimEnd().split('\n');
    expect(found.map((line) => JSON.parse(line).path)).toEqual(paths);
    expect(JSON.parse(found[1] ?? '').text).toBe('Snow fell.\n');
  });

  test('goes on after an article that fails, and exits as the first failure', async () => {
    const good = writeArticle();
    const run = await runProgram(['analyze', '--json', '/nowhere/a.txt', writeArticle(''), good]);
    expect(
      run.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).path),
    ).toEqual([good]);
    expect(run.stderr.match(/^sayswho: /gm)).toHaveLength(2);
    expect(run.exitCode).toBe(66);
  });

  test('says that another language cannot be trusted', async () => {
    const [found] = await analyzeJson(
      writeArticle('Der Rat hat am Dienstag beschlossen, die Brücke zu sperren. '.repeat(8)),
    );
    expect(found.warnings[0]).toMatch(/English/);
  });
});

describe('for people', () => {
  test('writes out speakers, quotes, claims and hedges without escape codes in a pipe', async () => {
    const run = await runProgram(['analyze', writeArticle()]);
    expect(run.stdout).toContain('Council delays vote on Harbor Bridge repairs');
    expect(run.stdout).toMatch(/^ {2}Dana Whitlock.*: mentioned \d+ times$/m);
    expect(run.stdout).toContain('“We cannot sign a contract that nobody has read,”');
    expect(run.stdout).toContain('[hedge: could]');
    expect(run.stdout).not.toContain('\x1b');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('lets no escape sequence of the article through', async () => {
    const run = await runProgram([
      'analyze',
      writeArticle(TEXT.replace('Dana', '\x1b[5mDana\x1b]0;owned\x07')),
    ]);
    expect(run.stdout).not.toMatch(/[\x1b\x07]/);
    expect(run.stdout).toContain('Dana Whitlock');
  });

  test('warns of another language first, and on standard error', async () => {
    const path = writeArticle('Der Rat hat am Dienstag beschlossen, die Brücke zu sperren. '.repeat(8));
    const run = await runProgram(['analyze', path]);
    expect(run.stdout).toMatch(/^.+\n.*sentences?\n\nWarnings \(1\)\n.*does not look like English/);
    expect(run.stderr).toMatch(/^sayswho: .*bridge\.txt: the text does not look like English.*\n$/);
    expect(run.exitCode).toBe(0);
  });

  test('reads the article of a pack, not its YAML', async () => {
    const path = join(import.meta.dirname, '../../questions/swimming-pool.yaml');
    const [found] = await analyzeJson(path);
    expect(found.path).toBe(path);
    expect(found.title).not.toBeNull();
    expect(found.text).not.toContain('license:');
    expect((await runProgram(['analyze', path])).stdout).not.toContain('license:');
  });

  test('keeps within a narrow terminal', async () => {
    const player = new Player(['analyze', writeArticle()], { columns: 50 });
    expect(await player.leaves()).toBe(0);
    const lines = player.output.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').split(/\r?\n/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
    player.close();
  });

  test('uses bold on a terminal, and none with NO_COLOR', async () => {
    const path = writeArticle();
    const colored = new Player(['analyze', path]);
    const plain = new Player(['analyze', path], { env: { NO_COLOR: '1' } });
    await Promise.all([colored.leaves(), plain.leaves()]);
    expect(colored.output).toContain('\x1b[1m');
    expect(plain.output).not.toContain('\x1b[1m');
    colored.close();
    plain.close();
  });
});

describe('--explain', () => {
  test('tells which rule decided, what it saw and where, without escape codes in a pipe', async () => {
    const run = await runProgram(['analyze', '--explain', writeArticle()]);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('  “We cannot sign a contract that nobody has read,” (5:2)\n');
    expect(run.stdout).toMatch(/^ {6}rule \S+: [“\p{Lu}]/mu);
    expect(run.stdout).toContain('      cue “told” (5:71)\n');
    expect(run.stdout).toContain('Not asked (');
    expect(run.stdout).not.toContain('the catalog has no sentence');
    expect(run.stdout).not.toContain('\x1b');
  });

  test('explains the article of a pack, and only what stands where the words do', async () => {
    const path = join(import.meta.dirname, '../../questions/swimming-pool.yaml');
    const whole = await runProgram(['analyze', '--explain', path]);
    const [words = ''] = /(?<=^ {2}“)[^”\n]{20,}(?=” \(\d+:\d+\)$)/m.exec(whole.stdout) ?? [];
    const part = await runProgram(['analyze', '--explain', '--only', words.toUpperCase(), path]);
    expect(part.exitCode).toBe(0);
    expect(part.stdout).toContain(words);
    expect(part.stdout.length).toBeLessThan(whole.stdout.length / 4);
  });

  test('keeps within a narrow terminal, bold there and plain with NO_COLOR', async () => {
    const path = writeArticle();
    const colored = new Player(['analyze', '--explain', path], { columns: 50 });
    const plain = new Player(['analyze', '--explain', path], { columns: 50, env: { NO_COLOR: '1' } });
    expect(await Promise.all([colored.leaves(), plain.leaves()])).toEqual([0, 0]);
    const lines = colored.output.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').split(/\r?\n/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(colored.output).toContain('\x1b[1m');
    expect(plain.output).not.toContain('\x1b[1m');
    colored.close();
    plain.close();
  });

  test.each([
    [['--json', '--explain'], /^sayswho: --explain and --json exclude each other\.\n.+\n$/],
    [['--only', 'bridge'], /^sayswho: --only goes with --explain\.\n.+\n$/],
    [['--explain', '--only', ' … '], /^sayswho: --only needs words of the article\.\n.+\n$/],
  ])('refuses %j before it reads anything', async (options, message) => {
    const run = await runProgram(['analyze', ...options, '/nowhere/a.txt']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
  });
});

test('a reader that has seen enough ends the program quietly', async () => {
  const path = writeArticle();
  const child = spawn(process.execPath, [program, 'analyze', '--json', ...Array(200).fill(path)], {
    stdio: 'pipe',
  });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});
