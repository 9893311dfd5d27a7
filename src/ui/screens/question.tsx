/** A question: first its options, then how sure the player is of the one chosen. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Scene } from '../../core/game/player-view.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import { progressHeading, shareDone } from '../components/progress-heading.ts';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import { BLANK, run } from '../text/rich-text.ts';
import { Confidence } from './confidence.tsx';

/** The question at its present step. */
export function Question({
  scene,
}: {
  readonly scene: Extract<Scene, { at: 'choosing' | 'confidence' }>;
}): ReactNode {
  const { send, words } = useUi();
  const headingWidth = useHeadingWidth();
  const { question, progress } = scene;
  // Whoever comes back from the confidence finds the answer where it was left.
  const [last, setLast] = useState(0);
  const above = useMemo(() => [...questionBlocks(question), BLANK], [question]);
  const choices = useMemo(
    () => question.options.map(({ id, label }) => ({ id, runs: [run(label)] })),
    [question],
  );
  const heading = progressHeading(progress, headingWidth, words);
  if (scene.at === 'confidence') {
    const { chosen, introduced } = scene;
    return <Confidence {...{ heading, above, chosen, introduced, progress }} />;
  }
  return (
    <ChoicePage
      heading={heading}
      done={shareDone(progress)}
      above={above}
      choices={choices}
      initialIndex={last}
      onChoose={(optionId) => {
        setLast(question.options.findIndex(({ id }) => id === optionId));
        send({ type: 'chose', optionId });
      }}
      hints={[
        ['continue', words.screens.does.ok],
        ['article', words.screens.does.article],
        ['move', words.screens.does.move],
        ['pick', words.screens.does.pick],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{ article: () => send({ type: 'opened', overlay: 'article' }) }}
    />
  );
}
