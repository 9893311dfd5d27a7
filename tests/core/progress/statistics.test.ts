/** The statistics of a seeded history, as text, JSON and CSV. */
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { historyCsv } from '../../../src/core/progress/history-csv.ts';
import type { History, KeptAnswer } from '../../../src/core/progress/progress-store.ts';
import { ASCII_PLOT, type PlotSigns, UNICODE_PLOT } from '../../../src/core/progress/share-plot.ts';
import { statisticsOf } from '../../../src/core/progress/statistics.ts';
import { statisticsJson } from '../../../src/core/progress/statistics-json.ts';
import { statisticsText } from '../../../src/core/progress/statistics-text.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { seededHistory } from '../../fixtures/seeded-history.ts';

const day = (instant: string) => instant.slice(0, 10);
const statistics = statisticsOf(seededHistory(), day, ENGLISH);

function textOf(history: History, width = 80, signs: PlotSigns = UNICODE_PLOT): string {
  return statisticsText(statisticsOf(history, day, ENGLISH), {
    words: ENGLISH.progress,
    width,
    signs,
    wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }).split('\n'),
    paint: (_, text) => text,
  });
}

describe('the text', () => {
  test('shows skills over time, calibration, leanings and misses', async () => {
    await expect(textOf(seededHistory())).toMatchFileSnapshot('../../frames/stats-80.txt');
  });

  test('does without plots where columns are few', async () => {
    await expect(textOf(seededHistory(), 40)).toMatchFileSnapshot('../../frames/stats-40.txt');
  });

  test.each([30, 40, 60, 80, 100])('fits into %i columns', (width) => {
    const longest = Math.max(
      ...textOf(seededHistory(), width)
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(width);
  });

  test('is drawn with plain signs where there are no others', () => {
    expect(textOf(seededHistory(), 80, ASCII_PLOT)).not.toMatch(/[├┤─●▒·]{2}/);
  });

  test('says so where nothing is kept', () => {
    expect(textOf({ games: [], answers: [] })).toBe('No answers are kept yet.\n');
  });
});

describe('the figures', () => {
  test('of a skill say nothing below 8 answers, and give the Wilson interval from then on', () => {
    const answers = seededHistory().answers.filter(({ skill }) => skill === 'quotes');
    const share = (count: number) =>
      statisticsOf({ games: [], answers: answers.slice(0, count) }, day, ENGLISH).skills[0]?.right;
    expect(share(7)).toMatchObject({ of: 7, interval: null });
    // Of a half, p̃ stays 1/2, and the reach is z/2·√(n + z²)/(n + z²): ±0.2848 for n = 8.
    expect(share(8)?.count).toBe(4);
    expect(share(8)?.interval?.[0]).toBeCloseTo(0.5 - 0.2848, 4);
    expect(share(8)?.interval?.[1]).toBeCloseTo(0.5 + 0.2848, 4);
  });

  test('leave nothing out and count nothing twice', () => {
    const { skills, calibration, answers } = statistics;
    expect(answers).toBe(34);
    expect(skills.reduce((sum, { right }) => sum + right.of, 0)).toBe(34);
    expect(calibration.levels.reduce((sum, { right }) => sum + right.of, 0)).toBe(34);
    for (const { right, periods } of skills) {
      expect(periods.reduce((sum, period) => sum + period.right.of, 0)).toBe(right.of);
      expect(periods.reduce((sum, period) => sum + period.right.count, 0)).toBe(right.count);
    }
  });

  test('put the kinds with enough answers first, the most missed before the others', () => {
    expect(statistics.missed.map(({ kind, missed }) => [kind, missed.count, missed.of])).toEqual([
      ['indirect', 5, 9],
      ['anonymous', 4, 8],
      ['direct', 1, 10],
      ['speculative', 1, 1],
      ['all-vouched', 1, 2],
      ['hedged', 1, 2],
    ]);
  });

  test('do not change with the order in which games are kept', () => {
    const { games, answers } = seededHistory();
    const turned = { games: games.toReversed(), answers: answers.toReversed() };
    expect(textOf(turned)).toEqual(textOf(seededHistory()));
  });
});

test('a kind that was changed by hand lets no escape sequence out', () => {
  const answers = seededHistory().answers.map((answer) => ({ ...answer, kind: '\x1b[31mred', right: false }));
  expect(textOf({ games: [], answers })).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
});

describe('the JSON', () => {
  test('holds what the text says', async () => {
    await expect(statisticsJson(statistics)).toMatchFileSnapshot('../../frames/stats-json.txt');
  });

  test('is an object also where nothing is kept', () => {
    const nothing = JSON.parse(statisticsJson(statisticsOf({ games: [], answers: [] }, day, ENGLISH)));
    expect(nothing).toMatchObject({ version: 1, answers: 0, from: null, skills: [], missed: [] });
  });
});

describe('the CSV', () => {
  test('has a row for each answer', async () => {
    const csv = historyCsv(seededHistory());
    expect(csv.split('\r\n')).toHaveLength(36);
    // Line ends are compared above; in the file they would be at the mercy of editors.
    await expect(csv.replaceAll('\r\n', '\n')).toMatchFileSnapshot('../../frames/stats-csv.txt');
  });

  const rowWith = (change: { title?: string | null; ref?: string; answer?: Partial<KeptAnswer> }) => {
    const { games, answers } = seededHistory();
    const [game] = games;
    const [answer] = answers;
    if (!game || !answer) throw new Error('the history is empty');
    const { title = game.title, ref = game.ref } = change;
    return historyCsv({ games: [{ ...game, title, ref }], answers: [{ ...answer, ...change.answer }] }).split(
      '\r\n',
    )[1];
  };

  test.each([
    ['a comma', 'Ferry, pier', '"Ferry, pier"'],
    ['quotation marks', 'The "pier"', '"The ""pier"""'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '=SUM(A1,A2)', '"\'=SUM(A1,A2)"'],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1+2', "'-1+2"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a wide equals sign', '＝1', "'＝1"],
    ['nothing', null, ''],
  ])('writes a title with %s so that it stays text', (_, title, cell) => {
    expect(rowWith({ title })).toContain(`,finished,${cell},/news/`);
  });

  test('lets no control character out', () => {
    expect(rowWith({ title: 'Fe\x1b[31mrry\r\n=1\t', ref: '/a\x07b' })).not.toMatch(/[\x00-\x1f]/);
  });

  test('writes negative points as a number', () => {
    expect(rowWith({ answer: { points: -6 } })).toMatch(/,-6$/);
  });
});
