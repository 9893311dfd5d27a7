/** Questions in somebody's own words, as a reviewer goes through them. */
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/article/span.ts';
import type { PackQuestion } from '../../../src/core/pack/pack.ts';
import { keyInWords, originInWords } from '../../../src/core/review/describe-entry.ts';
import { listedEntries, reviewedCount } from '../../../src/core/review/listed-entries.ts';
import { questionInView } from '../../../src/core/review/own-questions.ts';
import { questionOf } from '../../../src/core/review/question-of.ts';
import type { Review, ReviewEvent } from '../../../src/core/review/review.ts';
import { startReview, updateReview } from '../../../src/core/review/update-review.ts';
import { TOLD } from '../../fixtures/english.ts';
import { WITH_QUESTIONS } from '../pack/edit/worked-pack.ts';

const { notices } = TOLD.review;
const PROVEN = 1;
const UNPROVEN = 7;

function having(review: Review, ...events: ReviewEvent[]): Review {
  return events.reduce(updateReview, review);
}

const at = (entry: number) =>
  having(startReview(WITH_QUESTIONS, 'ferry.yaml', TOLD), { type: 'went-to', entry });
const type = (text: string): ReviewEvent => ({ type: 'typed', step: { do: 'insert', text } });
const CLEAR: ReviewEvent = { type: 'typed', step: { do: 'delete-before' } };

function asked(review: Review): PackQuestion {
  const question = questionInView(review);
  if (question === null) throw new Error('no question is in view');
  return question;
}

describe('going through them', () => {
  test('they stand where they do in the file, and count', () => {
    const review = startReview(WITH_QUESTIONS, 'ferry.yaml', TOLD);
    expect(review.current).toBe(PROVEN);
    expect(listedEntries(review)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const accepted = having(review, { type: 'accepted' });
    expect([reviewedCount(review), reviewedCount(accepted)]).toEqual([1, 2]);
    expect(accepted).toMatchObject({ current: 2, notice: notices.accepted });
    expect(having(accepted, { type: 'undone' }).yaml).toBe(WITH_QUESTIONS);
  });

  test('those that nothing proves are the least sure', () => {
    expect(listedEntries(having(at(0), { type: 'ordered' }))[0]).toBe(UNPROVEN);
  });

  test('those that nothing proves cannot be accepted', () => {
    const refused = having(at(UNPROVEN), { type: 'accepted' });
    expect(refused).toMatchObject({ current: UNPROVEN, yaml: WITH_QUESTIONS, notice: notices.unproven });
  });

  test('they are found by the words of their options', () => {
    const found = having(at(0), { type: 'searched' }, type('it sways'), { type: 'entered' });
    expect(found.current).toBe(UNPROVEN);
  });

  test.each([PROVEN, UNPROVEN])('players will meet them with their options (%i)', (index) => {
    const { pack } = at(index);
    const made = questionOf(pack, index, TOLD.words);
    const { question, answer, options } = asked(at(index));
    expect(made?.question.prompt).toBe(question);
    expect(made?.question.options.map(({ label }) => label).toSorted()).toEqual(
      [answer, ...options].toSorted(),
    );
    const right = made?.question.options.find(({ id }) => id === made.solution.right);
    expect(right?.label).toBe(answer);
    expect(keyInWords(TOLD, pack.items[index]!)).toBe(answer);
    expect(originInWords(TOLD, pack.items[index]!)).toBe(TOLD.review.written);
  });

  test('entries beside them are asked about themselves', () => {
    const { pack } = at(0);
    expect(questionOf(pack, 0, TOLD.words)?.question.passage).toContain('four passengers');
    expect(questionOf(pack, 5, TOLD.words)?.question.passage).toContain('A bridge may take');
  });
});

describe('choosing the passage that proves one', () => {
  const choosing = (entry: number) => having(at(entry), { type: 'opened', at: 'proving' });
  const NEXT: ReviewEvent = { type: 'chose-passage', step: 'next-sentence' };
  const LEFT: ReviewEvent = { type: 'chose-passage', step: 'word-left' };

  test('asks for the round and the explanation, and saves all in one step', () => {
    const round = having(choosing(UNPROVEN), NEXT, NEXT, NEXT, NEXT, LEFT, LEFT, LEFT, {
      type: 'took-passage',
    });
    expect(round.place).toMatchObject({ at: 'round' });
    const writing = having(round, { type: 'chose-round', round: 'quotes' });
    expect(writing).toMatchObject({ yaml: WITH_QUESTIONS, place: { at: 'writing', before: '' } });
    const refused = having(writing, { type: 'entered' });
    expect(refused).toMatchObject({ yaml: WITH_QUESTIONS, place: { at: 'writing' } });
    const saved = having(refused, type('Pell says so.'), { type: 'entered' });
    const { evidence, skill, explanation, reviewed } = asked(saved);
    expect({ skill, explanation, reviewed }).toEqual({
      skill: 'quotes',
      explanation: 'Pell says so.',
      reviewed: true,
    });
    const { text } = saved.pack;
    expect(evidence && textOf(text, evidence.passage)).toBe('“It creaks,” said Jo Pell.');
    expect(evidence?.content.map((span) => textOf(text, span))).toEqual(['“It creaks,”']);
    expect(having(saved, { type: 'undone' }).yaml).toBe(WITH_QUESTIONS);
    expect(having(saved, { type: 'undone' }, { type: 'redone' }).yaml).toBe(saved.yaml);
  });

  test('of one that has a round begins with the explanation that it has', () => {
    const writing = having(choosing(PROVEN), { type: 'took-passage' });
    expect(writing.place).toMatchObject({ at: 'writing', before: 'The captain says so.' });
    const { evidence } = asked(having(writing, { type: 'entered' }));
    expect(evidence).toMatchObject({ cues: [], content: [] });
  });

  test('is offered among what can be edited', () => {
    const opened = having(at(UNPROVEN), { type: 'chose-part', part: 'passage' });
    expect(opened.place).toMatchObject({ at: 'choosing', aim: 'proof' });
  });

  test('is for such questions only', () => {
    expect(choosing(0)).toMatchObject({ place: { at: 'entry' }, notice: notices.onlyOwn });
  });

  test('is not made again in another article, where its words stand elsewhere', () => {
    const saved = having(
      choosing(UNPROVEN),
      { type: 'took-passage' },
      { type: 'chose-round', round: 'claims' },
      type('So it says.'),
      { type: 'entered' },
    );
    const other = WITH_QUESTIONS.replace('  The last ferry left', '  Rain fell. The last ferry left');
    const found = having(saved, { type: 'found-changed', yaml: other });
    expect(found).toMatchObject({ yaml: other, notice: notices.reloadedWithout });
    const same = WITH_QUESTIONS.replace('Read it aloud first.', 'Read it twice.');
    const again = having(saved, { type: 'found-changed', yaml: same });
    expect(again.notice).toBe(notices.reloaded);
    expect(asked(again).skill).toBe('claims');
  });

  test('is given up where the article changes while it is explained', () => {
    const writing = having(choosing(PROVEN), { type: 'took-passage' }, type('!'));
    const other = WITH_QUESTIONS.replace('  The last ferry left', '  Rain fell. The last ferry left');
    expect(having(writing, { type: 'found-changed', yaml: other }).place).toEqual({ at: 'entry' });
  });
});

describe('changing one', () => {
  test('another option becomes the right one, with another explanation', () => {
    const writing = having(at(PROVEN), { type: 'chose-right', option: 'Nobody' });
    expect(writing).toMatchObject({ yaml: WITH_QUESTIONS, place: { before: 'The captain says so.' } });
    const saved = having(writing, CLEAR, type('Nobody was.'), { type: 'entered' });
    expect(asked(saved)).toMatchObject({
      answer: 'Nobody',
      options: ['Four passengers and a goat', 'A goat: alone'],
      explanation: 'Nobody was.',
      reviewed: true,
    });
  });

  test('the right answer in other words; one that is among the wrong ones is told at once', () => {
    const writing = having(at(PROVEN), { type: 'asked-for-answer' }, CLEAR, type('Five'), {
      type: 'entered',
    });
    const saved = having(writing, { type: 'entered' });
    expect(asked(saved)).toMatchObject({ answer: 'Five', explanation: 'The captain says so.' });
    const refused = having(at(PROVEN), { type: 'asked-for-answer' }, CLEAR, type('nobody'), {
      type: 'entered',
    });
    expect(refused).toMatchObject({ yaml: WITH_QUESTIONS, place: { at: 'writing' } });
    expect(refused.notice).toMatch(/^Not done: /);
  });

  test('of one that nothing proves does not mark it as reviewed', () => {
    const saved = having(at(UNPROVEN), { type: 'chose-right', option: 'It sways' });
    expect(saved.notice).toBe(notices.changedUnproven);
    expect(asked(saved)).toMatchObject({
      answer: 'It sways',
      options: ['It creaks', 'It sings'],
      reviewed: false,
    });
  });

  test('its question, its options with bars in them, a reason, its round', () => {
    const saved = having(
      at(UNPROVEN),
      { type: 'chose-part', part: 'content' },
      CLEAR,
      type('And the bridge?'),
      { type: 'entered' },
      { type: 'chose-part', part: 'options' },
      CLEAR,
      type('a \\| b | It sings |'),
      { type: 'entered' },
      { type: 'chose-option', option: 'It sings' },
      type('Nobody heard it.'),
      { type: 'entered' },
      { type: 'chose-part', part: 'round' },
      { type: 'chose-round', round: 'certainty' },
      { type: 'rated', difficulty: 'easy' },
    );
    expect(asked(saved)).toMatchObject({
      question: 'And the bridge?',
      options: ['a | b', 'It sings'],
      reasons: { 'It sings': 'Nobody heard it.' },
      skill: 'certainty',
      difficulty: 'easy',
    });
    const options = having(saved, { type: 'chose-part', part: 'options' });
    expect(options.place).toMatchObject({ before: 'a \\| b | It sings' });
  });

  test('drops it', () => {
    const dropped = having(at(UNPROVEN), { type: 'dropped' });
    expect(dropped.pack.questions).toHaveLength(1);
    expect(dropped.current).toBe(6);
  });
});
