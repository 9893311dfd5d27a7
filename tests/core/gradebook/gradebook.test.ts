import { describe, expect, test } from 'vitest';
import { gather, type HandedIn, questionKey } from '../../../src/core/gradebook/gather.ts';
import { gradebookCsv } from '../../../src/core/gradebook/gradebook-csv.ts';
import { gradebookText } from '../../../src/core/gradebook/gradebook-text.ts';
import { ENOUGH_STUDENTS, itemStatistics } from '../../../src/core/gradebook/item-statistics.ts';
import { readReport } from '../../../src/core/gradebook/read-report.ts';
import type { Report } from '../../../src/core/report/report-schema.ts';
import { REPORT_WORDS, reportOf } from '../../fixtures/played.ts';
import { Player } from '../game/play.ts';

const { gradebook: words } = await REPORT_WORDS.loadPapers();

/** A report in which the questions are right as the string says: "110010". */
function played(
  right: string,
  name: string | null = 'Ada Quill',
  at = '2026-02-14T09:30:00.000Z',
  seed = 7,
): Report {
  return reportOf(
    Player.reading({ seed }).finishes((index) => right[index] === '1'),
    name,
    at,
  );
}

function file(name: string, report: Report): HandedIn {
  return { file: name, report };
}

function rowsOf(handedIn: readonly HandedIn[]): string[][] {
  const csv = gradebookCsv(gather(handedIn, words), words);
  return csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
        (m[1] ?? m[2] ?? '').replaceAll('""', '"'),
      ),
    );
}

describe('on a terminal', () => {
  const shown = (handedIn: readonly HandedIn[], width: number) =>
    gradebookText(gather(handedIn, words), {
      words,
      width,
      widthOf: (text) => text.length,
      wrap: (text, columns) => text.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? [''],
      paint: (_, text) => text,
    });
  const CLASS = ['0', '0', '1', '0'].map((first, i) =>
    file(`${i}.json`, played(`${first}11111`, i === 3 ? null : `Student ${i}`)),
  );

  test('the students and the questions stand in columns, with what is known of each', () => {
    const text = shown(CLASS, 80);
    expect(text).toMatch(/^4 students, 1 article\n/);
    expect(text).toMatch(/\n {2}Student 0 +5 of 6 +8\n/);
    expect(text).toMatch(/\n {2}no name \(3\.json\) {2,}5 of 6 /);
    expect(text).toMatch(/\n {2}Who said it\? 1 +1 of 4 +0\.25 +–\n {4}“?\S/);
    expect(text).toMatch(/\n {4}Most chosen wrong answer: .* \(3 of 3 wrong answers\)\n/);
    expect(text).toMatch(/\n {2}Says who\? 1 .*\n {4}Right answer: \S/);
    expect(text).toContain('Share right: right answers by answers that count');
    expect(text).not.toContain(',0,');
  });

  test('nothing is wider than a narrow one', () => {
    const lines = shown(CLASS, 34).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(34);
    expect(lines.join('')).toContain('right: 1 of 4; share right: 0.');
  });
});

describe('the table', () => {
  test('has a row for each student and a column for each question', () => {
    const rows = rowsOf([
      file('b.json', played('000000', 'Bo Tern')),
      file('a.json', played('110000', 'Ada Quill')),
    ]);
    const students = rows.filter(([kind]) => kind === 'student');
    expect(students.map((cells) => cells.slice(1, 6))).toEqual([
      ['Ada Quill', 'a.json', '-4', '2', '6'],
      ['Bo Tern', 'b.json', '-12', '0', '6'],
    ]);
    expect(students.map((cells) => cells.slice(6).join(''))).toEqual(['110000', '000000']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('tells below each question how many were right, and which wrong answer was chosen most', () => {
    const rows = rowsOf(
      ['1', '0', '0', '0'].map((first, i) => file(`${i}.json`, played(`${first}11111`, `Student ${i}`))),
    );
    const below = (label: string) => rows.find(([kind]) => kind?.startsWith(label))?.[6];
    expect(below('share right')).toBe('0.25');
    expect(below('discrimination')).toBe('');
    expect(below('most chosen wrong')).toMatch(/\(3 of 3 wrong answers\)$/);
  });

  test('makes harmless what a spreadsheet would take for a formula', () => {
    const csv = gradebookCsv(gather([file('=1.json', played('111111', '=HYPERLINK("x")'))], words), words);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`'=1.json`);
  });

  test('has columns of their own for another article, and rows of their own for everybody without a name', () => {
    const other = played('111111', 'Ada Quill');
    const elsewhere = {
      ...other,
      article: { ...other.article, hash: '00000000000000aa', title: 'Zebra escapes' },
    };
    const rows = rowsOf([
      file('1.json', played('111111', 'ada  quill')),
      file('2.json', elsewhere),
      file('3.json', played('000000', null)),
      file('4.json', played('000001', null)),
    ]);
    expect(rows.filter(([kind]) => kind === 'student').map((cells) => cells.slice(1, 3))).toEqual([
      ['Ada Quill', '1.json; 2.json'],
      ['', '3.json'],
      ['', '4.json'],
    ]);
    expect(rows[0]!.filter((head) => head.startsWith('Zebra escapes: '))).toHaveLength(9);
  });
});

describe('of several results of one student', () => {
  test('the latest of the same game counts, and that is said', () => {
    const { students, notes } = gather(
      [
        file('late.json', played('111111', 'ADA quill', '2026-02-15T08:00:00.000Z')),
        file('early.json', played('000000', 'Ada Quill', '2026-02-14T08:00:00.000Z')),
      ],
      words,
    );
    expect(students.map(({ files }) => files)).toEqual([['late.json']]);
    expect(notes).toEqual([
      'early.json is left out: ADA quill played the same game again later, in late.json.',
    ]);
  });

  test('one that was left leaves the other questions empty, and does not replace one that was finished', () => {
    const left = reportOf(Player.choosing().answers(true), 'Ada Quill', '2026-02-15T08:00:00.000Z');
    const alone = gather([file('left.json', left)], words);
    expect(alone.notes).toEqual([
      'left.json is of a game that was left after 1 answer; what was not answered stays empty.',
    ]);
    expect([...alone.students[0]!.work.values()][0]!.answers.size).toBe(1);
    const whole = file('whole.json', played('111111', 'Ada Quill', '2026-02-14T08:00:00.000Z'));
    const { students, notes } = gather([file('left.json', left), whole], words);
    expect(students.map(({ files }) => files)).toEqual([['whole.json']]);
    expect(notes).toEqual(['left.json is left out: Ada Quill finished the same game in whole.json.']);
    const later = file('later.json', played('111111', 'Ada Quill', '2026-02-16T08:00:00.000Z'));
    expect(gather([file('left.json', left), later], words).students[0]!.files).toEqual(['later.json']);
  });

  test('a copy is left out, and that is said', () => {
    const { students, notes } = gather(
      [file('a.json', played('1', null)), file('b.html', played('1', null))],
      words,
    );
    expect(students).toHaveLength(1);
    expect(notes).toEqual(['b.html is left out: it is the same result as a.json.']);
  });

  test('two games on one article are put together', () => {
    const first = played('111111', 'Ada Quill', '2026-02-14T08:00:00.000Z', 7);
    const second = played('000000', 'Ada Quill', '2026-02-15T08:00:00.000Z', 8);
    const { students, notes } = gather([file('a.json', first), file('b.json', second)], words);
    expect(notes).toEqual([expect.stringContaining('Ada Quill played 2 games')]);
    const [work] = students[0]!.work.values();
    const keys = new Set([...first.answers, ...second.answers].map(questionKey));
    expect(work!.answers.size).toBe(keys.size);
    for (const answer of second.answers) expect(work!.answers.get(questionKey(answer))?.right).toBe(false);
  });
});

describe('the statistics of a question', () => {
  /** A class in which student `i` is right on the first question as told, and has `rest(i)` of the five others right. */
  function classOf(size: number, first: (i: number) => boolean, rest: (i: number) => number) {
    const reports = Array.from({ length: size }, (_, i) =>
      played(`${first(i) ? 1 : 0}${'1'.repeat(rest(i)).padEnd(5, '0')}`, `Student ${i}`),
    );
    const { students } = gather(
      reports.map((report, i) => file(`${i}.json`, report)),
      words,
    );
    const works = students.flatMap(({ work }) => [...work.values()]);
    return itemStatistics(works, questionKey(reports[0]!.answers[0]!));
  }

  test('correlate it with the rest score, after the formula', () => {
    // 10 right with 4 of 5 of the rest, 10 wrong with 2 of 5: all spread is between the two groups.
    expect(
      classOf(
        20,
        (i) => i < 10,
        (i) => (i < 10 ? 4 : 2),
      ).discrimination,
    ).toBeCloseTo(1);
    expect(
      classOf(
        20,
        (i) => i < 10,
        (i) => (i < 10 ? 2 : 4),
      ).discrimination,
    ).toBeCloseTo(-1);
    // With 0 and 1 for wrong and right, it is Pearson's correlation.
    const rests = (i: number) => [5, 5, 3, 3, 1, 1, 1, 1, 3, 1][i % 10]!;
    const pairs = Array.from({ length: 20 }, (_, i) => [i % 10 < 5 ? 1 : 0, rests(i)] as const);
    const mean = (of: (pair: readonly [number, number]) => number) =>
      pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
    const [x, y] = [mean(([a]) => a), mean(([, b]) => b)];
    const both = mean(([a, b]) => (a - x) * (b - y));
    const pearson = both / Math.sqrt(mean(([a]) => (a - x) ** 2) * mean(([, b]) => (b - y) ** 2));
    expect(classOf(20, (i) => i % 10 < 5, rests).discrimination).toBeCloseTo(pearson);
  });

  test('say no correlation of a few students, nor where there is no spread', () => {
    expect(
      classOf(
        ENOUGH_STUDENTS - 1,
        (i) => i < 10,
        (i) => (i < 10 ? 4 : 2),
      ).discrimination,
    ).toBeNull();
    expect(
      classOf(
        ENOUGH_STUDENTS,
        () => true,
        (i) => i % 5,
      ).discrimination,
    ).toBeNull();
    expect(
      classOf(
        ENOUGH_STUDENTS,
        (i) => i < 10,
        () => 3,
      ).discrimination,
    ).toBeNull();
  });

  test('leave out challenged answers', () => {
    const report = played('011111', 'Bo Tern');
    const [first, ...rest] = report.answers;
    const challenged = { ...report, answers: [{ ...first!, objection: 'not-so' as const }, ...rest] };
    const { students } = gather([file('a.json', played('111111')), file('b.json', challenged)], words);
    const works = students.flatMap(({ work }) => [...work.values()]);
    expect(itemStatistics(works, questionKey(first!))).toMatchObject({
      answers: 1,
      shareRight: 1,
      mostWrong: null,
      challenges: 1,
    });
  });
});

describe('a file that holds no good result', () => {
  const good = played('111111');
  const problem = (value: unknown, isPage = false) => {
    const read = readReport(
      typeof value === 'string' ? value : JSON.stringify(value),
      isPage,
      words.problems,
    );
    return 'problem' in read ? read.problem : null;
  };

  test.each([
    ['no JSON', '{', /not JSON/],
    ['other JSON', { hello: 1 }, /no sayswho result/],
    ['null', 'null', /no sayswho result/],
    ['a newer version', { ...good, sayswhoResult: 2 }, /version 2.*Update/],
    ['a part of another kind', { ...good, name: 3 }, /at name/],
    [
      'an option that is none',
      { ...good, answers: [{ ...good.answers[0], chosen: 'z' }] },
      /answers\.0\.chosen/,
    ],
    [
      'a wrong answer called right',
      { ...good, answers: [{ ...good.answers[0], right: false }] },
      /answers\.0\.right/,
    ],
  ])('is refused with the reason: %s', (_, value, reason) => {
    expect(problem(value)).toMatch(reason);
  });

  test('is a page without the data', () => {
    expect(problem('<!doctype html><p>Hello', true)).toMatch(/no sayswho result/);
    expect(problem(good)).toBeNull();
  });
});
