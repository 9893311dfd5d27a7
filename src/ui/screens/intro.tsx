/** Before a round: its title, and the rule to know for it. */
import { type ReactNode, useMemo } from 'react';
import type { Progress } from '../../core/game/player-view.ts';
import { LessonPage } from '../components/lesson-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

interface Props {
  readonly title: string;
  readonly rule: string;
  readonly progress: Progress;
}

/** The round and its rule; Enter begins it. */
export function Intro({ title, rule, progress }: Props): ReactNode {
  const { words } = useUi();
  const blocks = useMemo(
    () => [
      block(run(title, 'title')),
      block(run(words.screens.progress.questions(progress.questionCount), 'muted')),
      BLANK,
      block(run(words.screens.intro.rule, 'strong')),
      block(rule),
    ],
    [title, rule, progress, words],
  );
  return <LessonPage progress={progress} blocks={blocks} next={words.screens.does.begin} />;
}
