/** Plays one game: reads what is to be played, opens the screen or the lines, and says how to play it again. */
import type { Readable } from 'node:stream';
import { cleanText } from '../core/article/clean-text.ts';
import type { Pace, PackSummary } from '../core/game/game.ts';
import type { PracticeRequest } from '../core/practice/practice-plan.ts';
import type { ProgressStore } from '../core/progress/progress-store.ts';
import type { QuizSettings } from '../core/quiz/quiz.ts';
import type { Services } from '../core/services.ts';
import { EXIT } from '../core/user-error.ts';
import type { Outcome, Played } from '../ui/game-session.ts';
import { bundledPacks } from './bundled-packs.ts';
import type { Door } from './door.ts';
import { createKeyLoader } from './key-loader.ts';
import { type ProgramName, quoted } from './program-name.ts';
import { replayCommand } from './replay-command.ts';
import { type StorageOptions, storeIn } from './storage.ts';
import { answersOf, needsLines } from './terminal.ts';
import { tutorialPath } from './tutorial-path.ts';

export interface PlayRequest {
  /** An article or a pack; null for the home screen. */
  readonly ref: string | null;
  readonly settings: QuizSettings;
  readonly pace: Pace;
  /** Null where nothing is to be kept. */
  readonly storage: StorageOptions | null;
  /** Practice in place of the home screen. */
  readonly practice?: PracticeRequest;
}

/** What both ways of playing need. */
export interface GameRun {
  readonly door: Door;
  readonly request: PlayRequest;
  readonly packs: readonly PackSummary[];
  /** The path of the tutorial. */
  readonly tutorial: string;
  /** True where nothing was ever played. */
  readonly isNew: boolean;
  readonly services: Services;
  /** Where the answers come from. */
  readonly stdin: Readable;
  /** Shows the stack of a crash. */
  readonly debug: boolean;
  readonly signal: AbortSignal;
}

/**
 * Plays until the player leaves, and returns the exit code. Rejects with a UserError for what cannot be
 * played, so that the reason is still to be read when the screen is gone.
 * @param linear true to use plain lines even on a terminal
 */
export async function play(door: Door, request: PlayRequest, linear: boolean): Promise<number> {
  const { ref, storage } = request;
  const store = storage === null ? null : storeIn(storage, door);
  const signal = door.catchSignals();
  const answers = answersOf(door, ref === '-');
  const lines = linear || needsLines(door, answers);
  try {
    const before = lines ? 'everything' : isAddress(ref) ? 'nothing' : 'read';
    const [loader, packs, run, isNew] = await Promise.all([
      createKeyLoader(ref === null ? null : { ref, before }, {
        stdin: door.stdin,
        signal,
        words: door.words,
      }),
      bundledPacks(door.packageRoot),
      lines ? linesGame() : screenGame(),
      // Whether the file is there is seen at a glance; what is in it is read after the first frame.
      ref === null && store !== null && store.isUntouched(),
    ]);
    const debug = Boolean(door.env.SAYSWHO_DEBUG);
    const { exitCode, ...outcome } = await run({
      door,
      request,
      packs,
      tutorial: tutorialPath(door),
      isNew,
      services:
        store === null
          ? loader
          : { ...practiceOf(door, store, packs, signal), loadKey: loader.loadKey, store },
      stdin: answers.stream,
      debug,
      signal,
    });
    const failure = loader.lastFailure();
    if (failure !== null && failure.exitCode === exitCode) throw failure;
    const played = loader.lastLoaded();
    if (exitCode === EXIT.done && played !== null)
      door.stdout.write(farewell(door, played, { ...outcome, pace: request.pace }, storage));
    return exitCode;
  } finally {
    // What could not be kept was told.
    await store?.close().catch(() => undefined);
    answers.close();
  }
}

/** The last game's points, and the command that plays its questions again. */
function farewell(
  door: Pick<Door, 'program' | 'packageRoot'>,
  played: string,
  { settings, score, kept, of, pace }: Outcome & Pick<PlayRequest, 'pace'>,
  storage: StorageOptions | null,
): string {
  // Practice has told all there is to tell.
  if (of === 'practice') return '';
  const { program } = door;
  const replay =
    played === tutorialPath(door) ? program.with('tutorial') : replayCommand(program, played, settings, pace);
  return [
    ...(score === null || score.maxPoints === 0
      ? []
      : [`You had ${String(score.points).replace('-', '−')} of ${score.maxPoints} points.`]),
    ...(typeof score?.hunt?.points === 'number'
      ? [`In the hunt you had ${score.hunt.points} of ${score.hunt.maxPoints} points.`]
      : []),
    ...(kept ? [`This game is kept. To go on with it: ${goOnCommand(program, played, storage)}`] : []),
    ...(replay === null ? [] : [`To begin with the same questions again: ${replay}`]),
  ]
    .map((line) => `${cleanText(line)}\n`)
    .join('');
}

/** What was piped in has to be piped in again: it is known by its text. */
function goOnCommand(program: ProgramName, played: string, storage: StorageOptions | null): string {
  const folder = storage?.dataDir === undefined ? '' : ` --data-dir ${quoted(storage.dataDir)}`;
  return program.with(`play ${quoted(played)}${folder}`);
}

/** The way to a plan, whose code is loaded when it is asked for. */
function practiceOf(
  door: Door,
  store: ProgressStore,
  packs: readonly PackSummary[],
  signal: AbortSignal,
): Pick<Services, 'planPractice'> {
  return {
    planPractice: async (request) => {
      const { planFromStore } = await import('./plan-practice.ts');
      const read = { stdin: door.stdin, signal, words: door.words };
      const planner = {
        store,
        words: door.words,
        packs,
        read,
        seed: door.randomSeed(),
        now: () => new Date(),
      };
      return planFromStore(planner, request);
    },
  };
}

async function linesGame(): Promise<(run: GameRun) => Promise<Played>> {
  return (await import('./play-in-lines.ts')).playInLines;
}

async function screenGame(): Promise<(run: GameRun) => Promise<Played>> {
  return (await import('./play-on-screen.ts')).playOnScreen;
}

/** Fetching takes a while; the screen shows it. */
function isAddress(ref: string | null): boolean {
  return ref !== null && /^https?:\/\//i.test(ref);
}
