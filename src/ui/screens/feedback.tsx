/** Right after an answer: whether it was right, and the proof in the article. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { progressHeading, shareDone } from '../components/progress-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { questionAgain, verdictBlocks } from '../text/verdict-blocks.ts';
import { words } from '../words.ts';

interface Props {
  readonly scene: Extract<Scene, { at: 'feedback' }>;
  readonly article: Article;
}

/** The verdict and its lesson; Enter goes on. */
export function Feedback({ scene, article }: Props): ReactNode {
  const { send, size, theme } = useUi();
  const { question, verdict, progress } = scene;
  const blocks = useMemo(
    () =>
      verdictBlocks(
        questionAgain(question, progress.roundTitle, verdict, article),
        verdict,
        article,
        theme.signs,
      ),
    [question, progress, verdict, article, theme],
  );
  return (
    <ScrollPage
      heading={progressHeading(progress, pageSize(size).width)}
      done={shareDone(progress)}
      blocks={blocks}
      hints={[
        ['continue', words.does.next],
        ['article', words.does.article],
        ['quit', words.does.quit],
        ['keys', words.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
