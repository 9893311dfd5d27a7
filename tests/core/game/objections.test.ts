/** A key that the player objects to is recorded with the reason, and its answer does not count. */
import { describe, expect, test } from 'vitest';
import { update } from '../../../src/core/game/update.ts';
import { ENGLISH } from '../../fixtures/english.ts';
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
      {
        number: 1,
        prompt: asked.prompt,
        passage: asked.passage,
        answer: expect.stringMatching(/./),
        reason: 'not-so',
      },
    ]);
    expect(result.answered).toBe(result.asked);
    expect(result.maxPoints).toBe(3 * result.asked);
    expect(result.points).toBe(2 * result.asked);
    expect(result.misses).toBe(0);
    // It can still be looked at again.
    expect(result.missesNotCounted).toBe(1);
  });

  test('to each answer of a round is no reason to say that nothing was answered', () => {
    const player = Player.reading({ count: 4, rounds: ['quotes', 'certainty'] });
    while (player.scene.at !== 'result') {
      const { scene } = player;
      if (scene.at === 'feedback' && scene.question.skill === 'certainty') objecting(player, 'not-so');
      if (scene.at === 'choosing') player.answers(true);
      else player.continues();
    }
    const { skills, objections } = player.at('result').result;
    expect(skills.map(({ inWords }) => inWords)).toEqual([
      '2 of 2 right (too few to say more)',
      '2 answers, not counted: you object',
    ]);
    const { number, passage } = objections[0]!;
    expect(ENGLISH.screens.objection.listed(objections[0]!)).toBe(
      `Question ${number}: How firmly is this put? “${passage}” Reason: The article says something else.`,
    );
  });

  test('to one of some answers is told beside the others', () => {
    const player = objecting(Player.choosing({ count: 6 }).answers(true), 'not-so')
      .continues()
      .finishes(() => true);
    expect(player.at('result').result.skills[0]!.inWords).toBe(
      '1 of 1 right (too few to say more), and 1 not counted: you object',
    );
  });

  test('does not change the order in which misses are gone through, and comes last the next time', () => {
    const player = Player.choosing()
      .finishes(() => false)
      .does({ type: 'asked-to-review' });
    const first = player.at('review').question.id;
    const second = player.continues().at('review').question.id;
    player
      .does({ type: 'went-back' }, { type: 'asked-to-review' })
      .does(
        { type: 'opened', overlay: 'objection' },
        { type: 'objected', questionId: first, reason: 'not-so' },
      );
    expect(player.continues().at('review').question.id).toBe(second);
    player.does({ type: 'went-back' }, { type: 'asked-to-review' });
    expect(player.at('review').question.id).toBe(second);
    expect(player.at('review').count).toBe(6);
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
