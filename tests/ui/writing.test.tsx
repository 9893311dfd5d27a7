/** The key that writes the result to a file. */
import { afterEach, describe, expect, test } from 'vitest';
import type { PlayedGame } from '../../src/core/game/game.ts';
import { EXIT, UserError } from '../../src/core/user-error.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { createGames, toResult } from './start.ts';

const { playing, endAll } = createGames();
afterEach(endAll);

/** A game with a folder to write to. */
function playingWith(writeResult: (played: PlayedGame) => Promise<string>) {
  return playing({
    begins: { writes: true },
    services: { loadKey: async () => sampleKey(), writeResult },
  });
}

describe('r at the result', () => {
  test('writes the game that was played, says where, and leads back to the result', async () => {
    const written: PlayedGame[] = [];
    const game = playingWith(async (played) => {
      written.push(played);
      return '/home/ada/result.html';
    });
    await toResult(game);
    await game.player.sees('r report');
    game.player.presses('r');
    await game.player.sees('Wrote /home/ada/result.html');
    game.player.presses('\r');
    await game.player.sees('The result');
    expect(written.map(({ session }) => session.answers.length)).toEqual([9]);
  });

  test('says why where nothing can be written, and the game goes on', async () => {
    const game = playingWith(async () => {
      const told = { message: 'You may not write here.', hint: 'Go elsewhere.' };
      throw new UserError('file-forbidden', () => told, { exitCode: EXIT.uncreatable });
    });
    await toResult(game);
    game.player.presses('r');
    await game.player.sees('You may not write here.');
    await game.player.sees('Go elsewhere.');
    game.player.presses('\r');
    await game.player.sees('The result');
  });

  test('does nothing where there is no folder', async () => {
    const game = playing();
    await toResult(game);
    expect(await game.player.sees('The result')).not.toContain('r report');
    game.player.presses('r', 'h');
    await game.player.sees('Ferry plan splits Marrow Bay');
  });
});
