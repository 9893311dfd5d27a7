/** The article as a page to scroll, both for the first reading and when it is opened again while answering. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Span } from '../../core/article/span.ts';
import type { ArticleView } from '../../core/game/game.ts';
import { Lines } from '../components/lines.tsx';
import { type Hint, Page } from '../components/page.tsx';
import { positionMark, scrollHandlers } from '../components/scroll-page.tsx';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { useReadingPlace } from '../hooks/use-reading-place.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { type ArticleLine, articleLines, lineAt } from '../text/article-lines.ts';
import { type Block, type Line, layOut } from '../text/rich-text.ts';

export interface ArticlePageProps {
  readonly heading: Line;
  readonly reading: ArticleView;
  /** The offset in the text of the first line to show. */
  readonly bookmark: number;
  /** A passage to set off and to begin with; scrolling then leaves the bookmark alone. @default null */
  readonly passage?: Span | null;
  /** What follows the article, on the same page. */
  readonly tail: readonly Block[];
  readonly hints: readonly Hint[];
  readonly handlers: Handlers;
  /** The keys that scroll: all, those for pages where the arrows belong to the page beside, or none. @default 'all' */
  readonly scrolling?: 'all' | 'by-page' | 'none';
}

/** Lines to show above a passage, so that it is seen where it stands. */
const LEAD_IN = 3;

/** The page at its bookmark or passage; scrolling moves the bookmark. */
export function ArticlePage(props: ArticlePageProps): ReactNode {
  const { heading, reading, bookmark, passage = null, tail, hints, handlers, scrolling = 'all' } = props;
  const { size, send } = useUi();
  const keeper = useReadingPlace();
  const { measure, measureLeft, height } = pageSize(size);
  const { article, notices } = reading;
  const page = useMemo(
    () => articleLines({ article, notices }, measure, passage),
    [article, notices, measure, passage],
  );
  const after = layOut(tail, measure).map((line): ArticleLine => ({ line, offset: article.text.length }));
  const lines = [...page, ...after];

  const beginning = () => {
    if (passage !== null) return Math.max(0, lineAt(lines, passage.start) - LEAD_IN);
    const kept = keeper.current;
    const isKept = kept?.article === article && kept.bookmark === bookmark && kept.measure === measure;
    return isKept ? kept.top : lineAt(lines, bookmark);
  };
  // Lines of the head and of the tail share one offset, so the row itself is remembered too, for as long
  // as the lines are broken the same way and nobody else has moved the bookmark.
  const [scrolled, setScrolled] = useState(() => ({ measure, bookmark, top: beginning() }));
  const isOwn = scrolled.measure === measure && (passage !== null || scrolled.bookmark === bookmark);
  const wanted = isOwn ? scrolled.top : beginning();
  const top = Math.max(0, Math.min(wanted, lines.length - height));
  const go = (to: number) => {
    const moved = lines[to]?.offset ?? 0;
    setScrolled({ measure, bookmark: moved, top: to });
    if (passage !== null) return;
    keeper.current = { article, bookmark: moved, measure, top: to };
    send({ type: 'scrolled', bookmark: moved });
  };
  const { up, down, ...byPage } = scrollHandlers(top, height, lines.length, go);
  useKeys({
    ...(scrolling === 'all' ? { up, down } : {}),
    ...(scrolling === 'none' ? {} : byPage),
    ...handlers,
  });
  return (
    <Page
      heading={heading}
      hints={hints}
      done={Math.min(1, (top + height) / lines.length)}
      mark={positionMark(top, height, lines.length, size.columns)}
    >
      <Lines lines={lines.slice(top, top + height).map(({ line }) => line)} left={measureLeft} />
    </Page>
  );
}
