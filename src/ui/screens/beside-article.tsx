/** On a wide terminal, the article stands beside the question. */
import { Box } from 'ink';
import { type ReactNode, useMemo } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import { ActiveContext, UiContext, useUi } from '../hooks/use-ui.ts';
import { type Block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';
import { ArticlePage } from './article.tsx';

/** Columns from which two pages fit side by side. */
const WIDE = 120;
const NO_TAIL: readonly Block[] = [];

interface Props {
  readonly reading: ArticleView;
  readonly bookmark: number;
  /** The page at the left; alone, where columns are too few. */
  readonly children: ReactNode;
}

/** Both pages think that their half is the whole terminal. */
export function BesideArticle({ reading, bookmark, children }: Props): ReactNode {
  const ui = useUi();
  const { columns, rows } = ui.size;
  const isWide = columns >= WIDE;
  const left = isWide ? Math.floor(columns / 2) : columns;
  const leftUi = useMemo(() => ({ ...ui, size: { columns: left, rows } }), [ui, left, rows]);
  const rightUi = useMemo(
    () => ({ ...ui, size: { columns: columns - left, rows } }),
    [ui, columns, left, rows],
  );
  return (
    <Box>
      <Box width={left} flexShrink={0}>
        <UiContext value={leftUi}>{children}</UiContext>
      </Box>
      {isWide && (
        <UiContext value={rightUi}>
          <ActiveContext value={false}>
            <ArticlePage
              // The page keeps its own place; where the article was scrolled elsewhere, it begins anew there.
              key={bookmark}
              heading={[run(words.reading.again, 'strong')]}
              reading={reading}
              bookmark={bookmark}
              tail={NO_TAIL}
              hints={[]}
              handlers={{}}
            />
          </ActiveContext>
        </UiContext>
      )}
    </Box>
  );
}
