/** The search in the article: typing, going from place to place, and getting out again. */
import { afterEach, describe, expect, test } from 'vitest';
import { keyOf, speakerOf } from '../fixtures/key-of.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { createGames, toFirstQuestion } from './start.ts';

const BACKSPACE = '\x7f';
const ESCAPE = '\x1b';

const { playing, endAll } = createGames();
afterEach(endAll);

describe('while reading', () => {
  test('finds words in any case, and n and N go around', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/');
    await player.sees('Search:');
    player.presses('FERRY');
    await player.sees('Search: FERRY   3 places');
    player.presses('\r');
    await player.sees('“FERRY” 1 of 3');
    player.presses('n');
    await player.sees('2 of 3');
    player.presses('n');
    await player.sees('3 of 3');
    await player.sees('evening ferry');
    player.presses('n');
    await player.sees('1 of 3');
    player.presses('N');
    await player.sees('3 of 3');
    player.presses(ESCAPE);
    await player.sees('Enter begin');
  });

  test('names no key to the next place where there is one place only', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'carpenter', '\r');
    const text = await player.sees('1 of 1');
    expect(text).toContain('Esc end search');
    expect(text).not.toContain('n next');
  });

  test('takes every letter for text: no key leaves, lists keys or scrolls', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'q?jn /x');
    await player.sees('Search: q?jn /x');
    player.presses('\r');
    await player.sees('not found');
    player.presses(ESCAPE, '?');
    await player.sees('leave; asks first');
  });

  test('rubs out whole characters, and what is empty closes', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'e\u0301', '橋');
    await player.sees('Search: e\u0301橋');
    player.presses(BACKSPACE, BACKSPACE, 'pier');
    await player.sees('Search: pier ');
    player.presses(...Array.from({ length: 5 }, () => BACKSPACE));
    await player.sees('Enter begin');
  });

  test('says while words are typed what finds them and what ends the search', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'ferry');
    await player.sees('Search: ferry   3 places');
    await player.sees('Enter find  Esc end search');
    player.resizes(40, 15);
    const typed = (words: RegExp) => (now: string) => words.test(now) && now.includes('Enter find  Esc end');
    await player.looksUntil(typed(/Search: ferry +3 places/), 'the words and the keys');
    player.presses(' that is not there at all and never was');
    await player.looksUntil(typed(/Search: .*ver was +0 places/), 'the end of the words, and the keys');
    player.presses(ESCAPE);
    await player.looksUntil((now) => !now.includes('Search:'), 'no search');
  });

  test('marks what is found by shape, and the place at hand by another', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'pier', '\r');
    await player.sees('1 of ');
    const cells = (row: number) => {
      const line = player.screen.emulator.buffer.active.getLine(row)!;
      return Array.from({ length: 80 }, (_, x) => line.getCell(x)!);
    };
    const all = Array.from({ length: 24 }, (_, row) => cells(row)).flat();
    const letters = all.filter((cell) => /[a-z]/i.test(cell.getChars()));
    expect(
      letters
        .filter((cell) => cell.isInverse())
        .map((cell) => cell.getChars())
        .join(''),
    ).toBe('pier');
    expect(
      letters
        .filter((cell) => cell.isUnderline())
        .map((cell) => cell.getChars())
        .join(''),
    ).toMatch(/^(?:pier)+$/i);
  });

  test('begins the game with Enter once the search has found', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'ferry', '\r');
    await player.sees('1 of 3');
    player.presses('\r');
    await player.sees('The rule to know');
  });

  test('keeps typing through a resize, and lets go where the terminal is too small', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('/', 'island');
    await player.sees('Search: island');
    player.resizes(40, 15);
    await player.sees('Search: island');
    player.resizes(120, 40);
    await player.sees('Search: island');
    player.presses('\r');
    await player.sees('1 of ');
  });
});

test('works over a question, and Esc ends the search before it closes the article', async () => {
  const game = playing();
  await toFirstQuestion(game);
  game.player.presses('\t');
  await game.player.sees('/ search');
  game.player.presses('/', 'evening ferry', '\r');
  await game.player.sees('1 of 1');
  game.player.presses(ESCAPE);
  await game.player.sees('Tab back');
  game.player.presses(ESCAPE);
  await game.player.sees('❯ 1.');
  game.player.presses('2');
  await game.player.sees('How confident are you?');
});

test('finds Chinese and Japanese, at any width', async () => {
  const text = `${'A quiet line about nothing at all stands here.\n'.repeat(40)}“新しい橋は開かない” 大橋 said Ada Quill of the bridge.`;
  const key = keyOf(
    text,
    sampleKey()
      .speakers.slice(0, 1)
      .concat(speakerOf('b', 'Bo Reel', null)),
    [{ skill: 'quotes', content: '新しい橋は開かない', speaker: sampleKey().speakers[0]!.id }],
  );
  const { player } = playing({ columns: 40, rows: 15, key });
  await player.looksUntil((now) => now.includes('quiet line'), 'the article');
  player.presses('/', '新しい', '橋', '\r');
  await player.sees('1 of 1');
  await player.sees('新しい橋');
});
