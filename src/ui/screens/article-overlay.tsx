/** The article opened again over a question, at the place where reading stopped. */
import type { ReactNode } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import { useUi } from '../hooks/use-ui.ts';
import { type Block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';
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
  const { send } = useUi();
  const close = () => send({ type: 'closed-overlay' });
  return (
    <ArticlePage
      heading={[run(words.reading.again, 'strong')]}
      reading={reading}
      bookmark={bookmark}
      evidence={evidence}
      tail={NO_TAIL}
      hints={[
        ['article', words.does.question],
        ['move', words.does.scroll],
        ['search', words.does.search],
        ['page', words.does.page],
        ['keys', words.does.keys],
      ]}
      handlers={{ article: close, back: close, continue: close }}
    />
  );
}
