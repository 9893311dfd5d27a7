/** What is asked where a game was left. */
import type { SavedHunt } from '../../../game/player-view.ts';

/** "12 of 40 left, 5 flagged" */
function huntSoFar({ sentences, unseen, flagged }: SavedHunt): string {
  const left = unseen === 0 ? `all ${sentences} seen` : `${unseen} of ${sentences} left`;
  return `${left}, ${flagged} flagged`;
}

export const offer = {
  heading: 'a game that you left',
  ask: 'You left a game on this article.',
  /** `next` is null where the hunt or the `lessons` of the last round come next; `hunt` where it was not begun. */
  resume: (next: number | null, asked: number, hunt: SavedHunt | null, lessons: boolean) => {
    if (next !== null) return `Go on at question ${next} of ${asked}`;
    if (lessons) return 'Go on with the lessons';
    return hunt === null ? 'Go on with the hunt' : `Go on with the hunt (sentences: ${huntSoFar(hunt)})`;
  },
  decline: 'Begin a new game; with its first answer the old one is given up',
  changed:
    'You left a game on this article, but its questions are no longer the same: the article or the program has changed since. This is a new game; the answers you gave stay in the statistics.',
  changedHunt:
    'You left a hunt through this article, but its sentences are no longer the same: the article or the program has changed since. This is a new game.',
  atHome: (title: string) => `Go on: ${title}`,
  where: (next: number | null, asked: number, hunt: SavedHunt | null, lessons: boolean) => {
    if (next !== null) return `question ${next} of ${asked}`;
    if (lessons) return 'the lessons are left';
    return hunt === null ? 'the hunt is left' : `hunt: ${huntSoFar(hunt)}`;
  },
};
