/** The x-ray on the screen: after a game and by itself, from mark to mark, at any size. */
import stringWidth from 'string-width';
import { afterEach, describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../src/core/key/answer-key.ts';
import { runXray } from '../../src/ui/run-xray.tsx';
import { xrayPageLines } from '../../src/ui/text/xray-page-lines.ts';
import { createTheme } from '../../src/ui/theme.ts';
import { builtKey } from '../fixtures/built-key.ts';
import { ENGLISH, xrayed } from '../fixtures/english.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { createGames, toResult } from './start.ts';
import { Player } from './terminal.ts';

const DOWN = '\x1b[B';
const UP = '\x1b[A';
const SHIFT_TAB = '\x1b[Z';

const { playing, endAll } = createGames();
const readers: { player: Player; exit: Promise<number> }[] = [];

function reading(key: AnswerKey, columns = 80, rows = 24, color = true) {
  const player = new Player(columns, rows);
  const theme = createTheme({ color, unicode: true });
  const exit = runXray({
    words: ENGLISH,
    xray: xrayed(key),
    theme,
    stdin: player.keyboard,
    stdout: player.screen,
  });
  readers.push({ player, exit });
  return { player, exit };
}

afterEach(async () => {
  await endAll();
  for (const { player, exit } of readers.splice(0)) {
    player.presses('\x03');
    await exit;
  }
});

describe.each([
  [80, 24],
  [40, 15],
  [120, 40],
])('at %i × %i', (columns, rows) => {
  const named = (screen: string) => `${screen}-${columns}x${rows}`;

  test('the text, the reasons and the legend', async () => {
    const { player } = reading(sampleKey(), columns, rows);
    await player.seesFrame(named('xray'), rows < 20 ? 'l legend' : '1/29');
    // Where the first mark is below the legend, the first key brings it into sight.
    const here = rows < 20 ? '5/29' : '6/29';
    player.presses('\t', '\t', DOWN, DOWN, DOWN);
    await player.seesFrame(named('xray-mark'), here);
    player.presses('\r');
    await player.seesFrame(named('xray-why'), 'Esc back');
    player.presses('\x1b');
    await player.sees(here);
    player.presses('l');
    await player.seesFrame(named('xray-legend'), 'Legend');
    player.presses('\x1b');
    await player.sees(here);
  });
});

describe('after a game', () => {
  test('opens from the result, and Esc goes back to it', async () => {
    const game = playing();
    await toResult(game);
    await game.player.sees('x x-ray');
    game.player.presses('x');
    await game.player.sees('1/29');
    game.player.presses('\r');
    await game.player.sees('A person wrote or reviewed this entry');
    game.player.presses('\x1b');
    await game.player.sees('1/29');
    game.player.presses('\x1b');
    await game.player.sees('Skill by skill');
  });

  test('is drawn from the analysis that the key was built from, where that is at hand', async () => {
    const key = sampleKey();
    const asked: unknown[] = [];
    const game = playing({
      services: {
        loadKey: async () => key,
        analysisOf: (of) => {
          asked.push(of);
          return null;
        },
      },
    });
    await toResult(game);
    game.player.presses('x');
    await game.player.sees('1/29');
    expect(asked).toEqual([key]);
  });

  test('is found as it was left behind the list of keys', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('x');
    await game.player.sees('1/29');
    game.player.presses(DOWN, DOWN, '?');
    await game.player.sees('leave; asks first');
    game.player.presses('?');
    await game.player.sees('3/29');
  });

  test.each([
    ['the text', '1/29', []],
    ['the reasons of a mark', 'Mark 1 of 29', ['\r']],
    ['the legend', 'Legend', ['l']],
  ])('h goes home from %s, as from the result', async (_page, shown, keys) => {
    const game = playing();
    await toResult(game);
    game.player.presses('x');
    await game.player.sees('1/29');
    game.player.presses(...keys);
    await game.player.sees(shown);
    game.player.presses('h');
    await game.player.sees('Pick an article:');
  });

  test('tells the way to the next reasons at 40 columns, too', async () => {
    const game = playing({ columns: 40, rows: 15 });
    await toResult(game);
    game.player.presses('x');
    await game.player.sees('h home');
    game.player.presses('\t', '\r');
    await game.player.sees('Tab next mark');
  });

  test.each([
    [80, 24],
    [40, 15],
  ])('tells the way home at %i × %i', async (columns, rows) => {
    const game = playing({ columns, rows });
    await toResult(game);
    game.player.presses('x');
    await game.player.sees('h home');
  });

  test('does not open while questions are open', async () => {
    const game = playing();
    await game.player.sees('Read the article');
    game.player.presses('x', '\r', 'x', '\r', 'x');
    await game.player.sees('❯ 1.');
    expect(game.player.screen.text()).not.toContain('X-ray');
  });
});

test('an x-ray without a game has no home to go to', async () => {
  const { player } = reading(sampleKey());
  await player.sees('1/29');
  player.presses('h', DOWN);
  expect(await player.sees('2/29')).not.toContain('h home');
});

describe('from mark to mark', () => {
  test('the arrows, j and k, Tab and Shift+Tab go, and stop at both ends', async () => {
    const { player } = reading(sampleKey());
    await player.sees('1/29');
    player.presses(UP, SHIFT_TAB, DOWN, 'j', '\t', SHIFT_TAB);
    await player.sees('3/29');
    player.presses(...Array.from({ length: 40 }, () => '\t'));
    await player.sees('29/29');
    player.presses('k');
    await player.sees('28/29');
  });

  test.each([
    ['a page down', '\x1b[6~'],
    ['to the end', '\x1b[F'],
  ])('follows the view %s: the nearest mark on the page is the one at hand', async (_, key) => {
    const { player } = reading(sampleKey());
    await player.sees('1/29');
    player.presses(key);
    await player.looksUntil((text) => /^\s*❯/m.test(text) && !text.includes(' 1/29'), 'a mark in sight');
    const number = Number(/(\d+)\/29/.exec(player.screen.text())?.[1]);
    player.presses('\r');
    await player.sees(`Mark ${number} of 29`);
    player.presses('\x1b', DOWN);
    await player.sees(`${number + 1}/29`);
    player.presses('\x1b[H');
    await player.looksUntil(
      (text) => /^\s*❯/m.test(text) && text.includes('Ferry plan'),
      'a mark at the top',
    );
  });

  test('has no mark at hand on a page without one, and goes on to the next', async () => {
    const plain = Array.from(
      { length: 40 },
      (_, n) => `The bench number ${n} is made of oak and stands in a row.`,
    );
    const text = `“We cannot wait any longer,” Ada Quill said.\n\n${plain.join('\n\n')}\n\n“It is old,” Quill said.`;
    const { player } = reading(builtKey(text));
    await player.sees('Enter why');
    player.presses('\x1b[6~', '\x1b[6~');
    await player.looksUntil((now) => !now.includes('Enter why'), 'no mark at hand');
    player.presses('\r', DOWN);
    await player.sees('It is old');
    await player.sees('Enter why');
  });

  test('cuts a title that is too long with a sign for the rest', async () => {
    const title = `The town of Marrow Bay ${'and its many old piers '.repeat(6)}`;
    const { article, ...key } = sampleKey();
    const { player } = reading({ ...key, article: { ...article, title } }, 60, 20);
    await player.looksUntil((now) => /X-ray · The town of Marrow Bay .*…$/m.test(now), 'the title, cut');
  });

  test('Tab goes to the next reasons while they are open', async () => {
    const { player } = reading(sampleKey());
    await player.sees('1/29');
    player.presses('\r');
    await player.sees('Mark 1 of 29');
    player.presses('\t');
    await player.sees('Mark 2 of 29');
    player.presses('\x1b');
    await player.sees('2/29');
  });

  test('keeps what was scrolled to through a resize', async () => {
    const { player } = reading(sampleKey());
    await player.sees('1/29');
    player.presses('\x1b[F');
    await player.sees('evening ferry');
    expect(player.screen.text().split('\n')[3]).toContain('decided in a back room');
    player.resizes(40, 15);
    await player.looksUntil(
      (text) => text.split('\n').slice(1, 4).join(' ').includes('decided'),
      'the same words at the top',
    );
  });

  test('keeps the mark in sight through any resize', async () => {
    const { player } = reading(sampleKey());
    await player.sees('1/29');
    player.presses(...Array.from({ length: 20 }, () => DOWN));
    await player.sees('21/29');
    for (const [columns, rows] of [
      [40, 15],
      [120, 40],
      [60, 18],
      [200, 50],
      [80, 24],
    ] as const) {
      player.resizes(columns, rows);
      await player.looksUntil(
        (text) => /^\s*❯.*\bmay\b/m.test(text) && text.includes('21/29'),
        `the mark at ${columns} × ${rows}`,
      );
    }
    player.resizes(30, 10);
    await player.sees('too small');
    player.resizes(80, 24);
    await player.sees('21/29');
  });
});

test('tells speakers and marks without any color', async () => {
  const { player } = reading(sampleKey(), 80, 24, false);
  await player.sees('1/29');
  expect(player.screen.written).not.toMatch(/\x1b\[(?:3[0-7]|38;)/);
  player.presses('\x1b[6~');
  await player.looksUntil((text) => /^ +B +\S.*“Nobody/m.test(text), 'the letter beside the quote');
});

test('an article without marks opens, says so and closes', async () => {
  const { player, exit } = reading(builtKey('Rain fell.'));
  await player.sees('nothing to mark');
  player.presses('\r', DOWN, 'q');
  expect(await exit).toBe(0);
});

/** As cells: no line may be wider than the page. */
function widest(text: string, measure: number): number {
  const lines = xrayPageLines(xrayed(builtKey(text)), measure, ENGLISH);
  return Math.max(...lines.map(({ runs }) => runs.reduce((sum, { text }) => sum + stringWidth(text), 0)));
}

test.each([
  [
    'a name longer than a line',
    `Mayor ${'Maximiliana-'.repeat(12)}Quill said the pier was shut. “We cannot wait any longer,” Quill said.`,
  ],
  [
    'Chinese and Japanese',
    '“新しい橋は来年まで開かないと市長は述べた、そして誰も待てない,” said Mayor Ada Quill. Quill said the bridge 東京大橋 may open in May.',
  ],
  [
    'words from right to left',
    '“لن ننتظر حتى يسقط أحد في الماء أبدا,” said Mayor Ada Quill. Quill said the bridge גשר הנמל may open in May.',
  ],
])('%s does not break a line', (_, text) => {
  for (const measure of [30, 32, 52, 66]) expect(widest(text, measure)).toBeLessThanOrEqual(measure);
});

/** How long twenty keys take in an article of so many paragraphs. */
async function timeOf(paragraphs: number): Promise<number> {
  const paragraph =
    'Bram Oster said the inspectors had looked at the pier for less than an hour. “Nobody has shown us a single bill,” Oster said. The last boat may leave in May.\n';
  const { player } = reading(builtKey(paragraph.repeat(paragraphs)));
  await player.sees('1/');
  player.presses(DOWN);
  await player.sees('2/');
  const before = performance.now();
  player.presses(...Array.from({ length: 20 }, () => DOWN));
  await player.sees('22/');
  return performance.now() - before;
}

test('an article of 100,000 characters answers a key about as soon as one of a tenth', async () => {
  // The first run warms the compiler up.
  await timeOf(65);
  const [short, long] = [await timeOf(65), await timeOf(650)];
  // Linear growth would be ten times as long.
  expect(long / short).toBeLessThan(6);
});
