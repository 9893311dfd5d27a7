/** One marker is one mark, whatever words it holds. */
import { describe, expect, test } from 'vitest';
import { draft } from '../../../src/core/xray/mark-draft.ts';
import { withoutNestedWords } from '../../../src/core/xray/nested-words.ts';
import type { MarkOf } from '../../../src/core/xray/xray.ts';

const mark = (start: number, end: number, kind: 'hedge' | 'open' | 'left-out', items: string[] = []) =>
  draft({ start, end }, { kind } satisfies MarkOf, {
    items,
    reasons: items.map((item) => ({ title: 'Why', text: item })),
  });

describe('of words within one another', () => {
  test('the outer ones stay, and tell what is asked about the inner ones', () => {
    const outer = mark(10, 30, 'open', ['a']);
    const kept = withoutNestedWords([outer, mark(12, 16, 'hedge'), mark(20, 30, 'hedge', ['a', 'b'])]);
    expect(kept).toMatchObject([{ start: 10, end: 30, of: { kind: 'open' }, items: ['a', 'b'] }]);
    expect(kept[0]?.reasons.map(({ text }) => text)).toEqual(['a', 'a', 'b']);
  });

  test('those at one place stay, those that only meet, and those around which something longer stands', () => {
    const marks = [mark(0, 50, 'left-out'), mark(1, 5, 'open'), mark(1, 5, 'hedge'), mark(5, 9, 'hedge')];
    expect(withoutNestedWords(marks)).toEqual(marks);
  });
});
