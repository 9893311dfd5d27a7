/** After the hunt: what became of each sentence that counts, in the text, and why. */
import { type ReactNode, useState } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import type { HuntedScene } from '../../core/game/hunt-view.ts';
import { huntHeading } from '../components/hunt-heading.ts';
import { HuntPage } from '../components/hunt-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { huntLabels } from '../text/hunt-labels.ts';
import { words } from '../words.ts';
import { HuntLesson } from './hunt-lesson.tsx';

interface Props {
  readonly scene: HuntedScene;
  readonly reading: ArticleView;
}

/** The article with the outcomes; n and p go from one to the next, Enter shows why, f goes on. */
export function Hunted({ scene, reading }: Props): ReactNode {
  const { send, size, theme } = useUi();
  const { sentences, current, flags, outcomes, lesson, result, progress } = scene;
  // Nothing changes any more: laid out once, not at each key.
  const [labels] = useState(() => huntLabels(outcomes, flags, theme.signs));
  const number = outcomes.findIndex(({ sentence }) => sentence >= current) + 1;
  const goTo = (sentence: number | undefined) => {
    if (sentence !== undefined) send({ type: 'moved-to', sentence });
  };
  const next = () => goTo(outcomes.find(({ sentence }) => sentence > current)?.sentence);
  const previous = () => goTo(outcomes.findLast(({ sentence }) => sentence < current)?.sentence);
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
        key={lesson.sentence}
        lesson={lesson}
        number={number}
        count={outcomes.length}
        progress={progress}
        article={reading.article}
        handlers={{ ...handlers, back: () => send({ type: 'went-back' }) }}
      />
    );
  }
  const { hits, unverified, falseAlarms, vouched } = result.tally;
  const points = words.hunt.points(result.points ?? 0, result.maxPoints);
  const heading = [
    [points, points],
    [words.hunt.found(hits, unverified), ''],
    [words.hunt.falseAlarms(falseAlarms, vouched), ''],
  ] as const;
  return (
    <HuntPage
      heading={huntHeading(progress, heading, pageSize(size).width)}
      done={1}
      reading={reading}
      sentences={sentences}
      current={current}
      flags={flags}
      labels={labels}
      hints={[
        ['continue', words.does.why],
        ['outcomes', words.does.outcome],
        ['finish', words.does.on],
        ['move', words.does.move],
        ['page', words.does.page],
        ['quit', words.does.quit],
        ['keys', words.does.keys],
      ]}
      handlers={handlers}
    />
  );
}
