import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { UNSPENT } from '../../../src/core/game/game-clock.ts';
import { reportHtml } from '../../../src/core/report/report-html.ts';
import { reportMarkdown } from '../../../src/core/report/report-markdown.ts';
import { reportJsonSchema, reportSchema } from '../../../src/core/report/report-schema.ts';
import { REPORT_WORDS, reportOf } from '../../fixtures/played.ts';
import { Player } from '../game/play.ts';

const SCHEMA = join(import.meta.dirname, '../../../schemas/result.schema.json');

describe('a report', () => {
  test('holds every answer with its question, its options and the passage that proves it', () => {
    const player = Player.reading().finishes(
      (index) => index > 0,
      () => 3,
    );
    const { answers, score, article, game } = reportOf(player);
    expect(answers).toHaveLength(6);
    expect(answers[0]).toMatchObject({ right: false, confidence: 3, points: -6, objection: null });
    expect(answers[1]).toMatchObject({ right: true, points: 3, whyNot: null });
    for (const { id, options, chosen, correct, evidence, explanation } of answers) {
      const solution = player.state.session!.quiz.solutions[id]!;
      expect(correct).toBe(solution.right);
      expect(options.map((option) => option.id)).toContain(chosen);
      expect(evidence.passage).not.toBe('');
      expect(explanation).toBe(solution.explanation);
    }
    expect(score).toEqual({ points: 9, maxPoints: 18, answered: 6, asked: 6 });
    expect(article).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(game).toMatchObject({ seed: 7, feedback: 'each' });
  });

  test('names questions by the items of the key, so that results can be pooled', () => {
    const player = Player.reading({ rounds: ['quotes', 'certainty'] }).finishes(() => true);
    const ids = player.state.session!.key.items.map(({ id }) => id);
    for (const { item } of reportOf(player).answers) expect(ids).toContain(item);
  });

  test('is of the same game for the same questions, and of another for others', () => {
    const of = (seed: number, right: boolean) =>
      reportOf(Player.reading({ seed }).finishes(() => right)).game.questions;
    expect(of(7, true)).toBe(of(7, false));
    expect(of(7, true)).not.toBe(of(8, true));
  });

  test('tells nothing about questions that were not answered', () => {
    const player = Player.choosing().answers(true).continues().does({ type: 'input-ended' });
    const report = reportOf(player);
    expect(report.answers).toHaveLength(1);
    expect(report.score).toMatchObject({ answered: 1, asked: 6 });
    const { quiz } = player.state.session!;
    const others = Object.entries(quiz.solutions).filter(([id]) => id !== report.answers[0]!.id);
    for (const [, { explanation }] of others) {
      if (explanation !== report.answers[0]!.explanation)
        expect(JSON.stringify(report)).not.toContain(explanation);
    }
  });

  test('of a game that was left holds what was answered, and says that it is not finished', () => {
    const left = reportOf(Player.choosing().answers(true).continues().answers(false));
    expect(left).toMatchObject({ finished: false, score: { answered: 2, asked: 6 } });
    expect(left.answers.map(({ right }) => right)).toEqual([true, false]);
    expect(reportMarkdown(left, REPORT_WORDS)).toContain('Left before the end: 2 of 6 questions answered');
    expect(reportHtml(left, REPORT_WORDS)).toContain('Left before the end: 2 of 6 questions answered');
    const whole = reportOf(Player.reading().finishes(() => true));
    expect(whole.finished).toBe(true);
    expect(reportMarkdown(whole, REPORT_WORDS)).not.toContain('Left before the end');
  });

  test('that does not say whether it was finished, is of a game that was', () => {
    const { finished: _, ...older } = reportOf(Player.reading().finishes(() => true));
    expect(reportSchema.parse(older).finished).toBe(true);
  });

  test('tells the time where one was asked for', () => {
    const player = Player.reading();
    player.state = { ...player.state, clock: UNSPENT };
    player.does({ type: 'looked-at-clock', now: 0 }, { type: 'looked-at-clock', now: 65_000 });
    player.finishes(() => true);
    expect(reportMarkdown(reportOf(player), REPORT_WORDS)).toContain(
      '## Your time, which is never scored\n\n1 min 5 s in all',
    );
    expect(reportOf(Player.reading().finishes(() => true)).summary.map(({ title }) => title)).not.toContain(
      'Your time, which is never scored',
    );
  });

  test('says of an answer that was objected to why, and does not count it', () => {
    const player = Player.choosing().answers(false, 3);
    const { question } = player.at('feedback');
    player.does({ type: 'opened', overlay: 'objection' });
    player.does({ type: 'objected', questionId: question.id, reason: 'not-proven' });
    const report = reportOf(player.continues().finishes(() => true));
    expect(report.answers[0]).toMatchObject({ objection: 'not-proven', right: false, points: -6 });
    expect(report.score).toMatchObject({ answered: 5, asked: 5, points: 10 });
  });

  test('holds the hunt, with what became of each sentence that counts', () => {
    const player = Player.reading({ rounds: ['hunt'] }).continues(2);
    const [first] = player.at('hunting').sentences;
    player.does({ type: 'flagged', sentence: first! }, { type: 'finished-hunt', knowingly: true });
    player.does({ type: 'finished-hunt', knowingly: true });
    const { hunt, answers, score } = reportOf(player);
    expect(answers).toEqual([]);
    expect(score.asked).toBe(0);
    expect(hunt).toMatchObject({ finished: true, maxPoints: 100 });
    expect(hunt!.sentences).toHaveLength(hunt!.unverified + hunt!.vouched);
    for (const { text, why } of hunt!.sentences) expect([text, why.join('')]).not.toContain('');
  });

  test('holds what the player objects to in the hunt, which then does not count', () => {
    const player = Player.reading({ rounds: ['hunt'] }).continues(2);
    player.does({ type: 'finished-hunt', knowingly: true });
    const [first] = player.at('hunted').outcomes;
    player.does(
      { type: 'objected-to-sentence', sentence: first!.sentence, reason: 'not-so' },
      { type: 'finished-hunt', knowingly: true },
    );
    const report = reportOf(player);
    const { hunt } = report;
    expect(hunt!.sentences[0]).toMatchObject({ sentence: first!.sentence, objection: 'not-so' });
    expect(hunt!.sentences).toHaveLength(hunt!.unverified + hunt!.vouched + 1);
    const { objection: _, ...old } = hunt!.sentences[0]!;
    const read = reportSchema.parse({ ...report, hunt: { ...hunt!, sentences: [old] } });
    expect(read.hunt?.sentences[0]?.objection).toBeNull();
  });

  test('cleans the name, and has none for an empty one', () => {
    const player = Player.reading().finishes(() => true);
    expect(reportOf(player, ' \u001b[31mAda\u202e\n Quill\u0007 ').name).toBe('Ada Quill');
    expect(reportOf(player, '\u001b[0m').name).toBeNull();
    expect(reportOf(player, null).name).toBeNull();
    expect(reportOf(player, 'a'.repeat(500)).name!.length).toBe(80);
  });
});

describe('the published schema of results', () => {
  const published = (): object => JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const accepts = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(published());

  test('is the one that results are read with (node scripts/write-result-schema.ts writes it)', () => {
    expect(published()).toEqual(reportJsonSchema());
  });

  test('accepts a report, as the program does, and refuses one with a part missing', () => {
    const report = JSON.parse(
      JSON.stringify(reportOf(Player.reading({ rounds: ['quotes', 'claims'] }).finishes(() => true))),
    );
    accepts(report);
    expect(accepts.errors).toBeNull();
    expect(reportSchema.safeParse(report).success).toBe(true);
    const { article: _, ...rest } = report;
    expect(accepts(rest)).toBe(false);
    expect(reportSchema.safeParse(rest).success).toBe(false);
  });
});
