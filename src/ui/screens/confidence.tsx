/** How sure? Certainty-based marking, with what each level pays. */
import { type ReactNode, useMemo } from 'react';
import type { Confidence as Level } from '../../core/game/game.ts';
import type { Progress } from '../../core/game/player-view.ts';
import type { Option } from '../../core/quiz/quiz.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import { shareDone } from '../components/progress-heading.ts';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, type Block, block, type Line, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const LEVELS: readonly Level[] = [1, 2, 3];
const CHOICES = LEVELS.map((level) => ({ id: String(level), runs: [run(words.confidence.levels[level])] }));

interface Props {
  readonly heading: Line;
  /** The question, as it stood above the options. */
  readonly above: readonly Block[];
  readonly chosen: Option;
  readonly progress: Progress;
}

/** The chosen answer and the three levels; Esc goes back to the answers. */
export function Confidence({ heading, above, chosen, progress }: Props): ReactNode {
  const { send } = useUi();
  const blocks = useMemo(
    () => [
      ...above,
      block(words.confidence.chosen, run(chosen.label, 'accent')),
      BLANK,
      block(run(words.confidence.ask, 'strong')),
    ],
    [above, chosen],
  );
  return (
    <ChoicePage
      heading={heading}
      done={shareDone(progress)}
      above={blocks}
      choices={CHOICES}
      onChoose={(id) => {
        const confidence = LEVELS.find((level) => String(level) === id);
        if (confidence) send({ type: 'sure', confidence });
      }}
      hints={[
        ['continue', words.does.ok],
        ['back', words.does.back],
        ['article', words.does.article],
        ['pick', words.does.pick],
        ['keys', words.does.keys],
      ]}
      handlers={{
        back: () => send({ type: 'went-back' }),
        article: () => send({ type: 'opened', overlay: 'article' }),
      }}
    />
  );
}
