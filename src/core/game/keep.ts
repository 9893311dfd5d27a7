/** What of a game is to be kept: records as effects, and none where nothing is kept. */
import type { AnswerRecord, GameRecord, UnfinishedGame } from '../progress/progress-store.ts';
import type { Effect, GameState, ObjectionReason, Session, Step } from './game.ts';
import { type GradedAnswer, gradedAnswers, lessonOf, questionsOf } from './graded-answers.ts';
import { itemOf, kindOf } from './item-of.ts';
import { markOf } from './quiz-mark.ts';

/** The record as an effect. */
export function keep({ keeping }: Pick<GameState, 'keeping'>, ...records: GameRecord[]): Effect[] {
  return keeping === null ? [] : records.map((record) => ({ type: 'keep', record }));
}

/** Asks for the games that home offers to go on with, and for what has been made of the packs of a course. */
export function lookAtHome({ keeping, course }: Pick<GameState, 'keeping' | 'course'>): Effect[] {
  if (keeping === null) return [];
  return [{ type: 'look-for-unfinished' }, ...listPacks({ course })];
}

function listPacks({ course }: Pick<GameState, 'course'>): Effect[] {
  return course === null ? [] : [{ type: 'list-packs' }];
}

/** Home offers these games from now on. */
export function findUnfinished(state: GameState, games: readonly UnfinishedGame[]): Step {
  const { keeping } = state;
  const isNew =
    games.length !== keeping?.unfinished.length ||
    games.some(({ id, answers }, index) => {
      const known = keeping.unfinished[index];
      return known?.id !== id || known.answers.length !== answers.length;
    });
  const changed = keeping !== null && isNew;
  return { state: changed ? { ...state, keeping: { unfinished: games } } : state, effects: [] };
}

/** The game at hand is begun. */
export function keepBegun(state: GameState): Effect[] {
  const { session, ref, settings, keeping } = state;
  if (session === null || ref === null || keeping === null) return [];
  const { title, text } = session.key.article;
  const asked = questionsOf(session).length;
  // Of a hunt alone there is nothing to go on with.
  if (asked === 0) return [];
  const game = { ref, title, text, settings, mark: markOf(session.quiz), asked };
  return keep(state, { what: 'begun', game });
}

/** The last answer of the session; with the last question of all, the end of the game. */
export function keepAnswer(state: GameState): Effect[] {
  const { session } = state;
  if (session === null || state.keeping === null) return [];
  const effects = keep(state, { what: 'answered', answer: recordOf(session) });
  const isLast = session.answers.length === questionsOf(session).length;
  // Home is to know of it before anybody goes there.
  return isLast ? [...effects, ...keep(state, { what: 'finished' }), ...listPacks(state)] : effects;
}

/** The last answer with what the statistics count. */
function recordOf(session: Session): AnswerRecord {
  const graded = gradedAnswers(session).at(-1);
  if (!graded) throw new RangeError('nothing is answered yet');
  const { question, solution, answer, right, points } = graded;
  const correct = lessonOf(solution, solution.right).meaning;
  const item = itemOf(session.key, question);
  return {
    questionId: question.id,
    itemId: item?.id ?? null,
    skill: question.skill,
    kind: kindOf(item, correct),
    optionId: answer.optionId,
    chosen: lessonOf(solution, answer.optionId).meaning,
    correct,
    right,
    confidence: answer.confidence,
    points,
  };
}

/** What the player holds against a question's key; taking it back is kept as well. */
export function keepObjection(
  state: GameState,
  { question, solution }: GradedAnswer,
  reason: ObjectionReason | null,
): Effect[] {
  const { session, ref } = state;
  if (session === null || ref === null) return [];
  const item = itemOf(session.key, question);
  const objection = {
    ref,
    text: session.key.article.text,
    questionId: question.id,
    itemId: item?.id ?? null,
    skill: question.skill,
    kind: kindOf(item, lessonOf(solution, solution.right).meaning),
    optionId: null,
    reason: reason ?? TAKEN_BACK,
  };
  return keep(state, { what: 'objected', objection });
}

/** The reason that is kept where an objection is taken back. */
const TAKEN_BACK = 'taken-back';
