/** Home: what the game is, the packs to play, and how to bring an article of one's own. */
import { type ReactNode, useMemo } from 'react';
import stringWidth from 'string-width';
import type { PackSummary } from '../../core/game/game.ts';
import type { SavedGame } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
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

interface Props {
  readonly packs: readonly PackSummary[];
  /** The games that were left; below the packs, whose numbers so stay theirs. */
  readonly unfinished: readonly SavedGame[];
}

/** The packs and the games that were left as a menu, or none where there is neither. */
export function Home({ packs, unfinished }: Props): ReactNode {
  const { send, size, theme, ownCommand, words } = useUi();
  const { roomy } = pageSize(size);
  const { does, name } = words.screens;
  const heading = [run(name, 'strong')];
  const endHints: readonly Hint[] = [
    ['quit', does.quit],
    ['keys', does.keys],
  ];
  const pick =
    unfinished.length === 0 ? words.screens.home.pick : words.screens.home.pickOrGoOn(packs.length + 1);
  const above = useMemo(
    () => [...masthead(roomy, theme.signs, words), block(run(pick, 'strong'))],
    [roomy, theme, words, pick],
  );
  const how = useMemo(
    () => [
      BLANK,
      ...words.screens.home.how.map((line) => block(line)),
      block(words.screens.home.hunt),
      BLANK,
      block(words.screens.home.own),
      { ...block(run(ownCommand, 'strong')), indent: 2 },
    ],
    [ownCommand, words],
  );
  const choices = useMemo(
    () => [
      ...packs.map(({ ref, title, ...facts }) => ({
        id: ref,
        runs: [run(title), run(`  ${words.screens.home.about(facts)}`, 'muted')],
        event: { type: 'picked', ref } as const,
      })),
      ...unfinished.map(({ id, title, next, asked }) => ({
        id: `game ${id}`,
        runs: [
          run(words.screens.offer.atHome(title)),
          run(`  ${words.screens.offer.where(next, asked)}`, 'muted'),
        ],
        event: { type: 'picked-unfinished', id } as const,
      })),
    ],
    [packs, unfinished, words],
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
