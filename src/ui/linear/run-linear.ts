/** The same game as plain lines, printed once and answered by typing a number: for pipes and for screen readers. */
import { cleanText } from '../../core/article/clean-text.ts';
import type { Step } from '../../core/game/game.ts';
import { playerView } from '../../core/game/player-view.ts';
import type { Services } from '../../core/services.ts';
import { EXIT } from '../../core/user-error.ts';
import { EXIT_INTERRUPTED } from '../exit-codes.ts';
import { createGameSession, type GameSession } from '../game-session.ts';
import { words } from '../words.ts';
import { type NextLine, readLines } from './read-lines.ts';
import { tellArticle, tellScene } from './tell.ts';
import { promptFor, understand } from './understand.ts';

export interface LinearOptions {
  readonly first: Step;
  readonly services: Services;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  /** Shows the stack of a crash. @default false */
  readonly debug?: boolean;
  /** Ends the game from outside; a number as its reason becomes the exit code. */
  readonly signal?: AbortSignal;
}

/** One empty line after each scene; no escape code, whatever the text holds. */
function print(stdout: NodeJS.WritableStream, lines: readonly string[]): void {
  if (lines.length > 0) stdout.write(cleanText(`${lines.join('\n')}\n\n`));
}

/** Waits until the game is no longer loading, or is ended from outside. */
async function loaded(session: GameSession, signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const check = () => {
    if (session.state().place.at !== 'loading') resolve();
  };
  const end = () => resolve();
  const stop = session.subscribe(check);
  signal?.addEventListener('abort', end);
  if (signal?.aborted) resolve();
  check();
  await promise;
  signal?.removeEventListener('abort', end);
  stop();
}

/** Leaves, after a question where answers would be lost; false where the input ended instead of an answer. */
async function quit(
  session: GameSession,
  stdout: NodeJS.WritableStream,
  nextLine: NextLine,
): Promise<boolean> {
  session.send({ type: 'asked-to-quit' });
  if (session.state().overlay !== 'quit') return true;
  print(stdout, [words.linear.confirmQuit]);
  const answer = await nextLine();
  const leaves = answer?.toLowerCase().startsWith('y') ?? false;
  session.send({ type: leaves ? 'confirmed-quit' : 'closed-overlay' });
  return answer !== null;
}

/** Reads lines until one moves the game on; false when the input ended first. */
async function ask(
  session: GameSession,
  stdout: NodeJS.WritableStream,
  nextLine: NextLine,
): Promise<boolean> {
  const { scene, reading } = playerView(session.state());
  const prompt = promptFor(scene) ?? '';
  print(stdout, [prompt]);
  for (;;) {
    const line = await nextLine();
    if (line === null) return false;
    const meaning = understand(scene, line);
    switch (meaning.do) {
      case 'send':
        session.send(meaning.event);
        return true;
      case 'tell-article':
        print(stdout, reading ? tellArticle(reading) : []);
        break;
      case 'tell-commands':
        print(stdout, words.linear.commands);
        break;
      case 'quit':
        return quit(session, stdout, nextLine);
      case 'nothing':
        print(stdout, [words.linear.unknown(line), prompt]);
        break;
      default:
        meaning satisfies never;
    }
  }
}

/** The input is at its end: the result so far, and the exit code. */
function endOfInput(session: GameSession, stdout: NodeJS.WritableStream): number {
  const before = playerView(session.state()).scene.at;
  session.send({ type: 'input-ended' });
  const view = playerView(session.state());
  if (view.scene.at === 'result' && before !== 'result') {
    print(stdout, [words.linear.ended, '', ...tellScene(view)]);
  }
  return EXIT.done;
}

/** One scene after the other, each told once, until the game is over. */
async function play(session: GameSession, nextLine: NextLine, options: LinearOptions): Promise<number> {
  const { stdout, signal } = options;
  let told: unknown = null;
  for (;;) {
    if (signal?.aborted) return typeof signal.reason === 'number' ? signal.reason : EXIT_INTERRUPTED;
    const { place } = session.state();
    const view = playerView(session.state());
    if (told !== place) print(stdout, tellScene(view));
    told = place;
    switch (place.at) {
      case 'left':
        return place.exitCode;
      case 'failed':
        return place.exitCode;
      case 'loading':
        await loaded(session, signal);
        break;
      case 'reading':
      case 'intro':
      case 'feedback':
      case 'review':
        session.send({ type: 'continued' });
        break;
      case 'home':
      case 'choosing':
      case 'confidence':
      case 'result':
        if (promptFor(view.scene) === null) return EXIT.done;
        if (!(await ask(session, stdout, nextLine)) && !signal?.aborted) return endOfInput(session, stdout);
        break;
      default:
        place satisfies never;
    }
  }
}

/**
 * Plays until the player leaves or the input ends; then the result so far is printed. Resolves with the
 * exit code: the game's own, that of the failure where nothing could be loaded, 130 when aborted.
 */
export async function runLinear(options: LinearOptions): Promise<number> {
  const session = createGameSession(options);
  const lines = readLines(options.stdin, options.signal);
  session.begin();
  const exitCode = await play(session, lines.next, options);
  lines.stop();
  return exitCode;
}
