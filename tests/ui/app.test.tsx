/** Whole games on the real screen, and every way out of them. */
import { afterEach, describe, expect, test } from 'vitest';
import { EXIT, UserError } from '../../src/core/user-error.ts';
import { createTheme } from '../../src/ui/theme.ts';
import { type Game, type StartOptions, start } from './start.ts';

const UP = '\x1b[A';
const DOWN = '\x1b[B';
const PAGE_DOWN = '\x1b[6~';

const games: Game[] = [];

/** A game that is ended after the test, whatever happened in it. */
function playing(options: StartOptions = {}): Game {
  const game = start(options);
  games.push(game);
  return game;
}

afterEach(async () => {
  for (const { player, exit } of games.splice(0)) {
    player.presses('\x03');
    await exit;
  }
});

/** From the article to the first question. */
async function toFirstQuestion({ player }: Game): Promise<void> {
  await player.sees('Read the article');
  player.presses('\r');
  await player.sees('The rule to know');
  player.presses('\r');
  await player.sees('❯ 1.');
}

/** Answers with the first option, sure 1, until the result. */
async function toResult(game: Game): Promise<void> {
  await toFirstQuestion(game);
  for (let i = 0; i < 40 && !game.player.screen.text().includes('Skill by skill'); i++) {
    const text = game.player.screen.text();
    game.player.presses(/❯ 1\./.test(text) ? '1' : '\r');
    await game.player.looksUntil((now) => now !== text, 'the next screen');
  }
  await game.player.sees('Skill by skill');
}

describe('a game', () => {
  test('leads from the home screen over three rounds to the result', async () => {
    const game = playing({ ref: null });
    await game.player.sees('❯ 1. Ferry plan splits Marrow Bay');
    game.player.presses('1');
    await toResult(game);
    await game.player.sees('9 of 9 questions answered');
  });

  test('shows the proof right after an answer, with its parts named', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('1');
    await game.player.sees('How sure are you?');
    game.player.presses('2');
    await game.player.sees('In the article');
    await game.player.sees('[cue: ');
    await game.player.sees('[content: ');
  });

  test('goes back from the confidence to the answer that was chosen', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('2');
    await game.player.sees('How sure are you?');
    game.player.presses('\x1b');
    await game.player.sees('❯ 2.');
  });

  test('takes a whole answer in one chunk', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('13');
    await game.player.sees('how sure: 3');
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

  test('goes through the misses and plays again', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('r');
    await game.player.sees('Miss 1 of');
    game.player.presses('\x1b');
    await game.player.sees('Skill by skill');
    game.player.presses('a');
    await game.player.sees('Round 1 of 3');
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

describe('leaving', () => {
  test('asks first when answers would be lost, and stays on n', async () => {
    const game = playing();
    await toFirstQuestion(game);
    game.player.presses('13\r');
    await game.player.sees('❯ 1.');
    game.player.presses('q');
    await game.player.sees('Your answers so far are lost');
    game.player.presses('n');
    await game.player.sees('❯ 1.');
    game.player.presses('q');
    await game.player.sees('Your answers so far are lost');
    game.player.presses('y');
    expect(await game.exit).toBe(EXIT.done);
  });

  test('asks nothing at the result', async () => {
    const game = playing();
    await toResult(game);
    game.player.presses('q');
    expect(await game.exit).toBe(EXIT.done);
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

describe('what goes wrong', () => {
  test('says why an article cannot be played, and what to do', async () => {
    const services = {
      loadKey: () =>
        Promise.reject(
          new UserError('file-missing', 'There is no file ferry.txt.', {
            hint: 'Check the path.',
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
    await game.player.sees('needs 40 columns');
    game.player.presses('1');
    game.player.resizes(80, 24);
    await game.player.sees('❯ 1.');
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

describe('NO_COLOR', () => {
  test('sends no color, and says right and wrong in words', async () => {
    const game = playing({ theme: createTheme({ color: false, unicode: true }) });
    await toFirstQuestion(game);
    game.player.presses('11');
    await game.player.sees('ight · ');
    // SGR 30–37, 90–97, 38 and 48 set colors.
    expect(game.player.screen.written).not.toMatch(/\x1b\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9\d|10\d)m/);
  });
});
