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
  const { packs, unfinished, tutorial } = scene;
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
    ...practiceChoices(scene, words),
    ...(tutorial === 'last' ? [{ ...lesson, title: home.tutorial.last }] : []),
  ];
}

/** Practice, where something was ever missed: what is due, or else when it will be. */
function practiceChoices({ due, minutesToNext }: HomeScene, { practice }: Words): HomeChoice[] {
  if (due === 0 && minutesToNext === null) return [];
  const about = due === 0 ? practice.dueLater(minutesToNext ?? 0) : practice.due(due);
  return [{ id: 'practice', title: practice.atHome, about, event: { type: 'picked-practice' } }];
}

/** What to say above the list: which numbers are no articles. */
export function homeInvitation(scene: HomeScene, words: Words): string {
  const choices = homeChoices(scene, words);
  const numberOf = (type: GameEvent['type']) => {
    const index = choices.findIndex(({ event }) => event.type === type);
    return index === -1 ? null : index + 1;
  };
  const practice = scene.due > 0 ? numberOf('picked-practice') : null;
  return scene.tutorial === 'first'
    ? words.screens.home.pickFirst
    : words.screens.home.pick(practice, scene.unfinished.length > 0);
}

/** How to play, below the list; the longer the list, the shorter: whoever has something to go on with knows how. */
export function howToPlay(scene: HomeScene, words: Words): readonly string[] {
  const { how, hunt } = words.screens.home;
  const { unfinished, tutorial } = scene;
  if (practiceChoices(scene, words).length > 0 || unfinished.length > 0)
    return tutorial === null ? [...how, hunt] : how.slice(0, 1);
  return tutorial === null ? [...how, hunt] : how;
}
