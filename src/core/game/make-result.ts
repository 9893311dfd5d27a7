/** Sums up a game, or what was played of it. */
import type { Words } from '../words/words.ts';
import { calibrationLines, calibrationSummary } from './calibration.ts';
import type { HuntRecord, Session } from './game.ts';
import { type GameClock, timeInWords } from './game-clock.ts';
import {
  gradedAnswers,
  onlyObjections,
  optionOf,
  pointsOf,
  questionsOf,
  solutionOf,
  withoutObjections,
} from './graded-answers.ts';
import { huntResult } from './hunt-result.ts';
import { certaintyLeaning, claimLeaning } from './leaning.ts';
import { praiseOf } from './praise.ts';
import type { ObjectedQuestion, Result } from './result.ts';
import { reviewOrder } from './review-order.ts';
import { MOST_POINTS } from './score.ts';
import { skillResults } from './skills.ts';

function objectedQuestions(session: Session): ObjectedQuestion[] {
  const asked = questionsOf(session);
  return session.objections.flatMap(({ questionId, reason }) => {
    const index = asked.findIndex(({ id }) => id === questionId);
    const question = asked[index];
    if (question === undefined) return [];
    const { prompt, passage } = question;
    const answer = optionOf(question, solutionOf(session, questionId).right).label;
    return [{ number: index + 1, prompt, passage, answer, reason }];
  });
}

/** The result so far; of a game without answers, one that says so. `hunts` are all finished hunts so far; `clock` tells the time. */
export function makeResult(
  session: Session,
  words: Words,
  hunts: readonly HuntRecord[] = [],
  clock: GameClock | null = null,
): Result {
  const { game } = words;
  const all = gradedAnswers(session);
  const answers = withoutObjections(session, all);
  const misses = reviewOrder(session);
  const counted = withoutObjections(session, misses).length;
  const asked = questionsOf(session).length - session.objections.length;
  const hunt =
    session.hunt === null ? null : huntResult(session.hunt, session.key.article, words.hunt, hunts);
  return {
    title: session.key.article.title ?? game.untitled,
    praise: praiseOf(answers, asked, hunt, game.praise),
    points: pointsOf(answers),
    maxPoints: MOST_POINTS * asked,
    answered: answers.length,
    asked,
    skills: skillResults(session.quiz.rounds, answers, onlyObjections(session, all), game),
    calibration: calibrationLines(answers, game),
    calibrationSummary: calibrationSummary(answers, game),
    leaning: claimLeaning(answers, game),
    certainty: certaintyLeaning(answers, game),
    misses: counted,
    missesNotCounted: misses.length - counted,
    objections: objectedQuestions(session),
    shortfall: session.quiz.shortfall,
    time: timeInWords(clock, game.time),
    hunt,
  };
}
