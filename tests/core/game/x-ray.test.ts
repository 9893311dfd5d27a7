/** When the x-ray can be had: after the result, and never before. */
import { describe, expect, test } from 'vitest';
import { playerView } from '../../../src/core/game/player-view.ts';
import { xrayed } from '../../fixtures/english.ts';
import { keyOf } from '../../fixtures/key-of.ts';
import { Player } from './play.ts';

function xrayFor(player: Player) {
  return xrayed(player.state.session!.key);
}

describe('the x-ray', () => {
  test('is asked of the world after the result, shown when it comes, and left for the result', () => {
    const player = Player.reading().finishes(() => true);
    player.does({ type: 'asked-for-x-ray' });
    expect(player.at('x-ray').xray).toBeNull();
    expect(player.effects.at(-1)).toEqual({ type: 'x-ray', key: player.state.session!.key });
    const xray = xrayFor(player);
    player.does({ type: 'x-rayed', xray });
    expect(player.at('x-ray').xray).toBe(xray);
    player.does({ type: 'went-back' });
    expect(player.scene.at).toBe('result');
  });

  test('cannot be had at any step before the result', () => {
    const player = Player.reading({ count: 6 });
    const xray = xrayFor(player);
    const refuses = () => {
      const { state } = player;
      const effects = player.effects.length;
      player.does({ type: 'asked-for-x-ray' }, { type: 'x-rayed', xray });
      expect(player.state).toBe(state);
      expect(player.effects).toHaveLength(effects);
      expect(JSON.stringify(playerView(player.state))).not.toContain('"marks"');
    };
    while (player.scene.at !== 'result') {
      refuses();
      if (player.scene.at === 'choosing') {
        player.does({ type: 'chose', optionId: 'a' });
        refuses();
        player.does({ type: 'sure', confidence: 1 });
        refuses();
      }
      player.continues();
    }
  });

  test('is gone from the view when the game is played again', () => {
    const player = Player.reading().finishes(() => true);
    const xray = xrayFor(player);
    player.does({ type: 'asked-for-x-ray' }, { type: 'x-rayed', xray }, { type: 'went-back' });
    player.does({ type: 'played-again' }).continues();
    expect(player.scene.at).toBe('choosing');
    expect(JSON.stringify(playerView(player.state))).not.toContain('"marks"');
  });

  test('is not shown when it was made of another article', () => {
    const player = Player.reading().finishes(() => true);
    player.does({ type: 'asked-for-x-ray' });
    player.does({ type: 'x-rayed', xray: xrayed(keyOf('Another one.', [], [])) });
    expect(player.at('x-ray').xray).toBeNull();
  });
});
