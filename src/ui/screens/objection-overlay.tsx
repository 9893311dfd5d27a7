/** Asks what is wrong with a key, over the lesson that shows it. */
import { type ReactNode, useMemo } from 'react';
import { OBJECTION_REASONS } from '../../core/game/game.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { type Choice, ChoicePage } from '../components/choice-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

const WITHDRAW = 'withdraw';

interface Props {
  /** The lesson below; where an objection was made before, it can be taken back. */
  readonly scene: Extract<Scene, { at: 'feedback' | 'review' }>;
}

/** The reasons; choosing one records it, Esc goes back to the lesson. */
export function ObjectionOverlay({ scene }: Props): ReactNode {
  const { send, words } = useUi();
  const { question, verdict } = scene;
  const made = verdict.objection;
  const above = useMemo(() => [block(run(words.screens.objection.ask)), BLANK], [words]);
  const choices = useMemo(
    (): Choice[] => [
      ...OBJECTION_REASONS.map((id) => ({ id, runs: [run(words.screens.objection.reasons[id])] })),
      ...(made === null ? [] : [{ id: WITHDRAW, runs: [run(words.screens.objection.withdraw)] }]),
    ],
    [made, words],
  );
  return (
    <ChoicePage
      heading={[run(words.screens.objection.title, 'strong')]}
      above={above}
      choices={choices}
      initialIndex={made === null ? 0 : OBJECTION_REASONS.indexOf(made)}
      onChoose={(id) =>
        send({
          type: 'objected',
          questionId: question.id,
          reason: OBJECTION_REASONS.find((reason) => reason === id) ?? null,
        })
      }
      hints={[
        ['continue', words.screens.does.ok],
        ['back', words.screens.does.back],
        ['move', words.screens.does.move],
        ['pick', words.screens.does.pick],
      ]}
      handlers={{ back: () => send({ type: 'closed-overlay' }) }}
    />
  );
}
