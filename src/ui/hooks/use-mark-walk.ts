/** Walks from mark to mark through the lines of an x-ray; the mark at hand is in sight, wherever the page is scrolled to. */
import { useMemo, useState } from 'react';
import type { Words } from '../../core/words/words.ts';
import type { Xray, XrayMark } from '../../core/xray/xray.ts';
import { scrollHandlers } from '../components/scroll-page.tsx';
import { pageSize, type Size } from '../page-size.ts';
import { rowOfOffset, rowsOfMarks, type XrayLine, xrayPageLines } from '../text/xray-page-lines.ts';

/** Lines to show above and below a mark. */
const LEAD_IN = 2;

interface Place {
  readonly index: number;
  readonly top: number;
  /** Columns that the lines were broken at. */
  readonly measure: number;
  /** Where in the text the page was scrolled to; null where it follows the mark. */
  readonly offset: number | null;
}

export interface MarkWalk {
  /** Always one that is in sight; null where none is. */
  readonly mark: XrayMark | null;
  readonly lines: readonly XrayLine[];
  readonly top: number;
  /** Rows for the text; the others say what the mark is. */
  readonly height: number;
  next(): void;
  previous(): void;
  readonly scroll: Omit<ReturnType<typeof scrollHandlers>, 'up' | 'down'>;
}

/** Rows under the text that say what the mark at hand is. */
export function labelRows({ roomy }: { readonly roomy: boolean }): number {
  return roomy ? 3 : 2;
}

/** The first line to show so that the rows are in sight, moving as little as may be. */
function reveal(top: number, { first, last }: { first: number; last: number }, height: number): number {
  const start = Math.max(0, first - LEAD_IN);
  if (start < top || last - start >= height) return start;
  return last + LEAD_IN >= top + height ? last + LEAD_IN - height + 1 : top;
}

/**
 * The walk through an x-ray on a page of this size; a resize keeps the mark at hand in sight.
 * @param margin columns beside the text
 */
export function useMarkWalk(xray: Xray, size: Size, margin: number, words: Words): MarkWalk {
  const page = pageSize(size);
  const measure = Math.max(10, Math.min(page.measure, page.width - margin));
  const height = Math.max(1, page.height - labelRows(page));
  const lines = useMemo(() => xrayPageLines(xray, measure, words), [xray, measure, words]);
  const rows = useMemo(() => rowsOfMarks(lines), [lines]);
  const [at, setAt] = useState<Place>({ index: 0, top: 0, measure, offset: 0 });
  const within = (top: number) => Math.max(0, Math.min(top, lines.length - height));
  const rowsOf = (index: number) => rows.get(index + 1) ?? { first: 0, last: 0 };
  // Lines that were broken anew stand elsewhere: then the mark, or what was scrolled to, says where to look.
  const isSame = at.measure === measure;
  const followed = () => reveal(isSame ? at.top : 0, rowsOf(at.index), height);
  const scrolledTo = (offset: number) => (isSame ? at.top : rowOfOffset(lines, offset));
  const top = within(at.offset === null ? followed() : scrolledTo(at.offset));
  const isInSight = (index: number) => {
    const { first, last } = rowsOf(index);
    return first < top + height && last >= top;
  };
  /** Where the page was scrolled away from the mark, the nearest one on the page; null where it shows none. */
  const nearest = (): number | null => {
    const shown = ({ number }: XrayMark) => isInSight(number - 1);
    const isAbove = rowsOf(at.index).last < top;
    const found = isAbove ? xray.marks.findIndex(shown) : xray.marks.findLastIndex(shown);
    return found === -1 ? null : found;
  };
  const current = isInSight(at.index) ? at.index : nearest();
  const goTo = (index: number) => {
    if (index < 0 || index >= xray.marks.length) return;
    setAt({ index, measure, top: within(reveal(top, rowsOf(index), height)), offset: null });
  };
  const scrollTo = (to: number) => {
    const row = within(to);
    const offset = lines.slice(row).find((line) => line.offset !== null)?.offset ?? 0;
    setAt({ index: current ?? at.index, measure, top: row, offset });
  };
  const { up: _up, down: _down, ...scroll } = scrollHandlers(top, height, lines.length, scrollTo);
  /** On a page without marks, the walk goes on from what the page stands between. */
  const firstBelow = () => xray.marks.findIndex(({ number }) => rowsOf(number - 1).first >= top);
  const lastAbove = () => xray.marks.findLastIndex(({ number }) => rowsOf(number - 1).first < top);
  return {
    mark: current === null ? null : (xray.marks[current] ?? null),
    lines,
    top,
    height,
    next: () => {
      if (current !== null) return goTo(current + 1);
      const below = firstBelow();
      goTo(below === -1 ? xray.marks.length - 1 : below);
    },
    previous: () => goTo(current === null ? Math.max(0, lastAbove()) : current - 1),
    scroll,
  };
}
