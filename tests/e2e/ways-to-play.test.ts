/** Whole games in a real terminal: the tutorial, each way to play with lessons at either time, and two at once. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeArticle } from './bridge-article.ts';
import { freshDataFolder } from './data-folder.ts';
import type { Player, PlayerOptions } from './player.ts';
import { createPlayers } from './players.ts';
import { runProgram } from './run-program.ts';

const PACK = join(import.meta.dirname, '../../questions/swimming-pool.yaml');

const play = createPlayers();

function start(args: readonly string[], folder: string, options: PlayerOptions = {}): Player {
  return play(args, { ...options, env: { SAYSWHO_DATA_DIR: folder } });
}

/** What a screen is, by what it says; the first that fits. */
const SCREENS = [
  ['result', /^ +The result/m],
  ['rule', /The rule to know/],
  ['lessons', /All answered\./],
  ['lesson', /The answer:? /],
  ['confidence', /How confident are you\?/],
  ['question', /❯ 1\./],
  ['hunted', /\d+ points? of 100/],
  ['unseen', /again: finish; \d+ sentences not looked at/],
  ['hunting', /\d+ flagged/],
  ['reading', /Read the article first/],
] as const;
type ScreenName = (typeof SCREENS)[number][0];

/** What moves each screen on. */
const KEY: Readonly<Record<Exclude<ScreenName, 'result'>, string>> = {
  reading: 'enter',
  rule: 'enter',
  lessons: 'enter',
  question: '1',
  confidence: '2',
  lesson: 'enter',
  hunting: 'f',
  unseen: 'f',
  hunted: 'f',
};

function nameOf(screen: string): ScreenName | null {
  return SCREENS.find(([, sign]) => sign.test(screen))?.[0] ?? null;
}

/** Plays on until a screen of that name has come so often; returns the names of the screens on the way, that one included. */
async function playsTo(player: Player, goal: ScreenName, times = 1): Promise<ScreenName[]> {
  const seen: ScreenName[] = [];
  for (;;) {
    await player.waitsFor(() => nameOf(player.screen().join('\n')) !== null, 'for a screen that is known');
    const screen = player.screen().join('\n');
    const name = nameOf(screen);
    if (name === null) continue;
    seen.push(name);
    if (name === 'result' || (name === goal && seen.filter((each) => each === goal).length === times))
      return seen;
    // Flags the first sentence of a hunt, which has one that nobody is credited with.
    player.presses(...(name === 'hunting' && screen.includes('0 flagged') ? [' '] : [KEY[name]]));
    await player.waitsFor(() => player.screen().join('\n') !== screen, `for what comes after\n${screen}`);
  }
}

async function statsIn(folder: string): Promise<unknown> {
  const { stdout } = await runProgram(['stats', '--json', '--data-dir', folder]);
  return JSON.parse(stdout);
}

const count = (seen: readonly ScreenName[], name: ScreenName) => seen.filter((each) => each === name).length;

/** The screens from one question to the next, with lessons after each or at the end of a round of so many. */
const roundOf = (questions: number, pace: 'each' | 'end'): ScreenName[] => {
  const asked: ScreenName[] = ['question', 'confidence'];
  const each = Array.from({ length: questions }, () => asked);
  const lessons = Array.from({ length: questions }, (): ScreenName => 'lesson');
  return [
    'rule',
    ...(pace === 'each'
      ? each.flatMap((one) => [...one, 'lesson' as const])
      : [...each.flat(), 'lessons' as const, ...lessons]),
  ];
};

/** Flags a sentence, finishes, and says that sentences may stay unseen. */
const HUNT: readonly ScreenName[] = ['rule', 'hunting', 'hunting', 'unseen', 'hunted'];

describe.each(['each', 'end'] as const)('with --feedback %s', (pace) => {
  test.each(['quotes', 'claims', 'certainty'])('a game of %s is played to its result', async (rounds) => {
    const folder = freshDataFolder();
    const args = ['play', PACK, '--rounds', rounds, '--count', '4', '--seed', '3', '--feedback', pace];
    const player = start(args, folder);
    expect(await playsTo(player, 'result')).toEqual(['reading', ...roundOf(4, pace), 'result']);
    await player.sees(/points of 12 · 4 of 4 questions answered/);
    player.presses('q');
    expect(await player.leaves()).toBe(0);
    expect(player.onAlternateScreen).toBe(false);
    expect(await statsIn(folder)).toMatchObject({ answers: 4, games: { begun: 1, finished: 1 } });
  });

  test('a hunt is played to its result', async () => {
    const player = start(
      ['play', PACK, '--rounds', 'hunt', '--seed', '3', '--feedback', pace],
      freshDataFolder(),
    );
    expect(await playsTo(player, 'result')).toEqual(['reading', ...HUNT, 'result']);
    await player.sees('You found 0 of 7');
    player.presses('q');
    expect(await player.leaves()).toBe(0);
  });

  test('a game of all four in the order that is asked for is played to its result', async () => {
    const rounds = 'hunt,certainty,claims,quotes';
    const args = ['play', PACK, '--rounds', rounds, '--count', '6', '--seed', '3', '--feedback', pace];
    const player = start(args, freshDataFolder());
    const three = [1, 2, 3].flatMap(() => roundOf(2, pace));
    expect(await playsTo(player, 'result')).toEqual(['reading', ...HUNT, ...three, 'result']);
    await player.sees('6 of 6 questions answered');
  });

  test('a game that is killed among its questions goes on at the same one, to the result', async () => {
    const folder = freshDataFolder();
    const args = ['play', PACK, '--count', '6', '--seed', '3', '--feedback', pace];
    const killed = start(args, folder);
    await playsTo(killed, 'question', 2);
    const asked = killed.screen().slice(0, -1);
    await killed.isKilled();
    const back = start(['play', PACK, '--feedback', pace], folder);
    await back.sees('Go on at question 2 of 6');
    back.presses('1');
    await back.sees(/question 2 of 2/);
    expect(back.screen().slice(0, -1)).toEqual(asked);
    const seen = await playsTo(back, 'result');
    expect(count(seen, 'question')).toBe(5);
    // Of the answer before, the lesson was shown already, or comes with the others of its round.
    expect(count(seen, 'lesson')).toBe(pace === 'each' ? 5 : 6);
    await back.sees('6 of 6 questions answered');
    expect(await statsIn(folder)).toMatchObject({ answers: 6, games: { begun: 1, finished: 1 } });
  });
});

test('a game that is killed in its hunt goes on there, with its answers', async () => {
  const folder = freshDataFolder();
  const killed = start(['play', PACK, '--rounds', 'quotes,hunt', '--count', '2', '--seed', '3'], folder);
  await playsTo(killed, 'hunting');
  await killed.isKilled();
  const back = start(['play', PACK], folder);
  await back.sees('You left a game on this article');
  back.presses('1');
  await back.waitsFor(() => !back.screen().join('\n').includes('You left a game'), 'for the hunt');
  // The rule is told again only where the hunt was killed before it was kept.
  const seen = (await playsTo(back, 'result')).filter((name) => name !== 'rule');
  expect(seen).toEqual([...HUNT.slice(1), 'result']);
  await back.sees('2 of 2 questions answered');
});

describe('the tutorial', () => {
  test.each([
    [80, 24],
    [40, 15],
  ])(
    'is played to its result at %i × %i, and counts for nothing but that it was done',
    async (columns, rows) => {
      const folder = freshDataFolder();
      const player = start(['tutorial'], folder, { columns, rows });
      await player.sees('The old bell of Port Ellery');
      const seen = await playsTo(player, 'result');
      expect(seen[0]).toBe('reading');
      // One round for each of the three rules.
      expect(count(seen, 'rule')).toBe(3);
      expect(count(seen, 'question')).toBe(5);
      expect(count(seen, 'lesson')).toBe(5);
      await player.sees(/5 of 5 questions/);
      player.presses('q');
      expect(await player.leaves()).toBe(0);
      expect(player.onAlternateScreen).toBe(false);
      expect(await statsIn(folder)).toMatchObject({
        answers: 0,
        games: { begun: 0 },
        practice: { cards: 0 },
      });
      const home = start([], folder);
      await home.sees('4. The tutorial');
    },
  );

  test('that is killed is offered first again', async () => {
    const folder = freshDataFolder();
    const killed = start(['tutorial'], folder);
    await playsTo(killed, 'question', 3);
    await killed.isKilled();
    const home = start([], folder);
    await home.sees('❯ 1. Start here: the tutorial');
  });
});

describe('two terminals at once', () => {
  test('play different articles, and each keeps its game', async () => {
    const folder = freshDataFolder();
    const both = [PACK, writeArticle()].map((article) =>
      start(['play', article, '--count', '6', '--seed', '3'], folder),
    );
    await Promise.all(both.map((player) => playsTo(player, 'result')));
    for (const player of both) expect(player.screen().join('\n')).not.toContain('nothing is kept');
    expect(await statsIn(folder)).toMatchObject({ answers: 12, games: { begun: 2, finished: 2 } });
  });

  test('play the same article, and lose no answer', async () => {
    const folder = freshDataFolder();
    const both = ['3', '4'].map((seed) => start(['play', PACK, '--count', '6', '--seed', seed], folder));
    // Whoever opens the article later is offered the game of the other.
    for (const player of both) await player.sees('Read the article first');
    // Both games are begun before either is through.
    for (const player of both) await playsTo(player, 'question');
    await Promise.all(both.map((player) => playsTo(player, 'result')));
    for (const player of both) player.presses('q');
    await Promise.all(both.map((player) => player.leaves()));
    expect(await statsIn(folder)).toMatchObject({
      answers: 12,
      games: { begun: 2, finished: 2, unfinished: 0 },
    });
  });

  test('one looks at the statistics while the other plays', async () => {
    const folder = freshDataFolder();
    const player = start(['play', PACK, '--count', '6', '--seed', '3'], folder);
    await playsTo(player, 'lesson');
    expect(await statsIn(folder)).toMatchObject({ answers: 1, games: { begun: 1, unfinished: 1 } });
    await playsTo(player, 'result');
    expect(await statsIn(folder)).toMatchObject({ answers: 6, games: { finished: 1 } });
  });
});
