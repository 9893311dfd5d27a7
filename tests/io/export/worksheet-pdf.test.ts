/** The worksheet as a PDF, read back by another library. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/core/export/exported.ts';
import type { ExportedQuiz } from '../../../src/core/export/exported-quiz.ts';
import { FONT_FILES } from '../../../src/io/export/pdf/fonts.ts';
import { worksheetPdf } from '../../../src/io/export/pdf/worksheet-pdf.ts';
import { sampleQuiz } from '../../core/export/formats/any-quiz.ts';
import { PRINT } from '../../fixtures/print.ts';

const fontFolder = mkdtempSync(join(tmpdir(), 'sayswho-fonts-'));
const fonts = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/noto-serif');
const folders = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic' } as const;
for (const name of ['regular', 'bold', 'italic'] as const)
  copyFileSync(join(fonts, folders[name], FONT_FILES[name]), join(fontFolder, FONT_FILES[name]));
afterAll(() => rmSync(fontFolder, { recursive: true, force: true }));

async function made(quiz: ExportedQuiz, paper: Paper = 'a4') {
  const notes: string[] = [];
  const bytes = await worksheetPdf(
    quiz,
    { ...PRINT, paper },
    { fontFolder, now: 0, tell: (note) => notes.push(note) },
  );
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  return { bytes, document, notes, pages: text.map((page) => page.replace(/\s+/g, ' ')) };
}

describe('a worksheet as a PDF', () => {
  test('holds the article, the questions, and the key on pages of its own', async () => {
    const quiz = sampleQuiz();
    const { pages } = await made(quiz);
    const keyPage = pages.findIndex((page) => page.includes(`Answer key: ${quiz.title}`));
    const sheet = pages.slice(0, keyPage).join(' ');
    const key = pages.slice(keyPage).join(' ');
    for (const paragraph of quiz.paragraphs) {
      // Line numbers and page numbers stand between the lines.
      for (const word of paragraph.split(' ')) expect(sheet).toContain(word);
    }
    for (const { prompt, options, explanation, evidence } of quiz.questions) {
      expect(sheet).toContain(prompt);
      for (const { label } of options) expect(sheet).toContain(label.split(' ').slice(0, 4).join(' '));
      const start = explanation.split(' ').slice(0, 4).join(' ');
      expect(key).toContain(start);
      expect(sheet).not.toContain(start);
      expect(key).toContain(evidence!.passage.split(' ').slice(0, 4).join(' '));
    }
    expect(pages[keyPage]).not.toContain('Which words of the article decide it?');
    expect(key.match(/In the article, lines? \d+/g)).toHaveLength(quiz.questions.length);
  });

  test.each([
    ['a4', 595.28, 841.89],
    ['letter', 612, 792],
  ] as const)(
    'on %s has pages of that size, numbers on each, and nothing beyond their edges',
    async (paper, width, height) => {
      const { document, pages } = await made(sampleQuiz(), paper);
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        expect(page.view[2]).toBeCloseTo(width, 1);
        expect(page.view[3]).toBeCloseTo(height, 1);
        expect(pages[number - 1]).toContain(`${number} of ${document.numPages}`);
        const { items } = await page.getTextContent();
        for (const item of items) {
          if (!('str' in item) || item.str.trim() === '') continue;
          expect(item.transform[4]).toBeGreaterThan(20);
          expect(item.transform[4] + item.width).toBeLessThan(width - 50);
          expect(item.transform[5]).toBeGreaterThan(20);
          expect(item.transform[5]).toBeLessThan(height - 20);
        }
      }
    },
  );

  test('keeps each question on one page', async () => {
    const quiz = sampleQuiz();
    const { pages } = await made(quiz);
    const prompts = pages.map((page) => page.match(/How confident are you\?/g)?.length ?? 0);
    const ends = pages.map((page) => page.match(/Which words of the article decide it\?/g)?.length ?? 0);
    expect(prompts).toEqual(ends);
    expect(prompts.reduce((a, b) => a + b)).toBe(quiz.questions.length);
  });

  test.each(['a4', 'letter'] as const)('fits four questions on a page of %s', async (paper) => {
    const quiz = sampleQuiz(8);
    const { pages } = await made(quiz, paper);
    const counts = pages.map((page) => page.match(/How confident are you\?/g)?.length ?? 0);
    expect(quiz.questions).toHaveLength(8);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(4);
    expect(counts.filter((count) => count > 0).length).toBeLessThanOrEqual(3);
  });

  test('puts short options side by side, and long ones below one another', async () => {
    const whole = sampleQuiz();
    const [named] = whole.questions;
    const nameOf = (label: string) => label.split(',', 1)[0] ?? label;
    const short = {
      ...named!,
      options: named!.options.map((each) => ({ ...each, label: nameOf(each.label) })),
    };
    for (const [question, rows] of [
      [short, 1],
      [named!, short.options.length],
    ] as const) {
      const { document } = await made({ ...whole, questions: [question] });
      const heights = new Set<number>();
      for (let number = 1; number < document.numPages; number++) {
        const { items } = await (await document.getPage(number)).getTextContent();
        for (const item of items) {
          if (!('str' in item) || !question.options.some(({ label }) => label === item.str)) continue;
          heights.add(item.transform[5]);
        }
      }
      expect(heights.size).toBe(rows);
    }
  });

  test('is tagged, and says its title and its language', async () => {
    const quiz = sampleQuiz();
    const { document, bytes } = await made(quiz);
    expect((await getMeta(document)).info).toMatchObject({ Title: quiz.title });
    const tree = await (await document.getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toMatch(/"role":"H1"/);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(en\)/);
  });

  test('prints accents, Greek and Cyrillic, and says what it cannot print', async () => {
    const quiz = { ...sampleQuiz(1), title: 'Ärger über “Señor Ångström” – Ελλάδα, Україна' };
    const { pages, notes } = await made(quiz);
    expect(pages[0]).toContain(quiz.title);
    expect(notes).toEqual([]);
    const other = await made({ ...quiz, title: 'News from 東京' });
    expect(other.notes).toEqual([expect.stringContaining('東 京')]);
  });

  test('is the same for the same quiz at the same time', async () => {
    const [first, second] = [await made(sampleQuiz(3)), await made(sampleQuiz(3))];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
