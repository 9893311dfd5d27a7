/** What a text says is not known yet. */
import { describe, expect, test } from 'vitest';
import { analyzed } from '../../../fixtures/analyzed.ts';

const rulesOf = (text: string) => analyzed(text).analysis.statements.map((s) => s.rule);

describe('something is not known where', () => {
  test.each([
    'More research is needed on the tides.',
    'The tides need further careful study.',
    'Additional work is, therefore, necessary here.',
    'Little is known about the tides.',
    'The tides are poorly understood.',
    'There is not enough evidence on the tides.',
    'There are gaps in our knowledge of the tides.',
    'They found only weak evidence of tides.',
    'There is still much to learn about tides.',
    'The cracks warrant further careful field investigation.',
    'The tides need further field or laboratory studies.',
    'Our understanding of the tides is still limited.',
    'Knowledge of the old mine remains incomplete.',
    'Gaps in the records limit the generalizability of these findings.',
  ])('%s', (text) => {
    expect(rulesOf(text)).toContain('knowledge-gap');
  });
});

describe('nothing of the kind is said where', () => {
  test.each([
    'More ferries are needed on the river.',
    'Further along, the river is wide.',
    'They have enough evidence on the tides.',
    'Little remains of the old pier.',
    'There are gaps in the old fence.',
    'Further along the pier, the clerk found data in a box.',
    'More people in the town need data.',
    'Knowledge of the code is limited to two clerks.',
    'Their understanding of the tides is not limited.',
    'Their knowledge of the tides was great, and the work was limited.',
    'Knowledge helps.',
    'The law limits the interpretation of the treaty.',
    'The law limits the speed of the ferries.',
  ])('%s', (text) => {
    expect(rulesOf(text)).not.toContain('knowledge-gap');
  });
});
