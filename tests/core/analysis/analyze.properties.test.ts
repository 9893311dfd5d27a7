/** What holds for the analysis of every text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/analysis/analysis.ts';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { Span } from '../../../src/core/article/span.ts';
import { anyText } from '../../fixtures/any-text.ts';
import { articleOf } from '../../fixtures/key-of.ts';

const RUNS = { numRuns: 300 };

function forAnyText(check: (article: Article, analysis: Analysis) => void): void {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text);
      check(article, analyze(article));
    }),
    RUNS,
  );
}

/** Every span that the analysis hands out. */
function spansOf({ speakers, quotes, statements, claims, notAsked }: Analysis): Span[] {
  return [
    ...speakers.flatMap((s) => s.mentions),
    ...quotes.flatMap((q) => [q, ...[q.source, q.cue].filter((span) => span !== null)]),
    ...statements.flatMap((s) => [s, ...s.cues]),
    ...claims.flatMap((c) => [c, ...c.evidence, ...c.cues]),
    ...notAsked,
  ];
}

test('every span lies in the text and holds more than white space', () => {
  forAnyText(({ text }, analysis) => {
    for (const { start, end } of spansOf(analysis)) {
      expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});

test('no span cuts a character in two', () => {
  forAnyText(({ text }, analysis) => {
    const cuts = (at: number) =>
      /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
    for (const { start, end } of spansOf(analysis)) expect(cuts(start) || cuts(end)).toBe(false);
  });
});

test('statements stand in order, do not overlap, and hold every word of the text', () => {
  forAnyText(({ text }, { statements, wholes }) => {
    for (const pieces of [statements, wholes]) {
      let end = 0;
      for (const piece of pieces) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        end = piece.end;
      }
      const held = new Uint8Array(text.length);
      for (const { start, end } of pieces) held.fill(1, start, end);
      for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) expect(held[index], `at ${index}`).toBe(1);
    }
  });
});

test('ids of speakers are unique, and every id that is used is one of them', () => {
  forAnyText((_, { speakers, quotes, statements, claims }) => {
    const ids = new Set(speakers.map((s) => s.id));
    expect(ids.size).toBe(speakers.length);
    for (const { speaker, about } of quotes) {
      for (const id of [speaker, about]) if (id !== null) expect(ids).toContain(id);
    }
    for (const { voice } of statements) expect(new Set([...ids, 'article', 'unnamed'])).toContain(voice);
    for (const { sources } of claims) for (const id of sources) expect(ids).toContain(id);
  });
});

test('a quote that somebody is credited with names its source or the rule that does without', () => {
  forAnyText((_, { quotes }) => {
    for (const { speaker, source, confidence, rule } of quotes) {
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (speaker !== null && rule !== 'name-colon') expect(source, rule).not.toBeNull();
    }
  });
});

test('quotes in marks stand between marks, and never overlap each other', () => {
  forAnyText((_, { quotes }) => {
    const marked = quotes.filter((q) => q.kind !== 'indirect');
    for (const [i, quote] of marked.slice(1).entries()) {
      expect(quote.start).toBeGreaterThanOrEqual(marked[i]!.end);
    }
  });
});

test('the same text gives the same analysis, byte for byte, whatever was analyzed before it', () => {
  const inWords = (text: string) => JSON.stringify(analyze(articleOf(text)));
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
      const first = texts.map(inWords);
      const backwards = texts.toReversed().map(inWords).toReversed();
      expect(backwards).toEqual(first);
    }),
    { numRuns: 100 },
  );
});

test('claims and quotes have a confidence that is a probability of two decimals', () => {
  forAnyText((_, { quotes, statements, claims }) => {
    for (const { confidence } of [...quotes, ...statements, ...claims]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(Math.abs(confidence * 100 - Math.round(confidence * 100))).toBeLessThan(1e-9);
    }
  });
});
