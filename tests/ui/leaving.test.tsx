/** Every way out of the game, and what is shown when something goes wrong. */
import { afterEach, describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../src/core/key/answer-key.ts';
import { EXIT, UserError } from '../../src/core/user-error.ts';
import { createTheme } from '../../src/ui/theme.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { createGames, SETTINGS, start, toFirstQuestion, toResult } from './start.ts';

const { playing, endAll } = createGames();
afterEach(endAll);

describe('leaving', () => {
  test('asks first when answers would be lost, and stays on n', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('13\r');
    await game.player.sees('❯ 1.');
    game.player.presses('q');
    await game.player.sees('This game is not kept');
    game.player.presses('n');
    await game.player.sees('❯ 1.');
    game.player.presses('q');
    await game.player.sees('This game is not kept');
    game.player.presses('y');
    expect(await game.exit).toBe(EXIT.done);
  });

  test('asks nothing at the result', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('q');
    expect(await game.exit).toBe(EXIT.done);
  });

  test('tells the points of a game that was finished', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('q');
    expect(await game.played).toMatchObject({ settings: { seed: SETTINGS.seed }, score: { maxPoints: 27 } });
  });

  test('keeps the points of a finished game at home', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('h');
    await game.player.sees('❯ 1. Ferry plan');
    game.player.presses('q');
    expect(await game.played).toMatchObject({ score: { maxPoints: 27 } });
  });

  test('from home tells the settings of the game that was played, a hunt that was chosen for it among them', async () => {
    const game = playing({ ref: null });
    await game.player.sees('❯ 1. Ferry plan');
    game.player.presses('1');
    await game.player.sees('Read the article');
    game.player.presses('m', '\r', '\r');
    await game.player.sees('0 flagged');
    game.player.presses('ff');
    await game.player.sees('points of 100');
    game.player.presses('f');
    await game.player.sees('The result');
    game.player.presses('h');
    await game.player.sees('❯ 1. Ferry plan');
    game.player.presses('q');
    expect(await game.played).toMatchObject({ settings: { rounds: ['hunt'] }, score: { hunt: {} } });
  });

  test('in a second game tells its seed, and no points of the first', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('a');
    await game.player.sees('Round 1 of 3');
    game.player.presses('q');
    expect(await game.played).toMatchObject({ settings: { seed: SETTINGS.seed + 1 }, score: null });
  });

  test('restores the terminal and lets go of every listener', async () => {
    const game = start();
    await toFirstQuestion(game);
    expect(game.player.screen.isAlternate()).toBe(true);
    expect(game.player.keyboard.rawMode).toBe(true);
    game.player.presses('\x03');
    expect(await game.exit).toBe(130);
    await expect.poll(() => game.player.screen.isAlternate()).toBe(false);
    expect(game.player.screen.written.trimEnd().endsWith('\x1b[?25h')).toBe(true);
    expect(game.player.keyboard.rawMode).toBe(false);
    const left = (emitter: NodeJS.EventEmitter, names: string[]) =>
      names.map((name) => emitter.listenerCount(name));
    expect(left(game.player.keyboard, ['data', 'readable', 'close'])).toEqual([0, 0, 0]);
    expect(left(game.player.screen, ['resize', 'painted'])).toEqual([0, 0]);
  });

  test('happens at once on Ctrl+C, even behind a burst of keys', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses(`${'j'.repeat(500)}\x03`);
    expect(await game.exit).toBe(130);
  });

  test('happens when the input closes', async () => {
    const game = start();
    await toFirstQuestion(game);
    game.player.keyboard.push(null);
    expect(await game.exit).toBe(129);
    await expect.poll(() => game.player.screen.isAlternate()).toBe(false);
  });

  test.each(['keyboard', 'screen'] as const)(
    'happens when the %s fails, as that of a closed window does',
    async (part) => {
      const game = start();
      await toFirstQuestion(game);
      game.player[part].destroy(new Error('EIO'));
      expect(await game.exit).toBe(129);
    },
  );

  test('happens when aborted from outside, with the reason as exit code', async () => {
    const controller = new AbortController();
    const game = start({ signal: controller.signal });
    await toFirstQuestion(game);
    controller.abort(143);
    expect(await game.exit).toBe(143);
    await expect.poll(() => game.player.screen.isAlternate()).toBe(false);
  });

  test('runs thirty games in one process without a listener too many', async () => {
    const before = process.listenerCount('exit');
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    for (let i = 0; i < 30; i++) {
      const game = start();
      await game.player.sees('Read the article');
      game.player.presses('\x03');
      await game.exit;
    }
    process.off('warning', note);
    expect(warnings).toEqual([]);
    expect(process.listenerCount('exit')).toBeLessThanOrEqual(before + 1);
  });
});

describe('loading', () => {
  test('shows a spinner that turns until the article is there', async () => {
    const { promise, resolve } = Promise.withResolvers<AnswerKey>();
    const game = playing({ services: { loadKey: () => promise } });
    await game.player.sees('Reading ferry.txt');
    await game.player.sees('⠹');
    await game.player.sees('⠼');
    resolve(sampleKey());
    await game.player.sees('Read the article');
  });

  test('can be left', async () => {
    const game = playing({ services: { loadKey: () => new Promise(() => undefined) } });
    await game.player.sees('Reading ferry.txt');
    game.player.presses('q');
    expect(await game.exit).toBe(EXIT.done);
  });
});

describe('what goes wrong', () => {
  test('says why an article cannot be played, and what to do', async () => {
    const services = {
      loadKey: () =>
        Promise.reject(
          new UserError('file-missing', ({ file }) => file.missing('ferry.txt', 'Check the path.'), {
            exitCode: EXIT.unreadable,
          }),
        ),
    };
    const game = playing({ services });
    await game.player.sees('There is no file ferry.txt.');
    await game.player.sees('Check the path.');
    game.player.presses('\r');
    await game.player.sees('❯ 1. Ferry plan');
  });

  test('shows a bug as a bug, without a stack, and leaves with 70', async () => {
    const services = { loadKey: () => Promise.reject(new TypeError('x is undefined')) };
    const game = playing({ services });
    await game.player.sees('This is a bug');
    expect(game.player.screen.text()).not.toContain('TypeError');
    game.player.presses('q');
    expect(await game.exit).toBe(EXIT.bug);
    await expect.poll(() => game.player.screen.isAlternate()).toBe(false);
  });

  test('shows the stack of a bug when asked to', async () => {
    const services = { loadKey: () => Promise.reject(new TypeError('x is undefined')) };
    const game = playing({ services, debug: true });
    await game.player.sees('TypeError: x is undefined');
  });

  test('a screen that cannot be drawn leads to the message, not to source code', async () => {
    const theme = createTheme({ color: true, unicode: true });
    const broken = {
      ...theme,
      paint: (run: Parameters<typeof theme.paint>[0]) => {
        if (run.text.includes('The rule to know')) throw new Error('no paint');
        return theme.paint(run);
      },
    };
    const game = playing({ theme: broken });
    await game.player.sees('Read the article');
    game.player.presses('\r');
    await game.player.sees('This is a bug');
    expect(game.player.screen.text()).not.toContain('no paint');
  });

  test('a screen for bugs that cannot be drawn either ends the game with 70', async () => {
    const theme = createTheme({ color: true, unicode: true });
    const broken = {
      ...theme,
      paint: (): string => {
        throw new Error('no paint');
      },
    };
    const game = start({ theme: broken });
    expect(await game.exit).toBe(EXIT.bug);
    await expect.poll(() => game.player.screen.isAlternate()).toBe(false);
  });
});
