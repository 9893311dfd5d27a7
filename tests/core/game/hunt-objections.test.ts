/** Objections to the key of a hunt's sentences: recorded, left out of the score, listed, and taken back. */
import { describe, expect, test } from 'vitest';
import { playerView } from '../../../src/core/game/player-view.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import { update } from '../../../src/core/game/update.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player, SETTINGS } from './play.ts';

const KEY = sampleKey();

/** A player who has finished a hunt with one false alarm, and looks at its lesson. */
function hunted(): { player: Player; alarm: number; missed: number } {
  const player = new Player({ rounds: ['hunt'] });
  const settings = { ...SETTINGS, rounds: ['hunt'] as const };
  player.state = startGame({ words: ENGLISH, settings, packs: [], ref: 'article.txt', keeps: true }).state;
  player.does({ type: 'loaded', key: KEY }).continues(2);
  const { scored } = player.state.session!.hunt!.hunt;
  const alarm = scored.find(({ vouched }) => vouched)!.sentence;
  const found = scored.filter(({ vouched }) => !vouched).map(({ sentence }) => sentence);
  player.does(
    ...[alarm, ...found.slice(1)].map((sentence) => ({ type: 'flagged', sentence }) as const),
    { type: 'finished-hunt', knowingly: true },
    { type: 'moved-to', sentence: alarm },
    { type: 'continued' },
  );
  player.effects.splice(0, Infinity);
  return { player, alarm, missed: found[0]! };
}

const records = (player: Player) =>
  player.effects.flatMap((effect) => (effect.type === 'keep' ? [effect.record] : []));

describe('an objection to the key of a sentence', () => {
  test('takes it out of the score, with its reason, and is kept with the hunt as it counts now', () => {
    const { player, alarm } = hunted();
    expect(player.at('hunted').result).toMatchObject({ points: 50, tally: { falseAlarms: 1, vouched: 4 } });
    player.does(
      { type: 'opened', overlay: 'objection' },
      { type: 'objected-to-sentence', sentence: alarm, reason: 'not-so' },
    );
    expect(playerView(player.state).overlay).toBeNull();
    expect(player.at('hunted').lesson).toMatchObject({ sentence: alarm, objection: 'not-so' });
    expect(player.at('hunted').result).toMatchObject({ points: 75, tally: { falseAlarms: 0, vouched: 3 } });
    expect(player.state.hunts).toMatchObject([{ tally: { falseAlarms: 0, vouched: 3 } }]);
    expect(records(player)).toMatchObject([
      { what: 'objected', objection: { skill: 'hunt', questionId: `sentence ${alarm}`, reason: 'not-so' } },
      { what: 'hunted', hunt: { tally: { falseAlarms: 0, vouched: 3 } } },
    ]);
  });

  test('is listed in the result with what the key says', () => {
    const { player, alarm, missed } = hunted();
    player.does(
      { type: 'objected-to-sentence', sentence: alarm, reason: 'not-so' },
      { type: 'objected-to-sentence', sentence: missed, reason: 'not-proven' },
      { type: 'finished-hunt', knowingly: true },
    );
    const { hunt, objections } = player.at('result').result;
    expect(objections).toEqual([]);
    expect(hunt).toMatchObject({
      points: 100,
      objections: [
        { vouched: true, reason: 'not-so' },
        { vouched: false, reason: 'not-proven' },
      ],
    });
    expect(KEY.article.text).toContain(hunt!.objections[0]!.text);
  });

  test('can be changed and taken back', () => {
    const { player, alarm } = hunted();
    player.does(
      { type: 'objected-to-sentence', sentence: alarm, reason: 'not-so' },
      { type: 'objected-to-sentence', sentence: alarm, reason: 'not-proven' },
    );
    expect(player.state.session!.hunt!.objections).toEqual([{ sentence: alarm, reason: 'not-proven' }]);
    player.does({ type: 'objected-to-sentence', sentence: alarm, reason: null });
    expect(player.at('hunted').result.points).toBe(50);
    expect(records(player).at(-2)).toMatchObject({ objection: { reason: 'taken-back' } });
  });

  test('leaves no points where one of the sorts has nothing left', () => {
    const { player } = hunted();
    const vouched = player.state.session!.hunt!.hunt.scored.filter((each) => each.vouched);
    for (const { sentence } of vouched) {
      player.does({ type: 'objected-to-sentence', sentence, reason: 'not-so' });
    }
    const { points, inWords } = player.at('hunted').result;
    expect(points).toBeNull();
    expect(inWords.join(' ')).toContain('No points');
    expect(player.does({ type: 'finished-hunt', knowingly: true }).at('result').result.praise).toEqual([]);
  });

  test('is not possible before the end of the hunt, and of what does not count anyway', () => {
    const early = Player.reading({ rounds: ['hunt'] }).continues(2).state;
    const [scored] = early.session!.hunt!.hunt.scored;
    const [uncounted] = early.session!.hunt!.hunt.uncounted;
    const objecting = (sentence: number) =>
      ({ type: 'objected-to-sentence', sentence, reason: 'not-so' }) as const;
    expect(update(early, objecting(scored!.sentence)).state).toBe(early);
    expect(update(early, { type: 'opened', overlay: 'objection' }).state).toBe(early);
    const { player } = hunted();
    player.does({ type: 'moved-to', sentence: uncounted!.sentence });
    const { state } = player;
    expect(update(state, objecting(uncounted!.sentence)).state).toBe(state);
    expect(update(state, { type: 'opened', overlay: 'objection' }).state).toBe(state);
  });
});
