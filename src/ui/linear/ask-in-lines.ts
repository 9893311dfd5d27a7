/** Asks for a line at a prompt, and does what it means, until one moves the game on. */
import { playerView, type Scene } from '../../core/game/player-view.ts';
import type { Words } from '../../core/words/words.ts';
import type { GameSession } from '../game-session.ts';
import { elsewhere } from './elsewhere.ts';
import { objectToKey } from './object-to-key.ts';
import { objectToSentence } from './object-to-sentence.ts';
import type { Print } from './print-lines.ts';
import type { NextLine } from './read-lines.ts';
import { tellArticle, tellScene } from './tell.ts';
import { promptFor, understand } from './understand.ts';

/** Leaves, after a question where answers would be lost; false where the input ended instead of an answer. */
async function quit(session: GameSession, print: Print, nextLine: NextLine): Promise<boolean> {
  const { words } = session.state();
  session.send({ type: 'asked-to-quit' });
  if (session.state().overlay !== 'quit') return true;
  print([`${words.screens.quit.ask(playerView(session.state()))} ${words.lines.confirmQuit}`]);
  const answer = await nextLine();
  const typed = answer?.toLowerCase() ?? '';
  const leaves = words.lines.yes.some((letter) => typed.startsWith(letter));
  session.send({ type: leaves ? 'confirmed-quit' : 'closed-overlay' });
  return answer !== null;
}

/** What to say to an empty line where a question is asked; null elsewhere. */
function emptyAnswer(at: Scene['at'], words: Words): string | null {
  if (at === 'hunting') return words.lines.flagSentences;
  return at === 'choosing' || at === 'confidence' ? words.lines.nothingTyped : null;
}

/** The question at hand, which something else was told after, and how to answer it. */
function printAgain(session: GameSession, prompt: string, print: Print): void {
  const view = playerView(session.state());
  const isAsked = view.scene.at === 'choosing' || view.scene.at === 'confidence';
  if (isAsked) print(tellScene(view, '', session.state().words));
  print([prompt]);
}

/**
 * Reads lines until one moves the game on; false when the input ended first.
 * @param lesson the id of the question whose lesson was told last; null for none
 */
export async function ask(
  session: GameSession,
  lesson: string | null,
  print: Print,
  nextLine: NextLine,
): Promise<boolean> {
  const { words } = session.state();
  const view = playerView(session.state());
  const { scene, reading } = view;
  const prompt = promptFor(scene, words) ?? '';
  print([prompt]);
  for (;;) {
    const line = await nextLine();
    if (line === null) return false;
    const meaning = understand(scene, line, words);
    switch (meaning.do) {
      case 'send':
        for (const event of meaning.events) session.send(event);
        return true;
      case 'tell-article':
        if (scene.at === 'hunting') print(tellScene(view, '', words));
        else {
          if (reading) print(tellArticle(reading, words));
          printAgain(session, prompt, print);
        }
        break;
      case 'tell-commands':
        print([...words.lines.commands, '', prompt]);
        break;
      case 'object':
      case 'object-to-sentence': {
        const { place } = session.state();
        const isAnswered =
          meaning.do === 'object'
            ? await objectToKey(session, meaning.number, lesson, print, nextLine)
            : await objectToSentence(session, meaning.number, print, nextLine);
        if (!isAnswered) return false;
        // What is told here has changed.
        if (session.state().place !== place) return true;
        printAgain(session, prompt, print);
        break;
      }
      case 'quit':
        return quit(session, print, nextLine);
      case 'nothing':
        print(
          line === ''
            ? [emptyAnswer(scene.at, words) ?? prompt]
            : [elsewhere(session.state(), scene, line) ?? words.lines.unknown(line), prompt],
        );
        break;
      default:
        meaning satisfies never;
    }
  }
}
