/** The list of the home screen: the games that were left, the packs, practice, the tutorial. */
import type { GameEvent } from '../../core/game/game-event.ts';
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

/** The title; with the name of the file, where several packs have the same. */
function titleOf(
  { packs }: HomeScene,
  { title, ref }: { readonly title: string; readonly ref: string },
): string {
  const isOne = packs.filter((pack) => pack.title === title).length < 2;
  return isOne ? title : `${title} (${ref.split(/[\\/]/).at(-1)})`;
}

/** All entries in order: first what was begun, which is what whoever comes back is looking for. */
export function homeChoices(scene: HomeScene, words: Words): HomeChoice[] {
  const { packs, unfinished, due, tutorial } = scene;
  const { home, offer } = words.screens;
  const lesson = { id: 'tutorial', about: home.tutorial.about, event: { type: 'picked-tutorial' } } as const;
  return [
    ...(tutorial === 'first' ? [{ ...lesson, title: home.tutorial.first }] : []),
    ...unfinished.map(
      (game): HomeChoice => ({
        id: `game ${game.id}`,
        title: offer.atHome(titleOf(scene, game)),
        about: offer.where(game.next, game.asked, game.hunt, game.lessons),
        event: { type: 'picked-unfinished', id: game.id },
      }),
    ),
    ...packs.map(
      (pack): HomeChoice => ({
        id: pack.ref,
        title: titleOf(scene, pack),
        about: home.briefly(pack),
        event: { type: 'picked', ref: pack.ref },
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
    : words.screens.home.pick(numberOf('picked-practice'), scene.unfinished.length > 0);
}

/** How to play, below the list; the longer the list, the shorter: whoever has something to go on with knows how. */
export function howToPlay({ due, unfinished, tutorial }: HomeScene, words: Words): readonly string[] {
  const { how, hunt } = words.screens.home;
  if (due > 0 || unfinished.length > 0) return tutorial === null ? [...how, hunt] : how.slice(0, 1);
  return tutorial === null ? [...how, hunt] : how;
}
