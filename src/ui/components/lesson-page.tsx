/** A page of the round that only waits to be read: Enter goes on, Tab opens the article. */
import type { ReactNode } from 'react';
import type { Progress, Verdict } from '../../core/game/player-view.ts';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import { useOthers } from '../hooks/use-others.ts';
import { useUi } from '../hooks/use-ui.ts';
import type { Block } from '../text/rich-text.ts';
import { progressHeading, shareDone } from './progress-heading.ts';
import { ScrollPage } from './scroll-page.tsx';

interface Props {
  readonly progress: Progress;
  readonly blocks: readonly Block[];
  /** What Enter does, for the line of keys. */
  readonly next: string;
  /** Of the answer that the page tells about; its key can be objected to. */
  readonly verdict?: Verdict;
}

/** The blocks under the heading that says how far the game is. */
export function LessonPage({ progress, blocks, next, verdict }: Props): ReactNode {
  const { send, words } = useUi();
  const headingWidth = useHeadingWidth();
  const others = useOthers(verdict ?? null);
  return (
    <ScrollPage
      // Each begins at its own top.
      key={others.blocks === null ? 'lesson' : 'others'}
      heading={progressHeading(progress, headingWidth, words)}
      done={shareDone(progress)}
      blocks={others.blocks ?? blocks}
      hints={[
        ['continue', next],
        ['article', words.screens.does.article],
        ...others.hints,
        ...(verdict ? [['objection', words.screens.does.objection] as const] : []),
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
        ...others.handlers,
        ...(verdict && { objection: () => send({ type: 'opened', overlay: 'objection' }) }),
      }}
    />
  );
}
