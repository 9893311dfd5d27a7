/** Why a sentence of the hunt counts as it does, or why it does not. */
import { type ReactNode, useMemo } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { HuntedSentence, HuntProgress } from '../../core/game/hunt-view.ts';
import type { UncountedSentence } from '../../core/hunt/hunt.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import type { Handlers } from '../hooks/use-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { huntLessonBlocks } from '../text/hunt-lesson-blocks.ts';

interface Props {
  readonly lesson: HuntedSentence | UncountedSentence;
  /** Indexes of the sentences to go through, in reading order. */
  readonly stops: readonly number[];
  readonly progress: HuntProgress;
  readonly article: Article;
  readonly handlers: Handlers;
}

/** The outcome, the passage with its parts, and the reason; Enter goes on to the next lesson. */
export function HuntLesson({ lesson, stops, progress, article, handlers }: Props): ReactNode {
  const { send, theme, words } = useUi();
  const isContestable = 'outcome' in lesson;
  const headingWidth = useHeadingWidth();
  const blocks = useMemo(
    () => huntLessonBlocks(lesson, article, theme.signs, words),
    [lesson, article, theme, words],
  );
  const number = stops.indexOf(lesson.sentence) + 1;
  const isLast = lesson.sentence >= (stops.at(-1) ?? 0);
  // A sentence that does not count and was not flagged stands beside the way.
  const place = number === 0 ? '' : words.screens.hunt.lesson(number, stops.length);
  return (
    <ScrollPage
      heading={huntHeading(progress, place === '' ? [] : [[place, place]], headingWidth, words)}
      done={stops.filter((sentence) => sentence <= lesson.sentence).length / Math.max(1, stops.length)}
      blocks={blocks}
      hints={[
        ['continue', isLast ? words.screens.does.on : words.screens.does.next],
        ['back', words.screens.does.article],
        ['outcomes', words.screens.does.outcome],
        ...(isContestable ? [['objection', words.screens.does.objection] as const] : []),
        ['finish', words.screens.does.on],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={
        isContestable
          ? { ...handlers, objection: () => send({ type: 'opened', overlay: 'objection' }) }
          : handlers
      }
    />
  );
}
