/** Asks in lines what is wrong with the key of a sentence of the hunt, once that is finished. */
import { HUNT_REASONS } from '../../core/game/hunt-objections.ts';
import { huntResult } from '../../core/game/hunt-result.ts';
import type { GameSession } from '../game-session.ts';
import type { Print } from './print-lines.ts';
import type { NextLine } from './read-lines.ts';
import { sentenceText } from './tell-hunt.ts';

/** The points of the hunt, as they are now. */
function pointsNow(session: GameSession): string[] {
  const { session: played, words } = session.state();
  if (!played?.hunt) return [];
  const { points, maxPoints } = huntResult(played.hunt, played.key.article, words.hunt, []);
  return [points === null ? words.hunt.noPoints : words.screens.hunt.points(points, maxPoints)];
}

/** Asks about the sentence of that number, counted as the hunt counts them. False where the input ended instead of an answer. */
export async function objectToSentence(
  session: GameSession,
  number: number,
  print: Print,
  nextLine: NextLine,
): Promise<boolean> {
  const { session: played, words } = session.state();
  const { lines, screens } = words;
  const hunt = played?.hunt?.finished ? played.hunt.hunt : null;
  if (!played || hunt === null) {
    print([lines.noHuntTold]);
    return true;
  }
  const sentence = hunt.sentences[number - 1];
  if (sentence === undefined || !hunt.scored.some((each) => each.sentence === sentence)) {
    print([lines.sentenceNotTold(number)]);
    return true;
  }
  const reasons = HUNT_REASONS.map((reason) => screens.hunt.objection.reasons[reason]);
  const options = [...reasons, screens.hunt.objection.withdraw];
  print([
    lines.objectsToSentence(number),
    sentenceText(played.key.article, sentence),
    screens.hunt.objection.ask,
    ...options.map((label, index) => lines.option(index + 1, label)),
    '',
    lines.pickReason,
  ]);
  const line = await nextLine();
  const picked = /^\d+$/.test(line ?? '') ? Number(line) : 0;
  if (picked < 1 || picked > options.length) return line !== null;
  const reason = HUNT_REASONS[picked - 1] ?? null;
  session.send({ type: 'objected-to-sentence', sentence, reason });
  print([
    reason === null ? screens.hunt.objection.withdrawn : screens.hunt.objection.made(reason),
    ...pointsNow(session),
  ]);
  return true;
}
