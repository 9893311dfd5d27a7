/** The rules of practice: a plan, then the questions on one article after the other, then how the cards stand. */
import type { PracticePlan, PracticeRequest } from '../practice/practice-plan.ts';
import type { PracticeRun } from '../practice/practice-run.ts';
import type { Standing } from '../practice/standing.ts';
import { type Effect, type Step, stay } from './effect.ts';
import type { GameState, Place, Session } from './game.ts';
import { keepBegun } from './keep.ts';

/** What home asks for: as many questions as take a few minutes. */
export const USUAL_PRACTICE: PracticeRequest = { count: 8, ahead: false };

/** Has a plan made. */
export function askForPlan(state: GameState, request: PracticeRequest): Step {
  return {
    state: { ...state, place: { at: 'planning', request }, practice: null, session: null, bookmark: 0 },
    effects: [{ type: 'plan-practice', request }],
  };
}

/** The plan has come. */
export function beginPlan(state: GameState, plan: PracticePlan): Step {
  if (state.place.at !== 'planning') return stay(state);
  const practice = { plan, article: 0, past: [] };
  return stay({ ...state, place: { at: 'practice' }, practice });
}

/** Another practice where one can be asked for: of what is still due, or ahead of time. */
export function practiceOn(state: GameState, ahead: boolean): Step {
  const { place, practice } = state;
  const isHere = place.at === 'practice' || place.at === 'practiced';
  if (!isHere || practice === null) return stay(state);
  return askForPlan(state, { ...practice.plan.request, ahead });
}

/** Looks how the cards stand now; nothing where nothing is kept. */
export function lookAtCards({ keeping }: GameState): Effect[] {
  return keeping === null ? [] : [{ type: 'look-at-cards' }];
}

/** To an article of the plan: to read it, or to be told that it was read before; after the last, to the end. */
export function toArticle(state: GameState, run: PracticeRun, index: number): Step {
  const article = run.plan.articles[index];
  if (article === undefined) {
    const place: Place = { at: 'practiced', standing: null };
    const over = { ...state, place, practice: run, session: null, overlay: null, bookmark: 0 };
    return { state: over, effects: lookAtCards(state) };
  }
  const { ref, key, quiz, isRead } = article;
  const session: Session = {
    of: 'practice',
    key,
    quiz,
    answers: [],
    objections: [],
    hunt: null,
    offersHunt: false,
  };
  return stay({
    ...state,
    ref,
    session,
    practice: { ...run, article: index },
    place: isRead ? { at: 'practice-article' } : { at: 'reading' },
    bookmark: 0,
  });
}

/** The first question on the article at hand. */
export function toQuestions(state: GameState): Step {
  const place: Place = { at: 'choosing', round: 0, question: 0 };
  return { state: { ...state, place }, effects: keepBegun(state) };
}

/** The practice with the article at hand among those before. */
export function withArticle(run: PracticeRun, session: Session): PracticeRun {
  const ref = run.plan.articles[run.article]?.ref;
  return ref === undefined ? run : { ...run, past: [...run.past, { ref, session }] };
}

/** The lesson on the last answer; null where there is none: the input may have ended before all was answered. */
function lastLessonOf({ quiz, answers }: Session): Place | null {
  let question = answers.length - 1;
  for (const [round, { questions }] of quiz.rounds.entries()) {
    if (question < 0) return null;
    if (question < questions.length) return { at: 'feedback', round, question };
    question -= questions.length;
  }
  return null;
}

/** From a page between two articles, or after the last, back to the lesson that came before it; null where there is none. */
export function toLastLesson(state: GameState): GameState | null {
  const { practice, place } = state;
  const isBetween = ['practice-article', 'reading', 'practiced'].includes(place.at);
  const last = practice?.past.at(-1);
  if (practice === null || last === undefined || !isBetween) return null;
  const { ref, session } = last;
  const lesson = lastLessonOf(session);
  if (lesson === null) return null;
  const past = practice.past.slice(0, -1);
  return {
    ...state,
    ref,
    session,
    practice: { ...practice, article: past.length, past },
    place: lesson,
    bookmark: 0,
  };
}

/** After a lesson: the next question of whatever round, the next article, or the end. */
export function afterPracticed(
  state: GameState,
  session: Session,
  { round, question }: { readonly round: number; readonly question: number },
): Step {
  const { rounds } = session.quiz;
  if (question + 1 < (rounds[round]?.questions.length ?? 0)) {
    return stay({ ...state, place: { at: 'choosing', round, question: question + 1 } });
  }
  if (round + 1 < rounds.length) {
    return stay({ ...state, place: { at: 'choosing', round: round + 1, question: 0 } });
  }
  const run = state.practice;
  return run === null ? stay(state) : toArticle(state, withArticle(run, session), run.article + 1);
}

/** How the cards stand after practice. */
export function foundStanding(state: GameState, standing: Standing): Step {
  const { place, keeping } = state;
  if (place.at !== 'practiced' || place.standing === standing) return stay(state);
  // Home is to know of it before anybody goes there.
  const known = keeping && { ...keeping, due: standing.due };
  return stay({ ...state, keeping: known, place: { at: 'practiced', standing } });
}
