import { expect, test } from 'vitest';
import { packSummary } from '../../../src/core/pack/pack-summary.ts';
import { parsePack } from '../../../src/core/pack/parse-pack.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { SPANISH } from '../../fixtures/spanish.ts';
import { changed, PACK } from './written-pack.ts';

const about = (yaml: string) =>
  ENGLISH.screens.home.about(packSummary(parsePack(yaml, 'ferry.yaml'), 'ref', ENGLISH));

test('a summary has the title, what to load, and what it is about', () => {
  const pack = parsePack(changed('invented: true', 'invented: true\ntopic: local news'), 'ferry.yaml');
  expect(packSummary(pack, 'questions/ferry.yaml', ENGLISH)).toEqual({
    ref: 'questions/ferry.yaml',
    title: 'The ferry to Merrin Point stops',
    topic: 'local news',
    invented: true,
    questions: 2,
  });
});

test('an invented pack says so first', () => {
  expect(about(changed('invented: true', 'invented: true\ntopic: local news'))).toBe(
    'Invented local news · up to 2 questions',
  );
});

test('a pack that is not invented starts with its topic', () => {
  expect(about(changed('invented: true', 'invented: false\ntopic: world news'))).toBe(
    'World news · up to 2 questions',
  );
});

test('a pack without a topic is an article', () => {
  expect(about(PACK)).toBe('Invented article · up to 2 questions');
});

test('the questions are those of the longest game, not the entries', () => {
  const doubted = `${PACK}  - claim: The goat paid for the trip.
    status: anonymous
    evidence: She said the goat paid.
    explanation: Nobody with a name says so.
`;
  expect(about(doubted)).toContain('up to 3 questions');
  expect(about(doubted.replace('own-voice', 'opinion'))).toContain('up to 2 questions');
});

test('one question is one question', () => {
  const only = PACK.slice(0, PACK.indexOf('  - claim:'));
  expect(about(only)).toBe('Invented article · 1 question');
});

test.each([
  [ENGLISH, 'played 2 times', '1 of 1 played'],
  [SPANISH, 'jugado 2 veces', '1 de 1 jugado'],
])('what was played without a question that counts has no best', ({ screens: { home } }, told, inAll) => {
  const summary = packSummary(parsePack(PACK, 'ferry.yaml'), 'ref', ENGLISH);
  const pack = { ...summary, progress: { finished: 2, left: false, best: null } };
  expect(home.about(pack)).toMatch(new RegExp(`· ${told}$`));
  expect(home.briefly(pack)).toMatch(new RegExp(`· ${told}$`));
  expect(home.course('2026', [pack])).toMatch(new RegExp(`: ${inAll}$`));
});
