/** On an article with an unfinished game: go on with it, or begin anew. */
import { type ReactNode, useMemo } from 'react';
import type { SavedGame } from '../../core/game/player-view.ts';
import { ChoicePage } from '../components/choice-page.tsx';
import type { Hint } from '../components/hint-lines.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { BLANK, block, run } from '../text/rich-text.ts';

interface Props {
  readonly saved: SavedGame;
  /** False where the questions are not the same any more, so that there is nothing to choose. */
  readonly same: boolean;
}

/** The offer as a list of two, or the reason why there is none. */
export function Offer({ saved, same }: Props): ReactNode {
  const { send, words } = useUi();
  const { does, name, offer, separator } = words.screens;
  const heading = [run(name, 'strong'), run(`${separator}${offer.heading}`, 'muted')];
  const endHints: readonly Hint[] = [
    ['quit', does.quit],
    ['keys', does.keys],
  ];
  const title = useMemo(() => [block(run(saved.title, 'title')), BLANK], [saved]);
  const above = useMemo(() => [...title, block(offer.ask)], [title, offer]);
  const changed = useMemo(
    () => [...title, block(saved.hunt === null ? offer.changed : offer.changedHunt)],
    [title, saved, offer],
  );
  const choices = useMemo(
    () => [
      { id: 'resumed', runs: [run(offer.resume(saved.next, saved.asked, saved.hunt, saved.lessons))] },
      { id: 'declined', runs: [run(offer.decline)] },
    ],
    [saved, offer],
  );
  if (!same) {
    return (
      <ScrollPage
        heading={heading}
        blocks={changed}
        hints={[['continue', does.begin], ...endHints]}
        handlers={{ continue: () => send({ type: 'continued' }) }}
      />
    );
  }
  return (
    <ChoicePage
      heading={heading}
      above={above}
      choices={choices}
      onChoose={(id) => send({ type: id === 'resumed' ? 'resumed' : 'declined' })}
      hints={[['continue', does.ok], ['pick', does.pick], ...endHints]}
    />
  );
}
