/** Going through the misses again, one lesson at a time. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useOthers } from '../hooks/use-others.ts';
import { useUi } from '../hooks/use-ui.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import { BLANK, run } from '../text/rich-text.ts';
import { verdictBlocks } from '../text/verdict-blocks.ts';

interface Props {
  readonly scene: Extract<Scene, { at: 'review' }>;
  readonly article: Article;
}

/** One miss with its lesson; Enter goes on to the next, Esc back to the result. */
export function Review({ scene, article }: Props): ReactNode {
  const { send, theme, words } = useUi();
  const { question, verdict, number, count } = scene;
  const blocks = useMemo(
    () => [...questionBlocks(question), BLANK, ...verdictBlocks([], verdict, article, theme.signs, words)],
    [question, verdict, article, theme, words],
  );
  const others = useOthers(verdict);
  return (
    <ScrollPage
      // Each begins at its own top.
      key={others.blocks === null ? 'lesson' : 'others'}
      heading={[run(words.screens.review.title(number, count), 'strong')]}
      done={number / count}
      blocks={others.blocks ?? blocks}
      hints={[
        ['continue', number < count ? words.screens.does.next : words.screens.does.result],
        ['back', words.screens.does.result],
        ['article', words.screens.does.article],
        ...others.hints,
        ['objection', words.screens.does.objection],
        ['home', words.screens.does.home],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        back: () => send({ type: 'went-back' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
        objection: () => send({ type: 'opened', overlay: 'objection' }),
        home: () => send({ type: 'went-home' }),
        ...others.handlers,
      }}
    />
  );
}
