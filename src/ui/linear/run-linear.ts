/** The same game as plain lines, printed once and answered by typing a number: for pipes and for screen readers. */
import type { Article } from '../../core/article/article.ts';
import { cleanText } from '../../core/article/clean-text.ts';
import type { Step } from '../../core/game/effect.ts';
import { playerView, type Scene } from '../../core/game/player-view.ts';
import type { Services } from '../../core/services.ts';
import { EXIT } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';
import { EXIT_INTERRUPTED } from '../exit-codes.ts';
import { createGameSession, type GameSession, type Played } from '../game-session.ts';
import { practiceBlocks } from '../text/practice-blocks.ts';
import { resultBlocks } from '../text/result-blocks.ts';
import { wrapText } from '../text/wrap-text.ts';
import { objectToKey, type Print } from './object-to-key.ts';
import { objectToSentence } from './object-to-sentence.ts';
import { type NextLine, readLines } from './read-lines.ts';
import { linesOf, tellAhead, tellArticle, tellScene } from './tell.ts';
import { promptFor, understand } from './understand.ts';

/** Where the lines go; a terminal says so and tells its width. */
export type LinearOutput = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

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

/** No escape code gets out, whatever the text holds; on a terminal, lines are broken between words. */
function printerOn(stdout: LinearOutput): Print {
  const fitted = (line: string) =>
    stdout.isTTY && stdout.columns
      ? wrapText(line, stdout.columns).map(({ start, end }) => line.slice(start, end))
      : [line];
  return (lines) => {
    const clean = cleanText(lines.join('\n')).split('\n').flatMap(fitted);
    if (lines.length > 0) stdout.write(`${clean.join('\n')}\n\n`);
  };
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

/** Reads lines until one moves the game on; false when the input ended first. */
async function ask(
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
        print(words.lines.commands);
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
        print(line === '' ? [emptyAnswer(scene.at, words) ?? prompt] : [words.lines.unknown(line), prompt]);
        break;
      default:
        meaning satisfies never;
    }
  }
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
  for (;;) {
    if (signal?.aborted) return typeof signal.reason === 'number' ? signal.reason : EXIT_INTERRUPTED;
    // What was answered is kept before more is asked, and home knows the games that were left.
    await session.settled();
    tellNotice(session, print);
    const { place, words } = session.state();
    const view = playerView(session.state());
    const { scene, reading } = view;
    const isRead = reading !== null && reading.article === article;
    if (told !== place)
      print(scene.at === 'reading' && isRead ? tellAhead(scene, words) : tellScene(view, ownCommand, words));
    told = place;
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
