/** Before the hunt: its rule, and how it is scored. */
import { type ReactNode, useMemo } from 'react';
import type { HuntIntroScene } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

/** The rule; Enter begins the hunt. */
export function HuntIntro({ scene }: { readonly scene: HuntIntroScene }): ReactNode {
  const { send, words } = useUi();
  const headingWidth = useHeadingWidth();
  const { progress, rule, scoring, sentences } = scene;
  const blocks = useMemo(
    () => [
      block(run(progress.title, 'title')),
      block(run(words.screens.progress.sentences(sentences), 'muted')),
      BLANK,
      block(run(words.screens.intro.rule, 'strong')),
      block(rule),
      BLANK,
      block(run(scoring, 'muted')),
    ],
    [progress.title, rule, scoring, sentences, words],
  );
  return (
    <ScrollPage
      heading={huntHeading(progress, [], headingWidth, words)}
      blocks={blocks}
      hints={[
        ['continue', words.screens.does.begin],
        ['article', words.screens.does.article],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
