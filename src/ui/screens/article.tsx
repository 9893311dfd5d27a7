/** The article as a page to scroll, both for the first reading and when it is opened again while answering. */
import { type ReactNode, useMemo, useState } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import { Lines } from '../components/lines.tsx';
import { type Hint, Page } from '../components/page.tsx';
import { positionMark, scrollHandlers } from '../components/scroll-page.tsx';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { type ArticleLine, articleLines, lineAt } from '../text/article-lines.ts';
import { type Block, type Line, layOut } from '../text/rich-text.ts';

export interface ArticlePageProps {
  readonly heading: Line;
  readonly reading: ArticleView;
  /** The offset in the text of the first line to show. */
  readonly bookmark: number;
  /** What follows the article, on the same page. */
  readonly tail: readonly Block[];
  readonly hints: readonly Hint[];
  readonly handlers: Handlers;
}

/** The page at its bookmark; scrolling moves the bookmark. */
export function ArticlePage(props: ArticlePageProps): ReactNode {
  const { heading, reading, bookmark, tail, hints, handlers } = props;
  const { size, send } = useUi();
  const { measure, measureLeft, height } = pageSize(size);
  const { article, notices } = reading;
  const page = useMemo(() => articleLines({ article, notices }, measure), [article, notices, measure]);
  const after = layOut(tail, measure).map((line): ArticleLine => ({ line, offset: article.text.length }));
  const lines = [...page, ...after];

  // Lines of the head and of the tail share one offset, so the row itself is remembered too, for as long
  // as the lines are broken the same way.
  const [scrolled, setScrolled] = useState({ measure, top: lineAt(lines, bookmark) });
  const wanted = scrolled.measure === measure ? scrolled.top : lineAt(lines, bookmark);
  const top = Math.max(0, Math.min(wanted, lines.length - height));
  const go = (to: number) => {
    setScrolled({ measure, top: to });
    send({ type: 'scrolled', bookmark: lines[to]?.offset ?? 0 });
  };
  useKeys({ ...scrollHandlers(top, height, lines.length, go), ...handlers });
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
