/** Right after an answer: whether it was right, and the proof in the article. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { LessonPage } from '../components/lesson-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { questionAgain, verdictBlocks } from '../text/verdict-blocks.ts';
import { words } from '../words.ts';

interface Props {
  readonly scene: Extract<Scene, { at: 'feedback' }>;
  readonly article: Article;
}

/** The verdict and its lesson; Enter goes on. */
export function Feedback({ scene, article }: Props): ReactNode {
  const { theme } = useUi();
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
  return <LessonPage progress={progress} blocks={blocks} next={words.does.next} contestable />;
}
