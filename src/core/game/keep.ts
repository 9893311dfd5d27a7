/** What of a game is to be kept: records as effects, and none where nothing is kept. */
import type { PracticeRun } from '../practice/practice-run.ts';
import type { Standing } from '../practice/standing.ts';
import type {
  AnswerRecord,
  GameRecord,
  NewHunt,
  NewObjection,
  UnfinishedGame,
} from '../progress/progress-store.ts';
import { sentenceName } from '../progress/sentence-names.ts';
import type { TAKEN_BACK } from '../progress/standing-objections.ts';
import type { Effect, Step } from './effect.ts';
import type { GameState, HuntRecord, ObjectionReason, Session } from './game.ts';
import { type GradedAnswer, gradedAnswers, isOver, lessonOf, questionsOf } from './graded-answers.ts';
import { itemOf, kindOf } from './item-of.ts';
import { paceOf } from './pace.ts';
import { markOf } from './quiz-mark.ts';

/** The record as an effect. */
export function keep({ keeping }: Pick<GameState, 'keeping'>, ...records: GameRecord[]): Effect[] {
  return keeping === null ? [] : records.map((record) => ({ type: 'keep', record }));
}

/** Asks for the games that home offers to go on with, for what is due, and for what has been made of the packs. */
export function lookAtHome({ keeping }: Pick<GameState, 'keeping'>): Effect[] {
  return keeping === null ? [] : [{ type: 'look-at-kept' }, { type: 'list-packs' }];
}

/** Home offers these games and so much practice from now on. */
export function findKept(
  state: GameState,
  games: readonly UnfinishedGame[],
  standing: Standing | null,
): Step {
  const { keeping } = state;
  if (keeping === null) return { state, effects: [] };
  const isOther =
    games.length !== keeping.unfinished.length ||
    games.some((game, index) => {
      const known = keeping.unfinished[index];
      return known === undefined || !isAsFar(known, game);
    });
  const { due, minutesToNext, isNew } = standing ?? keeping;
  const changed =
    isOther || due !== keeping.due || minutesToNext !== keeping.minutesToNext || isNew !== keeping.isNew;
  const found = { unfinished: games, due, minutesToNext, isNew };
  return { state: changed ? { ...state, keeping: found } : state, effects: [] };
}

/** The same game, and neither is further than the other. */
function isAsFar(one: UnfinishedGame, other: UnfinishedGame): boolean {
  const progress = ({ id, answers, told, hunted, hunting, objections, huntObjections }: UnfinishedGame) =>
    JSON.stringify([id, answers.length, told, hunted, hunting, objections, huntObjections]);
  return progress(one) === progress(other);
}

/** The game at hand is begun. */
export function keepBegun(state: GameState): Effect[] {
  const { session, ref, settings, keeping } = state;
  if (session === null || ref === null || keeping === null || session.of === 'tutorial') return [];
  const { title, text } = session.key.article;
  const asked = questionsOf(session).length;
  const practice = session.of === 'practice';
  const game = {
    ref,
    title,
    text,
    settings,
    mark: markOf(session.quiz),
    asked,
    practice,
    pace: paceOf(state),
  };
  return keep(state, { what: 'begun', game });
}

/** The last answer of the session; with that to the last question of all, the end of the game where no hunt and no lesson is left. */
export function keepAnswer(state: GameState): Effect[] {
  const { session } = state;
  if (session === null || state.keeping === null) return [];
  if (session.of === 'tutorial') return isOver(session) ? keep(state, { what: 'learned' }) : [];
  const effects = keep(state, { what: 'answered', answer: recordOf(session, state.practice) });
  return isOver(session) && paceOf(state) === 'each' ? [...effects, ...keepEnd(state)] : effects;
}

/** That the lessons of a round were shown at its end; with those of the last one, the end of the game where no hunt is left. */
export function keepTold(state: GameState): Effect[] {
  const { session } = state;
  if (session?.of !== 'game' || paceOf(state) === 'each') return [];
  const told = keep(state, { what: 'told', answers: session.answers.length });
  return isOver(session) ? [...told, ...keepEnd(state)] : told;
}

/** The hunt under way, as far as it has come. `moved`: nothing is flagged otherwise than before. */
export function keepHunting(state: GameState, moved = false): Effect[] {
  const { session, place } = state;
  if (session?.of !== 'game' || session.hunt === null || place.at !== 'hunting') return [];
  const { hunt, flags, seen } = session.hunt;
  const left = { mark: hunt.mark, current: place.current, flags, seen, sentences: hunt.sentences.length };
  return keep(state, { what: 'hunting', hunt: left, moved });
}

/** The hunt that was just finished; with nothing left to be answered, the end of the game. */
export function keepHunt(state: GameState, record: HuntRecord, flags: readonly number[]): Effect[] {
  const { session } = state;
  if (session?.of !== 'game') return [];
  const effects = keep(state, { what: 'hunted', hunt: { ...record, flags } });
  return isOver(session) ? [...effects, ...keepEnd(state)] : effects;
}

/** What the player holds against the key of a sentence, or that it is taken back; and the hunt as it counts now. */
export function keepHuntObjection(
  state: GameState,
  sentence: number,
  reason: ObjectionReason | null,
  hunt: NewHunt,
): Effect[] {
  if (state.session?.of !== 'game') return [];
  const about = { questionId: sentenceName(sentence), itemId: null, skill: 'hunt', kind: null } as const;
  const objected = keepAbout(state, about, reason);
  return objected.length === 0 ? [] : [...objected, ...keep(state, { what: 'hunted', hunt })];
}

/** Home is to know of it before anybody goes there. */
function keepEnd(state: GameState): Effect[] {
  return state.keeping === null ? [] : [...keep(state, { what: 'finished' }), { type: 'list-packs' }];
}

/** The last answer with what the statistics count. */
function recordOf(session: Session, practice: PracticeRun | null): AnswerRecord {
  const graded = gradedAnswers(session).at(-1);
  if (!graded) throw new RangeError('nothing is answered yet');
  const { question, solution, answer, right, points } = graded;
  const correct = lessonOf(solution, solution.right).meaning;
  const item = itemOf(session.key, question);
  const kind = kindOf(item, correct);
  const practicedKind = practice?.plan.articles[practice.article]?.kinds[question.id];
  return {
    questionId: question.id,
    itemId: item?.id ?? null,
    skill: question.skill,
    kind,
    ...(practicedKind === undefined || practicedKind === kind ? {} : { practicedKind }),
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
  const { session } = state;
  if (session === null) return [];
  const item = itemOf(session.key, question);
  const kind = kindOf(item, lessonOf(solution, solution.right).meaning);
  const about = { questionId: question.id, itemId: item?.id ?? null, skill: question.skill, kind };
  return keepAbout(state, about, reason);
}

/** An objection, or that it is taken back; nothing of the tutorial. */
function keepAbout(
  state: GameState,
  about: Pick<NewObjection, 'questionId' | 'itemId' | 'skill' | 'kind'>,
  reason: ObjectionReason | null,
): Effect[] {
  const { session, ref } = state;
  if (session === null || ref === null || session.of === 'tutorial') return [];
  const objection = {
    ...about,
    ref,
    text: session.key.article.text,
    optionId: null,
    // Written out, so that a game need not load what reads the objections.
    reason: reason ?? ('taken-back' satisfies typeof TAKEN_BACK),
  };
  return keep(state, { what: 'objected', objection });
}
