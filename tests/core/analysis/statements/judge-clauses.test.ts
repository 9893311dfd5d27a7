/** What becomes of a clause that another word embeds, denies or puts under a condition. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../src/core/analysis/analysis.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** The clause that holds the words. */
function clauseOf(text: string, holding: string): Statement {
  const { analysis, words } = analyzed(text);
  const found = analysis.statements.find((s) => words(s).includes(holding));
  if (!found) throw new Error(`no clause holds “${holding}” in: ${text}`);
  return found;
}

/** The clause in short: "possible negative future". */
function readingOf(text: string, holding: string): string {
  const { certainty, polarity, future } = clauseOf(text, holding);
  return [certainty, polarity, future ? 'future' : ''].filter((part) => part !== '').join(' ');
}

describe('the word that embeds a clause says what becomes of it', () => {
  test.each([
    ['The crew managed to dock.', 'to dock', 'certain positive'],
    ['The crew did not manage to dock.', 'to dock', 'certain negative'],
    ['The crew forgot to dock.', 'to dock', 'certain negative'],
    ['The crew did not forget to dock.', 'to dock', 'certain positive'],
    ['The crew refused to dock.', 'to dock', 'certain negative'],
    ['The crew did not refuse to dock.', 'to dock', 'unknown positive'],
    ['The crew did not hesitate to dock.', 'to dock', 'certain positive'],
    ['The storm forced the crew to dock.', 'to dock', 'certain positive'],
    ['The owner forbade the crew to dock.', 'to dock', 'certain negative'],
    ['The owner allowed the crew to dock.', 'to dock', 'certain positive future'],
    ['The crew was not allowed to dock.', 'to dock', 'certain negative'],
    ['The crew avoided docking there.', 'docking there', 'certain negative'],
    ['The ice kept the crew from docking.', 'from docking', 'certain negative'],
    ['The crew wants to dock.', 'to dock', 'certain positive future'],
    ['The crew does not want to dock.', 'to dock', 'certain negative future'],
    ['The owner urged the crew to dock.', 'to dock', 'certain positive future'],
    ['The crew is expected to dock.', 'to dock', 'probable positive future'],
    ['The crew seems to be lost.', 'to be lost', 'probable positive'],
    ['The harbor seemed closed to ferries.', 'closed to ferries', 'probable positive'],
    ['The crew is unlikely to dock.', 'to dock', 'probable negative'],
    ['The crew is said to be lost.', 'to be lost', 'probable positive'],
    ['The crew is known to be lost.', 'to be lost', 'certain positive'],
  ])('%s', (text, holding, reading) => {
    expect(readingOf(text, holding)).toBe(reading);
  });
});

describe('a clause with a subject of its own depends on', () => {
  test.each([
    ['a verb of opinion', 'Nobody thinks that the crew is lost.', 'crew is lost', 'probable negative'],
    ['a verb that knows', 'Few knew that the crew was lost.', 'crew was lost', 'certain positive'],
    ['a verb that doubts', 'Many doubt that the crew is lost.', 'crew is lost', 'possible negative'],
    ['a noun that fears', 'The fear that the crew is lost grew.', 'crew is lost', 'possible positive'],
    ['a noun that doubts', 'There is little doubt that it sank.', 'it sank', 'certain positive'],
    ['an adjective', 'It is possible that the crew is lost.', 'crew is lost', 'possible positive'],
    ['a denied adjective', 'It is not true that the crew is lost.', 'crew is lost', 'certain negative'],
    ['a word that asks', 'Many wonder who lost the key.', 'lost the key', 'unknown positive'],
    ['a word that does not know', 'They do not know who lost the key.', 'lost the key', 'unknown positive'],
    [
      'a word that knows who',
      'They found out early and know who lost it.',
      'who lost it',
      'certain positive',
    ],
  ])('%s', (_, text, holding, reading) => {
    expect(readingOf(text, holding)).toBe(reading);
  });
});

describe('effects compose from the outside in', () => {
  test.each([
    ['The board failed to persuade the crew to dock.', 'to dock', 'certain negative'],
    ['The board did not manage to keep the crew from docking.', 'from docking', 'certain positive'],
    ['The crew may have failed to dock.', 'to dock', 'possible negative'],
    ['The crew is expected to refuse to dock.', 'refuse', 'probable positive future'],
    ['The crew would have to promise to dock.', 'to dock', 'probable positive future'],
  ])('%s', (text, holding, reading) => {
    expect(readingOf(text, holding)).toBe(reading);
  });

  test('but what is known stays known, however doubtful who knows it', () => {
    expect(readingOf('The board may know that the crew is lost.', 'crew is lost')).toBe('certain positive');
  });

  test('a negation farther off denies another word', () => {
    const text = 'The crew had not slept in the long cold nights before it managed to dock.';
    expect(readingOf(text, 'to dock')).toBe('certain positive');
  });
});

describe('no clause is embedded by', () => {
  test.each([
    ['“to” before a place', 'The ferry managed the trip to Corran in an hour.'],
    ['“to” before a noun', 'The price declined to levels of long ago.'],
    ['“due to” with a cause', 'The trip was canceled due to rain.'],
    ['a noun that looks like a verb', 'The old doubt the crew had was gone.'],
    ['a participle before its noun', 'There were nine suspected thieves on board.'],
  ])('%s', (_, text) => {
    const { analysis } = analyzed(text);
    expect(analysis.statements.every((s) => s.certainty === 'certain' && s.polarity === 'positive')).toBe(
      true,
    );
    expect(analysis.statements.some((s) => s.future)).toBe(false);
  });
});

describe('a condition', () => {
  test.each([
    ['behind what depends on it', 'The ferry will sail if the wind drops.', 'ferry will sail'],
    ['before what depends on it', 'If the wind drops at noon, the ferry will sail.', 'ferry will sail'],
    ['that opens with its verb', 'The ferry will sail should she agree.', 'ferry will sail'],
  ])('%s makes it probable', (_, text, holding) => {
    expect(clauseOf(text, holding)).toMatchObject({ certainty: 'probable', rule: 'on-condition' });
  });

  test('leaves alone what does not depend on it', () => {
    expect(readingOf('The ferry sails daily if the wind drops.', 'ferry sails')).toBe('certain positive');
  });
});

describe('what a word of negation denies', () => {
  test.each([
    ['no part of its clause: “not only”', 'The ferry not only sank.', 'sank', 'certain positive'],
    ['a noun behind a preposition', 'The crew came home with no money.', 'came home', 'certain positive'],
    ['an aside', 'The captain (no relation) went home.', 'went home', 'certain positive'],
    ['a participle', 'Crews not sleeping ashore pay less.', 'pay less', 'certain positive'],
    ['the other side', 'It was a storm and not the crew.', 'was a storm', 'certain positive'],
    ['all of it: “in no way”', 'The crew was in no way tired.', 'tired', 'certain negative'],
    ['all of it: “not even”', 'Not even the captain slept.', 'slept', 'certain negative'],
    ['all of it: a subjunctive', 'She asked that it not be sold.', 'be sold', 'certain negative'],
    ['all of it: “few”', 'Few people slept on board.', 'slept', 'certain negative'],
    ['nothing: “a few”', 'A few people slept on board.', 'slept', 'certain positive'],
    ['what is not done', 'They left without paying the fare.', 'paying', 'certain negative'],
  ])('%s', (_, text, holding, reading) => {
    expect(readingOf(text, holding)).toContain(reading);
  });

  test('what must not be is neither said to be nor not to be', () => {
    expect(clauseOf('The crew must not sleep.', 'sleep')).toMatchObject({
      certainty: 'unknown',
      rule: 'forbidden',
    });
  });
});
