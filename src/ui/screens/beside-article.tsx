/** On a wide terminal, the article stands beside the question. */
import { Box } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import type { Hint } from '../components/hint-lines.ts';
import { ClockContext } from '../hooks/use-clock.ts';
import { PageKeysContext } from '../hooks/use-page-keys.ts';
import { UiContext, useUi } from '../hooks/use-ui.ts';
import { type Block, run } from '../text/rich-text.ts';
import { ArticlePage } from './article.tsx';

/** Columns from which two pages fit side by side. */
const WIDE = 120;
const NO_TAIL: readonly Block[] = [];

interface Props {
  readonly reading: ArticleView;
  readonly bookmark: number;
  /** What the page at the left speaks of, to be shown in the article; null before the answer. */
  readonly evidence: Evidence | null;
  /** The page at the left; alone, where columns are too few. */
  readonly children: ReactNode;
}

/** Both pages think that their half is the whole terminal; keys for pages go to the article, where the question does not need them. */
export function BesideArticle({ reading, bookmark, evidence, children }: Props): ReactNode {
  const ui = useUi();
  const { words } = ui;
  const { columns, rows } = ui.size;
  const pageHint: Hint = ['page', words.screens.does.page];
  const isWide = columns >= WIDE;
  const left = isWide ? Math.floor(columns / 2) : columns;
  const leftUi = useMemo(() => ({ ...ui, size: { columns: left, rows } }), [ui, left, rows]);
  const rightUi = useMemo(
    () => ({ ...ui, size: { columns: columns - left, rows } }),
    [ui, columns, left, rows],
  );
  const [leftNeedsPages, setLeftNeedsPages] = useState(false);
  const pageKeys = useMemo(() => (isWide ? { onNeed: setLeftNeedsPages } : null), [isWide]);
  return (
    <Box>
      <Box width={left} flexShrink={0}>
        <PageKeysContext value={pageKeys}>
          <UiContext value={leftUi}>{children}</UiContext>
        </PageKeysContext>
      </Box>
      {isWide && (
        <UiContext value={rightUi}>
          <ClockContext value={null}>
            <ArticlePage
              // Begins anew where there is something else to show.
              key={evidence === null ? 'reading' : `${evidence.passage.start}-${evidence.passage.end}`}
              heading={[run(words.screens.reading.again, 'strong')]}
              reading={reading}
              bookmark={bookmark}
              evidence={evidence}
              tail={NO_TAIL}
              hints={leftNeedsPages ? [] : [pageHint]}
              handlers={{}}
              scrolling={leftNeedsPages ? 'none' : 'by-page'}
            />
          </ClockContext>
        </UiContext>
      )}
    </Box>
  );
}
