/** Home: what the game is, the packs to play, and how to bring an article of one's own. */
import { type ReactNode, useMemo } from 'react';
import stringWidth from 'string-width';
import type { Scene } from '../../core/game/player-view.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { homeChoices, homeInvitation, howToPlay } from '../text/home-choices.ts';
import { BLANK, type Block, block, run } from '../text/rich-text.ts';
import type { Signs } from '../theme.ts';
import { words } from '../words.ts';

const HEADING = [run(words.name, 'strong')];
const END_HINTS: readonly Hint[] = [
  ['quit', words.does.quit],
  ['keys', words.does.keys],
];

/** The title in a speech bubble, or in one line where rows are few. */
function masthead(roomy: boolean, { bubble }: Signs): Block[] {
  const { title, motto } = words.home;
  if (!roomy) return [block(run(title, 'title'), run(`  ${motto.join(' ')}`, 'muted')), BLANK];
  const side = stringWidth(title) + 4;
  const [first, second] = motto;
  return [
    block(run(bubble.top(side), 'accent')),
    block(
      run(bubble.side, 'accent'),
      run(`  ${title}  `, 'title'),
      run(bubble.side, 'accent'),
      run(`   ${first}`, 'muted'),
    ),
    block(run(bubble.bottom(side), 'accent'), run(`   ${second}`, 'muted')),
    { ...block(run(bubble.tip, 'accent')), indent: 2 },
    BLANK,
  ];
}

/** What there is to play as a menu, or none where there is nothing. */
export function Home({ scene }: { readonly scene: Extract<Scene, { at: 'home' }> }): ReactNode {
  const { send, size, theme, ownCommand } = useUi();
  const { roomy } = pageSize(size);
  const pick = homeInvitation(scene);
  const above = useMemo(
    () => [...masthead(roomy, theme.signs), block(run(pick, 'strong'))],
    [roomy, theme, pick],
  );
  const how = useMemo(
    () => [
      BLANK,
      ...howToPlay(scene).map((line) => block(line)),
      BLANK,
      block(words.home.own),
      { ...block(run(ownCommand, 'strong')), indent: 2 },
    ],
    [ownCommand, scene],
  );
  const choices = useMemo(
    () =>
      homeChoices(scene).map(({ title, about, ...choice }) => ({
        ...choice,
        runs: [run(title), run(`  ${about}`, 'muted')],
      })),
    [scene],
  );
  if (choices.length === 0) {
    const blocks = [...masthead(roomy, theme.signs), block(words.home.noPacks), ...how];
    return <ScrollPage heading={HEADING} blocks={blocks} hints={END_HINTS} handlers={{}} />;
  }
  return (
    <ChoicePage
      heading={HEADING}
      above={above}
      below={how}
      choices={choices}
      onChoose={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice) send(choice.event);
      }}
      hints={[['continue', words.does.ok], ['pick', words.does.pick], ...END_HINTS]}
    />
  );
}
