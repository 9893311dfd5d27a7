/** An ordinary local article, as a teacher would bring it: every round finds something, and each answer is the right one. */
import { describe, expect, test } from 'vitest';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import { makeQuiz } from '../../../src/core/quiz/make-quiz.ts';
import { builtKey, itemsOf } from '../../fixtures/built-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';

const TEXT = `Council approves stormwater plan after long debate

MARROW BAY — The Marrow Bay City Council voted 6-3 on Tuesday night to approve a $48 million stormwater plan that supporters say will end decades of flooding.

“We have waited thirty years for this,” said Denise Walker, a retired teacher who lives on Harlan Avenue.

Council member Priya Castel, who voted against the plan, said the numbers kept changing. “They changed three times in six weeks,” she said.

City Engineer Robert Marsh said the existing pipes are failing faster than expected. He told the council that crews repaired 212 breaks last year, up from 140 in 2023.

Critics have claimed that the main contractor, Delmar Works, received the work because of its ties to the mayor. Mayor Tom Alver denied the allegation.

The bay’s largest pump, built in 1914, has been out of order since March. It is unclear when it will run again.

Under the plan, work is expected to start in August. “We barely survived the last road project,” said Luis Romer, who owns a bakery near the planned site.

City records show that the pump was inspected four times in 2024.`;

describe('an ordinary article', () => {
  const key = builtKey(TEXT);

  test('has questions for every round', () => {
    const { rounds } = makeQuiz(key, { seed: 1, count: 12, rounds: SKILLS }, ENGLISH.quiz);
    expect(rounds.map(({ skill }) => skill)).toEqual(['quotes', 'claims', 'certainty']);
  });

  test('is told apart from what it only passes on', () => {
    const claims = itemsOf(key, 'claims').map(({ statement, status }) => [status, statement]);
    expect(claims).toEqual(
      expect.arrayContaining([
        [
          'own-voice',
          'The Marrow Bay City Council voted 6-3 on Tuesday night to approve a $48 million stormwater plan.',
        ],
        ['single-source', 'Crews repaired 212 breaks last year, up from 140 in 2023.'],
        [
          'disputed',
          'The main contractor, Delmar Works, received the work because of its ties to the mayor.',
        ],
        ['own-voice', 'The bay’s largest pump, built in 1914, has been out of order since March.'],
      ]),
    );
  });

  test('has nothing unverified in its own voice, and nothing vouched for in a source’s', () => {
    for (const { sources, unverified } of itemsOf(key, 'claims')) expect(unverified).toBe(sources.length > 0);
  });

  test('is as firm as it is put', () => {
    const levels = itemsOf(key, 'certainty').map(({ statement, level }) => [level, statement]);
    expect(levels).toEqual(
      expect.arrayContaining([['attributed', 'Crews repaired 212 breaks last year, up from 140 in 2023.']]),
    );
    expect(levels.some(([, statement]) => statement!.includes('supporters'))).toBe(false);
  });
});
