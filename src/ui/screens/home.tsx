/** Home: what the game is, the packs to play, and how to bring an article of one's own. */
import { type ReactNode, useMemo } from 'react';
import type { PackSummary } from '../../core/game/game.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const HEADING = [run(words.home.title, 'title'), run(`  ${words.home.motto}`, 'muted')];
const END_HINTS: readonly Hint[] = [
  ['quit', words.does.quit],
  ['keys', words.does.keys],
];

export function Home({ packs }: { readonly packs: readonly PackSummary[] }): ReactNode {
  const { send } = useUi();
  const how = useMemo(
    () => [
      BLANK,
      ...words.home.how.map((line) => block(line)),
      BLANK,
      block(words.home.own),
      { ...block(run(words.home.ownCommand, 'strong')), indent: 2 },
    ],
    [],
  );
  const choices = useMemo(
    () => packs.map(({ ref, title, about }) => ({ id: ref, runs: [run(title), run(`  ${about}`, 'muted')] })),
    [packs],
  );
  if (packs.length === 0) {
    const blocks = [block(words.home.noPacks), ...how];
    return <ScrollPage heading={HEADING} blocks={blocks} hints={END_HINTS} handlers={{}} />;
  }
  return (
    <ChoicePage
      heading={HEADING}
      above={ABOVE}
      below={how}
      choices={choices}
      onChoose={(ref) => send({ type: 'picked', ref })}
      hints={[['continue', words.does.ok], ['pick', words.does.pick], ...END_HINTS]}
    />
  );
}

const ABOVE = [block(run(words.home.pick, 'strong')), BLANK];
