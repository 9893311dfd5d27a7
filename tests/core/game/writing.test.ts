/** When the result can be written to a file. */
import { describe, expect, test } from 'vitest';
import { Player } from './play.ts';

/** A player where there is a folder to write to. */
function withFolder(player: Player): Player {
  player.state = { ...player.state, writes: true };
  return player;
}

describe('writing the result', () => {
  test('is asked of the world at the result, and told when it is done', () => {
    const player = withFolder(Player.reading().finishes(() => true));
    expect(player.at('result').writes).toBe(true);
    player.does({ type: 'asked-to-write' });
    expect(player.effects.at(-1)).toMatchObject({
      type: 'write',
      played: { session: player.state.session, pace: 'each' },
    });
    player.does({ type: 'wrote', message: 'Wrote result.html' });
    expect(player.state).toMatchObject({ overlay: 'notice', notice: 'Wrote result.html' });
    player.does({ type: 'closed-overlay' });
    expect(player.scene.at).toBe('result');
  });

  test('cannot be asked for before the result', () => {
    const player = withFolder(Player.choosing());
    const { length } = player.effects;
    player.does({ type: 'asked-to-write' });
    player.answers(true).does({ type: 'asked-to-write' });
    expect(player.effects.filter(({ type }) => type === 'write')).toEqual([]);
    expect(player.effects.length).toBe(length);
  });

  test('is not offered where there is no folder, or nothing was answered', () => {
    const nowhere = Player.reading().finishes(() => true);
    expect(nowhere.at('result').writes).toBe(false);
    expect(nowhere.does({ type: 'asked-to-write' }).effects.filter(({ type }) => type === 'write')).toEqual(
      [],
    );
    const silent = withFolder(Player.choosing()).does({ type: 'input-ended' });
    expect(silent.at('result').writes).toBe(false);
  });
});
