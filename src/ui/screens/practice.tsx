/** The pages of practice: what is due, the next article, how it went. */
import { type ReactNode, useMemo } from 'react';
import type { PracticeChoice, PracticeScene } from '../../core/game/practice-view.ts';
import { PRACTICE } from '../../core/practice/wording.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { eventOf } from '../practice-events.ts';
import { practiceBlocks, practiceChoice } from '../text/practice-blocks.ts';
import { BLANK, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const END_HINTS: readonly Hint[] = [
  ['quit', words.does.quit],
  ['keys', words.does.keys],
];

function headingOf(scene: PracticeScene) {
  const where = scene.at === 'practice-article' ? PRACTICE.articleNumber(scene.number, scene.count) : null;
  return [
    run(PRACTICE.title, 'strong'),
    ...(where === null ? [] : [run(`${words.separator}${where}`, 'muted')]),
  ];
}

/** Enter goes on, or a list tells where to. */
export function Practice({
  scene,
}: {
  readonly scene: Exclude<PracticeScene, { at: 'planning' }>;
}): ReactNode {
  const { send } = useUi();
  const heading = headingOf(scene);
  const blocks = useMemo(() => practiceBlocks(scene), [scene]);
  const above = useMemo(() => [...blocks, BLANK], [blocks]);
  const choices: readonly PracticeChoice[] = 'choices' in scene ? scene.choices : [];
  if (choices.length > 0) {
    return (
      <ChoicePage
        heading={heading}
        above={above}
        choices={choices.map((choice) => ({ id: choice, runs: [run(practiceChoice(choice))] }))}
        onChoose={(id) => {
          const choice = choices.find((each) => each === id);
          if (choice) send(eventOf(choice));
        }}
        hints={[['continue', words.does.ok], ['pick', words.does.pick], ...END_HINTS]}
      />
    );
  }
  const article: readonly Hint[] = scene.at === 'practice-article' ? [['article', words.does.article]] : [];
  return (
    <ScrollPage
      heading={heading}
      blocks={blocks}
      hints={[['continue', words.does.begin], ...article, ...END_HINTS]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        ...(article.length > 0 && { article: () => send({ type: 'opened', overlay: 'article' }) }),
      }}
    />
  );
}
