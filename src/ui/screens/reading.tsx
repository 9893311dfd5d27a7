/** Reading: the article, and after it what is going to be asked. */
import { type ReactNode, useMemo } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { RoundPreview } from '../../core/game/player-view.ts';
import type { Hint } from '../components/page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import { roundsAhead } from '../text/rounds-ahead.ts';
import { words } from '../words.ts';
import { ArticlePage } from './article.tsx';

interface Props {
  readonly reading: ArticleView;
  readonly bookmark: number;
  readonly rounds: readonly RoundPreview[];
  readonly shortfall: readonly string[];
  /** What can be played instead; null for nothing. */
  readonly instead: 'hunt' | 'rounds' | null;
}

/** The article with the rounds ahead at its end; Enter begins the first. */
export function Reading({ reading, bookmark, rounds, shortfall, instead }: Props): ReactNode {
  const { send } = useUi();
  const tail = useMemo((): Block[] => {
    const ahead = [
      ...roundsAhead(rounds, shortfall),
      ...(instead === null ? [] : [words.reading.instead[instead]]),
    ];
    return [BLANK, ...ahead.map((line) => block(run(line, 'muted')))];
  }, [rounds, shortfall, instead]);
  const other: readonly Hint[] = instead === null ? [] : [['mode', words.does[instead]]];
  return (
    <ArticlePage
      heading={[run(words.name, 'strong'), run(`${words.separator}${words.reading.title}`, 'muted')]}
      reading={reading}
      bookmark={bookmark}
      tail={tail}
      hints={[
        ['continue', words.does.begin],
        ['move', words.does.scroll],
        ['search', words.does.search],
        ['page', words.does.page],
        ['quit', words.does.quit],
        ...other,
        ['keys', words.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        mode: () => send({ type: 'switched-rounds' }),
      }}
    />
  );
}
