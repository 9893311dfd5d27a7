/** The scene that a place shows, with as much of the session as is due there. */
import type { LeftHunt, UnfinishedGame } from '../progress/progress-store.ts';
import type { GameState, PlayedHunt, Session } from './game.ts';
import {
  type GradedAnswer,
  gradedAnswers,
  isOver,
  optionOf,
  pointsOf,
  questionsOf,
  withoutObjections,
} from './graded-answers.ts';
import { huntedScene, huntingScene, introScene, roundCount, roundNumber } from './hunt-view.ts';
import { makeResult } from './make-result.ts';
import { objectionTo } from './objections.ts';
import { insteadOf } from './other-rounds.ts';
import { answersTold, paceOf } from './pace.ts';
import { playedGame } from './played-game.ts';
import type { Progress, RoundPreview, SavedGame, SavedHunt, Scene } from './player-view.ts';
import { toLastLesson } from './practice.ts';
import { afterPractice, beforeArticle, beforePractice } from './practice-view.ts';
import { verdictOf } from './verdict.ts';
import { questionAt, roundAt } from './waypoints.ts';

function sessionOf({ session, place }: GameState): Session {
  if (session === null) throw new RangeError(`nothing is being played at ${place.at}`);
  return session;
}

function progressOf(state: GameState, round: number, question: number): Progress {
  const session = sessionOf(state);
  const { practice } = state;
  const { title, questions } = roundAt(session, round);
  const before = session.quiz.rounds.slice(0, round);
  // Practice counts through all its articles: its rounds are short, and a question has one number.
  const past = practice?.past.map((each) => each.session) ?? [];
  const asked = past.reduce((sum, each) => sum + questionsOf(each).length, 0);
  const total = (practice?.plan.articles ?? [session]).reduce(
    (sum, each) => sum + questionsOf(each).length,
    0,
  );
  const numberInGame = before.reduce((sum, each) => sum + each.questions.length, asked + question + 1);
  const told = [
    ...past.flatMap((each) => withoutObjections(each, gradedAnswers(each))),
    ...withoutObjections(session, answersTold(state, session)),
  ];
  return {
    roundNumber: roundNumber(session, round),
    roundCount: roundCount(session),
    roundTitle: title,
    questionNumber: practice === null ? question + 1 : numberInGame,
    questionCount: practice === null ? questions.length : total,
    numberInGame,
    answered: past.reduce((sum, each) => sum + each.answers.length, session.answers.length),
    total,
    points: pointsOf(told),
    article: practice && { number: practice.article + 1, count: practice.plan.articles.length },
  };
}

function answerTo(session: Session, questionId: string): GradedAnswer {
  const found = gradedAnswers(session).find(({ question }) => question.id === questionId);
  if (!found) throw new RangeError(`question ${questionId} is not answered`);
  return found;
}

function reviewScene(session: Session, order: readonly string[], index: number): Scene {
  const miss = answerTo(session, order[index] ?? '');
  const verdict = verdictOf(miss, objectionTo(session, miss.question.id), isOver(session));
  const asked = questionsOf(session);
  return {
    at: 'review',
    question: miss.question,
    verdict,
    number: index + 1,
    count: order.length,
    numberInGame: asked.findIndex(({ id }) => id === miss.question.id) + 1,
    total: asked.length,
  };
}

function playedHunt({ hunt }: Session): PlayedHunt {
  if (hunt === null) throw new RangeError('no hunt is being played');
  return hunt;
}

function readingScene(state: GameState, session: Session): Scene {
  const { words, fromHome } = state;
  const { quiz, hunt } = session;
  const rounds = quiz.rounds.map(
    ({ skill, title, questions }): RoundPreview => ({ skill, title, questions: questions.length }),
  );
  if (hunt !== null) {
    const sentences = hunt.hunt.sentences.length;
    rounds.splice(hunt.before, 0, { skill: 'hunt', title: words.hunt.title, sentences });
  }
  return {
    at: 'reading',
    rounds,
    shortfall: quiz.shortfall,
    instead: insteadOf(state),
    goesBack: toLastLesson(state) !== null,
    goesHome: fromHome && session.of !== 'practice',
  };
}

/** As much of a game that was left as is shown of it. */
function briefly(saved: UnfinishedGame): SavedGame {
  const { id, ref, title, asked, answers, hunted, hunting, pace, told } = saved;
  const hunt = hunted === null && hunting !== null ? brieflyHunted(hunting) : null;
  const next = hunt === null && answers.length < asked ? answers.length + 1 : null;
  const lessons = hunt === null && next === null && pace === 'end' && told < answers.length;
  return { id, ref, title: title ?? ref, next, asked, hunt, lessons };
}

function brieflyHunted({ sentences, seen, flags }: LeftHunt): SavedHunt {
  return { sentences, unseen: Math.max(0, sentences - seen.length), flagged: flags.length };
}

function homeScene({ packs, course, keeping, tutorial }: GameState): Scene {
  const stands = keeping?.isNew ? 'first' : 'last';
  return {
    at: 'home',
    packs,
    course,
    unfinished: (keeping?.unfinished ?? []).map(briefly),
    due: keeping?.due ?? 0,
    minutesToNext: keeping?.minutesToNext ?? null,
    tutorial: tutorial === null ? null : stands,
  };
}

/** What is to be seen; throws RangeError for a state that no sequence of events leads to. */
export function sceneOf(state: GameState): Scene {
  const { place, words } = state;
  switch (place.at) {
    case 'home':
      return homeScene(state);
    case 'loading':
      return { at: 'loading', ref: place.ref };
    case 'planning':
      return { at: 'planning' };
    case 'practice':
      return beforePractice(state);
    case 'practice-article':
      return beforeArticle(state);
    case 'practiced':
      return afterPractice(state, place.standing);
    case 'failed':
      return { at: 'failed', message: place.message, hint: place.hint };
    case 'offered':
      return { at: 'offered', saved: briefly(place.saved), same: place.same };
    case 'reading':
      return readingScene(state, sessionOf(state));
    case 'intro': {
      const session = sessionOf(state);
      const { title, rule } = roundAt(session, place.round);
      return { at: 'intro', title, rule, progress: progressOf(state, place.round, 0) };
    }
    case 'choosing': {
      const session = sessionOf(state);
      const question = questionAt(session, place.round, place.question);
      const progress = progressOf(state, place.round, place.question);
      return { at: 'choosing', question, progress, instead: insteadOf(state) };
    }
    case 'confidence': {
      const session = sessionOf(state);
      const question = questionAt(session, place.round, place.question);
      const chosen = optionOf(question, place.optionId);
      const progress = progressOf(state, place.round, place.question);
      const introduced = session.of === 'tutorial' && session.answers.length === 0;
      return { at: 'confidence', question, chosen, progress, introduced, instead: insteadOf(state) };
    }
    case 'lessons': {
      const { title, questions } = roundAt(sessionOf(state), place.round);
      return { at: 'lessons', title, progress: progressOf(state, place.round, questions.length - 1) };
    }
    case 'feedback': {
      const session = sessionOf(state);
      const question = questionAt(session, place.round, place.question);
      const verdict = verdictOf(
        answerTo(session, question.id),
        objectionTo(session, question.id),
        isOver(session),
      );
      return {
        at: 'feedback',
        question,
        verdict,
        progress: progressOf(state, place.round, place.question),
        late: paceOf(state) === 'end',
      };
    }
    case 'hunt-intro': {
      const session = sessionOf(state);
      return introScene(session, playedHunt(session), words.hunt);
    }
    case 'hunting': {
      const session = sessionOf(state);
      return { ...huntingScene(session, playedHunt(session), place, words.hunt), instead: insteadOf(state) };
    }
    case 'hunted': {
      const session = sessionOf(state);
      return huntedScene(session, playedHunt(session), place, words.hunt, state.hunts);
    }
    case 'result':
      return {
        at: 'result',
        result: makeResult(sessionOf(state), words, state.hunts, state.clock),
        writes: state.writes && playedGame(state) !== null,
      };
    case 'review':
      return reviewScene(sessionOf(state), place.order, place.index);
    case 'x-ray':
      return { at: 'x-ray', xray: place.xray };
    case 'left':
      return { at: 'left', exitCode: place.exitCode };
    default:
      return place satisfies never;
  }
}
