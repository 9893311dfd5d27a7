/** Going through the misses again, one lesson at a time. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import { BLANK, run } from '../text/rich-text.ts';
import { verdictBlocks } from '../text/verdict-blocks.ts';
import { words } from '../words.ts';

interface Props {
  readonly scene: Extract<Scene, { at: 'review' }>;
  readonly article: Article;
}

/** One miss with its lesson; Enter goes on to the next, Esc back to the result. */
export function Review({ scene, article }: Props): ReactNode {
  const { send, theme } = useUi();
  const { question, verdict, number, count } = scene;
  const blocks = useMemo(
    () => [...questionBlocks(question), BLANK, ...verdictBlocks([], verdict, article, theme.signs)],
    [question, verdict, article, theme],
  );
  return (
    <ScrollPage
      heading={[run(words.review.title(number, count), 'strong')]}
      done={number / count}
      blocks={blocks}
      hints={[
        ['continue', number < count ? words.does.next : words.does.result],
        ['back', words.does.result],
        ['article', words.does.article],
        ['objection', words.does.objection],
        ['quit', words.does.quit],
        ['keys', words.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        back: () => send({ type: 'went-back' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
        objection: () => send({ type: 'opened', overlay: 'objection' }),
      }}
    />
  );
}
