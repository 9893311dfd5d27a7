/** Home: what the game is, the packs to play, and how to bring an article of one's own. */
import { type ReactNode, useMemo } from 'react';
import type { PackSummary } from '../../core/game/game.ts';
import type { SavedGame } from '../../core/game/player-view.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { masthead, underMasthead } from '../text/masthead.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

interface Props {
  readonly packs: readonly PackSummary[];
  /** The name of the folder that they are in, where they are a course. */
  readonly course: string | null;
  /** The games that were left; below the packs, whose numbers so stay theirs. */
  readonly unfinished: readonly SavedGame[];
}

/** The packs and the games that were left as a menu, or none where there is neither. */
export function Home({ packs, course, unfinished }: Props): ReactNode {
  const { send, size, theme, ownCommand, words } = useUi();
  const { width, roomy } = pageSize(size);
  const { signs } = theme;
  const { does, name } = words.screens;
  const heading = [run(name, 'strong')];
  const endHints: readonly Hint[] = [
    ['quit', does.quit],
    ['keys', does.keys],
  ];
  const pick =
    unfinished.length === 0 ? words.screens.home.pick : words.screens.home.pickOrGoOn(packs.length + 1);
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
      ...words.screens.home.how.map((line) => block(line)),
      block(words.screens.home.hunt),
      BLANK,
      block(words.screens.home.own),
      { ...block(run(ownCommand, 'strong')), indent: 2 },
    ],
    [ownCommand, roomy, signs, width, words],
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
