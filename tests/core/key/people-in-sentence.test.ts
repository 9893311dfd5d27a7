import { expect, test } from 'vitest';
import { peopleInSentence } from '../../../src/core/key/people-in-sentence.ts';

test.each([
  ['Witnesses', 'witnesses'],
  ['Two officials', 'two officials'],
  ['People close to the charity', 'people close to the charity'],
  ['Senior officials', 'senior officials'],
  ['Norwegian officials', 'Norwegian officials'],
  ['Alder Bay residents', 'Alder Bay residents'],
])('a group stands in a sentence: %s as %s', (name, written) => {
  expect(peopleInSentence(name)).toBe(written);
});
