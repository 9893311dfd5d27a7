/** Where Enter leads on from each place that only waits. */
import { go, type Step, stay } from './effect.ts';
import type { GameState, Session } from './game.ts';
import { goHome } from './go-home.ts';
import { beginHunt, continueHunted } from './hunting.ts';
import { keepBegun, keepTold } from './keep.ts';
import { paceOf, placeAfterLesson } from './pace.ts';
import { afterPracticed, toArticle, toQuestions } from './practice.ts';
import { answerOffer } from './resume.ts';
import { placeBefore } from './waypoints.ts';

/** To the next lesson or question; at the end of a round whose lessons came together, they are told. */
function afterLesson(
  state: GameState,
  session: Session,
  { round, question }: { readonly round: number; readonly question: number },
): Step {
  const next = placeAfterLesson(paceOf(state), session, round, question);
  return go(state, next, next.at === 'feedback' ? [] : keepTold(state));
}

/** Goes on from the place; stays where something else is waited for. */
export function continueFrom(state: GameState): Step {
  const { place, session } = state;
  if (place.at === 'failed' || place.at === 'practiced') return goHome(state);
  if (place.at === 'practice' && state.practice !== null) {
    return state.practice.plan.articles.length > 0 ? toArticle(state, state.practice, 0) : goHome(state);
  }
  if (session === null) return stay(state);
  switch (place.at) {
    case 'practice-article':
      return toQuestions(state);
    case 'reading':
      if (session.of === 'practice') return toQuestions(state);
      return go(state, placeBefore(session, 0), keepBegun(state));
    case 'hunt-intro':
      return session.hunt === null ? stay(state) : beginHunt(state, session, session.hunt);
    case 'hunted':
      return session.hunt === null ? stay(state) : continueHunted(state, session, session.hunt);
    case 'intro':
      return go(state, { at: 'choosing', round: place.round, question: 0 });
    case 'lessons':
      return go(state, { at: 'feedback', round: place.round, question: 0 });
    case 'feedback':
      if (session.of === 'practice') return afterPracticed(state, session, place);
      return afterLesson(state, session, place);
    case 'review': {
      const index = place.index + 1;
      return go(state, index < place.order.length ? { ...place, index } : { at: 'result' });
    }
    case 'offered':
      return answerOffer(state, { type: 'continued' });
    case 'home':
    case 'loading':
    case 'planning':
    case 'practice':
    case 'choosing':
    case 'confidence':
    case 'hunting':
    case 'result':
    case 'x-ray':
    case 'left':
      return stay(state);
    default:
      return place satisfies never;
  }
}
