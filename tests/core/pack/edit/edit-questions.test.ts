/** Edits of questions in somebody's own words. */
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { textOf } from '../../../../src/core/article/span.ts';
import { editPack, type PackEdit } from '../../../../src/core/pack/edit/edit-pack.ts';
import type { PackQuestion } from '../../../../src/core/pack/pack.ts';
import { parsePack } from '../../../../src/core/pack/parse-pack.ts';
import { serializePack } from '../../../../src/core/pack/serialize-pack.ts';
import { WITH_QUESTIONS, WORKED } from './worked-pack.ts';

const PROVEN = 1;
const UNPROVEN = 7;

/** The text after the edits; they must be possible. */
function edited(yaml: string, ...edits: PackEdit[]): string {
  const result = editPack(yaml, 'ferry.yaml', edits);
  if (!result.ok) throw result.problem;
  return result.yaml;
}

/** The code of the problem that the edits cause. */
function problem(...edits: PackEdit[]): string {
  const result = editPack(WITH_QUESTIONS, 'ferry.yaml', edits);
  return result.ok ? 'none' : result.problem.code;
}

const questionIn = (yaml: string, index: 0 | 1): PackQuestion => parsePack(yaml, 'a').questions![index]!;

const { text } = parsePack(WITH_QUESTIONS, 'a');
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const PASSAGE = spanOf('“It creaks,” said Jo Pell.');

describe('a question in somebody’s own words', () => {
  test('is marked as reviewed in one line, and the mark is taken away again', () => {
    const marked = edited(WITH_QUESTIONS, { do: 'review', entry: PROVEN, reviewed: true });
    expect(marked).toBe(WITH_QUESTIONS.replace('      says so.\n', '      says so.\n    reviewed: true\n'));
    expect(questionIn(marked, 0).reviewed).toBe(true);
    expect(questionIn(serializePack(parsePack(marked, 'a')), 0).reviewed).toBe(true);
    expect(edited(marked, { do: 'review', entry: PROVEN, reviewed: false })).toBe(WITH_QUESTIONS);
  });

  test('is proved by a passage, once it has its round and its explanation', () => {
    const prove: PackEdit = { do: 'prove', entry: UNPROVEN, passage: PASSAGE, content: spanOf('It creaks') };
    expect(problem(prove)).toBe('pack-question-incomplete');
    const proved = edited(
      WITH_QUESTIONS,
      { do: 'word', entry: UNPROVEN, part: 'explanation', text: 'Jo Pell says so.' },
      { do: 'round', entry: UNPROVEN, skill: 'quotes' },
      prove,
    );
    const { evidence, explanation, skill } = questionIn(proved, 1);
    expect({ explanation, skill }).toEqual({ explanation: 'Jo Pell says so.', skill: 'quotes' });
    expect(evidence && textOf(text, evidence.passage)).toBe('“It creaks,” said Jo Pell.');
    expect(evidence?.content.map((span) => textOf(text, span))).toEqual(['It creaks']);
    expect(proved.startsWith(WITH_QUESTIONS.slice(0, WITH_QUESTIONS.indexOf('# The end.')))).toBe(true);
  });

  test('is proved by another passage in place of the old one', () => {
    const proved = edited(WITH_QUESTIONS, { do: 'prove', entry: PROVEN, passage: PASSAGE, content: null });
    const { evidence } = questionIn(proved, 0);
    expect(evidence).toEqual({ passage: PASSAGE, source: null, cues: [], content: [] });
  });

  test('whose words stand twice in the article gets a selector', () => {
    const twice = WITH_QUESTIONS.replace(
      'likely to open in May.\n\n',
      'likely to open in May. It creaks.\n\n',
    );
    const pack = parsePack(twice, 'a');
    const start = pack.text.lastIndexOf('It creaks');
    const proved = edited(
      twice,
      { do: 'word', entry: UNPROVEN, part: 'explanation', text: 'So it says.' },
      { do: 'round', entry: UNPROVEN, skill: 'claims' },
      { do: 'prove', entry: UNPROVEN, passage: { start, end: start + 'It creaks'.length }, content: null },
    );
    expect(questionIn(proved, 1).evidence?.passage.start).toBe(start);
  });

  test('is worded anew, and so is its answer', () => {
    const worded = edited(
      WITH_QUESTIONS,
      { do: 'word', entry: PROVEN, part: 'content', text: 'Who went along: on the last trip?' },
      { do: 'word', entry: PROVEN, part: 'answer', text: 'Four people, a goat' },
    );
    expect(questionIn(worded, 0)).toMatchObject({
      question: 'Who went along: on the last trip?',
      answer: 'Four people, a goat',
    });
    expect(worded).toContain('# theirs');
    expect(problem({ do: 'word', entry: PROVEN, part: 'answer', text: 'nobody' })).toBe(
      'pack-right-among-wrong',
    );
    expect(problem({ do: 'word', entry: PROVEN, part: 'content', text: '' })).toBe('pack-shape');
    expect(problem({ do: 'word', entry: PROVEN, part: 'explanation', text: '' })).toBe('pack-shape');
  });

  test('whose right answer is another of its options loses what spoke for the old one', () => {
    const right = edited(WITH_QUESTIONS, { do: 'right', entry: PROVEN, option: 'Nobody' });
    expect(questionIn(right, 0)).toMatchObject({
      answer: 'Nobody',
      options: ['Four passengers and a goat', 'A goat: alone'],
      reasons: { 'A goat: alone': 'It had company.' },
      evidence: { cues: [] },
    });
  });

  test('offers other options, and forgets why those that are gone are wrong', () => {
    const offers = edited(WITH_QUESTIONS, { do: 'offer', entry: PROVEN, options: ['Two cows', 'A crew'] });
    expect(questionIn(offers, 0)).toMatchObject({ options: ['Two cows', 'A crew'], reasons: {} });
    expect(problem({ do: 'offer', entry: PROVEN, options: [] })).toBe('pack-shape');
    const flow = JSON.stringify(parseYaml(WITH_QUESTIONS));
    expect(questionIn(edited(flow, { do: 'offer', entry: PROVEN, options: ['Two cows'] }), 0)).toMatchObject({
      options: ['Two cows'],
      reasons: {},
    });
  });

  test('gets a reason and a difficulty', () => {
    const changed = edited(
      WITH_QUESTIONS,
      { do: 'reason', entry: UNPROVEN, option: 'It sings', text: 'Nobody heard it.' },
      { do: 'rate', entry: UNPROVEN, difficulty: 'easy' },
    );
    expect(questionIn(changed, 1)).toMatchObject({
      reasons: { 'It sings': 'Nobody heard it.' },
      difficulty: 'easy',
    });
  });

  test('is dropped with nothing noted, for no build would bring it back', () => {
    const dropped = edited(WITH_QUESTIONS, { do: 'drop', entry: UNPROVEN });
    expect(parsePack(dropped, 'a')).toMatchObject({ questions: [{}], built: { dropped: [] } });
    const alone = edited(
      WITH_QUESTIONS,
      ...[7, 6, 5, 4, 3, 2, 0].map((entry): PackEdit => ({ do: 'drop', entry })),
    );
    expect(parsePack(alone, 'a').entries).toEqual([]);
    expect(editPack(alone, 'a', [{ do: 'drop', entry: 0 }])).toMatchObject({
      ok: false,
      problem: { code: 'pack-last-entry' },
    });
  });

  test('leaves the entries around it as they are', () => {
    const without = edited(WITH_QUESTIONS, { do: 'drop', entry: UNPROVEN }, { do: 'drop', entry: PROVEN });
    expect(parsePack(without, 'a').entries).toEqual(parsePack(WORKED, 'a').entries);
  });
});
