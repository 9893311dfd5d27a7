/** What holds for the explanation of every text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { textOf } from '../../../src/core/article/span.ts';
import { explainedText } from '../../../src/core/export/explained-text.ts';
import { findWords } from '../../../src/core/export/find-words.ts';
import { anyText } from '../../fixtures/any-text.ts';
import { ENGLISH, FINDINGS } from '../../fixtures/english.ts';
import { articleOf } from '../../fixtures/key-of.ts';
import { plain } from './plain-layout.ts';

function forAnyText(check: (article: Article, analysis: Analysis) => void): void {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text);
      check(article, analyze(article));
    }),
    { numRuns: 300 },
  );
}

test('every finding is told, with a rule that has a sentence', () => {
  forAnyText((article, analysis) => {
    const written = explainedText(article, analysis, { ...plain, width: 100_000 }, null, ENGLISH, FINDINGS);
    const { quotes, statements, claims } = analysis;
    const count = quotes.length + statements.length + claims.length;
    expect(written).toContain(count === 0 ? 'Nothing was found.' : `\nFindings (${count})\n`);
    expect(written).not.toContain('the catalog has no sentence');
  });
});

test('every source that is credited has a reading for a speaker of the article', () => {
  forAnyText((_, { quotes, readings, speakers }) => {
    const places = new Set(readings.map(({ start, end }) => `${start} ${end}`));
    for (const { source, speaker } of quotes)
      if (source && speaker) expect(places).toContain(`${source.start} ${source.end}`);
    const ids = new Set(speakers.map(({ id }) => id));
    for (const { speaker } of readings) expect(ids).toContain(speaker);
  });
});

test('the words of a passage find it', () => {
  forAnyText(({ text }, { statements }) => {
    for (const statement of statements) {
      const places = findWords(text, textOf(text, statement));
      expect(places?.some((p) => p.start < statement.end && statement.start < p.end) ?? true).toBe(true);
    }
  });
});
