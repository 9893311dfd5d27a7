/** On an article with an unfinished game: go on with it, or begin anew. */
import { type ReactNode, useMemo } from 'react';
import type { SavedGame } from '../../core/game/player-view.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const HEADING = [run(words.name, 'strong'), run(`${words.separator}${words.offer.heading}`, 'muted')];
const END_HINTS: readonly Hint[] = [
  ['quit', words.does.quit],
  ['keys', words.does.keys],
];

interface Props {
  readonly saved: SavedGame;
  /** False where the questions are not the same any more, so that there is nothing to choose. */
  readonly same: boolean;
}

/** The offer as a list of two, or the reason why there is none. */
export function Offer({ saved, same }: Props): ReactNode {
  const { send } = useUi();
  const title = useMemo(() => [block(run(saved.title, 'title')), BLANK], [saved]);
  const above = useMemo(() => [...title, block(words.offer.ask)], [title]);
  const changed = useMemo(() => [...title, block(words.offer.changed)], [title]);
  const choices = useMemo(
    () => [
      { id: 'resumed', runs: [run(words.offer.resume(saved.next, saved.asked))] },
      { id: 'declined', runs: [run(words.offer.decline)] },
    ],
    [saved],
  );
  if (!same) {
    return (
      <ScrollPage
        heading={HEADING}
        blocks={changed}
        hints={[['continue', words.does.begin], ...END_HINTS]}
        handlers={{ continue: () => send({ type: 'continued' }) }}
      />
    );
  }
  return (
    <ChoicePage
      heading={HEADING}
      above={above}
      choices={choices}
      onChoose={(id) => send({ type: id === 'resumed' ? 'resumed' : 'declined' })}
      hints={[['continue', words.does.ok], ['pick', words.does.pick], ...END_HINTS]}
    />
  );
}
