import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/core/gradebook/read-report.ts';
import { embeddedJson, jsonInPage } from '../../../src/core/page/embed-json.ts';
import { reportExtension } from '../../../src/core/report/report-files.ts';
import { reportFileName, writtenReport } from '../../../src/core/report/report-format.ts';
import { REPORT_WORDS, reportOf } from '../../fixtures/played.ts';
import { Player } from '../game/play.ts';

const { gradebook } = await REPORT_WORDS.loadPapers();
const report = reportOf(Player.reading().finishes((index) => index % 2 === 0));

describe('a report as a page', () => {
  const html = writtenReport(report, '.html', REPORT_WORDS);

  test('shows every question, every option, the passages and the points', () => {
    for (const { prompt, explanation } of report.answers) {
      expect(html).toContain(prompt);
      expect(html).toContain(explanation.split(/[“”"'’]/)[0]);
    }
    expect(html).toContain('Result of Ada Quill');
    expect(html.match(/\(your answer\)|, your answer\)/g)).toHaveLength(report.answers.length);
  });

  test('allows no script and no network', () => {
    expect(html).toContain(`default-src 'none'`);
    expect(html).not.toMatch(/script-src|https?:\/\//);
    expect(html.match(/<script/g)).toEqual(['<script']);
    expect(html).toContain('<script type="application/json"');
  });

  test('can be read again, whatever the name holds', () => {
    const hostile = { ...report, name: '</script><script>alert(1)</script> & "Ada" \u2028' };
    const page = writtenReport(hostile, '.html', REPORT_WORDS);
    expect(page).not.toContain('<script>alert');
    expect(readReport(page, true, gradebook.problems)).toEqual({ report: hostile });
  });
});

describe('a report as JSON', () => {
  test('can be read again', () => {
    const json = writtenReport(report, '.json', REPORT_WORDS);
    expect(readReport(json, false, gradebook.problems)).toEqual({ report });
    expect(readReport(`\ufeff${json}`, false, gradebook.problems)).toEqual({ report });
  });
});

describe('a report as Markdown', () => {
  test('shows what Markdown would take for its own', () => {
    const name = '*Ada* _Quill_ <b>x</b> [a](b) `c` # 1. | ~~d~~';
    const html = marked.parse(writtenReport({ ...report, name }, '.md', REPORT_WORDS), { async: false });
    expect(html).toContain('Result of *Ada* _Quill_ &lt;b&gt;x&lt;/b&gt; [a](b) `c` # 1. | ~~d~~');
    expect(html.match(/<h3/g)).toHaveLength(report.answers.length);
  });
});

describe('data in a page', () => {
  test('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const page = `<p></script>${embeddedJson('x', data)}</html>`;
        expect(JSON.parse(jsonInPage('x', page)!)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  test('is none where there is none', () => {
    expect(jsonInPage('x', '<p>Hello')).toBeNull();
    expect(jsonInPage('x', '<script type="application/json" id="x">{')).toBeNull();
  });
});

describe('the file of a report', () => {
  test('is named after the article and the day', () => {
    const named = (title: string) =>
      reportFileName({ ...report, article: { ...report.article, title } }, '2026-02-14');
    expect(named('Ferry plan splits Marrow Bay')).toBe(
      'sayswho-result-ferry-plan-splits-marrow-bay-2026-02-14.html',
    );
    expect(named('../../Çà et là: “où?”')).toBe('sayswho-result-ca-et-la-ou-2026-02-14.html');
    expect(named('漢字')).toBe('sayswho-result-article-2026-02-14.html');
    expect(named('word '.repeat(40)).length).toBeLessThan(80);
  });

  test.each([
    ['a.html', '.html'],
    ['b/A.HTM', '.htm'],
    ['a.md', '.md'],
    ['a.json', '.json'],
    ['a.pdf', null],
    ['json', null],
  ])('%s has the extension %s', (path, extension) => {
    expect(reportExtension(path)).toBe(extension);
  });
});
