/** The list of the home screen: the tutorial, the packs, practice, the games that were left. */
import type { GameEvent } from '../../core/game/game.ts';
import type { Scene } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';

export interface HomeChoice {
  /** Unique in the list. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly event: GameEvent;
}

type HomeScene = Extract<Scene, { at: 'home' }>;

/** All entries in order. What is found only after the first frame stands below the packs, whose numbers so stay theirs. */
export function homeChoices({ packs, unfinished, due, tutorial }: HomeScene, words: Words): HomeChoice[] {
  const { home, offer } = words.screens;
  const lesson = { id: 'tutorial', about: home.tutorial.about, event: { type: 'picked-tutorial' } } as const;
  return [
    ...(tutorial === 'first' ? [{ ...lesson, title: home.tutorial.first }] : []),
    ...packs.map(
      ({ ref, title, ...facts }): HomeChoice => ({
        id: ref,
        title,
        about: home.about(facts),
        event: { type: 'picked', ref },
      }),
    ),
    ...(due === 0
      ? []
      : [
          {
            id: 'practice',
            title: words.practice.atHome,
            about: words.practice.due(due),
            event: { type: 'picked-practice' } as const,
          },
        ]),
    ...unfinished.map(
      ({ id, title, next, asked, hunt }): HomeChoice => ({
        id: `game ${id}`,
        title: offer.atHome(title),
        about: offer.where(next, asked, hunt),
        event: { type: 'picked-unfinished', id },
      }),
    ),
    ...(tutorial === 'last' ? [{ ...lesson, title: home.tutorial.last }] : []),
  ];
}

/** What to say above the list: which numbers are no articles. */
export function homeInvitation(scene: HomeScene, words: Words): string {
  const choices = homeChoices(scene, words);
  const numberOf = (type: GameEvent['type']) => {
    const index = choices.findIndex(({ event }) => event.type === type);
    return index === -1 ? null : index + 1;
  };
  return scene.tutorial === 'first'
    ? words.screens.home.pickFirst
    : words.screens.home.pick(numberOf('picked-practice'), numberOf('picked-unfinished'));
}

/** How to play, below the list; the longer the list, the shorter: whoever has something to go on with knows how. */
export function howToPlay({ due, unfinished, tutorial }: HomeScene, words: Words): readonly string[] {
  const { how, hunt } = words.screens.home;
  if (due > 0 || unfinished.length > 0) return tutorial === null ? [...how, hunt] : how.slice(0, 1);
  return tutorial === null ? [...how, hunt] : how;
}
