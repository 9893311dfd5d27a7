/** Asks what is wrong with a key, over the lesson that shows it. */
import { type ReactNode, useMemo } from 'react';
import { OBJECTION_REASONS, type ObjectionReason } from '../../core/game/game.ts';
import type { GameEvent } from '../../core/game/game-event.ts';
import { HUNT_REASONS } from '../../core/game/hunt-objections.ts';
import type { HuntedSentence } from '../../core/game/hunt-view.ts';
import type { Scene } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import { type Choice, ChoicePage } from '../components/choice-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

const WITHDRAW = 'withdraw';

/** A lesson that an objection can be made to. */
type Lesson = Extract<Scene, { at: 'feedback' | 'review' }> | HuntedSentence;

interface Props {
  /** The lesson below; where an objection was made before, it can be taken back. */
  readonly lesson: Lesson;
}

/** What is asked, what can be chosen, what was chosen before, and what choosing does. */
interface Asked {
  readonly ask: string;
  readonly reasons: readonly ObjectionReason[];
  readonly labels: Readonly<Record<ObjectionReason, string>>;
  readonly made: ObjectionReason | null;
  readonly withdraw: string;
  event(reason: ObjectionReason | null): GameEvent;
}

function askedOf(lesson: Lesson, { screens }: Words): Asked {
  if ('sentence' in lesson) {
    const { sentence, objection } = lesson;
    const { ask, withdraw, reasons: labels } = screens.hunt.objection;
    const event = (reason: ObjectionReason | null) =>
      ({ type: 'objected-to-sentence', sentence, reason }) as const;
    return { ask, reasons: HUNT_REASONS, labels, made: objection, withdraw, event };
  }
  const { question, verdict } = lesson;
  const { ask, withdraw, reasons: labels } = screens.objection;
  const event = (reason: ObjectionReason | null) =>
    ({ type: 'objected', questionId: question.id, reason }) as const;
  return { ask, reasons: OBJECTION_REASONS, labels, made: verdict.objection, withdraw, event };
}

/** The reasons; choosing one records it, Esc goes back to the lesson. */
export function ObjectionOverlay({ lesson }: Props): ReactNode {
  const { send, words } = useUi();
  const { ask, reasons, labels, made, withdraw, event } = useMemo(
    () => askedOf(lesson, words),
    [lesson, words],
  );
  const above = useMemo(() => [block(run(ask)), BLANK], [ask]);
  const choices = useMemo(
    (): Choice[] => [
      ...reasons.map((id) => ({ id, runs: [run(labels[id])] })),
      ...(made === null ? [] : [{ id: WITHDRAW, runs: [run(withdraw)] }]),
    ],
    [reasons, labels, made, withdraw],
  );
  return (
    <ChoicePage
      heading={[run(words.screens.objection.title, 'strong')]}
      above={above}
      choices={choices}
      initialIndex={made === null ? 0 : reasons.indexOf(made)}
      onChoose={(id) => send(event(reasons.find((reason) => reason === id) ?? null))}
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
