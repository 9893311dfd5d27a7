/** A page of text that scrolls where it does not fit. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Words } from '../../core/words/words.ts';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { usePageKeys } from '../hooks/use-page-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { type Block, type Line, layOut } from '../text/rich-text.ts';
import type { Hint } from './hint-lines.ts';
import { Lines } from './lines.tsx';
import { Page } from './page.tsx';

/** "lines 12–31 of 88", or "34 %" where columns are few; nothing where everything is in sight. */
export function positionMark(
  top: number,
  height: number,
  total: number,
  columns: number,
  { screens }: Words,
): string {
  if (total <= height) return '';
  const last = Math.min(total, top + height);
  return columns >= 60
    ? screens.reading.position(top + 1, last, total)
    : screens.reading.percent(last / total);
}

/** "34 %"; nothing where everything is in sight. */
export function shortPositionMark(top: number, height: number, total: number, { screens }: Words): string {
  return total <= height ? '' : screens.reading.percent(Math.min(total, top + height) / total);
}

/** Handlers that move the first visible line, each to a place inside the text. */
export function scrollHandlers(top: number, height: number, total: number, go: (top: number) => void) {
  const to = (line: number) => () => go(Math.max(0, Math.min(line, total - height)));
  const page = Math.max(1, height - 1);
  return {
    up: to(top - 1),
    down: to(top + 1),
    'page-up': to(top - page),
    'page-down': to(top + page),
    top: to(0),
    bottom: to(total),
  } satisfies Handlers;
}

export interface ScrollPageProps {
  readonly heading: Line;
  readonly masthead?: readonly Line[] | null;
  readonly done?: number;
  readonly blocks: readonly Block[];
  readonly hints: readonly Hint[];
  /** What else the keys do here. */
  readonly handlers: Handlers;
}

/** A screen whose body is nothing but text. */
export function ScrollPage(props: ScrollPageProps): ReactNode {
  const { heading, masthead = null, done = 0, blocks, hints, handlers } = props;
  const { size, words } = useUi();
  const { width, height } = pageSize(size);
  const [wanted, setTop] = useState(0);
  const lines = useMemo(() => layOut(blocks, width), [blocks, width]);
  const top = Math.max(0, Math.min(wanted, lines.length - height));
  const scrolling = scrollHandlers(top, height, lines.length, setTop);
  const { up, down } = scrolling;
  // The arrows show all of it, so the keys for pages can be left to the article beside.
  const ownsPageKeys = usePageKeys(false);
  useKeys({ ...(ownsPageKeys ? scrolling : { up, down }), ...handlers });
  const scrolls = lines.length > height;
  const first = hints.slice(0, 1);
  const shown: readonly Hint[] = scrolls
    ? [...first, ['move', words.screens.does.scroll], ...hints.slice(1)]
    : hints;
  return (
    <Page
      heading={heading}
      masthead={masthead}
      done={done}
      hints={shown}
      mark={positionMark(top, height, lines.length, size.columns, words)}
      shortMark={shortPositionMark(top, height, lines.length, words)}
    >
      <Lines lines={lines.slice(top, top + height)} fitted />
    </Page>
  );
}
