/** Reading: the article, and after it what is going to be asked. */
import { type ReactNode, useMemo } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { RoundPreview } from '../../core/game/player-view.ts';
import type { Hint } from '../components/hint-lines.ts';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import { roundsAhead } from '../text/rounds-ahead.ts';
import { ArticlePage } from './article.tsx';

interface Props {
  readonly reading: ArticleView;
  readonly bookmark: number;
  readonly rounds: readonly RoundPreview[];
  readonly shortfall: readonly string[];
  /** What can be played instead; null for nothing. */
  readonly instead: 'hunt' | 'rounds' | null;
  /** Whether there is a last lesson to go back to. */
  readonly goesBack: boolean;
  /** Whether there is a way back home. */
  readonly goesHome: boolean;
}

/** The article with the rounds ahead at its end; Enter begins the first. */
export function Reading(props: Props): ReactNode {
  const { reading, bookmark, rounds, shortfall, instead, goesBack, goesHome } = props;
  const { send, words } = useUi();
  const ahead = [
    ...roundsAhead(rounds, shortfall, words),
    ...(instead === null ? [] : [words.screens.reading.instead[instead]]),
  ].join('\n');
  // By its words, since the view is made anew at each key: the same tail leaves the whole page as it is laid out.
  const tail = useMemo(
    (): Block[] => [BLANK, ...ahead.split('\n').map((line) => block(run(line, 'muted')))],
    [ahead],
  );
  const other: readonly Hint[] = instead === null ? [] : [['mode', words.screens.does[instead]]];
  const back: readonly Hint[] = goesBack ? [['back', words.screens.does.lastLesson]] : [];
  const home: readonly Hint[] = goesHome ? [['home', words.screens.does.home]] : [];
  const goHome = () => send({ type: 'went-home' });
  return (
    <ArticlePage
      heading={[
        run(words.screens.name, 'strong'),
        run(`${words.screens.separator}${words.screens.reading.title}`, 'muted'),
      ]}
      reading={reading}
      bookmark={bookmark}
      tail={tail}
      hints={[
        ['continue', words.screens.does.begin],
        ['move', words.screens.does.scroll],
        ['search', words.screens.does.search],
        ['page', words.screens.does.page],
        ...other,
        ...back,
        ...home,
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        mode: () => send({ type: 'switched-rounds' }),
        ...(goesBack && { back: () => send({ type: 'went-back' }) }),
        ...(goesHome && { home: goHome, back: goHome }),
      }}
    />
  );
}
