/** Before a round: its title, and the rule to know for it. */
import { type ReactNode, useMemo } from 'react';
import type { Progress } from '../../core/game/player-view.ts';
import { progressHeading, shareDone } from '../components/progress-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { BLANK, block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

interface Props {
  readonly title: string;
  readonly rule: string;
  readonly progress: Progress;
}

/** The round and its rule; Enter begins it. */
export function Intro({ title, rule, progress }: Props): ReactNode {
  const { send, size } = useUi();
  const blocks = useMemo(
    () => [
      block(run(title, 'title')),
      block(run(words.progress.questions(progress.questionCount), 'muted')),
      BLANK,
      block(run(words.intro.rule, 'strong')),
      block(rule),
    ],
    [title, rule, progress],
  );
  return (
    <ScrollPage
      heading={progressHeading(progress, pageSize(size).width)}
      done={shareDone(progress)}
      blocks={blocks}
      hints={[
        ['continue', words.does.begin],
        ['article', words.does.article],
        ['quit', words.does.quit],
        ['keys', words.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
