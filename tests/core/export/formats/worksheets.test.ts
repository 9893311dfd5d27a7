/** The worksheet in Markdown, and what the page to play on holds before any script runs. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { ExportedQuiz } from '../../../../src/core/export/exported-quiz.ts';
import { writeHtml } from '../../../../src/core/export/formats/html.ts';
import { writeMarkdown } from '../../../../src/core/export/formats/markdown.ts';
import { QUIZ_PAGE_SCRIPT, QUIZ_PAGE_SCRIPT_HASH } from '../../../../src/core/export/quiz-page-script.ts';
import { EXCHANGE } from '../../../fixtures/english.ts';
import { PRINT } from '../../../fixtures/print.ts';
import { hostileQuiz, sampleQuiz, textOfExport } from './any-quiz.ts';

const markdownOf = (quiz: ExportedQuiz) => textOfExport(writeMarkdown(quiz, EXCHANGE, PRINT));
const pageOf = (quiz: ExportedQuiz) => textOfExport(writeHtml(quiz, EXCHANGE, PRINT));

/** With a round for every question. */
const hostile = hostileQuiz.map((quiz) => ({
  ...quiz,
  rounds: [...new Set(quiz.questions.map(({ skill }) => skill))].map((skill) => ({
    skill,
    title: quiz.title,
    rule: quiz.title,
  })),
}));

/** As a reader sees it. */
const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the worksheet in Markdown', () => {
  test('has every line of the article with its number, and the key after the questions', () => {
    const quiz = sampleQuiz();
    const markdown = markdownOf(quiz);
    const [sheet, key] = markdown.split('\n* * *\n') as [string, string];
    const block = /```text\n([^`]*)\n```/.exec(sheet)![1]!;
    const numbers = [...block.matchAll(/^ *(\d+) {2}/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(seen(block.replace(/^ *\d+ {2}/gm, ''))).toBe(quiz.paragraphs.join(' '));
    for (const { explanation, options } of quiz.questions) {
      expect(sheet).not.toContain(explanation.slice(0, 40));
      for (const { label } of options)
        expect(seen(marked.parse(sheet, { async: false }))).toContain(
          label.slice(0, 20).replace(/["'&].*/, ''),
        );
    }
    expect(key.match(/The answer: [A-E]/g)).toHaveLength(quiz.questions.length);
    expect(key).toMatch(/In the article, lines? \d/);
  });

  test('shows hostile texts as they are', () => {
    fc.assert(
      fc.property(hostile, (quiz) => {
        const { document } = parseHTML(`<body>${marked.parse(markdownOf(quiz), { async: false })}</body>`);
        expect(document.querySelector('script, b, img, a')).toBeNull();
        const headings = [...document.querySelectorAll('h3')].map(({ textContent }) =>
          seen(textContent ?? ''),
        );
        expect(headings.slice(0, quiz.questions.length)).toHaveLength(quiz.questions.length);
        expect(document.querySelectorAll('h3')).toHaveLength(2 * quiz.questions.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the page to play on', () => {
  test('names its only script by its hash, and allows nothing else', () => {
    const hash = createHash('sha256').update(QUIZ_PAGE_SCRIPT).digest('base64');
    expect(QUIZ_PAGE_SCRIPT_HASH, 'put this into QUIZ_PAGE_SCRIPT_HASH').toBe(hash);
    const page = pageOf(sampleQuiz());
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/https?:|src=|url\(/);
  });

  test('has each question as a group of radio buttons, and its key behind a click', () => {
    const quiz = sampleQuiz();
    const { document } = parseHTML(pageOf(quiz));
    const forms = [...document.querySelectorAll('form')];
    expect(forms).toHaveLength(quiz.questions.length);
    for (const [index, form] of forms.entries()) {
      const { prompt, options, explanation } = quiz.questions[index]!;
      expect(form.querySelector('legend')!.textContent).toBe(prompt);
      const labels = [...form.querySelectorAll('label.option')].map(({ textContent }) => textContent!.trim());
      expect(labels).toEqual(options.map(({ label }) => label));
      const details = form.querySelector('details')!;
      expect(details.hasAttribute('open')).toBe(false);
      expect(details.textContent).toContain(explanation);
      details.remove();
      expect(form.textContent).not.toContain(explanation);
    }
  });

  test('lets no element in from outside', () => {
    fc.assert(
      fc.property(hostile, (quiz) => {
        const { document } = parseHTML(pageOf(quiz));
        expect(document.querySelectorAll('script')).toHaveLength(2);
        expect(document.querySelector('b:not(bdi), img, iframe, [onclick]')).toBeNull();
        expect(document.querySelectorAll('form')).toHaveLength(quiz.questions.length);
        expect(seen(document.querySelector('h1')!.textContent ?? '')).toBe(
          seen(quiz.title.replace(/[\ufffe\uffff]/g, ' ')),
        );
      }),
      { numRuns: 50 },
    );
  });
});
