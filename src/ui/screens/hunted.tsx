/** After the hunt: what became of each sentence that counts, in the text, and why. */
import { type ReactNode, useState } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { HuntedScene } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { HuntPage } from '../components/hunt-page.tsx';
import { useHeadingWidth } from '../hooks/use-clock.ts';
import { useUi } from '../hooks/use-ui.ts';
import { huntLabels } from '../text/hunt-labels.ts';
import { HuntLesson } from './hunt-lesson.tsx';

interface Props {
  readonly scene: HuntedScene;
  readonly reading: ArticleView;
}

/** The article with the outcomes; n and p go from one to the next, Enter shows why, f goes on. */
export function Hunted({ scene, reading }: Props): ReactNode {
  const { send, theme, words } = useUi();
  const headingWidth = useHeadingWidth();
  const { sentences, current, flags, outcomes, inVain, stops, lesson, result, progress } = scene;
  // Nothing but objections changes any more: laid out anew with them, not at each key.
  const objected = outcomes.filter(({ objection }) => objection !== null).length;
  const [labels, setLabels] = useState(() => ({
    objected,
    of: huntLabels(outcomes, inVain, theme.signs, words),
  }));
  if (labels.objected !== objected) {
    setLabels({ objected, of: huntLabels(outcomes, inVain, theme.signs, words) });
  }
  const goTo = (sentence: number | undefined) => {
    if (sentence !== undefined) send({ type: 'moved-to', sentence });
  };
  const next = () => goTo(stops.find((sentence) => sentence > current));
  const previous = () => goTo(stops.findLast((sentence) => sentence < current));
  const handlers = {
    next,
    previous,
    continue: () => send({ type: 'continued' }),
    finish: () => send({ type: 'finished-hunt', knowingly: true }),
    article: () => send({ type: 'opened', overlay: 'article' }),
  };
  if (lesson !== null) {
    return (
      <HuntLesson
        // With an objection it begins at its top again, where this is said.
        key={`${lesson.sentence} ${'objection' in lesson ? lesson.objection : ''}`}
        lesson={lesson}
        stops={stops}
        progress={progress}
        article={reading.article}
        handlers={{ ...handlers, back: () => send({ type: 'went-back' }) }}
      />
    );
  }
  const { hits, unverified, falseAlarms, vouched } = result.tally;
  const points =
    result.points === null
      ? words.screens.hunt.noPoints
      : words.screens.hunt.points(result.points, result.maxPoints);
  const heading = [
    [points, points],
    [words.screens.hunt.found(hits, unverified), ''],
    [words.screens.hunt.falseAlarms(falseAlarms, vouched), ''],
  ] as const;
  return (
    <HuntPage
      heading={huntHeading(progress, heading, headingWidth, words)}
      done={1}
      reading={reading}
      sentences={sentences}
      current={current}
      flags={flags}
      labels={labels.of}
      hints={[
        ['continue', words.screens.does.why],
        ['outcomes', words.screens.does.outcome],
        ['finish', words.screens.does.on],
        ['move', words.screens.does.move],
        ['page', words.screens.does.page],
        ['quit', words.screens.does.quit],
        ['keys', words.screens.does.keys],
      ]}
      handlers={handlers}
    />
  );
}
