/** A key that the player objects to is recorded with the reason, and its answer does not count. */
import { describe, expect, test } from 'vitest';
import { update } from '../../../src/core/game/update.ts';
import { Player } from './play.ts';

function objecting(player: Player, reason: 'not-proven' | 'not-so' | null): Player {
  const { question } = player.at('feedback');
  return player.does(
    { type: 'opened', overlay: 'objection' },
    { type: 'objected', questionId: question.id, reason },
  );
}

describe('an objection', () => {
  test('takes the answer out of the points at once, and says so in the lesson', () => {
    const player = objecting(Player.choosing().answers(false, 3), 'not-proven');
    const { verdict, progress } = player.at('feedback');
    expect(player.state.overlay).toBeNull();
    expect(verdict.objection).toBe('not-proven');
    expect(progress.points).toBe(0);
  });

  test('is listed in the result, whose figures leave the question out', () => {
    const player = Player.choosing().answers(false, 3);
    const asked = player.at('feedback').question;
    const { result } = objecting(player, 'not-so')
      .continues()
      .finishes(() => true)
      .at('result');
    expect(result.objections).toEqual([
      { asked: [asked.prompt, asked.passage].filter(Boolean).join(' '), reason: 'not-so' },
    ]);
    expect(result.answered).toBe(result.asked);
    expect(result.maxPoints).toBe(3 * result.asked);
    expect(result.points).toBe(2 * result.asked);
    // It can still be looked at again.
    expect(result.misses).toBe(1);
  });

  test('can be changed and taken back', () => {
    const player = objecting(objecting(Player.choosing().answers(false, 2), 'not-so'), 'not-proven');
    expect(player.state.session?.objections).toHaveLength(1);
    expect(objecting(player, null).at('feedback').progress.points).toBe(-2);
  });

  test('can be made in the review, too', () => {
    const player = Player.choosing()
      .finishes((index) => index > 0)
      .does({ type: 'asked-to-review' });
    const { question } = player.at('review');
    player.does(
      { type: 'opened', overlay: 'objection' },
      { type: 'objected', questionId: question.id, reason: 'not-so' },
      { type: 'went-back' },
    );
    expect(player.at('result').result.objections).toHaveLength(1);
  });

  test('is not possible before the answer is explained', () => {
    const { state } = Player.choosing();
    expect(update(state, { type: 'opened', overlay: 'objection' }).state).toBe(state);
    const questionId = state.session!.quiz.rounds[0]!.questions[0]!.id;
    expect(update(state, { type: 'objected', questionId, reason: 'not-so' }).state).toBe(state);
  });
});
