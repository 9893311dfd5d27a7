/** What lies over the place the player is at: the article, the keys, the question before leaving. */
import { EXIT } from '../user-error.ts';
import { type Step, stay } from './effect.ts';
import type { GameState } from './game.ts';
import type { GameEvent } from './game-event.ts';
import { isHuntLesson, objectToSentence } from './hunt-objections.ts';
import { keepHunting } from './keep.ts';
import { leave } from './leave.ts';
import { object } from './objections.ts';

/** Where the article can be in sight: alone, or beside a question on a wide screen. */
function showsArticle({ at }: GameState['place']): boolean {
  return at === 'reading' || at === 'choosing' || at === 'confidence';
}

/** Keeps the reading position, where an article is before the player's eyes. */
export function scroll(state: GameState, bookmark: number): Step {
  const { place, overlay, session } = state;
  const readable = session !== null && (overlay === 'article' || (overlay === null && showsArticle(place)));
  if (!readable || Number.isNaN(bookmark)) return stay(state);
  const within = Math.max(0, Math.min(Math.round(bookmark), session.key.article.text.length));
  return within === state.bookmark ? stay(state) : stay({ ...state, bookmark: within });
}

/** Whether it can be opened here: the article over any place but the one that shows it anyway, an objection over a lesson. */
function isPossible(state: GameState, overlay: 'article' | 'keys' | 'objection'): boolean {
  if (overlay === 'keys') return true;
  if (overlay === 'objection') {
    return state.place.at === 'feedback' || state.place.at === 'review' || isHuntLesson(state);
  }
  return state.session !== null && state.place.at !== 'reading';
}

/** Opens it, where that is possible. */
export function open(state: GameState, overlay: 'article' | 'keys' | 'objection'): Step {
  const opens = isPossible(state, overlay) && state.overlay !== overlay;
  return opens ? stay({ ...state, overlay }) : stay(state);
}

/** Tells the player something, whatever lies over the place now. */
export function tell(state: GameState, notice: string): Step {
  return stay({ ...state, overlay: 'notice', notice });
}

/** Leaves for good; a hunt is to be gone on with at the sentence where it is left. */
function quit(state: GameState): Step {
  const left = leave(state, EXIT.done);
  return { ...left, effects: [...keepHunting(state), ...left.effects] };
}

/** What an open overlay leaves possible; all else waits until it is closed. */
export function updateOverlay(state: GameState, event: GameEvent): Step {
  switch (event.type) {
    case 'closed-overlay':
    case 'went-back':
      return stay({ ...state, overlay: null, notice: null });
    case 'confirmed-quit':
      return state.overlay === 'quit' ? quit(state) : stay(state);
    case 'opened':
      return state.overlay === 'quit' || state.overlay === 'notice'
        ? stay(state)
        : open(state, event.overlay);
    case 'objected':
      return state.overlay === 'objection' ? object(state, event.questionId, event.reason) : stay(state);
    case 'objected-to-sentence':
      return state.overlay === 'objection'
        ? objectToSentence(state, event.sentence, event.reason)
        : stay(state);
    case 'scrolled':
      return scroll(state, event.bookmark);
    default:
      return stay(state);
  }
}
