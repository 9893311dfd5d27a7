/** How sure? Certainty-based marking, with what each level pays. */
import { type ReactNode, useMemo } from 'react';
import type { Confidence as Level } from '../../core/game/game.ts';
import type { Progress } from '../../core/game/player-view.ts';
import type { Option } from '../../core/quiz/quiz.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import { shareDone } from '../components/progress-heading.ts';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, type Block, block, type Line, run } from '../text/rich-text.ts';

const LEVELS: readonly Level[] = [1, 2, 3];

interface Props {
  readonly heading: Line;
  /** The question, as it stood above the options. */
  readonly above: readonly Block[];
  readonly chosen: Option;
  /** Whether to say what the levels are. */
  readonly introduced: boolean;
  readonly progress: Progress;
}

/** The chosen answer and the three levels; Esc goes back to the answers. */
export function Confidence({ heading, above, chosen, introduced, progress }: Props): ReactNode {
  const { send, words } = useUi();
  const blocks = useMemo(
    () => [
      ...above,
      block(words.screens.confidence.chosen, run(chosen.label, 'accent')),
      BLANK,
      block(run(words.screens.confidence.ask, 'strong')),
      ...(introduced ? [block(words.screens.confidence.introduced)] : []),
    ],
    [above, chosen, introduced, words],
  );
  const { levels } = words.screens.confidence;
  const choices = useMemo(
    () => LEVELS.map((level) => ({ id: String(level), runs: [run(levels[level])] })),
    [levels],
  );
  return (
    <ChoicePage
      heading={heading}
      done={shareDone(progress)}
      above={blocks}
      choices={choices}
      onChoose={(id) => {
        const confidence = LEVELS.find((level) => String(level) === id);
        if (confidence) send({ type: 'sure', confidence });
      }}
      hints={[
        ['continue', words.screens.does.ok],
        ['back', words.screens.does.back],
        ['article', words.screens.does.article],
        ['pick', words.screens.does.pick],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{
        back: () => send({ type: 'went-back' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
