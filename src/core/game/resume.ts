/** Goes on with a game that was left: the same questions, the answers given, the place where it was. */
import type { AnswerKey } from '../key/answer-key.ts';
import type { UnfinishedGame } from '../progress/progress-store.ts';
import type { Words } from '../words/words.ts';
import { beginSession } from './begin-session.ts';
import type { Step } from './effect.ts';
import type { GameState, HuntObjection, Objection, Pace, Place, Session } from './game.ts';
import type { GameEvent } from './game-event.ts';
import { questionsOf } from './graded-answers.ts';
import { keep } from './keep.ts';
import { paceOf } from './pace.ts';
import { markOf } from './quiz-mark.ts';
import { placeBefore } from './waypoints.ts';

/** The game as it was left; null where the article, its key or the program no longer gives the same questions. */
export function resumeSession(key: AnswerKey, saved: UnfinishedGame, words: Words): Session | null {
  const begun = beginSession(key, saved.settings, words);
  if (!('session' in begun) || markOf(begun.session.quiz) !== saved.mark) return null;
  if (isOtherHunt(begun.session, saved)) return null;
  const session = {
    ...begun.session,
    answers: saved.answers,
    objections: objectionsOf(saved),
    hunt: huntOf(begun.session, saved),
    ...(saved.pace === null ? {} : { pace: saved.pace }),
  };
  const asked = questionsOf(session);
  const fits = saved.answers.every(({ questionId, optionId }, index) => {
    const question = asked[index];
    return question?.id === questionId && question.options.some(({ id }) => id === optionId);
  });
  return fits ? session : null;
}

/** The objections to questions that are answered; there are no others. */
function objectionsOf({ answers, objections }: UnfinishedGame): readonly Objection[] {
  return objections.filter(({ questionId }) => answers.some((answer) => answer.questionId === questionId));
}

/** True for a hunt alone that was begun on other sentences: nothing of it is left to go on with. */
function isOtherHunt({ quiz, hunt }: Session, { hunting }: UnfinishedGame): boolean {
  return quiz.rounds.length === 0 && hunting !== null && hunting.mark !== hunt?.hunt.mark;
}

/** The hunt of the session as it was left; anew where it was begun on other sentences. */
function huntOf({ hunt }: Session, { hunted, hunting, huntObjections }: UnfinishedGame): Session['hunt'] {
  if (hunt === null) return null;
  const isThere = (sentence: number) => hunt.hunt.sentences.includes(sentence);
  if (hunted?.every(isThere)) {
    const isScored = ({ sentence }: HuntObjection) =>
      hunt.hunt.scored.some((scored) => scored.sentence === sentence);
    return { ...hunt, flags: hunted, finished: true, objections: huntObjections.filter(isScored) };
  }
  if (hunting === null || hunting.mark !== hunt.hunt.mark) return hunt;
  const { flags, seen, current } = hunting;
  const fits = [...flags, ...seen, current].every(isThere);
  return fits ? { ...hunt, flags, seen, left: current } : hunt;
}

/**
 * The first question without an answer, or the rule of the round that it opens; the lessons of the round before it, where
 * they come at its end and were not shown; the hunt where only that is left, or the result.
 */
function placeToResume(session: Session, pace: Pace, told: number): Place {
  const { quiz, answers } = session;
  const isUntold = pace === 'end' && told < answers.length;
  let question = answers.length;
  for (const [round, { questions }] of quiz.rounds.entries()) {
    if (question === 0) return placeBefore(session, round);
    if (question === questions.length && isUntold) return { at: 'lessons', round };
    if (question < questions.length) return { at: 'choosing', round, question };
    question -= questions.length;
  }
  return placeBefore(session, quiz.rounds.length);
}

/** Goes on with the saved game on the article of the key. */
function goOn(state: GameState, session: Session, saved: UnfinishedGame): Step {
  const place = placeToResume(session, paceOf({ pace: state.pace, session }), saved.told);
  const records = [
    { what: 'resumed', id: saved.id } as const,
    ...(place.at === 'result' ? [{ what: 'finished' } as const] : []),
  ];
  return {
    state: { ...state, settings: saved.settings, place, overlay: null, session },
    effects: keep(state, ...records),
  };
}

/**
 * With the article come, goes on with a game that was left, offers it, or says that its questions are not the same any
 * more. `fresh` is a new game on the article, or the reason why there is none.
 */
export function meetSaved(state: GameState, fresh: Step, key: AnswerKey, saved: UnfinishedGame): Step {
  const session = resumeSession(key, saved, state.words);
  if (session !== null && state.place.at === 'loading' && state.place.resume !== undefined)
    return goOn(fresh.state, session, saved);
  const effects = session === null ? keep(state, { what: 'declined', id: saved.id }) : [];
  if (fresh.state.session === null) return { ...fresh, effects };
  const place: Place = { at: 'offered', saved, same: session !== null };
  return { state: { ...fresh.state, place }, effects };
}

/** What the player does where an unfinished game is offered. */
export function answerOffer(state: GameState, event: GameEvent): Step {
  const { place, session } = state;
  if (place.at !== 'offered' || session === null) return { state, effects: [] };
  const { saved, same } = place;
  if (event.type === 'resumed' && same) {
    const resumed = resumeSession(session.key, saved, state.words);
    return resumed === null ? { state, effects: [] } : goOn(state, resumed, saved);
  }
  if (event.type === 'declined' && same) {
    return { state: { ...state, place: { at: 'reading' }, replaces: saved.id }, effects: [] };
  }
  return event.type === 'continued' && !same
    ? { state: { ...state, place: { at: 'reading' } }, effects: [] }
    : { state, effects: [] };
}
