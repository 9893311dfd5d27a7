/** The time of a game: what it is counted for, how it is told, and that nothing else hangs on it. */
import { describe, expect, test } from 'vitest';
import { timeInWords, UNSPENT } from '../../../src/core/game/game-clock.ts';
import type { GameEvent } from '../../../src/core/game/game-event.ts';
import { playerView } from '../../../src/core/game/player-view.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import { update } from '../../../src/core/game/update.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player, SETTINGS } from './play.ts';

const at = (now: number): GameEvent => ({ type: 'looked-at-clock', now });
const START = { words: ENGLISH, settings: SETTINGS, packs: [], ref: 'article.txt' };

/** A player who has the article before them from second 10 on. */
function timed(): Player {
  const player = new Player();
  player.state = startGame({ ...START, timed: true }).state;
  return player.does(at(0), at(10_000), { type: 'loaded', key: sampleKey() });
}

describe('the clock of a game', () => {
  test('counts from the article on, each second for what is done in it', () => {
    const player = timed()
      .does(at(70_000))
      .continues()
      .does(at(75_000))
      .continues()
      .does(at(90_000))
      .answers(true, 1)
      .does(at(110_000), { type: 'input-ended' });
    expect(player.at('result').result.time).toBe(
      '1 min 40 s in all: 1 min reading, 15 s answering (about 15 s a question), 25 s with rules and lessons.',
    );
  });

  test('goes on under whatever lies over the question', () => {
    const player = timed().continues(2).does(at(10_000), { type: 'opened', overlay: 'article' });
    player.does(at(40_000), { type: 'closed-overlay' });
    expect(player.state.clock?.spent.answering).toBe(30_000);
  });

  test('stands still at the result, and is not shown there', () => {
    const player = timed().does(at(20_000)).continues();
    player.finishes(() => true).does(at(900_000));
    expect(player.state.clock?.spent).toEqual({ reading: 10_000, answering: 0, hunting: 0, learning: 0 });
    expect(playerView(player.state).clock).toBeNull();
  });

  test('begins anew with the next game', () => {
    const player = timed().does(at(20_000)).continues();
    player.finishes(() => true).does(at(30_000), { type: 'played-again' }, at(32_000));
    expect(playerView(player.state).clock).toEqual({ spent: 2000, at: 32_000 });
  });

  test('is not there where nobody asked for it', () => {
    const player = Player.choosing();
    const { state } = player;
    expect(update(state, at(5000)).state).toBe(state);
    expect(playerView(state).clock).toBeNull();
    expect(player.does({ type: 'input-ended' }).at('result').result.time).toBeNull();
  });

  test('changes no points', () => {
    const points = (player: Player) => player.finishes((index) => index % 2 === 0).at('result').result.points;
    expect(points(timed().does(at(9_000_000)))).toBe(points(Player.reading()));
  });
});

describe('time in words', () => {
  const spent = { ...UNSPENT.spent, reading: 59_400 };
  test.each([
    [spent, '59 s in all.'],
    [{ ...spent, reading: 120_000 }, '2 min in all.'],
    [{ ...spent, reading: 3_725_000 }, '1 h 2 min in all.'],
    [{ ...spent, hunting: 61_000 }, '2 min in all: 59 s reading, 1 min 1 s in the hunt.'],
  ])('%j is told as “%s”', (given, inWords) => {
    expect(timeInWords({ at: 0, spent: given, answered: 0 }, ENGLISH.game.time)).toBe(inWords);
  });
});
