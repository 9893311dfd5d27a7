/** Challenging a key on the screen: what is recorded is in sight. */
import { afterEach, expect, test } from 'vitest';
import { createGames, toFirstQuestion, toResult } from './start.ts';

const DOWN = '\x1b[B';
/** The sign that a lesson begins with. */
const VERDICT = /[✓✗]/;

const { playing, endAll } = createGames();
afterEach(endAll);

test('a lesson that was scrolled begins at its top once its key is challenged, and once that is taken back', async () => {
  const game = playing({ columns: 40, rows: 15 });
  await toFirstQuestion(game);
  const { player } = game;
  player.presses('13');
  await player.sees('Enter next');
  player.presses(DOWN, DOWN, DOWN, DOWN);
  await player.looksUntil((text) => !VERDICT.test(text), 'the lesson without its verdict');
  player.presses('c');
  await player.sees('Is the key wrong?');
  player.presses('2');
  await player.sees('You object:');
  expect(player.screen.text()).toContain('not counted');
  player.presses(DOWN, DOWN, DOWN, DOWN);
  await player.seesNoMore('You object:');
  player.presses('c');
  await player.sees('Is the key wrong?');
  player.presses('5');
  const text = await player.looksUntil((now) => VERDICT.test(now), 'the verdict');
  expect(text).not.toContain('not counted');
});

test('so does a miss that is gone through again', async () => {
  const game = playing({ columns: 40, rows: 15 });
  await toResult(game);
  const { player } = game;
  player.presses('\r');
  await player.sees('Miss 1 of');
  player.presses(...Array.from({ length: 12 }, () => DOWN), 'c');
  await player.sees('Is the key wrong?');
  player.presses('2');
  await player.sees('You object:');
});

test('the reason that was moved to is found as it was left by a terminal that was too small for a moment', async () => {
  const game = playing();
  await toFirstQuestion(game);
  const { player } = game;
  player.presses('13');
  await player.sees('Enter next');
  player.presses('c', DOWN);
  await player.sees('❯ 2. The passage');
  player.resizes(20, 6);
  await player.sees('too small');
  player.presses('4');
  player.resizes(80, 24);
  await player.sees('❯ 2. The passage');
  expect(player.screen.text()).not.toContain('❯ 1.');
});
