/** Sums up a game, or what was played of it. */
import type { Words } from '../words/words.ts';
import { calibrationLines, calibrationSummary } from './calibration.ts';
import type { HuntRecord, Session } from './game.ts';
import { type GameClock, timeInWords } from './game-clock.ts';
import { gradedAnswers, pointsOf, questionOf, questionsOf, withoutObjections } from './graded-answers.ts';
import { huntResult } from './hunt-result.ts';
import { certaintyLeaning, claimLeaning } from './leaning.ts';
import { praiseOf } from './praise.ts';
import type { Result } from './result.ts';
import { reviewOrder } from './review-order.ts';
import { MOST_POINTS } from './score.ts';
import { skillResults } from './skills.ts';

/** The result so far; of a game without answers, one that says so. `hunts` are all finished hunts so far; `clock` tells the time. */
export function makeResult(
  session: Session,
  words: Words,
  hunts: readonly HuntRecord[] = [],
  clock: GameClock | null = null,
): Result {
  const { game } = words;
  const answers = withoutObjections(session, gradedAnswers(session));
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
    skills: skillResults(session.quiz.rounds, answers, game),
    calibration: calibrationLines(answers, game),
    calibrationSummary: calibrationSummary(answers, game),
    leaning: claimLeaning(answers, game),
    certainty: certaintyLeaning(answers, game),
    misses: reviewOrder(session).length,
    objections: session.objections.map(({ questionId, reason }) => {
      const { prompt, passage } = questionOf(session, questionId);
      return { asked: passage === null ? prompt : `${prompt} ${passage}`, reason };
    }),
    shortfall: session.quiz.shortfall,
    time: timeInWords(clock, game.time),
    hunt,
  };
}
