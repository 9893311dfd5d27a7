/** What a game loads, and what is kept of it for the x-ray. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { createKeyLoader } from '../../../src/cli/sources/key-loader.ts';
import { xrayOfKey } from '../../../src/core/xray/xray-of-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { tempFolder } from '../../io/temp-folder.ts';

const ARTICLE = `The town council voted on Tuesday to close the old pier for good.

“We are not going to wait until somebody falls into the water,” Mayor Ada Quill told the council.

“Nobody has shown us a single bill,” said Bram Oster, who runs the Pier Café.

“The cracks are a slow emergency,” said Ines Falk, the chief inspector. The last boat may leave in May.
`;

const temp = tempFolder();

test.each(['read', 'everything'] as const)(
  'the analysis of an article is kept (before the game: %s)',
  async (before) => {
    const ref = await temp.write('pier.txt', ARTICLE);
    const loader = await createKeyLoader({ ref, before }, { stdin: Readable.from([]), words: ENGLISH });
    const key = await loader.loadKey(ref);
    const analysis = loader.analysisOf(key);
    expect(analysis).not.toBeNull();
    expect(await xrayOfKey(key, ENGLISH, analysis)).toEqual(await xrayOfKey(key, ENGLISH));
  },
);

test('of a key that was loaded before another, and of a pack, no analysis is kept', async () => {
  const ref = await temp.write('pier.txt', ARTICLE);
  const loader = await createKeyLoader(null, { stdin: Readable.from([]), words: ENGLISH });
  const article = await loader.loadKey(ref);
  const pack = await loader.loadKey(join(import.meta.dirname, '../../../questions/night-tea.yaml'));
  expect([article, pack].map((key) => loader.analysisOf(key))).toEqual([null, null]);
});
