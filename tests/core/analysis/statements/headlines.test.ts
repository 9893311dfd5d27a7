/** What counts as a headline, and what its grammar does to the statements in it. */
import { expect, test } from 'vitest';
import { isHeadline } from '../../../../src/core/analysis/statements/headlines/read-headlines.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';
import { articleOf } from '../../../fixtures/key-of.ts';

test.each(['Ferry hits pier in Port Alder', 'Is the Alder seal a hoax?', 'Quill: the bridge is “safe”'])(
  'a line that closes no sentence is a headline: %s',
  (line) => {
    expect(isHeadline(articleOf(line), 0)).toBe(true);
  },
);

test.each([
  'The ferry hit the pier.',
  'The ferry never left!',
  '“The ferry never left.”',
  "`` The ferry never left. ''",
  'She did not see the ferry, " she said. "',
  '»The ferry never left.«',
])('a sentence is none, however it is closed: %s', (line) => {
  expect(isHeadline(articleOf(line), 0)).toBe(false);
});

test('the first line above an article is a headline, the sentences below it are not', () => {
  const article = articleOf('Ferry not sunk\n\nThe ferry never left.\n\nIt lies at the pier.');
  expect(article.paragraphs.map((_, i) => isHeadline(article, i))).toEqual([true, false, false]);
});

test('a headline that confirms something says it itself', () => {
  const { analysis } = analyzed('Ministry confirms bridge will close');
  expect(analysis.statements.map((s) => s.voice)).toEqual(['article', 'article']);
  expect(analysis.claims).toEqual([]);
});

test('a headline that says what could not be leaves nothing open', () => {
  const { analysis } = analyzed('Ferry could not have left the pier');
  expect(analysis.statements.map((s) => s.certainty)).toEqual(['certain']);
});

test('a headline that hands something on leaves it to its source', () => {
  const { analysis, nameOf } = analyzed('Ministry admits bridge will close');
  expect(analysis.statements.map(({ voice }) => (voice === 'article' ? voice : nameOf(voice)))).toContain(
    'Ministry',
  );
});

test.each([
  ['Not so fast: ferry isn’t sold yet', 'headline-called-false', 'Not'],
  ['Two-headed seal story is an urban legend', 'headline-called-false', 'legend'],
  ['Minister: bridge is safe', 'headline-handed-on', 'Minister'],
  ['Ferry sunk by submarine, study finds', 'headline-handed-on', 'finds'],
  ['Two feared dead in ferry fire', 'headline-open', 'feared'],
])('the word that decides is the cue: %s', (line, rule, cue) => {
  const { analysis, words } = analyzed(line);
  const decided = analysis.statements.find((s) => s.rule === rule);
  expect(decided?.cues.map(words)).toContain(cue);
});
