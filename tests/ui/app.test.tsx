/** Whole games on the real screen, key by key and in bursts. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/core/user-error.ts';
import { ENGLISH } from '../fixtures/english.ts';
import { SPANISH } from '../fixtures/spanish.ts';
import { createGames, type Game, SETTINGS, toFirstQuestion, toResult } from './start.ts';

const UP = '\x1b[A';
const DOWN = '\x1b[B';
const PAGE_DOWN = '\x1b[6~';

const { playing, endAll } = createGames();
afterEach(endAll);

describe('a game', () => {
  test('leads from the home screen over three rounds to the result', async () => {
    const game = playing({ ref: null });
    await game.player.sees('❯ 1. Ferry plan splits Marrow Bay');
    game.player.presses('1');
    await toResult(game);
    await game.player.sees('9 of 9 questions answered');
  });

  test.each(['h', '\x1b'])('goes home again with %j from an article that was picked there', async (key) => {
    const { player } = playing({ ref: null });
    await player.sees('❯ 1. Ferry plan');
    player.presses('1');
    expect(await player.sees('Read the article')).toContain('h home');
    player.presses(key);
    await player.sees('❯ 1. Ferry plan');
  });

  test('has no way home from an article that was named on the command line', async () => {
    const { player } = playing();
    expect(await player.sees('Read the article')).not.toContain('h home');
    player.presses('h', '\x1b', '\r');
    await player.sees('The rule to know');
  });

  test('shows the proof right after an answer, with its parts named', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('1');
    await game.player.sees('How confident are you?');
    game.player.presses('2');
    await game.player.sees('In the article');
    await game.player.sees('[cue: ');
    await game.player.sees('[content: ');
  });

  test('opens the article at the proof after an answer, its parts named and drawn apart, and leaves the reading place alone', async () => {
    const game = playing({ settings: { ...SETTINGS, rounds: ['claims'] } });
    await toFirstQuestion(game);
    game.player.presses('\t');
    await game.player.sees('lines 1–19 of');
    game.player.presses('\t', '1', '2');
    await game.player.sees('confidence: 2');
    game.player.presses('\t');
    const text = await game.player.sees('The article · ');
    expect(text).not.toContain('Invented: places');
    const { buffer } = game.player.screen.emulator;
    const drawn = Array.from({ length: 20 }, (_, row) => buffer.active.getLine(row + 3)!).flatMap((line) =>
      Array.from({ length: 80 }, (_, x) => line.getCell(x)!),
    );
    expect(drawn.some((cell) => cell.isBold() && cell.isUnderline())).toBe(true);
    game.player.presses('\t', '\r');
    await game.player.sees('❯ 1.');
    game.player.presses('\t');
    await game.player.sees('lines 1–19 of');
  });

  test('goes back from the confidence to the answer that was chosen', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('2');
    await game.player.sees('How confident are you?');
    game.player.presses('\x1b');
    await game.player.sees('❯ 2.');
  });

  test('takes a whole answer in one chunk', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('13');
    await game.player.sees('confidence: 3');
  });

  test('opens the article where reading stopped, and finds the question as it was left', async () => {
    const game = playing();
    await game.player.sees('Read the article');
    game.player.presses(PAGE_DOWN);
    await game.player.looksUntil((text) => !text.includes('voted seven to two'), 'the second page');
    const secondPage = game.player.screen.text().split('\n')[4]!.trim();
    game.player.presses('\r');
    await game.player.sees('The rule to know');
    game.player.presses('\r');
    await game.player.sees('❯ 1.');
    game.player.presses('j');
    await game.player.sees('❯ 2.');
    game.player.presses('\t');
    await game.player.looksUntil(
      (text) => text.split('\n')[4]!.trim() === secondPage,
      'the same place in the article',
    );
    game.player.presses('\t');
    await game.player.sees('❯ 2.');
  });

  test('lists all keys over any screen, and goes back to it', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('?');
    await game.player.sees('leave; asks first');
    game.player.presses('1');
    game.player.presses('?');
    await game.player.sees('❯ 1.');
  });

  test.each([
    ['Enter', '\r'],
    ['e', 'e'],
  ])('goes through the misses with %s, as is told, and plays again', async (_key, pressed) => {
    const game = playing();
    await toResult(game);
    await game.player.sees('Enter misses');
    game.player.presses(pressed);
    await game.player.sees('Miss 1 of');
    game.player.presses('\x1b');
    await game.player.sees('Skill by skill');
    game.player.presses('a');
    await game.player.sees('Round 1 of 3');
  });

  test('tells why not the others on a key, in the lesson and in the misses', async () => {
    const game = playing({ rows: 40 });
    await toFirstQuestion(game);
    game.player.presses('1', '1');
    const lesson = await game.player.sees('o why not others');
    expect(lesson).not.toMatch(/Why not “/);
    game.player.presses('o');
    expect(await game.player.sees('Why not “')).not.toContain('In the article');
    game.player.presses('\x1b');
    await game.player.sees('In the article');
    game.player.presses('o');
    await game.player.sees('Why not “');
    game.player.presses('o');
    await game.player.sees('In the article');
    // The next lesson begins with itself.
    game.player.presses('o', '\r');
    await game.player.sees('❯ 1.');
    game.player.presses('1', '1');
    expect(await game.player.sees('In the article')).not.toMatch(/Why not “/);
    for (let i = 0; i < 40 && !game.player.screen.text().includes('Skill by skill'); i++) {
      const text = game.player.screen.text();
      game.player.presses(/❯ 1\./.test(text) ? '1' : '\r');
      await game.player.looksUntil((now) => now !== text, 'the next screen');
    }
    game.player.presses('\r');
    await game.player.sees('Miss 1 of');
    game.player.presses('o');
    await game.player.sees('Why not “');
    game.player.presses('\x1b');
    await game.player.sees('In the article');
  });

  test('goes home from the misses, as their keys say', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('\r');
    await game.player.sees('Miss 1 of');
    await game.player.sees('h home');
    game.player.presses('h');
    await game.player.sees('❯ 1. Ferry plan');
  });

  test('ignores pasted text', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('\x1b[200~2\r3\r\x1b[201~', 'j');
    await game.player.sees('❯ 2.');
  });

  test('asks bracketed paste of the terminal, and ends it', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('\x03');
    await game.exit;
    expect(game.player.screen.written).toContain('\x1b[?2004h');
    expect(game.player.screen.written).toContain('\x1b[?2004l');
  });
});

describe('any keys', () => {
  const KEYS = [
    '1',
    '2',
    '3',
    '9',
    'j',
    'k',
    '\r',
    '\t',
    ' ',
    'b',
    'g',
    'G',
    '?',
    'q',
    'n',
    'r',
    'e',
    'a',
    'h',
    'x',
    'é',
    UP,
    DOWN,
    PAGE_DOWN,
    '\x1b',
    '\x1b[H',
    '\x1b[200~1\r\x1b[201~',
  ];

  /** What is on the screen once all keys have arrived. */
  async function typing(chunks: readonly string[]): Promise<Game> {
    const game = playing();
    await game.player.sees('Read the article');
    game.player.presses(...chunks);
    // A key takes one turn of the event loop; a last Escape takes some time to be told from a sequence.
    for (let turn = 0; turn < 3 * chunks.join('').length; turn++)
      await new Promise((resolve) => setImmediate(resolve));
    return game;
  }

  test('lead to the same screen however they are cut into chunks, and never to a bug', async () => {
    const typed = fc.array(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(typed, fc.array(fc.nat({ max: 80 }), { maxLength: 8 }), async (keys, cuts) => {
        const input = keys.join('');
        const places = [0, ...cuts.filter((cut) => cut < input.length).sort((a, b) => a - b), input.length];
        const chunks = places
          .slice(1)
          .map((place, index) => input.slice(places[index], place))
          .filter(Boolean);
        const whole = await typing([input]);
        const cut = await typing(chunks);
        await expect.poll(() => cut.player.screen.text(), { timeout: 3000 }).toBe(whole.player.screen.text());
        expect(whole.player.screen.text()).not.toContain('Something broke');
      }),
      { numRuns: 25 },
    );
  });
});

describe('the article', () => {
  test('scrolls by line, by page, and to both ends', async () => {
    const game = playing();
    await game.player.sees('lines 1–19 of');
    game.player.presses(DOWN);
    await game.player.sees('lines 2–20 of');
    game.player.presses(UP);
    await game.player.sees('lines 1–19 of');
    game.player.presses(PAGE_DOWN);
    await game.player.sees('lines 19–37 of');
    game.player.presses('\x1b[F');
    await game.player.sees('Then come 3 rounds');
    game.player.presses('\x1b[H');
    await game.player.sees('lines 1–19 of');
  });

  test('keeps its place above the text, too, while it is closed', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('\t');
    await game.player.sees('lines 1–19 of');
    game.player.presses(DOWN);
    await game.player.sees('lines 2–20 of');
    game.player.presses('\t');
    await game.player.sees('❯ 1.');
    game.player.presses('\t');
    await game.player.sees('lines 2–20 of');
  });

  test.each([
    ['the question before leaving', 'q', 'This game is not kept', 'n'],
    ['the list of keys', '?', 'leave; asks first', '?'],
  ])('is still open behind %s', async (_, opens, shown, closes) => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('\t');
    await game.player.sees('lines 1–19 of');
    game.player.presses(DOWN, opens);
    await game.player.sees(shown);
    game.player.presses(closes);
    await game.player.sees('lines 2–20 of');
    game.player.presses('\t');
    await game.player.sees('❯ 1.');
  });

  test('keeps its place through a resize in mid-game', async () => {
    const game = playing();
    await game.player.sees('lines 1–19 of');
    game.player.presses(PAGE_DOWN);
    await game.player.sees('lines 19–37 of');
    const words = game.player.screen
      .text()
      .split('\n')
      .slice(3)
      .find((row) => row.trim() !== '')!
      .trim()
      .split(' ')
      .slice(0, 3)
      .join(' ');
    game.player.resizes(40, 15);
    await game.player.looksUntil(
      (text) => text.split('\n').slice(1, 4).join(' ').replace(/ +/g, ' ').includes(words),
      `“${words}” near the top`,
    );
    game.player.resizes(80, 24);
    await game.player.sees('lines 19–37 of');
  });
});

describe('the size of the terminal', () => {
  test('is asked for where it is too small, and the game goes on when it grows', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.resizes(39, 15);
    await game.player.sees('40 × 15');
    game.player.presses('1');
    game.player.resizes(80, 24);
    await game.player.sees('❯ 1.');
  });

  test.each([ENGLISH, SPANISH])('says all of that in 20 columns and 6 rows', async (words) => {
    const game = playing({ words });
    await game.player.sees('Ferry plan splits');
    game.player.resizes(20, 6);
    const end = words === ENGLISH ? 'with q.' : 'con q.';
    await game.player.looksUntil((text) => text.replace(/\s+/g, ' ').includes(end), end);
  });

  test('lets a player leave where it is too small', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.resizes(38, 12);
    await game.player.sees('too small');
    game.player.presses('q');
    await game.player.seesNoMore('too small');
    game.player.presses('y');
    expect(await game.exit).toBe(EXIT.done);
  });
});
