/** Home: what the game is, the packs to play, and how to bring an article of one's own. */
import { type ReactNode, useMemo } from 'react';
import stringWidth from 'string-width';
import type { Scene } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { homeChoices, homeInvitation, howToPlay } from '../text/home-choices.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import type { Signs } from '../theme.ts';

/** The title in a speech bubble, or in one line where rows are few. */
function masthead(roomy: boolean, { bubble }: Signs, { screens }: Words): Block[] {
  const { title, motto } = screens.home;
  if (!roomy) return [block(run(title, 'title'), run(`  ${motto.first} ${motto.second}`, 'muted')), BLANK];
  const side = stringWidth(title) + 4;
  return [
    block(run(bubble.top(side), 'accent')),
    block(
      run(bubble.side, 'accent'),
      run(`  ${title}  `, 'title'),
      run(bubble.side, 'accent'),
      run(`   ${motto.first}`, 'muted'),
    ),
    block(run(bubble.bottom(side), 'accent'), run(`   ${motto.second}`, 'muted')),
    { ...block(run(bubble.tip, 'accent')), indent: 2 },
    BLANK,
  ];
}

/** What there is to play as a menu, or none where there is nothing. */
export function Home({ scene }: { readonly scene: Extract<Scene, { at: 'home' }> }): ReactNode {
  const { send, size, theme, ownCommand, words } = useUi();
  const { roomy } = pageSize(size);
  const { does, name } = words.screens;
  const heading = [run(name, 'strong')];
  const endHints: readonly Hint[] = [
    ['quit', does.quit],
    ['keys', does.keys],
  ];
  const pick = homeInvitation(scene, words);
  const above = useMemo(
    () => [...masthead(roomy, theme.signs, words), block(run(pick, 'strong'))],
    [roomy, theme, words, pick],
  );
  const how = useMemo(
    () => [
      BLANK,
      ...howToPlay(scene, words).map((line) => block(line)),
      BLANK,
      block(words.screens.home.own),
      { ...block(run(ownCommand, 'strong')), indent: 2 },
    ],
    [ownCommand, scene, words],
  );
  const choices = useMemo(
    () =>
      homeChoices(scene, words).map(({ title, about, ...choice }) => ({
        ...choice,
        runs: [run(title), run(`  ${about}`, 'muted')],
      })),
    [scene, words],
  );
  if (choices.length === 0) {
    const blocks = [...masthead(roomy, theme.signs, words), block(words.screens.home.noPacks), ...how];
    return <ScrollPage heading={heading} blocks={blocks} hints={endHints} handlers={{}} />;
  }
  return (
    <ChoicePage
      heading={heading}
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
