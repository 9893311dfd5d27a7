/** The file under review: replaced whole, and never over what another program wrote. */
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackExactly } from '../../src/io/read-pack-file.ts';
import { createReviewFile } from '../../src/io/review-file.ts';
import { failureOf } from '../fixtures/failure.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();

test('is replaced where it holds what is known, byte for byte, with its mode', async () => {
  const path = await folder.write('a.yaml', '\ufeffa: “ß”\r\nb: 2\r\n');
  chmodSync(path, 0o600);
  const known = await readPackExactly(path);
  expect(known).toBe('\ufeffa: “ß”\r\nb: 2\r\n');
  expect(await createReviewFile(path).save(known.replace('2', '3'), known)).toEqual({ saved: true });
  expect(readFileSync(path, 'utf8')).toBe('\ufeffa: “ß”\r\nb: 3\r\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder.path)).toEqual(['a.yaml']);
});

test('is left alone where another program has written it', async () => {
  const path = await folder.write('b.yaml', 'a: 1\n');
  writeFileSync(path, 'a: 2\n');
  expect(await createReviewFile(path).save('a: 3\n', 'a: 1\n')).toEqual({ saved: false, found: 'a: 2\n' });
  expect(readFileSync(path, 'utf8')).toBe('a: 2\n');
});

test('that is gone is not written anew', async () => {
  const path = await folder.write('c.yaml', 'a: 1\n');
  rmSync(path);
  expect(await failureOf(createReviewFile(path).save('a: 2\n', 'a: 1\n'))).toMatchObject({
    code: 'file-missing',
  });
});

test('in UTF-16 is not changed', async () => {
  const path = await folder.write('d.yaml', Buffer.from('\ufeffa: 1\n', 'utf16le'));
  expect(await failureOf(readPackExactly(path))).toMatchObject({ code: 'file-encoding' });
  expect(join(folder.path, 'd.yaml')).toBe(path);
});
