/** What is kept of games, in real database files. */
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../fixtures/failure.ts';
import { NO_HISTORY } from '../../fixtures/seeded-history.ts';
import { answerTo, dataFolders, GAME, storeAt } from './data-folders.ts';

const folders = dataFolders();

describe('a game', () => {
  test('is found again by another process as it was left', async () => {
    const folder = folders.fresh();
    const first = storeAt(folder);
    const id = await first.begin(GAME);
    await first.answer(id, answerTo('q1'));
    await first.answer(id, answerTo('q2', { optionId: 'c', confidence: 3 }));
    // Not closed: a killed process closes nothing.
    expect(await storeAt(folder).unfinished()).toEqual([
      {
        id,
        ref: GAME.ref,
        title: GAME.title,
        settings: GAME.settings,
        mark: GAME.mark,
        asked: GAME.asked,
        answers: [
          { questionId: 'q1', optionId: 'b', confidence: 2 },
          { questionId: 'q2', optionId: 'c', confidence: 3 },
        ],
        pace: 'each',
        told: 0,
        hunted: null,
        hunting: null,
        objections: [],
        huntObjections: [],
      },
    ]);
  });

  test('is found again with its pace and with how far its lessons were told', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const id = await store.begin({ ...GAME, pace: 'end' });
    expect(await store.unfinishedOf(GAME)).toMatchObject({ pace: 'end', told: 0 });
    await store.tell(id, 3);
    expect(await storeAt(folder).unfinishedOf(GAME)).toMatchObject({ pace: 'end', told: 3 });
  });

  test('is found again with what was held against its keys and not taken back', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const id = await store.begin(GAME);
    const about = { ref: GAME.ref, text: GAME.text, itemId: null, kind: null, optionId: null };
    const against = (questionId: string, reason: string, game: number | null = id) =>
      store.object(game, { ...about, questionId, skill: 'quotes', reason });
    for (const question of ['q1', 'q2', 'q3']) await store.answer(id, answerTo(question));
    await against('q1', 'not-proven');
    await against('q2', 'not-so');
    await against('q1', 'another-answer');
    await against('q2', 'taken-back');
    await against('q3', 'not-so', null);
    await store.object(id, { ...about, questionId: 'sentence 7', skill: 'hunt', reason: 'not-so' });
    expect(await storeAt(folder).unfinishedOf(GAME)).toMatchObject({
      objections: [{ questionId: 'q1', reason: 'another-answer' }],
      huntObjections: [{ sentence: 7, reason: 'not-so' }],
    });
  });

  test.each(['finished', 'abandoned'] as const)('that is %s is offered no more', async (how) => {
    const store = storeAt(folders.fresh());
    const id = await store.begin(GAME);
    await store.end(id, how);
    expect(await store.unfinished()).toEqual([]);
    expect(await store.unfinishedOf(GAME)).toBeNull();
    expect((await store.history()).games).toMatchObject([{ id, state: how }]);
  });

  test('that is finished stays so, whatever another terminal says', async () => {
    const store = storeAt(folders.fresh());
    const id = await store.begin(GAME);
    await store.end(id, 'finished');
    await store.end(id, 'abandoned');
    expect((await store.history()).games[0]?.state).toBe('finished');
  });

  test('on the same article abandons the one before', async () => {
    const store = storeAt(folders.fresh());
    const first = await store.begin(GAME);
    const second = await store.begin({ ...GAME, settings: { ...GAME.settings, seed: 8 } });
    expect((await store.history()).games.map(({ id, state }) => [id, state])).toEqual([
      [first, 'abandoned'],
      [second, 'unfinished'],
    ]);
  });

  test('is known by its text from wherever it comes, and by its origin whatever its text', async () => {
    const store = storeAt(folders.fresh());
    const id = await store.begin(GAME);
    const found = async (ref: string, text: string) => (await store.unfinishedOf({ ref, text }))?.id ?? null;
    expect(await found('/moved/elsewhere.txt', GAME.text)).toBe(id);
    expect(await found('-', GAME.text)).toBe(id);
    expect(await found(GAME.ref, 'Changed since.')).toBe(id);
    expect(await found('/other.txt', 'Another text.')).toBeNull();
  });

  test('from standard input is known by its text alone, and not offered at home', async () => {
    const store = storeAt(folders.fresh());
    const id = await store.begin({ ...GAME, ref: '-' });
    expect(await store.unfinished()).toEqual([]);
    expect(await store.unfinishedOf({ ref: '-', text: 'Another text.' })).toBeNull();
    expect((await store.unfinishedOf({ ref: '-', text: GAME.text }))?.id).toBe(id);
  });

  test('is kept under an absolute path, and a web address as it is', async () => {
    const store = storeAt(folders.fresh());
    await store.begin({ ...GAME, ref: 'ferry.txt' });
    await store.begin({ ...GAME, ref: 'https://example.org/a', text: 'Another.' });
    expect((await store.history()).games.map(({ ref }) => ref)).toEqual([
      resolve('ferry.txt'),
      'https://example.org/a',
    ]);
  });

  test('comes after newer ones at home, where three are offered', async () => {
    const store = storeAt(folders.fresh());
    for (const name of ['a', 'b', 'c', 'd']) await store.begin({ ...GAME, ref: `/${name}`, text: name });
    expect((await store.unfinished()).map(({ ref }) => ref)).toEqual(['/d', '/c', '/b']);
    const among = [
      { ref: '/a', text: 'Another text.' },
      { ref: '/x', text: 'None of them.' },
    ];
    expect((await store.unfinished(among)).map(({ ref }) => ref)).toEqual(['/a']);
    expect(await store.unfinished([])).toEqual([]);
    expect(await store.progressOn([{ ref: '/a', text: null }])).toMatchObject([{ left: true }]);
  });
});

describe('an answer', () => {
  test('is kept with all that the statistics count, and when', async () => {
    const store = storeAt(folders.fresh());
    const id = await store.begin(GAME);
    const answer = answerTo('q1', {
      skill: 'certainty',
      kind: 'hedged',
      chosen: { of: 'level', level: 'fact', scale: 3 },
      correct: { of: 'level', level: 'hedged', scale: 2 },
      right: false,
      confidence: 3,
      points: -6,
    });
    await store.answer(id, answer);
    expect(await store.history()).toMatchObject({
      games: [
        {
          id,
          ref: GAME.ref,
          title: GAME.title,
          seed: 7,
          asked: 6,
          state: 'unfinished',
          begunAt: '2026-11-24T12:00:00.000Z',
          practice: false,
        },
      ],
      answers: [{ ...answer, gameId: id, answeredAt: '2026-11-24T12:01:00.000Z' }],
    });
  });

  test('to the same question is kept once', async () => {
    const store = storeAt(folders.fresh());
    const id = await store.begin(GAME);
    await store.answer(id, answerTo('q1'));
    await store.answer(id, answerTo('q1', { optionId: 'c' }));
    expect((await store.history()).answers.map(({ optionId }) => optionId)).toEqual(['b']);
  });

  test('in a game that another terminal erased is let go', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    const id = await store.begin(GAME);
    await storeAt(folder).erase();
    await store.answer(id, answerTo('q1'));
    expect(await store.history()).toEqual(NO_HISTORY);
  });
});

describe('an objection', () => {
  const objection = {
    ref: GAME.ref,
    text: GAME.text,
    questionId: 'q1',
    itemId: null,
    skill: 'quotes',
    kind: 'direct',
    optionId: 'c',
    reason: 'The mayor said it.',
  } as const;

  test('is kept with its game, or without one', async () => {
    const store = storeAt(folders.fresh());
    const id = await store.begin(GAME);
    await expect(store.object(id, objection)).resolves.toBeUndefined();
    await expect(store.object(null, objection)).resolves.toBeUndefined();
  });
});

describe('the file', () => {
  test('is not made by looking', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    expect(await store.unfinished()).toEqual([]);
    expect(await store.unfinishedOf(GAME)).toBeNull();
    expect(await store.history()).toEqual(NO_HISTORY);
    await store.erase();
    await store.close();
    expect(existsSync(folder)).toBe(false);
  });

  test('is closed without a trace of its log, in a folder that is nobody else’s', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    await store.begin(GAME);
    await store.close();
    expect(readdirSync(folder)).toEqual(['history.db']);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  test('is deleted by erasing', async () => {
    const folder = folders.fresh();
    const store = storeAt(folder);
    await store.begin(GAME);
    await store.erase();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that another terminal has open is emptied, and stays', async () => {
    const folder = folders.fresh();
    const [one, other] = [storeAt(folder), storeAt(folder)];
    await one.begin(GAME);
    await other.erase();
    expect(readdirSync(folder)).toContain('history.db');
    await one.begin(GAME);
    expect((await one.history()).games).toHaveLength(1);
    expect((await other.history()).games).toHaveLength(1);
  });
});

describe('a folder that cannot be used', () => {
  const failure = { code: 'history-unusable', exitCode: 66 };

  test('because it is a file is named', async () => {
    const folder = folders.fresh();
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, '');
    expect(await failureOf(storeAt(folder).begin(GAME))).toMatchObject({
      ...failure,
      message: `${join(folder, 'history.db')} cannot be used: its folder is a file. Choose another folder with --data-dir.`,
    });
  });

  test('because it is below a file is named', async () => {
    const folder = folders.fresh();
    mkdirSync(dirname(folder), { recursive: true });
    writeFileSync(folder, '');
    await expect(storeAt(join(folder, 'data')).begin(GAME)).rejects.toMatchObject(failure);
  });

  test('because nothing can be made there is named', async () => {
    await expect(storeAt('/proc/sayswho').begin(GAME)).rejects.toMatchObject(failure);
  });

  // Root may write anywhere.
  test.skipIf(process.getuid?.() === 0)('because it is read-only is named', async () => {
    const folder = folders.fresh();
    mkdirSync(folder, { recursive: true, mode: 0o500 });
    await expect(storeAt(folder).begin(GAME)).rejects.toMatchObject(failure);
    chmodSync(folder, 0o700);
  });
});

describe('what was made of an article', () => {
  const elsewhere = { ref: '/news/other.txt', text: 'Another text.' };

  test('is nothing where nothing was kept', async () => {
    const progress = await storeAt(folders.fresh()).progressOn([GAME, elsewhere]);
    expect(progress).toEqual([
      { finished: 0, left: false, best: null },
      { finished: 0, left: false, best: null },
    ]);
  });

  test('is how many games were finished, the best of them, and whether one was left', async () => {
    const store = storeAt(folders.fresh());
    for (const rights of [[true, false], [true, true, true], []]) {
      const id = await store.begin(GAME);
      for (const [index, right] of rights.entries()) await store.answer(id, answerTo(`q${index}`, { right }));
      await store.end(id, 'finished');
    }
    const left = await store.begin(GAME);
    await store.answer(left, answerTo('q1', { right: true }));
    expect(await store.progressOn([elsewhere, GAME])).toEqual([
      { finished: 0, left: false, best: null },
      { finished: 3, left: true, best: 0.5 },
    ]);
  });

  test('counts no game that was given up, and follows the text to another place', async () => {
    const store = storeAt(folders.fresh());
    await store.end(await store.begin(GAME), 'abandoned');
    expect((await store.progressOn([GAME]))[0]).toEqual({ finished: 0, left: false, best: null });
    await store.end(await store.begin(GAME), 'finished');
    const [moved] = await store.progressOn([{ ref: '/moved.yaml', text: GAME.text }]);
    expect(moved).toEqual({ finished: 1, left: false, best: 0 });
  });

  describe('leaves out a question whose key was objected to,', () => {
    const about = { ref: GAME.ref, text: GAME.text, itemId: null, kind: null, optionId: null };
    /** A finished game of four questions with the answers, after the objections. */
    const bestAfter = async (
      rights: readonly boolean[],
      objections: readonly {
        readonly questionId: string;
        readonly reason: string;
        readonly skill?: 'hunt';
      }[],
    ) => {
      const store = storeAt(folders.fresh());
      const id = await store.begin({ ...GAME, asked: 4 });
      for (const [index, right] of rights.entries()) await store.answer(id, answerTo(`q${index}`, { right }));
      for (const objection of objections) {
        await store.object(id, { ...about, skill: 'quotes', ...objection });
      }
      await store.end(id, 'finished');
      return (await store.progressOn([GAME]))[0];
    };
    const against = (questionId: string, reason = 'not-so') => ({ questionId, reason });

    test.each<[string, boolean[], Parameters<typeof bestAfter>[1], number | null]>([
      ['whose answer was wrong', [true, false, false, false], [against('q1'), against('q2')], 1 / 2],
      ['whose answer was right', [true, true, false, false], [against('q0')], 1 / 3],
      ['once, whatever the reasons', [true, true, false, false], [against('q2'), against('q2', 'x')], 2 / 3],
      [
        'unless it was taken back',
        [true, false, false, false],
        [against('q1'), against('q1', 'taken-back')],
        1 / 4,
      ],
      [
        'and no sentence of its hunt',
        [true, false, false, false],
        [{ ...against('sentence 1'), skill: 'hunt' }],
        1 / 4,
      ],
      [
        'and has no best where none is left',
        [true, false, true, true],
        ['q0', 'q1', 'q2', 'q3'].map((q) => against(q)),
        null,
      ],
    ])('%s', async (_, rights, objections, best) => {
      expect(await bestAfter(rights, objections)).toEqual({ finished: 1, left: false, best });
    });

    test('in each game by itself', async () => {
      const store = storeAt(folders.fresh());
      for (const objects of [true, false]) {
        const id = await store.begin({ ...GAME, asked: 2 });
        await store.answer(id, answerTo('q0', { right: true }));
        await store.answer(id, answerTo('q1', { right: false }));
        if (objects) await store.object(id, { ...about, skill: 'quotes', ...against('q0') });
        await store.end(id, 'finished');
      }
      expect(await store.progressOn([GAME])).toMatchObject([{ finished: 2, best: 1 / 2 }]);
    });
  });
});
