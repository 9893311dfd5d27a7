/** Home: what the game is, the packs to play, and how to bring an article of one's own. */
import { type ReactNode, useMemo } from 'react';
import type { Scene } from '../../core/game/player-view.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/hint-lines.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { homeChoices, homeInvitation, howToPlay } from '../text/home-choices.ts';
import { masthead, underMasthead } from '../text/masthead.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

/** What there is to play as a menu, or none where there is nothing. */
export function Home({ scene }: { readonly scene: Extract<Scene, { at: 'home' }> }): ReactNode {
  const { packs, course } = scene;
  const { send, size, theme, ownCommand, words } = useUi();
  const { width, roomy } = pageSize(size);
  const { signs } = theme;
  const { does, name } = words.screens;
  const heading = [run(name, 'strong')];
  const endHints: readonly Hint[] = [
    ['quit', does.quit],
    ['keys', does.keys],
  ];
  const pick = homeInvitation(scene, words);
  const above = useMemo(
    () => [
      ...underMasthead(width, roomy, words),
      ...(course === null ? [] : [block(words.screens.home.course(course, packs))]),
      block(run(pick, 'strong')),
    ],
    [width, roomy, words, pick, course, packs],
  );
  const how = useMemo(
    () => [
      BLANK,
      ...(roomy ? [block(run(signs.rule.repeat(width), 'muted'))] : []),
      ...howToPlay(scene, words).map((line) => block(line)),
      BLANK,
      block(words.screens.home.own),
      { ...block(run(ownCommand, 'strong')), indent: 2 },
    ],
    [ownCommand, roomy, scene, signs, width, words],
  );
  const choices = useMemo(
    () =>
      homeChoices(scene, words).map(({ title, about, ...choice }) => ({
        ...choice,
        runs: [run(title), run(`  ${about}`, 'muted')],
      })),
    [scene, words],
  );
  const head = masthead(width, roomy, signs, words);
  if (choices.length === 0) {
    const blocks = [...underMasthead(width, roomy, words), block(words.screens.home.noPacks), ...how];
    return <ScrollPage heading={heading} masthead={head} blocks={blocks} hints={endHints} handlers={{}} />;
  }
  return (
    <ChoicePage
      heading={heading}
      masthead={head}
      above={above}
      below={how}
      choices={choices}
      onChoose={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice) send(choice.event);
      }}
      hints={[['continue', words.screens.does.ok], ['pick', words.screens.does.pick], ...endHints]}
    />
  );
}
