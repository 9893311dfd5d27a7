/** Between the answers to a round and its lessons: says that the one is over and the other begins. */
import { type ReactNode, useMemo } from 'react';
import type { Progress } from '../../core/game/player-view.ts';
import { LessonPage } from '../components/lesson-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

interface Props {
  /** Of the round. */
  readonly title: string;
  readonly progress: Progress;
}

/** The round is answered; Enter goes to the first lesson. */
export function Lessons({ title, progress }: Props): ReactNode {
  const { words } = useUi();
  const blocks = useMemo(
    () => [
      block(run(title, 'title')),
      BLANK,
      block(run(words.screens.lessons.title, 'strong')),
      block(words.screens.lessons.follow(progress.questionCount)),
    ],
    [title, progress, words],
  );
  return <LessonPage progress={progress} blocks={blocks} next={words.screens.does.lessons} />;
}
