/** Why a sentence of the hunt counts as it does. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { HuntedSentence, HuntProgress } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import type { Handlers } from '../hooks/use-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { huntLessonBlocks } from '../text/hunt-lesson-blocks.ts';

interface Props {
  readonly lesson: HuntedSentence;
  readonly number: number;
  readonly count: number;
  readonly progress: HuntProgress;
  readonly article: Article;
  readonly handlers: Handlers;
}

/** The outcome, the passage with its parts, and the reason; Enter goes on to the next lesson. */
export function HuntLesson({ lesson, number, count, progress, article, handlers }: Props): ReactNode {
  const { theme, words } = useUi();
  const headingWidth = useHeadingWidth();
  const blocks = useMemo(
    () => huntLessonBlocks(lesson, article, theme.signs, words),
    [lesson, article, theme, words],
  );
  const place = words.screens.hunt.lesson(number, count);
  return (
    <ScrollPage
      heading={huntHeading(progress, [[place, place]], headingWidth, words)}
      done={number / count}
      blocks={blocks}
      hints={[
        ['continue', number < count ? words.screens.does.next : words.screens.does.on],
        ['back', words.screens.does.article],
        ['outcomes', words.screens.does.outcome],
        ['finish', words.screens.does.on],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={handlers}
    />
  );
}
