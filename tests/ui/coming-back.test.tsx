/** Going on with games, and what is told when nothing can be kept: the screens at three sizes. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ProgressStore, UnfinishedGame } from '../../src/core/progress/progress-store.ts';
import { UserError } from '../../src/core/user-error.ts';
import { leftGame, leftHunt } from '../fixtures/left-game.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { NO_HISTORY } from '../fixtures/seeded-history.ts';
import { createGames, PACKS, type StartOptions } from './start.ts';

const KEY = sampleKey();
const { playing, endAll } = createGames();
afterEach(endAll);

const SIZES = [
  [80, 24],
  [40, 15],
  [120, 40],
] as const;

/** A store that knows one game, and takes or refuses what is written. */
function storeWith(game: UnfinishedGame | null, full = false): ProgressStore {
  const write = async () => {
    if (full)
      throw new UserError('history-unusable', ({ history }) =>
        history.unusable('/data/history.db', history.why.full),
      );
  };
  return {
    unfinished: async () => (game === null ? [] : [game]),
    unfinishedOf: async () => game,
    progressOn: async () => [],
    begin: async () => {
      await write();
      return 1;
    },
    answer: write,
    tell: write,
    end: write,
    object: write,
    keepHunting: write,
    hunt: write,
    hunts: async () => [],
    learn: write,
    standing: async () => ({ isNew: game === null, cards: 0, due: 0, next: null, minutesToNext: null }),
    isUntouched: async () => false,
    history: async () => NO_HISTORY,
    erase: write,
    close: async () => {},
  };
}

const withStore = (store: ProgressStore, options: StartOptions = {}): StartOptions => ({
  ...options,
  keeps: true,
  services: { loadKey: async () => KEY, store },
});

describe.each(SIZES)('at %i × %i', (columns, rows) => {
  const named = (screen: string) => `${screen}-${columns}x${rows}`;

  test('home offers the games that were left first', async () => {
    const { player } = playing(withStore(storeWith(leftGame(KEY, 3)), { columns, rows, ref: null }));
    await player.seesFrame(named('home-unfinished'), 'Go on: Ferry plan');
  });

  test('home of a course says what was made of it', async () => {
    const [ferry, sleep] = PACKS;
    const packs = [
      { ...ferry!, progress: { finished: 2, left: true, best: 0.8 } },
      { ...sleep!, progress: { finished: 0, left: false, best: null } },
      { ...sleep!, ref: 'x.yaml', title: 'x.yaml', broken: true as const },
    ];
    const { player } = playing({ columns, rows, ref: null, packs, course: 'spring' });
    await player.seesFrame(named('home-course'), 'Course spring: 1 of 3 played');
  });

  test('an article with an unfinished game offers it', async () => {
    const { player } = playing(withStore(storeWith(leftGame(KEY, 3)), { columns, rows }));
    await player.seesFrame(named('offer'), 'Go on at question 4 of 6');
  });

  test('an article with a hunt that was left offers it with what is left of it', async () => {
    const { player } = playing(withStore(storeWith(leftHunt(KEY)), { columns, rows }));
    await player.seesFrame(named('offer-hunt'), 'Go on with the hunt');
    player.presses('\r');
    await player.sees(columns < 60 ? '12/23' : 'sentence 12 of 23');
  });

  test('an article whose questions have changed says so', async () => {
    const game = { ...leftGame(KEY, 3), mark: 'another' };
    const { player } = playing(withStore(storeWith(game), { columns, rows }));
    await player.seesFrame(named('offer-changed'), 'no longer the same');
  });

  test('that nothing is kept is told', async () => {
    const { player } = playing(withStore(storeWith(null, true), { columns, rows }));
    await player.sees('Read the article');
    player.presses('\r');
    await player.seesFrame(named('not-kept'), 'nothing is kept');
  });
});

describe('a game that was left', () => {
  test('is what Enter goes on with from home', async () => {
    const { player } = playing(withStore(storeWith(leftGame(KEY, 3)), { ref: null }));
    await player.sees('❯ 1. Go on');
    player.presses('\r');
    await player.sees('question 2 of 2');
  });

  test('is told apart by the file where packs have one title', async () => {
    const packs = PACKS.map((pack, index) => ({ ...pack, ref: `/packs/${index}-nap.yaml`, title: 'Naps' }));
    const left = { ...leftGame(KEY, 3), ref: '/packs/1-nap.yaml', title: 'Naps' };
    const { player } = playing(withStore(storeWith(left), { ref: null, packs }));
    const screen = await player.sees('1. Go on: Naps (1-nap.yaml)');
    expect(screen).toContain('2. Naps (0-nap.yaml)');
    expect(screen).toContain('3. Naps (1-nap.yaml)');
  });

  test('is gone on with from home by its number', async () => {
    const { player } = playing(withStore(storeWith(leftGame(KEY, 3)), { ref: null }));
    await player.sees('1. Go on');
    player.presses('1');
    await player.sees('Round 2 of 3');
    await player.sees('question 2 of 2');
  });

  test('is gone on with on Enter, and not on 2', async () => {
    const options = withStore(storeWith(leftGame(KEY, 3)));
    const first = playing(options);
    await first.player.sees('Go on at question 4');
    first.player.presses('\r');
    await first.player.sees('question 2 of 2');
    const second = playing(options);
    await second.player.sees('Go on at question 4');
    second.player.presses('2');
    await second.player.sees('Read the article first');
  });
});

describe('a hunt that was left', () => {
  test('is gone on with from home, where it says how much is left', async () => {
    const { player } = playing(withStore(storeWith(leftHunt(KEY)), { ref: null }));
    await player.sees('1. Go on: Ferry plan');
    await player.sees('hunt: 19 of 23 left, 2 flagged');
    player.presses('1');
    await player.sees('sentence 12 of 23 · 2 flagged · 19 not seen');
    player.presses('g');
    await player.sees('⚑ A report by the harbor');
  });

  test('on sentences that are others by now says so', async () => {
    const { player } = playing(withStore(storeWith(leftHunt(KEY, 'other'))));
    await player.sees('You left a hunt through this article, but its sentences are no longer the');
    player.presses('\r');
    await player.sees('Read the article first');
  });

  test('says to who leaves it that it can be gone on with', async () => {
    const { player } = playing(withStore(storeWith(leftHunt(KEY)), { ref: null }));
    await player.sees('1. Go on');
    player.presses('1');
    await player.sees('2 flagged');
    player.presses('q');
    await player.sees('You can go on with this game later');
  });
});

describe('a store that is full', () => {
  test('is told of once, and the game goes on without it', async () => {
    const { player } = playing(withStore(storeWith(null, true)));
    await player.sees('Read the article');
    player.presses('\r');
    await player.sees('nothing is kept');
    player.presses('\r');
    await player.sees('The rule to know');
    player.presses('\r');
    await player.sees('❯ 1.');
    player.presses('1', '2');
    await player.sees('In the article');
    expect(player.screen.text()).not.toContain('nothing is kept');
    player.presses('q');
    await player.sees('This game is not kept');
  });
});

describe('a game that is kept', () => {
  test('says so to who leaves it', async () => {
    const { player } = playing(withStore(storeWith(null)));
    await player.sees('Read the article');
    player.presses('\r');
    await player.sees('The rule to know');
    player.presses('\r');
    await player.sees('❯ 1.');
    player.presses('q');
    await player.sees('You can go on with this game later');
    player.presses('n');
    await player.sees('❯ 1.');
  });

  test('shows the lesson soon even where the store is slow', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const store = { ...storeWith(null), answer: () => promise };
    const { player } = playing(withStore(store));
    await player.sees('Read the article');
    player.presses('\r');
    await player.sees('The rule to know');
    player.presses('\r');
    await player.sees('❯ 1.');
    player.presses('1');
    await player.sees('How confident');
    player.presses('2');
    await player.sees('In the article');
    resolve();
  });
});

test('home of a course lists anew what was made of its packs', async () => {
  const [ferry] = PACKS;
  const listPacks = async () => [{ ...ferry!, progress: { finished: 1, left: false, best: 0.5 } }];
  const options = withStore(storeWith(null), { ref: null, course: 'spring', packs: [ferry!] });
  const { player } = playing({ ...options, services: { ...options.services!, listPacks } });
  await player.sees('Course spring: 1 of 1 played, best 50 %');
});
