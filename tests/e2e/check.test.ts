/** The command "check": what it prints, how it exits, and that it leaves files alone. */
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAIR } from '../core/check/fair-pack.ts';
import { tempFolder } from '../io/temp-folder.ts';
import { runProgram } from './run-program.ts';

const temp = tempFolder();
const WARNED = FAIR.replace('    difficulty: easy\n', '');
const FLAWED = FAIR.replace('speaker: Ada Quill', 'speaker: Ada Quil');

describe('check', () => {
  test('says that nothing is to be mended', async () => {
    const path = await temp.write('fair.yaml', FAIR);
    expect(await runProgram(['check', path])).toEqual({
      exitCode: 0,
      stdout: '1 pack: nothing to fix.\n',
      stderr: '',
    });
  });

  test('names file, line and column of what is wrong, and exits 1', async () => {
    const path = await temp.write('flawed.yaml', FLAWED);
    const { exitCode, stdout, stderr } = await runProgram(['check', path]);
    expect(stdout).toBe(
      `${path}:27:14: error pack-unknown-speaker: "Ada Quil" is not among the speakers. Did you mean "Ada Quill"?\n` +
        '1 pack: 1 error, 0 warnings.\n',
    );
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('exits 0 with warnings only, and 1 with --strict', async () => {
    const path = await temp.write('warned.yaml', WARNED);
    const { exitCode, stdout } = await runProgram(['check', path]);
    expect(stdout).toContain(': warning difficulty-alike: ');
    expect(exitCode).toBe(0);
    expect((await runProgram(['check', '--strict', path])).exitCode).toBe(1);
  });

  test('finds the packs in a folder and below it, and writes nothing there', async () => {
    const folder = join(temp.path, 'many');
    await mkdir(join(folder, 'below'), { recursive: true });
    await temp.write('many/below/b.yml', FLAWED);
    await temp.write('many/a.yaml', WARNED);
    await temp.write('many/notes.txt', 'no pack');
    const { stdout } = await runProgram(['check', folder]);
    expect(stdout).toMatch(
      /a\.yaml:[\s\S]*below\/b\.yml:27:14: error[\s\S]*2 packs: 1 error, 1 warning\.\n$/,
    );
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'a.yaml',
      'below',
      'below/b.yml',
      'notes.txt',
    ]);
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(WARNED);
  });

  test.each([
    ['latin.yaml', Buffer.from('title: caf\xe9', 'latin1'), 'file-encoding'],
    ['empty.yaml', '', 'file-empty'],
    ['list.yaml', '- 1\n', 'pack-not-a-pack'],
  ])('tells of %s as of a flawed pack', async (name, content, code) => {
    const path = await temp.write(name, content);
    const { exitCode, stdout, stderr } = await runProgram(['check', path]);
    expect(stdout).toContain(`${path}:1:1: error ${code}: `);
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('finds a file that is not there to be an error of that file, and goes on with the others', async () => {
    const path = await temp.write('there.yaml', FAIR);
    const missing = join(temp.path, 'thre.yaml');
    const { exitCode, stdout, stderr } = await runProgram(['check', missing, path]);
    expect(stdout).toBe(
      `${missing}:1:1: error file-missing: There is no file ${missing}. Did you mean ${path}?\n` +
        '1 pack: 1 error, 0 warnings.\n',
    );
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('exits 66 where nothing could be read', async () => {
    const missing = join(temp.path, 'nowhere.yaml');
    const empty = join(temp.path, 'empty-folder');
    await mkdir(empty, { recursive: true });
    const { exitCode, stdout, stderr } = await runProgram(['check', missing, empty]);
    expect(stdout).toContain(`${missing}:1:1: error file-missing: `);
    expect(stdout).toContain(
      `${empty}:1:1: error folder-without-packs: There are no packs in ${empty}. A pack is`,
    );
    expect(stdout).toContain('0 packs: 2 errors, 0 warnings.');
    expect([exitCode, stderr]).toEqual([66, '']);
  });

  test('tells programs of what cannot be read in the same way', async () => {
    const path = await temp.write('read.yaml', FAIR);
    const loop = join(temp.path, 'loop.yaml');
    await symlink('loop.yaml', loop);
    const json = await runProgram(['check', '--json', loop, path]);
    const [first, second] = json.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      path: loop,
      errors: 1,
      findings: [{ severity: 'error', code: 'file-unreadable', line: 1, column: 1, offset: 0 }],
    });
    expect(first).not.toHaveProperty('wasRead');
    expect(second).toMatchObject({ path, errors: 0 });
    expect([json.exitCode, json.stderr]).toEqual([1, '']);
    const sarif = await runProgram(['check', '--sarif', loop, path]);
    const [run] = JSON.parse(sarif.stdout).runs;
    expect(run.results).toMatchObject([{ ruleId: 'file-unreadable', level: 'error' }]);
    expect(run.tool.driver.rules).toEqual([
      { id: 'file-unreadable', shortDescription: { text: 'The file or the folder cannot be read.' } },
    ]);
    expect(sarif.exitCode).toBe(1);
  });

  // The system administrator may read everything.
  test.skipIf(process.getuid?.() === 0)('tells of a folder that cannot be read, and goes on', async () => {
    const folder = join(temp.path, 'partly');
    await mkdir(join(folder, 'shut'), { recursive: true });
    await temp.write('partly/a.yaml', FAIR);
    await chmod(join(folder, 'shut'), 0);
    const { exitCode, stdout } = await runProgram(['check', folder]);
    await chmod(join(folder, 'shut'), 0o700);
    expect(stdout).toContain(`${join(folder, 'shut')}:1:1: error file-forbidden: `);
    expect(stdout).toContain('1 pack: 1 error');
    expect(exitCode).toBe(1);
  });

  test('finds what cannot be read among many, in its place', async () => {
    const names = Array.from({ length: 20 }, (_, index) => join(temp.path, `n${index}.yaml`));
    for (const [index, name] of names.entries()) if (index !== 7) await writeFile(name, FLAWED);
    const { exitCode, stdout } = await runProgram(['check', ...names]);
    expect(stdout.match(/n\d+(?=\.yaml:)/g)).toEqual(names.map((_, index) => `n${index}`));
    expect(stdout).toContain('n7.yaml:1:1: error file-missing');
    expect(exitCode).toBe(1);
  });

  test('tells of many packs, checked in threads, in the order of their names', async () => {
    const folder = join(temp.path, 'dozens');
    await mkdir(folder);
    const names = Array.from({ length: 40 }, (_, index) => `${index}.yaml`);
    for (const [index, name] of names.entries())
      await writeFile(join(folder, name), index % 7 === 0 ? FLAWED : FAIR);
    const { exitCode, stdout } = await runProgram(['check', folder]);
    expect(stdout.match(/\d+(?=\.yaml:)/g)).toEqual(['0', '7', '14', '21', '28', '35']);
    expect(stdout).toContain('40 packs: 6 errors, 0 warnings.');
    expect(exitCode).toBe(1);
  });

  test('prints one JSON object per pack', async () => {
    const paths = [await temp.write('c.yaml', FLAWED), await temp.write('d.yaml', FAIR)];
    const { exitCode, stdout } = await runProgram(['check', '--json', ...paths]);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      path: paths[0],
      errors: 1,
      warnings: 0,
      findings: [
        {
          severity: 'error',
          code: 'pack-unknown-speaker',
          line: 27,
          column: 14,
          offset: FLAWED.indexOf('Ada Quil\n'),
          message: '"Ada Quil" is not among the speakers',
          hint: 'Did you mean "Ada Quill"?',
        },
      ],
    });
    expect(second).toEqual({ path: paths[1], errors: 0, warnings: 0, findings: [] });
    expect(exitCode).toBe(1);
  });

  test('prints a SARIF log', async () => {
    const path = await temp.write('e.yaml', FLAWED);
    const { exitCode, stdout } = await runProgram(['check', '--sarif', path]);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'pack-unknown-speaker' }] }],
    });
    expect(exitCode).toBe(1);
  });

  test.each([
    [['check'], /"check" needs a pack/],
    [['check', '--json', '--sarif', 'x.yaml'], /exclude each other/],
    [['chekc', 'x.yaml'], /Did you mean .* check\?/],
  ])('%j is wrong usage', async (args, message) => {
    const { exitCode, stderr } = await runProgram(args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
