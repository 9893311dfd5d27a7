/** The packs that come with the program: where they are, and how their files are read. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPacks } from '../../src/io/list-packs.ts';
import { readPackFile } from '../../src/io/read-pack-file.ts';
import { failureOf } from '../fixtures/failure.ts';
import { tempFolder } from './temp-folder.ts';

const temp = tempFolder();

describe('the folder of bundled packs', () => {
  it('lists its YAML files by name', async () => {
    const folder = join(temp.path, 'packs');
    await mkdir(folder);
    await Promise.all(
      ['b.yaml', 'a.yaml', 'README.md', 'c.yaml~'].map((name) => temp.write(`packs/${name}`, 'x')),
    );
    await mkdir(join(folder, 'folder.yaml'));
    expect(await listPacks(folder)).toEqual([join(folder, 'a.yaml'), join(folder, 'b.yaml')]);
  });

  it('says so when it cannot be listed', async () => {
    const { code, exitCode } = await failureOf(listPacks(join(temp.path, 'no-packs')));
    expect([code, exitCode]).toEqual(['folder-missing', 66]);
  });
});

describe('a pack file', () => {
  it('is read as text', async () => {
    expect(await readPackFile(await temp.write('pack.yaml', '\ufefftitle: “Wend”\r\n'))).toBe(
      'title: “Wend”\n',
    );
  });

  it('is read in the lines of an old Mac', async () => {
    expect(await readPackFile(await temp.write('mac.yaml', 'title: Wend\rtopic: news\r'))).toBe(
      'title: Wend\ntopic: news\n',
    );
  });

  it('that is no text is told of as a pack', async () => {
    const failure = await failureOf(readPackFile(await temp.write('picture.yaml', 'a\0b')));
    expect(failure.hint).toBe(
      'A pack is a text file in UTF-8 of at most 500,000 characters: see docs/pack-format.md.',
    );
  });

  it.each([
    ['missing.yaml', null, 'file-missing', 66],
    ['empty.yaml', '', 'file-empty', 65],
    ['binary.yaml', 'a\0b', 'file-binary', 65],
    ['latin.yaml', Buffer.from('caf\xe9', 'latin1'), 'file-encoding', 65],
  ])('that is unusable (%s) is told why', async (name, content, code, exitCode) => {
    if (content !== null) await temp.write(name, content);
    const failure = await failureOf(readPackFile(join(temp.path, name)));
    expect([failure.code, failure.exitCode]).toEqual([code, exitCode]);
  });
});
