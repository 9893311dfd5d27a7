/** Files are written, and never over others unless that is wanted. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNewFile } from '../../src/io/write-new-file.ts';
import { failureOf } from '../fixtures/failure.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

test('writes a file as UTF-8', async () => {
  const path = join(folder.path, 'a.html');
  await writeNewFile(path, '“東京”', { force: false });
  expect(readFileSync(path, 'utf8')).toBe('“東京”');
});

test('leaves a file that is there as it is, and replaces it where that is wanted', async () => {
  const path = join(folder.path, 'b.html');
  writeFileSync(path, 'mine');
  expect(await failureOf(writeNewFile(path, 'new', { force: false }))).toMatchObject({
    code: 'file-exists',
    exitCode: 73,
    hint: expect.stringContaining('--force'),
  });
  expect(readFileSync(path, 'utf8')).toBe('mine');
  await writeNewFile(path, 'new', { force: true });
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test('does not write through a link to a file that is not there', async () => {
  const path = join(folder.path, 'link.html');
  symlinkSync(join(folder.path, 'elsewhere'), path);
  await expect(writeNewFile(path, 'new', { force: false })).rejects.toMatchObject({
    code: 'file-exists',
  });
});

test('replaces what a link leads to, and keeps the link', async () => {
  const [file, link] = [join(folder.path, 'kept.html'), join(folder.path, 'kept-link.html')];
  writeFileSync(file, 'old');
  symlinkSync(file, link);
  await writeNewFile(link, 'new', { force: true });
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test.skipIf(process.platform === 'win32')('leaves a device what it is', async () => {
  await writeNewFile('/dev/null', 'gone', { force: true });
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('leaves nothing behind where it fails', async () => {
  const before = readdirSync(folder.path);
  await expect(writeNewFile(folder.path, 'x', { force: true })).rejects.toThrow();
  await expect(writeNewFile(join(folder.path, 'a.html'), 'x', { force: false })).rejects.toThrow();
  expect(readdirSync(folder.path)).toEqual(before);
});

test('says what is wrong with a folder that is missing, or is named in place of a file', async () => {
  await expect(writeNewFile(join(folder.path, 'no', 'a.html'), '', { force: false })).rejects.toMatchObject({
    code: 'folder-missing',
  });
  await expect(writeNewFile(folder.path, '', { force: true })).rejects.toMatchObject({
    code: 'file-is-directory',
  });
});

test.skipIf(process.getuid?.() === 0)('says where it may not write', async () => {
  const closed = join(folder.path, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  await expect(writeNewFile(join(closed, 'a.html'), '', { force: false })).rejects.toMatchObject({
    code: 'file-forbidden',
  });
});
