/** What holds for the key of every text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';
import { contains } from '../../../src/core/article/span.ts';
import type { AnswerKey } from '../../../src/core/key/answer-key.ts';
import { buildKey } from '../../../src/core/key/build-key.ts';
import { THRESHOLDS } from '../../../src/core/key/thresholds.ts';
import { anyText } from '../../fixtures/any-text.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { articleOf } from '../../fixtures/key-of.ts';

function forAnyText(check: (key: AnswerKey) => void): void {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = articleOf(text);
      check(buildKey(article, analyze(article), ENGLISH.key));
    }),
    { numRuns: 300 },
  );
}

test('evidence lies in the text, its parts inside its passage, and there is an explanation', () => {
  forAnyText(({ article: { text }, items }) => {
    for (const { evidence, explanation } of items) {
      const { passage, source, cues, content } = evidence;
      expect(passage.start).toBeGreaterThanOrEqual(0);
      expect(passage.end).toBeLessThanOrEqual(text.length);
      for (const part of [...content, ...cues, ...(source ? [source] : [])]) {
        expect(contains(passage, part)).toBe(true);
      }
      expect(explanation.trim()).not.toBe('');
    }
  });
});

test('nothing is asked below its threshold', () => {
  forAnyText(({ items }) => {
    for (const item of items) {
      const kind = item.skill === 'quotes' && item.kind === 'indirect' ? 'indirect' : item.skill;
      expect(item.confidence).toBeGreaterThanOrEqual(THRESHOLDS[kind]);
    }
  });
});

test('no quote names the one who says it', () => {
  forAnyText(({ items, speakers }) => {
    for (const item of items) {
      if (item.skill !== 'quotes') continue;
      const surname = speakers
        .find((s) => s.id === item.speaker)!
        .name.split(' ')
        .at(-1)!;
      expect(item.quote.split(/[^\p{L}\p{N}]+/u)).not.toContain(surname);
    }
  });
});

test('ids and speakers hold together', () => {
  forAnyText(({ items, speakers }) => {
    const ids = new Set(speakers.map((s) => s.id));
    expect(ids.size).toBe(speakers.length);
    for (const item of items) {
      if (item.skill === 'quotes') expect(ids).toContain(item.speaker);
      if (item.skill === 'claims') for (const id of item.sources) expect(ids).toContain(id);
      expect(item.id).toMatch(/^(?:quotes|claims|certainty)-\w+$/);
    }
  });
});
