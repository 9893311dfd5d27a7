/** The hunt on the real screen: what is shown at three sizes, and what the keys do. */
import { afterEach, describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../src/core/key/answer-key.ts';
import { createTheme } from '../../src/ui/theme.ts';
import { keyOf, type WrittenItem } from '../fixtures/key-of.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { createGames, type Game, SETTINGS, type StartOptions } from './start.ts';

const { playing, endAll } = createGames();
afterEach(endAll);

const HUNT = { ...SETTINGS, rounds: ['hunt'] } as const;
const ESCAPE = '\x1b';
const [UP, DOWN, PAGE_UP, PAGE_DOWN] = ['\x1b[A', '\x1b[B', '\x1b[5~', '\x1b[6~'];

/** From the article into the hunt. */
async function hunts(options: StartOptions = {}): Promise<Game> {
  const game = playing({ settings: HUNT, ...options });
  await game.player.sees('Read the article');
  game.player.presses('\r');
  await game.player.sees('The rule to know');
  game.player.presses('\r');
  await game.player.sees('0 flagged');
  return game;
}

/** The rows that the pointer stands at, without it. */
function pointedAt({ player }: Game): string {
  const rows = player.screen.text().split('\n');
  return rows.flatMap((row) => /^ *[❯>](.*)$/.exec(row)?.[1]?.trim() ?? []).join(' ');
}

describe.each([
  [80, 24],
  [40, 15],
  [120, 40],
])('at %i × %i', (columns, rows) => {
  test('the hunt, from its rule to its result', async () => {
    const game = playing({ columns, rows, settings: HUNT });
    const { player } = game;
    const named = (screen: string) => `${screen}-${columns}x${rows}`;
    await player.sees('Read the article');
    player.presses('\r');
    await player.seesFrame(named('hunt-intro'), 'The rule to know');
    player.presses('\r');
    await player.seesFrame(named('hunting'), '0 flagged');
    player.presses('\r');
    await player.seesFrame(named('hunting-empty'), 'Enter again: finish');
    player.presses(DOWN, ' ', 'jjj', ' ', 'j');
    await player.seesFrame(named('hunting-flagged'), '2 flagged');
    player.presses('f');
    await player.seesFrame(named('hunting-unseen'), 'Enter again: finish');
    player.presses('f');
    await player.seesFrame(named('hunted'), 'of 100');
    player.presses('nnnn');
    await player.looksUntil(() => pointedAt(game).includes('the inspectors'), 'the fifth one');
    await player.seesFrame(named('hunted-next'), '❯');
    player.presses('\r');
    await player.seesFrame(named('hunt-lesson'), 'Why: ');
    player.presses(ESCAPE);
    await player.sees('of 100');
    player.presses('f');
    await player.seesFrame(named('hunt-result'), 'The result');
  });
});

test('m tells why an article has no hunt, and Enter goes back to it', async () => {
  const key = sampleKey();
  const items = key.items.filter(({ skill }) => skill === 'quotes');
  const { player } = playing({ key: { ...key, items } });
  await player.sees('Read the article');
  player.presses('m');
  await player.sees('too few sentences for a hunt');
  player.presses('\r');
  await player.sees('Read the article');
  player.presses('\r');
  await player.sees('The rule to know');
});

describe('in the hunt', () => {
  test('arrows, j and k move by sentence, g and G to the ends', async () => {
    const game = await hunts();
    expect(pointedAt(game)).toContain('voted seven to two');
    game.player.presses(DOWN, 'j');
    await game.player.sees('sentence 3 of 23');
    expect(pointedAt(game)).toContain('found cracks in 12 of its 30 pillars.');
    game.player.presses('k', UP, UP);
    await game.player.sees('sentence 1 of 23');
    game.player.presses('G');
    await game.player.sees('sentence 23 of 23');
    expect(pointedAt(game)).toContain('Odo Hark promised');
    game.player.presses('g');
    await game.player.sees('sentence 1 of 23');
  });

  test('pages move far, and back to where one came from', async () => {
    const game = await hunts({ columns: 40, rows: 15 });
    game.player.presses(PAGE_DOWN);
    await game.player.looksUntil((text) => !text.includes(' 1/23'), 'another sentence');
    game.player.presses(...Array(12).fill(PAGE_DOWN));
    await game.player.sees('23/23');
    game.player.presses(...Array(14).fill(PAGE_UP));
    await game.player.sees(' 1/23');
  });

  test('Space flags and takes the flag away, and does not turn the page', async () => {
    const game = await hunts();
    game.player.presses(' ');
    await game.player.sees('1 flagged');
    await game.player.sees('❯⚑');
    game.player.presses(' ');
    await game.player.sees('0 flagged');
    await game.player.sees('sentence 1 of 23');
  });

  test('a burst of keys flags what it should', async () => {
    const game = await hunts();
    game.player.presses('j j jj k');
    await game.player.sees('3 flagged');
    await game.player.sees('sentence 4 of 23');
  });

  test('Tab opens the article and ? the keys, and the hunt is found as it was', async () => {
    const game = await hunts();
    game.player.presses('jj ');
    await game.player.sees('1 flagged');
    game.player.presses('\t');
    await game.player.sees('The article');
    game.player.presses('\t');
    await game.player.sees('sentence 3 of 23');
    game.player.presses('?');
    await game.player.sees('flag or unflag');
    game.player.presses('?');
    await game.player.sees('1 flagged');
  });

  test('Enter asks before it ends the hunt with sentences unseen, and not once all are seen', async () => {
    const game = await hunts();
    game.player.presses(' jj', '\r');
    await game.player.sees('Enter again: finish; 20 sentences not looked at');
    game.player.presses('j');
    await game.player.sees('sentence 4 of 23');
    await game.player.sees('19 not seen');
    game.player.presses('G');
    await game.player.sees('18 not seen');
    game.player.presses('g', ...Array(12).fill(PAGE_DOWN));
    await game.player.sees('all seen');
    game.player.presses('\r');
    await game.player.sees('of 100');
  });

  test('q asks before the flags are lost', async () => {
    const game = await hunts();
    game.player.presses('q');
    await game.player.sees('This game is not kept');
    game.player.presses('n');
    await game.player.sees('sentence 1 of 23');
  });

  test('shows place and flags without colors and without Unicode', async () => {
    const game = await hunts({ theme: createTheme({ color: false, unicode: false }) });
    game.player.presses(' j');
    await game.player.sees('sentence 2 of 23');
    const text = game.player.screen.text();
    expect(text).toMatch(/^ +! The town council/m);
    expect(text).toMatch(/^ +> {2}The pier opened in 1931/m);
    game.player.presses('ff');
    await game.player.sees('[x false alarm]');
    game.player.presses('G');
    await game.player.sees('[o missed]');
    expect(game.player.screen.written).not.toMatch(/\x1b\[(?:3[1-6]m|38;)/);
  });

  test('keeps the current sentence in sight when the terminal changes', async () => {
    const game = await hunts({ columns: 120, rows: 40 });
    game.player.presses('jjjjjjjjjjjj');
    await game.player.sees('sentence 13 of 23');
    game.player.resizes(40, 15);
    await game.player.sees('13/23');
    expect(pointedAt(game)).toContain('had never been asked');
  });

  test('the first sentence is in sight below a head that is longer than the page', async () => {
    const { article, ...key } = sampleKey();
    const notices = Array.from({ length: 12 }, (_, n) => `Notice ${n} of a source, a license and more.`);
    const game = await hunts({ columns: 40, rows: 15, key: { ...key, article, notices } });
    expect(pointedAt(game)).toContain('The town council');
    game.player.presses('j', 'k');
    await game.player.sees(' 1/23');
    expect(pointedAt(game)).toContain('The town council');
  });

  test('a sentence that is longer than the page is scrolled before it is left', async () => {
    const words = Array.from({ length: 150 }, (_, n) => `word${n}`).join(' ');
    const rest =
      'The pier opened in 1931. The mill opened in 1932. Bell said the roof leaks. Bell said the dam sank.';
    const text = `The bank opened in 1900. The list holds ${words}. Quill said the pump was broken.\n\n${rest}`;
    const own = (content: string): WrittenItem => ({ skill: 'claims', content, status: 'own-voice' });
    const word = (content: string): WrittenItem => ({ skill: 'claims', content, status: 'single-source' });
    const items: WrittenItem[] = [
      own('The bank opened in 1900.'),
      own('The pier opened in 1931.'),
      own('The mill opened in 1932.'),
      word('the pump was broken'),
      word('the roof leaks'),
      word('the dam sank'),
    ];
    const game = await hunts({ columns: 40, rows: 15, key: keyOf(text, [], items) });
    game.player.presses('j');
    await game.player.sees('The list holds');
    for (let i = 0; i < 20 && !game.player.screen.text().includes('3/7'); i++) {
      const before = game.player.screen.text();
      game.player.presses('j');
      await game.player.looksUntil((now) => now !== before, 'more of it');
    }
    expect(game.player.screen.text()).toContain('Quill said the pump was broken.');
    game.player.presses('k');
    await game.player.sees('2/7');
    game.player.presses(...Array(20).fill('k'));
    await game.player.sees('1/7');
  });
});

describe('after the hunt', () => {
  test('n and p go from one to the next, in the text and in the lessons', async () => {
    const game = await hunts();
    game.player.presses(' ff');
    await game.player.sees('[✗ false alarm]');
    const first = pointedAt(game);
    game.player.presses('n');
    await game.player.looksUntil(() => pointedAt(game) !== first, 'the next one');
    game.player.presses('p', '\r');
    await game.player.sees('False alarm: the article vouches for this.');
    await game.player.sees('1 of 8');
    game.player.presses('n');
    await game.player.sees('2 of 8');
    game.player.presses('p');
    await game.player.sees('1 of 8');
    game.player.presses(ESCAPE);
    await game.player.looksUntil(() => pointedAt(game) === first, 'the first one');
  });

  test('Enter on a sentence that does not count says why', async () => {
    const game = await hunts();
    // “Nobody has shown us a single bill,” Oster said.
    game.player.presses('jjjjjj', ' ');
    await game.player.sees('1 flagged');
    game.player.presses('ff');
    await game.player.sees('[–');
    while (!pointedAt(game).includes('Nobody has shown')) {
      const before = pointedAt(game);
      game.player.presses('n');
      await game.player.looksUntil(() => pointedAt(game) !== before, 'the next one');
    }
    game.player.presses('\r');
    await game.player.sees('– Does not count.');
    await game.player.sees('on words of Bram Oster.');
    await game.player.sees('here is neither right nor wrong.');
    game.player.presses('\r');
    await game.player.sees('6 of 9');
  });

  test('c objects to the key of a sentence, which then does not count and is listed in the end', async () => {
    const game = await hunts();
    game.player.presses(' ff');
    await game.player.sees('0 points of 100');
    await game.player.sees('1 of 4 flagged in vain');
    game.player.presses('\r');
    await game.player.sees('False alarm: the article vouches for this.');
    game.player.presses('c');
    await game.player.sees('The sentence will not count');
    expect(game.player.screen.text()).not.toContain('understood by itself');
    game.player.presses('3');
    await game.player.sees('You object: The article says something else. Not counted.');
    game.player.presses(ESCAPE);
    await game.player.sees('0 of 3 flagged in vain');
    await game.player.sees('[– you object]');
    game.player.presses('f');
    await game.player.sees('The result');
    game.player.presses('G');
    await game.player.sees('Sentences whose key you object to, not counted');
    await game.player.sees('    The article says something else.');
  });

  test('Enter leads through all lessons to the result', async () => {
    const game = await hunts();
    game.player.presses(' ff');
    await game.player.sees('of 100');
    game.player.presses(...Array(9).fill('\r'));
    await game.player.sees('You found 0 of 4 sentences');
    game.player.presses('a');
    await game.player.sees('The rule to know');
  });
});

describe('before the first round', () => {
  test('m chooses the hunt instead of the rounds, and the rounds again', async () => {
    const { player } = playing();
    await player.sees('Read the article');
    player.presses('G');
    await player.sees('m: the hunt instead');
    player.presses('m');
    await player.sees('Then comes 1 round: The hunt (23 sentences).');
    player.presses('m');
    await player.sees('Then come 3 rounds');
  });
});

describe('in an article of 100,000 characters', () => {
  /** Of so many paragraphs. */
  function longKey(count: number): AnswerKey {
    const text = Array.from(
      { length: count },
      (_, n) =>
        `The bridge number ${n} of the town was opened in ${1000 + n}. Quill said that the pump number ${n} had lost ${n} bolts of iron.`,
    ).join('\n\n');
    const items = Array.from({ length: count }, (_, n): WrittenItem[] => [
      {
        skill: 'claims',
        content: `The bridge number ${n} of the town was opened in ${1000 + n}.`,
        status: 'own-voice',
      },
      {
        skill: 'claims',
        content: `the pump number ${n} had lost ${n} bolts of iron`,
        status: 'single-source',
      },
    ]);
    return keyOf(text, [], items.flat());
  }

  /** How long a hundred keys in the hunt and fifty after it take in an article of so many paragraphs. */
  async function timeOf(count: number): Promise<{ readonly hunting: number; readonly hunted: number }> {
    const game = await hunts({ key: longKey(count) });
    const start = performance.now();
    game.player.presses('j '.repeat(50));
    await game.player.sees('50 flagged');
    const hunting = performance.now() - start;
    game.player.presses('ff');
    await game.player.sees('of 100');
    const then = performance.now();
    game.player.presses('n'.repeat(50), 'G');
    await game.player.sees(`pump number ${count - 1}`);
    return { hunting, hunted: performance.now() - then };
  }

  test('keys take about as long as in an article of a tenth of the length', { timeout: 60_000 }, async () => {
    expect(longKey(1000).article.text.length).toBeGreaterThan(100_000);
    // The first run warms the compiler up.
    await timeOf(100);
    const [short, long] = [await timeOf(100), await timeOf(1000)];
    // Linear growth would be ten times as long.
    expect(long.hunting / short.hunting).toBeLessThan(6);
    expect(long.hunted / short.hunted).toBeLessThan(6);
  });
});
