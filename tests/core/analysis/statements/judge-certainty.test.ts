/** How firmly a clause is put, and the words that decide. */
import { describe, expect, test } from 'vitest';
import type { WholeStatement } from '../../../../src/core/analysis/analysis.ts';
import { analyzed } from '../../../fixtures/analyzed.ts';

/** The statement that holds the words, which may be all there is. */
function statementOf(text: string, holding = ''): WholeStatement {
  const { analysis, words } = analyzed(text);
  const found = analysis.wholes.find((s) => words(s).includes(holding));
  if (!found) throw new Error(`no statement holds “${holding}” in: ${text}`);
  return found;
}

/** [text, certainty, rule] */
describe('the weakest word decides', () => {
  test.each([
    ['The ferry sank.', 'certain', 'plain'],
    ['The ferry may sink.', 'possible', 'modal-may'],
    ['The ferry might sink.', 'possible', 'modal-might'],
    ['The ferry could sink.', 'possible', 'modal-could'],
    ['Perhaps the ferry sank.', 'possible', 'word-perhaps'],
    ['The ferry possibly sank.', 'possible', 'word-possibly'],
    ['The ferry probably sank.', 'probable', 'word-probably'],
    ['The ferry is likely to sink.', 'probable', 'word-likely'],
    ['The ferry apparently sank.', 'probable', 'word-apparently'],
    ['The ferry seems to be safe.', 'probable', 'word-seems'],
    ['The ferry would sink.', 'probable', 'modal-would'],
    ['The fate of the ferry is unclear.', 'unknown', 'word-unclear'],
    ['It is not clear who owns the ferry.', 'unknown', 'open-phrase'],
    ['It remains to be seen who pays.', 'unknown', 'open-phrase'],
    ['They would neither confirm nor deny it.', 'unknown', 'open-phrase'],
    ['The sum could not be independently verified.', 'unknown', 'open-phrase'],
    ['Who owns the ferry?', 'unknown', 'question'],
    ['The ferry may probably sink.', 'possible', 'modal-may'],
    ['The ferry can hardly sink.', 'probable', 'word-hardly'],
    ['The ferry is nearly always late.', 'probable', 'hedging-phrase'],
    ['The ferry was at least partly dry.', 'probable', 'hedging-phrase'],
  ])('%s', (text, certainty, rule) => {
    expect(statementOf(text)).toMatchObject({ certainty, rule });
  });
});

describe('no hedge is', () => {
  test.each([
    ['the month', 'The ferry sank in May.'],
    ['a name', 'The ferry belongs to May Harrow.'],
    ['“appeared” in the plain sense', 'The captain appeared on the pier.'],
    ['a booster', 'The ferry clearly sank.'],
    ['the verb that reports', 'Ada Quill suggested that the ferry sank.'],
    ['“suggested” before its noun', 'The suggested route is long.'],
    ['“suggested” at the head of a noun phrase', 'Suggested changes are on the wall.'],
    ['“potential” before its noun', 'Potential buyers saw the mill.'],
    ['potential that somebody speaks about', 'The board spoke about the potential for floods.'],
    ['potential in the plain sense', 'The electric potential rose.'],
    ['“possible” of what came about', 'The gift made it possible for them to swim.'],
    ['“possible” by what it came about', 'The swim was made possible by a gift.'],
    ['“possible” of a measure', 'He swam whenever possible.'],
    ['“possible” before another noun', 'The board spoke about a possible strike.'],
    ['“possible” of what something is bought as', 'He bought it as a possible home.'],
    ['“estimated” before a number of people', 'An estimated 4,000 people marched.'],
  ])('%s', (_, text) => {
    expect(statementOf(text)).toMatchObject({ certainty: 'certain', polarity: 'positive' });
  });
});

/** [text, certainty, rule] */
describe('a word beside a noun weakens the clause where', () => {
  test.each([
    ['the noun is what something is', 'Fog is a possible cause.', 'possible', 'word-possible'],
    ['an adverb stands between', 'It marks what was the most probable site.', 'probable', 'word-probable'],
    [
      'the noun is what something is named as',
      'They named fog as a possible cause.',
      'possible',
      'word-possible',
    ],
    [
      'it is a potential for something',
      'The valley has great potential for growth.',
      'possible',
      'word-potential',
    ],
    [
      'it is the potential of something',
      'It shows the pump’s potential as a spare.',
      'possible',
      'word-potential',
    ],
    ['it is a potential to do something', 'It has the potential to flood.', 'possible', 'after-potential'],
    ['an amount is estimated', 'An estimated 60 tons of grain lay there.', 'probable', 'word-estimated'],
    [
      'a figure is estimated from something',
      'The losses estimated from it rose.',
      'probable',
      'word-estimated',
    ],
  ])('%s', (_, text, certainty, rule) => {
    expect(analyzed(text).analysis.statements).toContainEqual(expect.objectContaining({ certainty, rule }));
  });
});

test('no clause is seen in an object and the verb behind it', () => {
  expect(statementOf('Anticipating them is hard work.')).toMatchObject({
    certainty: 'certain',
    rule: 'plain',
  });
});

describe('negative is', () => {
  test.each([
    ['The ferry did not sink.', 'sink'],
    ['The ferry didn’t sink.', 'sink'],
    ['The ferry never sank.', 'sank'],
    ['Nobody saw the ferry.', 'saw'],
    ['None of the crew swam.', 'swam'],
    ['The ferry can’t sink.', 'sink'],
    ['The captain failed to swim.', 'swim'],
    ['The captain refused to swim.', 'swim'],
    ['The captain declined to swim.', 'swim'],
    ['No boat could leave.', 'leave'],
    ['None of the four boats could leave.', 'leave'],
    ['The bell never could be rung.', 'rung'],
    ['The pump could never lift it.', 'lift'],
    ['The notes show that the clerk could not have been there.', 'been there'],
  ])('%s', (text, holding) => {
    expect(statementOf(text, holding)).toMatchObject({
      polarity: 'negative',
      certainty: 'certain',
      rule: 'negation',
    });
  });

  test('what is unlikely, and still only probable', () => {
    expect(statementOf('The ferry is unlikely to sink.', 'sink')).toMatchObject({
      certainty: 'probable',
      polarity: 'negative',
    });
  });

  test('what may not be, and still only possible', () => {
    expect(statementOf('The ferry may not sink.')).toMatchObject({
      certainty: 'possible',
      polarity: 'negative',
    });
  });
});

describe('“could” is still only possible where', () => {
  test.each([
    ['the negation is of a thing it is without', 'A ferry with no crew could sink.', 'sink'],
    ['the negation stands in a clause before', 'The board gave no sign of how it could be saved.', 'saved'],
    ['nothing is doubted', 'There is no doubt the dam could break.', 'break'],
    ['the answer is no', 'No, the dam could break.', 'break'],
    ['the negation stands behind', 'The plan could mean no more ferries.', 'mean'],
  ])('%s', (_, text, holding) => {
    expect(statementOf(text, holding)).toMatchObject({ certainty: 'possible', rule: 'modal-could' });
  });
});

describe('positive is', () => {
  test.each([
    ['The ferry not only sank but broke.', 'sank'],
    ['The storm was no doubt the worst.', 'worst'],
    ['The captain did not fail to swim.', 'swim'],
    ['The ferry sailed without the captain.', 'sailed'],
    ['The ferry carried no fewer than ninety people.', 'carried'],
  ])('%s', (text, holding) => {
    expect(statementOf(text, holding)).toMatchObject({ polarity: 'positive', certainty: 'certain' });
  });
});

describe('a word counts only inside its own clause', () => {
  test.each([
    ['a hedge behind “but”', 'The ferry sank, but the mail may be dry.', 'The ferry sank', 'certain'],
    ['a hedge before “but”', 'The mail may be dry, but the ferry sank.', 'the ferry sank', 'certain'],
    ['a hedge in a relative clause', 'The ferry, which may be old, sank.', 'sank', 'certain'],
    ['a hedge in the reporting clause', 'Ada Quill, who may be old, said it sank.', 'it sank', 'certain'],
    ['a hedge in the reported clause', 'Ada Quill said it might sink.', 'Ada Quill said', 'certain'],
    ['a hedge in a reported clause, there', 'Ada Quill said it might sink.', 'might sink', 'possible'],
  ])('%s', (_, text, holding, certainty) => {
    expect(statementOf(text, holding).certainty).toBe(certainty);
  });

  test('a negation too', () => {
    const text = 'The ferry sank, although the sea was not rough.';
    expect(statementOf(text, 'The ferry sank').polarity).toBe('positive');
    expect(statementOf(text, 'was not rough').polarity).toBe('negative');
  });
});

describe('what reports a clause', () => {
  test.each([
    ['suggested', 'probable', 'reported-suggest'],
    ['believes', 'probable', 'reported-believe'],
    ['hinted', 'probable', 'reported-hint'],
    ['said', 'certain', 'plain'],
    ['revealed', 'certain', 'plain'],
    ['claimed', 'certain', 'plain'],
  ])('%s: %s', (verb, certainty, rule) => {
    expect(statementOf(`Ada Quill ${verb} that the ferry sank.`, 'the ferry sank')).toMatchObject({
      certainty,
      rule,
    });
  });

  test('makes “would” the future seen from the past', () => {
    expect(statementOf('Ada Quill said that the ferry would sail.', 'would sail')).toMatchObject({
      certainty: 'certain',
      future: true,
      rule: 'future-in-past',
    });
  });
});

describe('the future is told', () => {
  test.each([
    ['The ferry will sail.', true],
    ['The ferry is going to sail.', true],
    ['The board plans to sell it.', true],
    ['The mayor vowed to sell it.', true],
    ['The sale is scheduled for June.', true],
    ['The ferry sailed.', false],
    ['The ferry belongs to Will Harrow.', false],
    ['The plans hang on the wall.', false],
  ])('%s', (text, future) => {
    expect(analyzed(text).analysis.statements.some((s) => s.future)).toBe(future);
  });
});

describe('a condition', () => {
  test('is only possible, and what follows from it only probable', () => {
    const text = 'If the storm returns, the pier would fall.';
    expect(statementOf(text, 'If the storm')).toMatchObject({ certainty: 'possible', rule: 'condition' });
    expect(statementOf(text, 'the pier')).toMatchObject({ certainty: 'probable' });
  });
});

describe('the words that decide are pointed at', () => {
  test.each([
    ['The ferry may sink.', 'hedge', 'may'],
    ['The ferry clearly sank.', 'booster', 'clearly'],
    ['The ferry never sank.', 'negation', 'never'],
    ['The ferry will sink.', 'future', 'will'],
    ['Who sank it?', 'question', '?'],
    ['It is not clear who pays.', 'hedge', 'not clear'],
    ['“It sank,” Ada Quill said.', 'attribution', 'said'],
  ])('%s', (text, kind, cue) => {
    const { analysis, words } = analyzed(text);
    const cues = analysis.statements.flatMap((s) => s.cues.map((c) => [c.kind, words(c)]));
    expect(cues).toContainEqual([kind, cue]);
  });
});

describe('one word on the main verb decides', () => {
  test.each([
    'The ferry may sink.',
    'The ferry is likely to sink.',
    'Perhaps the ferry sank.',
    'The ferry appears to be safe.',
    'It is unclear who owns the ferry.',
    'The council has not bought the ferry.',
    'The council didn’t buy the ferry.',
  ])('%s', (text) => {
    expect(statementOf(text).plain).toBe(true);
  });

  test.each([
    ['two words', 'The ferry may probably sink.'],
    ['none', 'The ferry sank.'],
    ['a word inside an infinitive', 'The council wants to know what may sink.'],
    ['“not all”', 'The council has not all the money.'],
    ['“not yet”', 'The council has not yet bought the ferry.'],
    ['“may not”', 'The ferry may not sink.'],
    ['a denial of a noun', 'The council has no money.'],
    ['a denial that turns round', 'The council has not bought the ferry without a plan.'],
  ])('not: %s', (_, text) => {
    expect(statementOf(text).plain).toBe(false);
  });
});
