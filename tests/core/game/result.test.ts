import { describe, expect, test } from 'vitest';
import { calibrationLines, calibrationSummary } from '../../../src/core/game/calibration.ts';
import type { Confidence } from '../../../src/core/game/game.ts';
import type { GradedAnswer } from '../../../src/core/game/graded-answers.ts';
import { certaintyLeaning, claimLeaning } from '../../../src/core/game/leaning.ts';
import { skillResults } from '../../../src/core/game/skills.ts';
import { meanWithin, wilsonInterval } from '../../../src/core/game/wilson.ts';
import type { Skill } from '../../../src/core/key/answer-key.ts';
import type { Meaning } from '../../../src/core/quiz/quiz.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { Player } from './play.ts';

const NOWHERE = { passage: { start: 0, end: 1 }, source: null, cues: [], content: [] };

/** An answer that chose b where a was right, or a itself. */
function answer(
  skill: Skill,
  a: Meaning,
  b: Meaning,
  right: boolean,
  confidence: Confidence = 2,
): GradedAnswer {
  return {
    question: { id: 'q', skill, prompt: '', passage: null, options: [] },
    solution: {
      right: 'a',
      evidence: NOWHERE,
      explanation: '',
      byOption: {
        a: { meaning: a, why: '', evidence: null },
        b: { meaning: b, why: '', evidence: null },
      },
    },
    answer: { questionId: 'q', optionId: right ? 'a' : 'b', confidence },
    right,
    points: 0,
  };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const SPEAKER: Meaning = { of: 'speaker' };
const speaker = (right: boolean, confidence: Confidence = 2) =>
  answer('quotes', SPEAKER, SPEAKER, right, confidence);

const claim = (right: 'no' | 'none-of-them', chosen: 'no' | 'yes' | 'none-of-them') =>
  answer('claims', { of: 'claim', vouched: right }, { of: 'claim', vouched: chosen }, right === chosen);

const level = (right: number | null, chosen: number | null) =>
  answer(
    'certainty',
    { of: 'level', level: 'fact', scale: right },
    { of: 'level', level: 'fact', scale: chosen },
    right === chosen,
  );

describe('the interval of Wilson', () => {
  test.each([
    [9, 12],
    [1, 8],
    [20, 30],
  ])('for %i of %i holds the shares that lie 1.96 standard errors away', (right, count) => {
    for (const end of wilsonInterval(right, count)) {
      const standardError = Math.sqrt((end * (1 - end)) / count);
      expect(Math.abs(right / count - end) / standardError).toBeCloseTo(1.96, 3);
    }
  });

  test('stays within 0 and 1 at the ends', () => {
    expect(wilsonInterval(0, 8)[0]).toBe(0);
    expect(wilsonInterval(8, 8)[1]).toBe(1);
  });

  test('cannot be given for no answers', () => {
    expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  });
});

describe('a mean', () => {
  test('comes with half the width of its interval', () => {
    const { mean, within } = meanWithin([1, 2, 3, 4]);
    expect(mean).toBe(2.5);
    expect(within).toBeCloseTo((1.959964 * Math.sqrt(5 / 3)) / 2, 6);
  });
});

describe('skills', () => {
  const round = { skill: 'quotes', title: 'Who said it?', rule: '', questions: [] } as const;

  test.each([
    [0, 0, 'not answered'],
    [3, 4, '3 of 4 right (too few to say more)'],
    [7, 7, '7 of 7 right (too few to say more)'],
    [6, 8, '6 of 8 right (somewhere between 41\u00a0% and 93\u00a0%)'],
    [9, 12, '9 of 12 right (somewhere between 47\u00a0% and 91\u00a0%)'],
  ])('%i of %i are said honestly', (right, count, inWords) => {
    const answers = times(count, (index) => speaker(index < right));
    expect(skillResults([round], answers, [], ENGLISH.game)[0]).toMatchObject({
      right,
      answered: count,
      inWords,
    });
  });
});

describe('calibration', () => {
  test('is said in words, the surest first', () => {
    const answers = [speaker(true, 3), speaker(false, 3), speaker(true, 1), speaker(true, 2)];
    expect(calibrationLines(answers, ENGLISH.game).map(({ inWords }) => inWords)).toEqual([
      'You said 3 (surer than 80\u00a0%) twice and were right once.',
      'You said 2 (surer than 67\u00a0%) once and were right.',
      'You said 1 (less sure than 67\u00a0%) once and were right.',
    ]);
  });

  test.each([
    [
      3,
      4,
      8,
      'You said 3 (surer than 80\u00a0%) eight times and were right four times: less often than you thought.',
    ],
    [
      3,
      5,
      6,
      'You said 3 (surer than 80\u00a0%) six times and were right five times: about as often as you thought.',
    ],
    [3, 3, 4, 'You said 3 (surer than 80\u00a0%) four times and were right three times.'],
    [3, 0, 1, 'You said 3 (surer than 80\u00a0%) once and were wrong.'],
    [3, 0, 2, 'You said 3 (surer than 80\u00a0%) twice and were never right.'],
    [
      1,
      9,
      9,
      'You said 1 (less sure than 67\u00a0%) nine times and were right each time: more often than you thought.',
    ],
    [
      2,
      2,
      15,
      'You said 2 (surer than 67\u00a0%) 15 times and were right twice: less often than you thought.',
    ],
  ] as const)(
    'at confidence %i, right %i times of %i, says how that fits where it is clear',
    (said, right, count, inWords) => {
      const answers = times(count, (index) => speaker(index < right, said));
      expect(calibrationLines(answers, ENGLISH.game)[0]?.inWords).toBe(inWords);
    },
  );

  test('leaves out levels that were not used', () => {
    expect(calibrationLines([speaker(true, 1)], ENGLISH.game).map(({ confidence }) => confidence)).toEqual([
      1,
    ]);
  });

  test('is summed up from 30 answers on', () => {
    expect(
      calibrationSummary(
        times(29, () => speaker(true, 3)),
        ENGLISH.game,
      ),
    ).toBeNull();
    const answers = times(30, (index) => speaker(index % 2 === 0, 3));
    expect(calibrationSummary(answers, ENGLISH.game)).toBe(
      'Brier score 0.41 (0 is perfect, 0.25 is a coin toss). Your confidence was 40 percentage points (± 18) above your share of right answers.',
    );
  });
});

describe('the leaning over claims', () => {
  test('counts flagging a vouched claim, and letting an unverified one pass, apart', () => {
    const answers = [
      claim('no', 'no'),
      claim('no', 'none-of-them'),
      claim('none-of-them', 'yes'),
      claim('none-of-them', 'none-of-them'),
    ];
    expect(claimLeaning(answers, ENGLISH.game)).toEqual({
      overSuspicious: 1,
      gullible: 1,
      unvouched: 2,
      answered: 4,
      inWords:
        'Of 2 claims that the article does not vouch for, you let 1 pass; in 1 of 4 questions you suspected one that it does vouch for. ' +
        'Both mistakes, but too few to call it a habit.',
    });
  });

  test.each([
    [
      [claim('no', 'none-of-them')],
      'Of 1 claim that the article does not vouch for, you let 1 pass; in 0 of 1 question you suspected one that it does vouch for. ' +
        'Only toward trust, but too few to call it a habit.',
    ],
    [
      [claim('none-of-them', 'yes'), claim('none-of-them', 'none-of-them')],
      'In 1 of 2 questions you suspected a claim that the article vouches for. Only toward suspicion, but too few to call it a habit.',
    ],
    [
      [claim('no', 'no'), claim('no', 'no')],
      'Of 2 claims that the article does not vouch for, you let 0 pass; in 0 of 2 questions you suspected one that it does vouch for. ' +
        'Neither mistake this time.',
    ],
  ])('says the pattern of few answers plainly', (answers, inWords) => {
    expect(claimLeaning(answers, ENGLISH.game).inWords).toBe(inWords);
  });

  test('counts flagging the wrong one of three as both', () => {
    expect(claimLeaning([claim('no', 'yes')], ENGLISH.game)).toMatchObject({
      overSuspicious: 1,
      gullible: 1,
    });
  });

  test.each([
    [
      'suspecting too much',
      [...times(14, () => claim('none-of-them', 'yes')), ...times(9, () => claim('no', 'no'))],
    ],
    ['believing too much', times(9, () => claim('no', 'none-of-them'))],
  ])('says %s where it is clear', (lean, answers) => {
    expect(claimLeaning(answers, ENGLISH.game).inWords).toContain(`You lean toward ${lean}.`);
  });

  test('says nothing where it is not clear', () => {
    const answers = times(10, (index) => claim('no', index === 0 ? 'none-of-them' : 'no'));
    expect(claimLeaning(answers, ENGLISH.game).inWords).toContain('No clear lean either way.');
  });

  test('has nothing to go by without answers', () => {
    expect(claimLeaning([speaker(true)], ENGLISH.game)).toMatchObject({
      answered: 0,
      inWords: 'No “Says who?” answers to go by.',
    });
  });
});

describe('the leaning over certainty', () => {
  test('is the mean difference in firmness; how close an answer came is told on the whole scale', () => {
    const { meanError, closeness, answered, inWords } = certaintyLeaning(
      [level(1, 3), level(2, 2), level(0, -3)],
      ENGLISH.game,
    );
    expect(meanError).toBeCloseTo(5 / 3, 10);
    expect(closeness).toBeCloseTo((4 / 6 + 1 + 3 / 6) / 3, 10);
    expect(answered).toBe(3);
    expect(inWords).toBe(
      'You read 2 of 3 statements as firmer than they are put, and 0 as weaker. Only toward reading too firmly, but too few to call it a habit.',
    );
  });

  test.each([
    [3, 1, 'Only toward reading too weakly, but too few to call it a habit.'],
    [1, 3, 'Only toward reading too firmly, but too few to call it a habit.'],
    [2, 2, 'Neither mistake this time.'],
    // A denial is as firm as a statement of fact, and firmer than what only may be so.
    [-3, 1, 'You read 0 of 1 statement as firmer than it is put, and 1 as weaker.'],
    [1, -3, 'You read 1 of 1 statement as firmer than it is put, and 0 as weaker.'],
    [-3, 3, 'You read 0 of 1 statement as firmer than it is put, and 0 as weaker.'],
    [-3, 0, 'Only toward reading too weakly'],
  ])('for few answers %i read as %i says so', (right, chosen, inWords) => {
    expect(certaintyLeaning([level(right, chosen)], ENGLISH.game).inWords).toContain(inWords);
  });

  test('leaves out answers without a place on the scale', () => {
    expect(certaintyLeaning([level(null, 3), level(3, null)], ENGLISH.game)).toMatchObject({
      meanError: null,
      closeness: null,
      answered: 0,
      inWords: 'No “How sure?” answers to go by.',
    });
  });

  test.each([
    [3, 1, 'You lean toward reading too weakly, by 2.0 steps of three on average.'],
    [1, 3, 'You lean toward reading too firmly, by 2.0 steps of three on average.'],
    [2, 2, 'No clear lean either way.'],
  ])('for answers %i read as %i says so', (right, chosen, inWords) => {
    expect(
      certaintyLeaning(
        times(8, () => level(right, chosen)),
        ENGLISH.game,
      ).inWords,
    ).toContain(inWords);
  });
});

describe('the result of a whole game', () => {
  test('adds everything up', () => {
    const { result } = Player.reading({ count: 9 })
      .finishes(
        (index) => index !== 4,
        (index) => (index === 4 ? 3 : 1),
      )
      .at('result');
    expect(result).toMatchObject({
      title: 'Ferry plan splits Marrow Bay',
      points: 8 - 6,
      maxPoints: 27,
      answered: 9,
      asked: 9,
      misses: 1,
      shortfall: [],
      calibrationSummary: null,
    });
    expect(result.skills.map(({ right, answered }) => [right, answered])).toEqual([
      [3, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(result.leaning.overSuspicious + result.leaning.gullible).toBeGreaterThan(0);
  });
});
