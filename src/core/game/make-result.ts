/** Sums up a game, or what was played of it. */
import { calibrationLines, calibrationSummary } from './calibration.ts';
import type { HuntRecord, Session } from './game.ts';
import { gradedAnswers, questionsOf } from './graded-answers.ts';
import { huntResult } from './hunt-result.ts';
import { certaintyLeaning, claimLeaning } from './leaning.ts';
import type { Result } from './result.ts';
import { MOST_POINTS } from './score.ts';
import { skillResults } from './skills.ts';
import { UNTITLED } from './wording.ts';

/** The result so far; of a game without answers, one that says so. `hunts` are all finished hunts so far. */
export function makeResult(session: Session, hunts: readonly HuntRecord[] = []): Result {
  const answers = gradedAnswers(session);
  const asked = questionsOf(session).length;
  return {
    title: session.key.article.title ?? UNTITLED,
    points: answers.reduce((sum, { points }) => sum + points, 0),
    maxPoints: MOST_POINTS * asked,
    answered: answers.length,
    asked,
    skills: skillResults(session.quiz.rounds, answers),
    calibration: calibrationLines(answers),
    calibrationSummary: calibrationSummary(answers),
    leaning: claimLeaning(answers),
    certainty: certaintyLeaning(answers),
    misses: answers.filter(({ right }) => !right).length,
    shortfall: session.quiz.shortfall,
    hunt: session.hunt === null ? null : huntResult(session.hunt, hunts),
  };
}
