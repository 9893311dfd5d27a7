/** The exported page, played in a real browser where there is one. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/core/export/formats/html.ts';
import { sampleQuiz, textOfExport } from '../core/export/formats/any-quiz.ts';
import { EXCHANGE } from '../fixtures/english.ts';
import { PRINT } from '../fixtures/print.ts';

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!BROWSER) console.warn('No Chromium is installed: the page is not played in a browser.');

const quiz = sampleQuiz(6);
const folder = mkdtempSync(join(tmpdir(), 'sayswho-page-'));
const file = join(folder, 'quiz.html');
writeFileSync(file, textOfExport(writeHtml(quiz, EXCHANGE, PRINT)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!BROWSER)('the page in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: BROWSER!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
  }, 60_000);
  afterAll(() => browser?.close());

  /** The page, and whatever went wrong or out on it. */
  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) trouble.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, trouble };
  }

  const focused = (page: Page) => page.locator(':focus').textContent();

  test('a whole quiz is played with the keyboard, and scored as the game scores it', async () => {
    const { page, trouble } = await open();
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    for (const [index, { options, evidence, explanation, places }] of quiz.questions.entries()) {
      expect(await focused(page)).toBe(`Question ${index + 1} of 6`);
      expect(await page.locator('form:visible').count()).toBe(1);
      // Only the keys of the questions that are answered are in the page.
      expect(await page.locator('[data-right]').count()).toBe(index);
      const wanted = options.findIndex(({ right }) => right === (index !== 0));
      await page.locator('form:visible [name=answer]').nth(wanted).press('Space');
      await page
        .locator('form:visible [name=confidence]')
        .nth(index === 0 ? 2 : 1)
        .press('Space');
      await page.locator('form:visible [name=confidence]').first().press('Enter');
      expect(await focused(page)).toBe(index === 0 ? 'Not right · −6 points' : 'Right · +2 points');
      await expect(page.locator('form:visible .key').textContent()).resolves.toContain(explanation);
      const marked = await page.locator('article mark').allTextContents();
      const passages = places.filter(({ part }) => part === 'passage').length;
      if (passages === 1) expect(marked.join('')).toBe(evidence!.passage);
      else expect(marked.join('').length).toBeGreaterThan(0);
      await page
        .getByRole('button', { name: index === 5 ? 'To the result' : 'Next question' })
        .press('Enter');
    }
    expect(await focused(page)).toBe('The result');
    const result = await page.locator('#result').textContent();
    expect(result).toContain('4 of 18 points');
    expect(result).toContain('6 of 6 questions answered');
    expect(result).toContain('Confidence 3: 0 of 1 right');
    expect(await page.getByRole('status').textContent()).toBe('4 of 18 points');
    expect(trouble).toEqual([]);
  });

  test('an answer without a confidence is not taken', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('form:visible [name=answer]').first().check();
    await page.getByRole('button', { name: 'Answer' }).click();
    expect(await page.locator('.lesson').count()).toBe(0);
  });

  test('all questions can be shown at once, and answered in any order', async () => {
    const { page, trouble } = await open();
    await page.getByRole('button', { name: 'Show all questions at once' }).click();
    expect(await page.locator('form:visible').count()).toBe(6);
    for (const index of [5, 0, 3, 1, 2, 4]) {
      const form = page.locator('form.question').nth(index);
      await form.locator('[name=answer]').first().check();
      await form.locator('[name=confidence]').first().check();
      await form.getByRole('button', { name: 'Answer' }).click();
    }
    await page.getByRole('button', { name: 'To the result' }).click();
    expect(await page.locator('#result').textContent()).toContain('6 of 6 questions answered');
    expect(trouble).toEqual([]);
  });

  test('without a script it is a worksheet with the keys behind a click', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('form:visible').count()).toBe(6);
    const key = page.locator('.key').first();
    expect(await key.isVisible()).toBe(false);
    await page.locator('summary').first().click();
    expect(await key.isVisible()).toBe(true);
  });

  test('printed, it is a worksheet with room to write, and many questions to a page', async () => {
    const { page } = await open();
    const lines = page.getByText(PRINT.words.worksheet.write);
    expect(await lines.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await lines.count()).toBe(quiz.questions.length);
    for (const line of await lines.all()) expect(await line.isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    // A4 has 265 mm between the margins; at most a fifth of that for each question.
    await page.setViewportSize({ width: 658, height: 1000 });
    for (const form of await page.locator('form').all())
      expect((await form.boundingBox())!.height).toBeLessThan(1000 / 5);
  });

  test('is as wide as a narrow screen', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: 'Show all questions at once' }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
