/** Asks what is wrong with a key, over the lesson that shows it. */
import { type ReactNode, useMemo } from 'react';
import { OBJECTION_REASONS } from '../../core/game/game.ts';
import type { Scene } from '../../core/game/player-view.ts';
import { type Choice, ChoicePage } from '../components/choice-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const WITHDRAW = 'withdraw';
const ABOVE = [block(run(words.objection.ask)), BLANK];

interface Props {
  /** The lesson below; where an objection was made before, it can be taken back. */
  readonly scene: Extract<Scene, { at: 'feedback' | 'review' }>;
}

/** The reasons; choosing one records it, Esc goes back to the lesson. */
export function ObjectionOverlay({ scene }: Props): ReactNode {
  const { send } = useUi();
  const { question, verdict } = scene;
  const made = verdict.objection;
  const choices = useMemo(
    (): Choice[] => [
      ...OBJECTION_REASONS.map((id) => ({ id, runs: [run(words.objection.reasons[id])] })),
      ...(made === null ? [] : [{ id: WITHDRAW, runs: [run(words.objection.withdraw)] }]),
    ],
    [made],
  );
  return (
    <ChoicePage
      heading={[run(words.objection.title, 'strong')]}
      above={ABOVE}
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
        ['continue', words.does.ok],
        ['back', words.does.back],
        ['move', words.does.move],
        ['pick', words.does.pick],
      ]}
      handlers={{ back: () => send({ type: 'closed-overlay' }) }}
    />
  );
}
