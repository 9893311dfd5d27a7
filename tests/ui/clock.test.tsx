/** The time on the screen: shown where it counts, and never in the way. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/services.ts';
import { clockTime } from '../../src/ui/components/clock-reading.tsx';
import { createGames, toFirstQuestion, toResult } from './start.ts';

const { playing, endAll } = createGames();
afterEach(endAll);

/** A clock that goes when it is told to. */
function handClock(): Clock & { passes(seconds: number): void; readonly listeners: number } {
  let now = 0;
  const tells = new Set<() => void>();
  return {
    now: () => now,
    everySecond: (tell) => {
      tells.add(tell);
      return () => tells.delete(tell);
    },
    passes: (seconds) => {
      now += seconds * 1000;
      for (const tell of tells) tell();
    },
    get listeners() {
      return tells.size;
    },
  };
}

const topRow = (text: string) => text.split('\n')[0]!;

describe('with --timed', () => {
  test.each([80, 40, 120])('at %i columns the time stands at the right of the heading', async (columns) => {
    const clock = handClock();
    const game = playing({ columns, rows: 24, clock });
    await game.player.sees('Read the article');
    clock.passes(65);
    await game.player.sees('1:05');
    await toFirstQuestion(game);
    clock.passes(10);
    await game.player.sees('1:15');
    const row = topRow(game.player.screen.text());
    expect(row).toMatch(/^ *(Round 1 of 3|1\/3 Who said it\?).* 1:15/);
    // Beside the question, the article has no second clock.
    expect(row.match(/1:15/g)).toHaveLength(1);
  });

  test('a heading that is too long for both ends before the time', async () => {
    const clock = handClock();
    const game = playing({ columns: 40, rows: 20, clock });
    await toFirstQuestion(game);
    game.player.presses('12');
    await game.player.sees('In the article');
    game.player.presses('\t');
    await game.player.sees('The article');
    clock.passes(600);
    const row = topRow(await game.player.sees('10:00'));
    expect(row).toMatch(/^ The article · source · cue · \S*… 10:00$/);
    expect(row.length).toBeLessThanOrEqual(39);
  });

  test('a second changes one row of the screen, and nothing else is written', async () => {
    const clock = handClock();
    const game = playing({ clock });
    await toFirstQuestion(game);
    await game.player.sees('0:00');
    const before = game.player.screen.text();
    const writtenBefore = game.player.screen.written.length;
    clock.passes(1);
    const after = await game.player.sees('0:01');
    expect(after.replace('0:01', '0:00')).toBe(before);
    expect(game.player.screen.written.length - writtenBefore).toBeLessThan(300);
  });

  test('scrolling and typing go on through the seconds', async () => {
    const clock = handClock();
    const game = playing({ clock, rows: 20 });
    await game.player.sees('Read the article');
    game.player.presses('\x1b[6~');
    const place = /lines \d+–\d+ of \d+/;
    const scrolled = await game.player.looksUntil((text) => !text.includes('lines 1–'), 'the second page');
    clock.passes(3);
    expect(place.exec(await game.player.sees('0:03'))?.[0]).toBe(place.exec(scrolled)?.[0]);
    game.player.presses('/', 'pi');
    await game.player.sees('Search: pi');
    clock.passes(1);
    await game.player.sees('0:04');
    game.player.presses('er');
    await game.player.sees('Search: pier');
  });

  test('the result tells the time and says that it is not scored, and the clock is let go of', async () => {
    const clock = handClock();
    const game = playing({ clock, rows: 50 });
    await game.player.sees('Read the article');
    clock.passes(61);
    await game.player.sees('1:01');
    await toResult(game);
    const text = await game.player.sees('never scored');
    expect(text).toContain('1 min 1 s in all.');
    expect(topRow(text)).not.toMatch(/\d:\d\d/);
    expect(clock.listeners).toBe(0);
  });
});

test('without --timed no time is shown', async () => {
  const game = playing();
  await toResult(game);
  expect(game.player.screen.text()).not.toMatch(/scored|\d:\d\d/);
});

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [725_000, '12:05'],
  [3_725_000, '1:02:05'],
])('%i ms read as %s', (milliseconds, shown) => {
  expect(clockTime(milliseconds)).toBe(shown);
});
