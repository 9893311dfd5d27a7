/** The same game as plain lines, printed once and answered by typing a number: for pipes and for screen readers. */
import type { Article } from '../../core/article/article.ts';
import type { Step } from '../../core/game/effect.ts';
import type { Session } from '../../core/game/game.ts';
import { playerView } from '../../core/game/player-view.ts';
import type { Services } from '../../core/services.ts';
import { EXIT } from '../../core/user-error.ts';
import { EXIT_INTERRUPTED } from '../exit-codes.ts';
import { createGameSession, type GameSession, type Played } from '../game-session.ts';
import { practiceBlocks } from '../text/practice-blocks.ts';
import { resultBlocks } from '../text/result-blocks.ts';
import { ask } from './ask-in-lines.ts';
import { type LinearOutput, type Print, printerOn } from './print-lines.ts';
import { type NextLine, readLines } from './read-lines.ts';
import { linesOf, tellAhead, tellResultAgain, tellScene } from './tell.ts';
import { promptFor } from './understand.ts';

export interface LinearOptions {
  readonly first: Step;
  readonly services: Services;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: LinearOutput;
  /** What to type to play an article of one's own, for the home screen. */
  readonly ownCommand: string;
  /** Shows the stack of a crash. @default false */
  readonly debug?: boolean;
  /** Ends the game from outside; a number as its reason becomes the exit code. */
  readonly signal?: AbortSignal;
}

/** Waits until the game is no longer loading or reading anew, or is ended from outside. */
async function loaded(session: GameSession, signal: AbortSignal | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const check = () => {
    const { place } = session.state();
    if (place.at !== 'loading' && place.at !== 'planning' && !(place.at === 'x-ray' && place.xray === null))
      resolve();
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

/** The input is at its end: the result so far, and the exit code. */
function endOfInput(session: GameSession, print: Print): number {
  const before = playerView(session.state()).scene.at;
  session.send({ type: 'input-ended' });
  const { words } = session.state();
  const view = playerView(session.state());
  if (view.scene.at === before) return EXIT.done;
  if (view.scene.at === 'result') {
    print([words.lines.ended, '', ...linesOf(resultBlocks(view.scene.result, words))]);
  }
  if (view.scene.at === 'practiced') {
    print([words.lines.ended, '', ...linesOf(practiceBlocks(view.scene, words))]);
  }
  return EXIT.done;
}

/** What is told once, over whatever place. */
function tellNotice(session: GameSession, print: Print): void {
  const { overlay, notice } = session.state();
  if (overlay !== 'notice' || notice === null) return;
  print(notice.split('\n'));
  session.send({ type: 'closed-overlay' });
}

/** One scene after the other, each told once, until the game is over. */
async function play(session: GameSession, nextLine: NextLine, options: LinearOptions): Promise<number> {
  const { stdout, ownCommand, signal } = options;
  const print = printerOn(stdout);
  let told: unknown = null;
  /** The question whose lesson was told last. */
  let lesson: string | null = null;
  /** The article at hand: with other rounds it is not told again. */
  let article: Article | null = null;
  /** What the result was told of: unchanged, it is not told a second time. */
  let resulted: Session | null = null;
  for (;;) {
    if (signal?.aborted) return typeof signal.reason === 'number' ? signal.reason : EXIT_INTERRUPTED;
    // What was answered is kept before more is asked, and home knows the games that were left.
    await session.settled();
    tellNotice(session, print);
    const { place, words } = session.state();
    const view = playerView(session.state());
    const { scene, reading } = view;
    const { session: played, practice } = session.state();
    if (told !== place) {
      if (scene.at === 'reading' && practice !== null) {
        print([words.practice.articleNumber(practice.article + 1, practice.plan.articles.length)]);
      }
      if (scene.at === 'reading' && reading?.article === article) print(tellAhead(scene, words));
      else if (scene.at === 'result' && resulted === played) print([tellResultAgain(scene.result, words)]);
      else print(tellScene(view, ownCommand, words));
    }
    told = place;
    if (scene.at === 'result') resulted = played;
    article = reading?.article ?? null;
    if ('verdict' in scene) {
      if (lesson === null) print([words.lines.challenge]);
      lesson = scene.question.id;
    }
    if (place.at === 'offered' && !place.same) {
      session.send({ type: 'continued' });
      continue;
    }
    switch (place.at) {
      case 'left':
        return place.exitCode;
      case 'failed':
        return place.exitCode;
      case 'loading':
      case 'planning':
        await loaded(session, signal);
        break;
      case 'practice-article':
      case 'reading':
      case 'intro':
      case 'lessons':
      case 'feedback':
      case 'review':
      case 'hunt-intro':
        session.send({ type: 'continued' });
        break;
      case 'hunted':
        session.send({ type: 'finished-hunt', knowingly: true });
        break;
      case 'x-ray':
        if (place.xray === null) await loaded(session, signal);
        else session.send({ type: 'went-back' });
        break;
      case 'practice':
        if ('choices' in scene && scene.choices.length === 0) {
          session.send({ type: 'continued' });
          break;
        }
        if (!(await ask(session, null, print, nextLine)) && !signal?.aborted)
          return endOfInput(session, print);
        break;
      case 'practiced':
      case 'home':
      case 'hunting':
      case 'offered':
      case 'choosing':
      case 'confidence':
      case 'result':
        if (promptFor(scene, words) === null) return EXIT.done;
        if (!(await ask(session, lesson, print, nextLine)) && !signal?.aborted)
          return endOfInput(session, print);
        break;
      default:
        place satisfies never;
    }
  }
}

/**
 * Plays until the player leaves or the input ends; then the result so far is printed. Resolves with the
 * exit code (the game's own, that of the failure where nothing could be loaded, 130 when aborted) and how the
 * last game ended.
 */
export async function runLinear(options: LinearOptions): Promise<Played> {
  const session = createGameSession(options);
  const lines = readLines(options.stdin, options.signal);
  session.begin();
  const exitCode = await play(session, lines.next, options);
  lines.stop();
  await session.settled();
  return { exitCode, ...session.outcome() };
}
