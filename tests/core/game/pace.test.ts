/** Lessons after each answer, or after the round as in a test. */
import { expect, test } from 'vitest';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player } from './play.ts';

/** A player at the first question of a game whose lessons come at the end of each round. */
const testee = () =>
  new Player({}, 'article.txt', 'end').does({ type: 'loaded', key: sampleKey() }).continues(2);

test('with the lessons at the end, an answer is followed by the next question, and a round by its lessons', () => {
  const player = testee().answers(true);
  expect(player.at('choosing').progress.questionNumber).toBe(2);
  player.answers(false);
  // Whoever answered the last question is not to take the first lesson for the one on it.
  expect(player.at('lessons').progress).toMatchObject({ questionCount: 2, answered: 2 });
  expect(player.continues().at('feedback')).toMatchObject({ progress: { questionNumber: 1 }, late: true });
  expect(player.continues().at('feedback').progress.questionNumber).toBe(2);
  expect(player.continues().at('intro').progress.roundNumber).toBe(2);
});

test('the points tell nothing before the lessons do', () => {
  const player = testee().answers(true, 3);
  expect(player.at('choosing').progress.points).toBe(0);
  player.answers(false, 2);
  expect(player.at('lessons').progress.points).toBe(0);
  expect(player.continues().at('feedback').progress.points).toBe(3);
  expect(player.continues().at('feedback').progress.points).toBe(1);
});

test('both paces come to the same result', () => {
  const right = (index: number) => index % 2 === 0;
  const each = Player.choosing().finishes(right).at('result').result;
  expect(testee().finishes(right).at('result').result).toEqual(each);
});
