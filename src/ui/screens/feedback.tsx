/** Right after an answer: whether it was right, and the proof in the article. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { LessonPage } from '../components/lesson-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import { BLANK } from '../text/rich-text.ts';
import { questionAgain, verdictBlocks } from '../text/verdict-blocks.ts';

interface Props {
  readonly scene: Extract<Scene, { at: 'feedback' }>;
  readonly article: Article;
}

/** The verdict and its lesson; Enter goes on. */
export function Feedback({ scene, article }: Props): ReactNode {
  const { theme, words } = useUi();
  const { question, verdict, progress, late } = scene;
  const blocks = useMemo(
    () =>
      late
        ? [...questionBlocks(question), BLANK, ...verdictBlocks([], verdict, article, theme.signs, words)]
        : verdictBlocks(
            questionAgain(question, progress.roundTitle, verdict, article),
            verdict,
            article,
            theme.signs,
            words,
          ),
    [question, progress, late, verdict, article, theme, words],
  );
  return <LessonPage progress={progress} blocks={blocks} next={words.screens.does.next} verdict={verdict} />;
}
