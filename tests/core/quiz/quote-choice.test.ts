/** Which quotes of an article make a round of "Who said it?" together. */
import { describe, expect, test } from 'vitest';
import { makeQuoteQuestions } from '../../../src/core/quiz/quote-questions.ts';
import { builtKey } from '../../fixtures/built-key.ts';
import { ENGLISH } from '../../fixtures/english.ts';

const used = { sentences: new Set<number>(), content: [], offered: [] };

/** The labels that are right and the words asked about, in an article's round. */
function round(text: string, seed = 1) {
  const key = builtKey(text);
  const { questions } = makeQuoteQuestions({ key, seed, count: 20, used, words: ENGLISH.quiz });
  return questions.map(({ question, solution }) => ({
    words: question.passage,
    right: question.options.find(({ id }) => id === solution.right)?.label,
    offered: question.options.map(({ label }) => label),
  }));
}

const OTHERS = `“The lamp went out before the storm,” Peter Dahl said.

“The boats came home by noon,” Owen Marsh said.`;

describe('of one chain of words', () => {
  const CHAIN = `“The pier is lost,” Ada Quill said. “We told the board twice. Nobody came to look at it.”`;

  test('one quote is asked about, the one with the proof beside it', () => {
    for (let seed = 0; seed < 10; seed++) {
      const own = round(`${CHAIN}\n\n${OTHERS}`, seed).filter(({ right }) => right === 'Ada Quill');
      expect(own.map(({ words }) => words)).toEqual(['“The pier is lost”']);
    }
  });

  test('the one is asked about that does not name its speaker', () => {
    const text = `“They call me Quill of the pier,” Ada Quill said. “We told the board twice. Nobody came to look.”`;
    const own = round(`${text}\n\n${OTHERS}`).filter(({ right }) => right === 'Ada Quill');
    expect(own.map(({ words }) => words)).toEqual(['“We told the board twice. Nobody came to look”']);
  });

  test('two parts of one sentence are asked about once', () => {
    const text = `Ada Quill argued that the pier “is a wooden idea” and that “nobody owns the tide.”`;
    expect(round(`${text}\n\n${OTHERS}`).filter(({ right }) => right === 'Ada Quill')).toHaveLength(1);
  });
});

test('no speaker is right in more than half of the round and one', () => {
  const many = Array.from({ length: 9 }, (_, i) => `“It is the ${i + 2}th storm to pass,” Ada Quill said.`);
  const right = round([...many, OTHERS].join('\n\n')).map((question) => question.right);
  expect(right.filter((name) => name === 'Ada Quill')).toHaveLength(4);
  expect(right).toHaveLength(6);
});

test('whoever is named in the quote is offered only where there is nobody else', () => {
  const named = '“Owen Marsh should have come home by noon,” Ada Quill said.';
  const offered = (text: string) => round(text).find(({ right }) => right === 'Ada Quill')?.offered;
  expect(offered(`${named}\n\n${OTHERS}\n\n“The tide is late,” Ines Farrow said.`)?.sort()).toEqual([
    'Ada Quill',
    'Ines Farrow',
    'Peter Dahl',
  ]);
});

test('a quote that names all others is not asked about', () => {
  const text = '“Owen Marsh should have met Peter Dahl at noon,” Ada Quill said.';
  expect(round(`${text}\n\n${OTHERS}`).map(({ right }) => right)).not.toContain('Ada Quill');
});

test('whoever only made a picture is not offered', () => {
  const text =
    '“The pier is lost,” Ada Quill said.\n\nPhoto: Peter Dahl / Harbor Images\n\nOwen Marsh came home.';
  expect(round(text)[0]?.offered.sort()).toEqual(['Ada Quill', 'Owen Marsh']);
});
