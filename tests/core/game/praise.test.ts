/** What is praised in a game, and that nothing is praised without a reason. */
import { describe, expect, test } from 'vitest';
import type { Confidence } from '../../../src/core/game/game.ts';
import { Player } from './play.ts';

/** Plays nine questions, three of each round: who said it, says who, how sure. */
function praise(right: (index: number) => boolean, confidence: (index: number) => Confidence) {
  return Player.reading({ count: 9 }).finishes(right, confidence).at('result').result.praise;
}

describe('a game', () => {
  test('with every answer right and sure is praised for both, and for no more', () => {
    expect(
      praise(
        () => true,
        () => 3,
      ),
    ).toEqual(['All 9 right.', 'You were surer than 80\u00a0% nine times, and right each time.']);
  });

  test('that is wrong only where the player had said 1 is praised for knowing that', () => {
    expect(
      praise(
        (index) => index !== 4,
        (index) => (index === 4 ? 1 : 2),
      ),
    ).toEqual(['Where you were wrong, you had said 1: you knew what you did not know.']);
  });

  test('in which 1 was said of nearly everything is not: that told nothing apart', () => {
    expect(
      praise(
        (index) => index !== 4,
        (index) => (index < 2 ? 2 : 1),
      ),
    ).toEqual([]);
  });

  test('is praised for 3 where it was right each time, and not where it once was wrong', () => {
    const surest = 'You were surer than 80\u00a0% six times, and right each time.';
    expect(
      praise(
        (index) => index < 6,
        (index) => (index < 6 ? 3 : 2),
      ),
    ).toContain(surest);
    expect(
      praise(
        (index) => index !== 3,
        () => 3,
      ),
    ).toEqual([]);
  });

  test('without a mistake about claims is praised for neither believing nor suspecting too much', () => {
    const neither =
      'You let nothing pass that the article does not vouch for, and suspected nothing that it does.';
    const wrongAt = (wrong: number) =>
      praise(
        (index) => index !== wrong,
        () => 2,
      );
    expect(wrongAt(0)).toEqual([neither]);
    expect(wrongAt(3)).toEqual([]);
  });

  test('that went wrong in more than half of its answers is not praised', () => {
    expect(
      praise(
        (index) => index < 4,
        (index) => (index < 4 ? 3 : 1),
      ),
    ).toEqual([]);
  });

  test('that was left early, or was short, is not praised', () => {
    const left = Player.choosing({ count: 9 }).answers(true, 3).does({ type: 'input-ended' });
    expect(left.at('result').result.praise).toEqual([]);
    const short = Player.reading({ count: 3 }).finishes(
      () => true,
      () => 3,
    );
    expect(short.at('result').result.praise).toEqual([]);
  });

  test('is not praised for a question whose key the player objects to', () => {
    const player = Player.choosing({ count: 9 }).answers(false, 3);
    const { scene } = player;
    if (scene.at !== 'feedback') throw new Error('no lesson');
    player.does({ type: 'objected', questionId: scene.question.id, reason: 'not-proven' });
    player.continues().finishes(
      () => true,
      () => 2,
    );
    expect(player.at('result').result.praise[0]).toBe('All 8 right.');
  });
});
