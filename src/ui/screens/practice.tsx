/** The pages of practice: what is due, the next article, how it went. */
import { type ReactNode, useMemo } from 'react';
import type { PracticeChoice, PracticeScene } from '../../core/game/practice-view.ts';
import type { Words } from '../../core/words/words.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/hint-lines.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { eventOf } from '../practice-events.ts';
import { practiceBlocks, practiceChoice } from '../text/practice-blocks.ts';
import { BLANK, run } from '../text/rich-text.ts';

function headingOf(scene: PracticeScene, { practice, screens }: Words) {
  const where = scene.at === 'practice-article' ? practice.articleNumber(scene.number, scene.count) : null;
  return [
    run(practice.title, 'strong'),
    ...(where === null ? [] : [run(`${screens.separator}${where}`, 'muted')]),
  ];
}

/** Enter goes on, or a list tells where to. */
export function Practice({
  scene,
}: {
  readonly scene: Exclude<PracticeScene, { at: 'planning' }>;
}): ReactNode {
  const { send, words } = useUi();
  const { does } = words.screens;
  const heading = headingOf(scene, words);
  const endHints: readonly Hint[] = [
    ['quit', does.quit],
    ['keys', does.keys],
  ];
  const blocks = useMemo(() => practiceBlocks(scene, words), [scene, words]);
  const above = useMemo(() => [...blocks, BLANK], [blocks]);
  const goesBack = 'goesBack' in scene && scene.goesBack;
  const back: readonly Hint[] = goesBack ? [['back', does.lastLesson]] : [];
  const goBack = goesBack ? { back: () => send({ type: 'went-back' }) } : {};
  const choices: readonly PracticeChoice[] = 'choices' in scene ? scene.choices : [];
  if (choices.length > 0) {
    return (
      <ChoicePage
        heading={heading}
        above={above}
        choices={choices.map((choice) => ({ id: choice, runs: [run(practiceChoice(choice, words))] }))}
        onChoose={(id) => {
          const choice = choices.find((each) => each === id);
          if (choice) send(eventOf(choice));
        }}
        hints={[['continue', does.ok], ['pick', does.pick], ...back, ...endHints]}
        handlers={goBack}
      />
    );
  }
  const article: readonly Hint[] = scene.at === 'practice-article' ? [['article', does.article]] : [];
  return (
    <ScrollPage
      heading={heading}
      blocks={blocks}
      hints={[['continue', does.begin], ...article, ...back, ...endHints]}
      handlers={{
        continue: () => send({ type: 'continued' }),
        ...goBack,
        ...(article.length > 0 && { article: () => send({ type: 'opened', overlay: 'article' }) }),
      }}
    />
  );
}
