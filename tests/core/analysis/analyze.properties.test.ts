/** What holds for the analysis of every text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test('statements stand in order, do not overlap, and hold every sentence', () => {
  forAnyText(({ text, sentences }, { statements }) => {
    let end = 0;
    for (const statement of statements) {
      expect(statement.start).toBeGreaterThanOrEqual(end);
      end = statement.end;
    }
    const held = new Uint8Array(text.length);
    for (const { start, end } of statements) held.fill(1, start, end);
    for (const sentence of sentences) {
      const words = text.slice(sentence.start, sentence.end);
      // Marks alone make no statement, and letters beyond the basic plane count as marks.
      if (!/[\p{L}\p{N}]/u.test(words) || /(?=\p{L})[\u{10000}-\u{10ffff}]/u.test(words)) continue;
      for (let i = sentence.start; i < sentence.end; i++) {
        if (!held[i]) expect(text[i]).toMatch(/\s/);
      }
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

test('the same text gives the same analysis, byte for byte', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [a, b] = [analyze(articleOf(text)), analyze(articleOf(text))];
      expect(a).toEqual(b);
      expect(JSON.stringify(a)).toBe(JSON.stringify(b));
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

describe('time grows with the length alone, on', () => {
  const NASTY = {
    'marks that open': '“',
    'marks that close': '”',
    'straight marks': '"',
    'marks with words': '“a” ',
    apostrophes: "'a ",
    brackets: '(',
    'brackets with words': '(Ada ',
    capitals: 'Ada ',
    'capitals without spaces': 'A',
    'names that own': 'Ada’s ',
    'said said said': 'said ',
    commas: ', ',
    'commas and names': 'Ada Quill, ',
    'who, who,': 'who, ',
    'of the of the': 'of the ',
    'sentences of one pronoun': 'He said. ',
    'quotes of one pronoun': '“It,” he said. ',
    denials: 'Ada Quill denied it. ',
    'one said after another': 'Ada Quill said ',
    'pronouns that say': 'he said she said ',
    'according to': 'according to ',
    'false claims': 'her false claims that ',
    'new names': '§',
    'paragraphs that open a quote': '“It sank\n\n',
    'lines of one letter': 'a\n',
    'words that hedge': 'may not ',
    'letters without end': 'a',
    'periods without end': '.',
    'initials without end': 'A. ',
    'accents without end': 'e\u0301',
  } as const;

  /** The fragment up to a length; "§" stands for names that are all different. */
  function textOf(fragment: string, length: number): string {
    if (fragment !== '§') return fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);
    const names: string[] = [];
    for (let i = 0, total = 0; total < length; i++) {
      const name = `${letters(i)} ${letters(i * 7 + 3)} said the boat was late. `;
      names.push(name);
      total += name.length;
    }
    return names.join('').slice(0, length);
  }

  const letters = (n: number): string =>
    `X${[...n.toString(26)].map((c) => String.fromCharCode(97 + Number.parseInt(c, 26))).join('')}`;

  function timeOf(text: string): number {
    const began = performance.now();
    analyze(articleOf(text));
    return performance.now() - began;
  }

  const LENGTH = 50_000;
  /** Four times the text may take four times as long; a square would take sixteen times. Noise gets the rest. */
  const MOST = 9;
  /** Shorter runs are all noise. */
  const FLOOR = 10;

  /** How many times as long four times the text takes. */
  function growthOf(fragment: string): number {
    const short = Math.min(timeOf(textOf(fragment, LENGTH)), timeOf(textOf(fragment, LENGTH)));
    return timeOf(textOf(fragment, 4 * LENGTH)) / Math.max(FLOOR, short);
  }

  test.each(Object.entries(NASTY))('%s', (_, fragment) => {
    timeOf(textOf(fragment, LENGTH / 10));
    // A machine that is busy with something else may spoil one measurement, not three.
    let growth = growthOf(fragment);
    for (let tries = 1; tries < 3 && growth >= MOST; tries++) growth = Math.min(growth, growthOf(fragment));
    expect(growth).toBeLessThan(MOST);
  });
});
