/** Before the hunt: its rule, and how it is scored. */
import { type ReactNode, useMemo } from 'react';
import type { HuntIntroScene } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { BLANK, block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

/** The rule; Enter begins the hunt. */
export function HuntIntro({ scene }: { readonly scene: HuntIntroScene }): ReactNode {
  const { send, size } = useUi();
  const { progress, rule, scoring, sentences } = scene;
  const blocks = useMemo(
    () => [
      block(run(progress.title, 'title')),
      block(run(words.progress.sentences(sentences), 'muted')),
      BLANK,
      block(run(words.intro.rule, 'strong')),
      block(rule),
      BLANK,
      block(run(scoring, 'muted')),
    ],
    [progress.title, rule, scoring, sentences],
  );
  return (
    <ScrollPage
      heading={huntHeading(progress, [], pageSize(size).width)}
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
