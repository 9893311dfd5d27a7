/** A page of the round that only waits to be read: Enter goes on, Tab opens the article. */
import type { ReactNode } from 'react';
import type { Progress } from '../../core/game/player-view.ts';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import type { Block } from '../text/rich-text.ts';
import { progressHeading, shareDone } from './progress-heading.ts';
import { ScrollPage } from './scroll-page.tsx';

interface Props {
  readonly progress: Progress;
  readonly blocks: readonly Block[];
  /** What Enter does, for the line of keys. */
  readonly next: string;
  /** Set where the page shows a key that can be objected to. */
  readonly contestable?: boolean;
}

/** The blocks under the heading that says how far the game is. */
export function LessonPage({ progress, blocks, next, contestable = false }: Props): ReactNode {
  const { send, words } = useUi();
  const headingWidth = useHeadingWidth();
  return (
    <ScrollPage
      heading={progressHeading(progress, headingWidth, words)}
      done={shareDone(progress)}
      blocks={blocks}
      hints={[
        ['continue', next],
        ['article', words.screens.does.article],
        ...(contestable ? [['objection', words.screens.does.objection] as const] : []),
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
        ...(contestable && { objection: () => send({ type: 'opened', overlay: 'objection' }) }),
      }}
    />
  );
}
