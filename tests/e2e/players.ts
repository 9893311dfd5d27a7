/** Programs in terminals that are closed after each test. */
import { afterEach } from 'vitest';
import { Player, type PlayerOptions } from './player.ts';

/** Starts players; to be called at the top of a test file. */
export function createPlayers(): (args: readonly string[], options?: PlayerOptions) => Player {
  const players: Player[] = [];
  afterEach(() => {
    for (const player of players.splice(0)) player.close();
  });
  return (args, options) => {
    const player = new Player(args, options);
    players.push(player);
    return player;
  };
}
