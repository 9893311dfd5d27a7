/** The article opened again over a question, at the place where reading stopped. */
import type { ReactNode } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import { useUi } from '../hooks/use-ui.ts';
import { type Block, run } from '../text/rich-text.ts';
import { ArticlePage } from './article.tsx';

const NO_TAIL: readonly Block[] = [];

interface Props {
  readonly reading: ArticleView;
  readonly bookmark: number;
  /** What proves the answer that was just given, to begin with; null before an answer. */
  readonly evidence: Evidence | null;
}

/** The article at its bookmark, or at the proof of the answer; Tab goes back to the question. */
export function ArticleOverlay({ reading, bookmark, evidence }: Props): ReactNode {
  const { send, words } = useUi();
  const close = () => send({ type: 'closed-overlay' });
  return (
    <ArticlePage
      heading={[run(words.screens.reading.again, 'strong')]}
      reading={reading}
      bookmark={bookmark}
      evidence={evidence}
      tail={NO_TAIL}
      hints={[
        ['article', words.screens.does.question],
        ['move', words.screens.does.scroll],
        ['search', words.screens.does.search],
        ['page', words.screens.does.page],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{ article: close, back: close, continue: close }}
    />
  );
}
