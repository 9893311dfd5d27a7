/** What choosing on a page of practice does. */
import type { GameEvent } from '../core/game/game-event.ts';
import type { PracticeChoice } from '../core/game/practice-view.ts';

/** The event of a choice. */
export function eventOf(choice: PracticeChoice): GameEvent {
  switch (choice) {
    case 'on':
      return { type: 'picked-practice' };
    case 'ahead':
      return { type: 'went-ahead' };
    case 'home':
      return { type: 'went-home' };
    default:
      return choice satisfies never;
  }
}
