/** The statistics of a seeded history, as text, JSON and CSV. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { historyCsv } from '../../../src/core/progress/history-csv.ts';
import type { History, KeptAnswer } from '../../../src/core/progress/progress-store.ts';
import { ASCII_PLOT, type PlotSigns, UNICODE_PLOT } from '../../../src/core/progress/share-plot.ts';
import { statisticsOf } from '../../../src/core/progress/statistics.ts';
import { statisticsJson } from '../../../src/core/progress/statistics-json.ts';
import { statisticsText } from '../../../src/core/progress/statistics-text.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { NO_HISTORY, seededHistory } from '../../fixtures/seeded-history.ts';

const day = {
  dayOf: (instant: string) => instant.slice(0, 10),
  now: '2026-11-24T12:00:00.000Z',
  words: ENGLISH,
};
const statistics = statisticsOf(seededHistory(), day);

function textOf(history: History, width = 80, signs: PlotSigns = UNICODE_PLOT): string {
  return statisticsText(statisticsOf(history, day), {
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
    expect(textOf(NO_HISTORY)).toBe('No answers are kept yet.\n');
  });
});

describe('the figures', () => {
  test('of a skill say nothing below 8 answers, and give the Wilson interval from then on', () => {
    const answers = seededHistory().answers.filter(({ skill }) => skill === 'quotes');
    const share = (count: number) =>
      statisticsOf({ ...NO_HISTORY, answers: answers.slice(0, count) }, day).skills[0]?.right;
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
    const turned = { ...seededHistory(), games: games.toReversed(), answers: answers.toReversed() };
    expect(textOf(turned)).toEqual(textOf(seededHistory()));
  });
});

describe('objections', () => {
  test('are counted by reason without those taken back, and listed with their article, the latest first', () => {
    const { objections } = statistics;
    expect(objections.count).toBe(2);
    expect(objections.byReason).toEqual({
      'another-answer': 1,
      'not-proven': 0,
      'not-alone': 1,
      'not-so': 0,
    });
    expect(objections.latest.map(({ article, reason, day: on }) => [article, reason, on])).toEqual([
      ['=HYPERLINK("http://x.example";"Ferry, again")', 'not-alone', '2026-11-23'],
      ['Article 2', 'another-answer', '2026-10-14'],
    ]);
  });

  test('take their answers out of every figure', () => {
    const history = seededHistory();
    const [first] = history.answers;
    const objections = [{ ...history.objections[0]!, gameId: 1, questionId: first!.questionId }];
    const without = statisticsOf({ ...history, objections, answers: history.answers.slice(1) }, day);
    expect(statisticsOf({ ...history, objections }, day)).toEqual(without);
  });
});

describe('practice', () => {
  test('counts its answers among all, and its games apart', () => {
    const history = seededHistory();
    const practiced = { ...history.answers[0]!, gameId: 4 };
    const figures = statisticsOf({ ...history, answers: [...history.answers, practiced] }, day);
    expect(figures.games).toEqual(statistics.games);
    expect(figures.games).toMatchObject({ begun: 3, unfinished: 1 });
    expect(figures.answers).toBe(statistics.answers + 1);
    expect(figures.practice.answers).toBe(1);
  });

  test('tells how many kinds are due, and when the next one is', () => {
    const { cards } = seededHistory();
    const [first, second] = cards.map(({ due }) => due).toSorted();
    const at = (now: string) => statisticsOf(seededHistory(), { ...day, now }).practice;
    expect(at('2026-09-07T12:00:00.000Z')).toMatchObject({ cards: cards.length, due: 0, next: first });
    expect(at(first!)).toMatchObject({ due: cards.filter(({ due }) => due <= first!).length });
    expect(second).toBeDefined();
  });
});

describe('hunts', () => {
  test('are pooled from the first on each article', () => {
    // H = 9.5/13, F = 4.5/13: z = 0.6151 and −0.3957.
    const { hunts } = statistics;
    expect(hunts).toMatchObject({
      finished: 3,
      pooled: { hunts: 2, hits: 9, unverified: 12, falseAlarms: 4, vouched: 12 },
      points: 42,
    });
    expect(hunts.detection?.sensitivity).toBeCloseTo(0.6151 + 0.3957, 3);
    expect(hunts.detection?.criterion).toBeCloseTo(-(0.6151 - 0.3957) / 2, 3);
    expect(hunts.inWords).toContain('Over your 2 hunts');
  });

  test('say nothing of a lean below ten sentences of either sort', () => {
    const few = statisticsOf({ ...seededHistory(), hunts: seededHistory().hunts.slice(0, 1) }, day);
    expect(few.hunts).toMatchObject({ detection: null, points: 67 });
    expect(few.hunts.inWords).toContain('Too few sentences');
  });

  test('alone are shown where there are no answers', () => {
    const text = textOf({ ...NO_HISTORY, hunts: seededHistory().hunts });
    expect(text).toMatch(/^No answers are kept yet\.\n\nThe hunt\n/);
  });
});

test('a kind that was changed by hand lets no escape sequence out', () => {
  const answers = seededHistory().answers.map((answer) => ({ ...answer, kind: '\x1b[31mred', right: false }));
  expect(textOf({ ...NO_HISTORY, answers })).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
});

describe('the JSON', () => {
  test('holds what the text says', async () => {
    await expect(statisticsJson(statistics)).toMatchFileSnapshot('../../frames/stats-json.txt');
  });

  test('is an object also where nothing is kept', () => {
    const nothing = JSON.parse(statisticsJson(statisticsOf(NO_HISTORY, day)));
    expect(nothing).toMatchObject({ version: 1, answers: 0, from: null, skills: [], missed: [] });
  });
});

test('docs/progress.md names every field of the JSON and every column of the CSV', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/progress.md'), 'utf8');
  const fields = Object.keys(JSON.parse(statisticsJson(statistics)));
  const columns = historyCsv(NO_HISTORY).trim().split(',');
  expect(columns.length).toBeGreaterThan(10);
  expect([...fields, ...columns].filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
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
    return historyCsv({
      ...NO_HISTORY,
      games: [{ ...game, title, ref }],
      answers: [{ ...answer, ...change.answer }],
    }).split('\r\n')[1];
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

  test('names the speaker who was chosen, and the one who is right; nobody where no name was kept', () => {
    const answer = (chosen?: string, correct?: string): Partial<KeptAnswer> => ({
      skill: 'quotes',
      kind: 'direct',
      chosen: { of: 'speaker', ...(chosen && { name: chosen }) },
      correct: { of: 'speaker', ...(correct && { name: correct }) },
    });
    expect(rowWith({ answer: answer('Ada Quill', 'Tern, Bo') })).toContain(
      ',quotes,direct,Ada Quill,"Tern, Bo",',
    );
    expect(rowWith({ answer: answer() })).toContain(',quotes,direct,,,');
    const own = { of: 'other', label: '=1+1' } as const;
    expect(rowWith({ answer: { ...answer(), chosen: own } })).toContain(",quotes,direct,'=1+1,,");
  });

  test('lets no control character out', () => {
    expect(rowWith({ title: 'Fe\x1b[31mrry\r\n=1\t', ref: '/a\x07b' })).not.toMatch(/[\x00-\x1f]/);
  });

  test('writes negative points as a number', () => {
    expect(rowWith({ answer: { points: -6 } })).toMatch(/,-6,false,false,$/);
  });
});
