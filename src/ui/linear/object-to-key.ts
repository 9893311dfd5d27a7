/** Asks in lines what is wrong with the key of a question whose lesson was told. */

import { letterAt } from '../../core/export/option-letters.ts';
import { OBJECTION_REASONS } from '../../core/game/game.ts';
import { type NumberedQuestion, numberedQuestions } from '../../core/game/numbered-questions.ts';
import { playerView } from '../../core/game/player-view.ts';
import type { Question } from '../../core/quiz/quiz.ts';
import type { Words } from '../../core/words/words.ts';
import type { GameSession } from '../game-session.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import type { Print } from './print-lines.ts';
import type { NextLine } from './read-lines.ts';
import { linesOf } from './tell.ts';

/** The question of that number, or, for null, the one of that id; null where its lesson was not told. */
function toldQuestion(
  session: GameSession,
  number: number | null,
  lastId: string | null,
): NumberedQuestion | null {
  const told = numberedQuestions(session.state()).filter((each) => each.told !== null);
  const found = told.findLast((each) =>
    number === null ? each.question.id === lastId : each.number === number,
  );
  return found ?? null;
}

/** What the question is about where that is nothing but its options; they have letters, since numbers choose a reason. */
function claimsOf({ passage, options }: Question, words: Words): string[] {
  return passage === null
    ? options.map(({ label }, index) => words.lines.lettered(letterAt(index), label))
    : [];
}

/** Which question is meant, the reasons to choose from, and how to choose. */
function ask({ question, number }: NumberedQuestion, options: readonly string[], words: Words): string[] {
  return [
    words.lines.objectsTo(number),
    ...linesOf(questionBlocks(question)).filter(Boolean),
    ...claimsOf(question, words),
    words.screens.objection.ask,
    ...options.map((label, index) => words.lines.option(index + 1, label)),
    '',
    words.lines.pickReason,
  ];
}

/**
 * Asks about the question of that number, or, for null, about the one whose lesson was told last. False where the input
 * ended instead of an answer.
 */
export async function objectToKey(
  session: GameSession,
  number: number | null,
  lastId: string | null,
  print: Print,
  nextLine: NextLine,
): Promise<boolean> {
  const { words } = session.state();
  const told = toldQuestion(session, number, lastId);
  if (told === null) {
    print([number === null ? words.lines.nothingTold : words.lines.notTold(number)]);
    return true;
  }
  const reasons = OBJECTION_REASONS.map((reason) => words.screens.objection.reasons[reason]);
  const options = [...reasons, words.screens.objection.withdraw];
  print(ask(told, options, words));
  const line = await nextLine();
  const picked = /^\d+$/.test(line ?? '') ? Number(line) : 0;
  if (picked < 1 || picked > options.length) return line !== null;
  const reason = OBJECTION_REASONS[picked - 1] ?? null;
  session.send({ type: 'objected', questionId: told.question.id, reason });
  const { scene } = playerView(session.state());
  print([
    reason === null ? words.screens.objection.withdrawn : words.screens.objection.recorded(reason),
    ...(scene.at === 'result'
      ? [words.screens.result.points(scene.result.points, scene.result.maxPoints)]
      : []),
  ]);
  return true;
}
