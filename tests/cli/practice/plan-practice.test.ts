/** Which articles a practice takes: bundled ones, and files that are still there as they were. */

import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { planFromStore } from '../../../src/cli/practice/plan-practice.ts';
import { keyOfArticle } from '../../../src/cli/sources/key-of-article.ts';
import type { ProgressStore } from '../../../src/core/progress/progress-store.ts';
import { loadArticle } from '../../../src/io/load-article.ts';
import { createProgressStore } from '../../../src/io/store/progress-store.ts';
import { TEXT, writeArticle } from '../../e2e/bridge-article.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { answerTo, GAME } from '../../io/store/data-folders.ts';
import { tempFolder } from '../../io/temp-folder.ts';

const temp = tempFolder();
const LATER = new Date(Date.UTC(2027, 0, 1));

/** A store in which a direct quote on this article was missed. */
async function missedOn(path: string, ref = path): Promise<ProgressStore> {
  const folder = join(temp.path, randomUUID());
  const store = createProgressStore({ folder: async () => folder, version: 'test' });
  const { text } = keyOfArticle(await loadArticle(path, { stdin: Readable.from([]) }), ENGLISH).article;
  const game = await store.begin({ ...GAME, ref, text });
  await store.answer(game, answerTo('q1', { right: false }));
  return store;
}

async function planned(store: ProgressStore, packs: readonly string[] = [], now = LATER) {
  return planFromStore(
    {
      store,
      packs: packs.map((ref) => ({ ref, title: '', topic: null, invented: false, questions: 1 })),
      read: { stdin: Readable.from([]) },
      seed: 1,
      words: ENGLISH,
      now: () => now,
    },
    { count: 8, ahead: false },
  );
}

const refsOf = ({ articles }: Awaited<ReturnType<typeof planned>>) => articles.map(({ ref }) => ref);
const pack = join(import.meta.dirname, '../../../questions/swimming-pool.yaml');

describe('a plan from the store', () => {
  test('takes a file that was played and is unchanged', async () => {
    const path = writeArticle();
    expect(refsOf(await planned(await missedOn(path)))).toEqual([path]);
  });

  test('takes none that has changed since, and counts what is then not asked', async () => {
    const path = writeArticle();
    const store = await missedOn(path);
    writeFileSync(path, TEXT.replace('Tuesday', 'Wednesday'));
    expect(await planned(store)).toMatchObject({ articles: [], unasked: 1 });
  });

  test('goes on without a file that is gone, or is no article any more', async () => {
    const path = writeArticle();
    const store = await missedOn(path);
    writeFileSync(path, 'Nothing here.');
    expect(await planned(store)).toMatchObject({ articles: [], unasked: 1 });
    rmSync(path);
    expect(refsOf(await planned(store, [pack]))).toEqual([pack]);
  });

  test('fetches nothing, and does not wait for standard input', async () => {
    const path = writeArticle();
    for (const ref of ['http://127.0.0.1:9/story.html', '-']) {
      expect(await planned(await missedOn(path, ref))).toMatchObject({ articles: [], unasked: 1 });
    }
  });

  test('prefers a bundled article to the one that was missed on', async () => {
    const path = writeArticle();
    const plan = await planned(await missedOn(path), [pack]);
    expect(refsOf(plan)).toEqual([pack]);
    expect(plan.articles[0]).toMatchObject({ isRead: false });
  });

  test('reads no article where nothing is due', async () => {
    const path = writeArticle();
    const store = await missedOn(path);
    rmSync(path);
    expect(await planned(store, ['/nowhere.yaml'], new Date(Date.UTC(2020, 0, 1)))).toMatchObject({
      articles: [],
      unasked: 0,
      standing: { cards: 1, due: 0 },
    });
  });
});
