/** Why a sentence of the hunt counts as it does. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { HuntedSentence, HuntProgress } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import type { Handlers } from '../hooks/use-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { huntLessonBlocks } from '../text/hunt-lesson-blocks.ts';
import { words } from '../words.ts';

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
  const { size, theme } = useUi();
  const blocks = useMemo(() => huntLessonBlocks(lesson, article, theme.signs), [lesson, article, theme]);
  const place = words.hunt.lesson(number, count);
  return (
    <ScrollPage
      heading={huntHeading(progress, [[place, place]], pageSize(size).width)}
      done={number / count}
      blocks={blocks}
      hints={[
        ['continue', number < count ? words.does.next : words.does.on],
        ['back', words.does.article],
        ['outcomes', words.does.outcome],
        ['finish', words.does.on],
        ['quit', words.does.quit],
        ['keys', words.does.keys],
      ]}
      handlers={handlers}
    />
  );
}
