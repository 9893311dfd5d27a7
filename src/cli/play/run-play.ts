/** Plays one game: reads what is to be played, opens the screen or the lines, and says how to play it again. */
import type { Readable } from 'node:stream';
import { cleanText } from '../../core/article/clean-text.ts';
import type { Pace, PackSummary, PlayedGame } from '../../core/game/game.ts';
import type { PracticeRequest } from '../../core/practice/practice-plan.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import type { QuizSettings } from '../../core/quiz/quiz.ts';
import type { Services } from '../../core/services.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import { isFolder } from '../../io/list-folder.ts';
import { systemClock } from '../../io/system-clock.ts';
import { isWebAddress } from '../../io/web-address.ts';
import { EXIT_INTERRUPTED } from '../../ui/exit-codes.ts';
import type { Played } from '../../ui/game-session.ts';
import type { Outcome } from '../../ui/outcome.ts';
import type { Door } from '../door.ts';
import { type ProgramName, quoted } from '../program-name.ts';
import { bundledPacks, withProgress } from '../sources/bundled-packs.ts';
import type { Course } from '../sources/course.ts';
import { createKeyLoader } from '../sources/key-loader.ts';
import { type StorageOptions, storeIn } from '../storage.ts';
import { answersOf, needsLines } from '../terminal.ts';
import { tutorialPath } from '../tutorial/tutorial-path.ts';
import { replayCommand, storageArguments } from './replay-command.ts';
import type { ReportOptions } from './write-report.ts';

export interface PlayRequest {
  /** An article or a pack; null for the home screen. */
  readonly ref: string | null;
  readonly settings: QuizSettings;
  readonly pace: Pace;
  /** True where the time is told. */
  readonly timed: boolean;
  /** Null where nothing is to be kept. */
  readonly storage: StorageOptions | null;
  /** The file to write the result to after the game. */
  readonly report?: string | undefined;
  /** Whose result it is. */
  readonly name?: string | undefined;
  /** Practice in place of the home screen. */
  readonly practice?: PracticeRequest;
}

/** What both ways of playing need. */
export interface GameRun {
  readonly door: Door;
  readonly request: PlayRequest;
  readonly packs: readonly PackSummary[];
  /** The name of the folder that they are in, where they are a course. */
  readonly course: string | null;
  /** The path of the tutorial; null where home does not offer it. */
  readonly tutorial: string | null;
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
export async function play(door: Door, asked: PlayRequest, linear: boolean): Promise<number> {
  const folder = asked.ref !== null && (await isFolder(asked.ref)) ? asked.ref : null;
  const request = folder === null ? asked : { ...asked, ref: null };
  const { ref, storage, report } = request;
  if (report !== undefined) await (await import('../../io/refuse-taken.ts')).refuseTaken(report);
  const store = storage === null ? null : storeIn(storage, door);
  const signal = door.catchSignals();
  const answers = answersOf(door, ref === '-');
  const lines = linear || needsLines(door, answers);
  try {
    // Fetching takes a while; the screen shows it.
    const before = lines ? 'everything' : ref !== null && isWebAddress(ref) ? 'nothing' : 'read';
    const [loader, course, run, isNew] = await Promise.all([
      createKeyLoader(ref === null ? null : { ref, before }, {
        stdin: door.stdin,
        signal,
        words: door.words,
      }),
      folder === null ? null : courseIn(folder, door, store),
      lines ? linesGame() : screenGame(),
      // Whether the file is there is seen at a glance; what is in it is read after the first frame.
      ref === null && store !== null && store.isUntouched(),
    ]);
    const packs = course === null ? await bundledPacks(door.packageRoot) : await packsIn(course);
    const debug = Boolean(door.env.SAYSWHO_DEBUG);
    const { exitCode, ...outcome } = await run({
      door,
      request,
      packs,
      course: course?.name ?? null,
      // A course begins with its own packs.
      tutorial: course === null ? tutorialPath(door) : null,
      isNew: isNew && course === null,
      services: {
        loadKey: loader.loadKey,
        analysisOf: loader.analysisOf,
        ...(course
          ? { listPacks: course.listPacks }
          : store && { listPacks: () => withProgress(packs, store) }),
        ...(store && { store: course?.within(store) ?? store, ...practiceOf(door, store, packs, signal) }),
        ...(request.timed ? { clock: systemClock() } : {}),
        writeResult: (game) => written(door, game, { name: request.name }),
      },
      stdin: answers.stream,
      debug,
      signal,
    });
    if (report !== undefined) await writeNamed(door, outcome.played, { report, name: request.name });
    const failure = loader.lastFailure();
    if (failure !== null && failure.exitCode === exitCode) throw failure;
    const played = loader.lastLoaded();
    // Ctrl+C leaves as well as q does.
    if ((exitCode === EXIT.done || exitCode === EXIT_INTERRUPTED) && played !== null)
      door.stdout.write(farewell(door, played, { ...request, ...outcome }));
    return exitCode;
  } finally {
    // What could not be kept was told.
    await store?.close().catch(() => undefined);
    answers.close();
  }
}

/** The report that was asked for on the command line, of a game that was left as well; where nothing was answered, that is told. */
async function writeNamed(door: Door, game: PlayedGame | null, options: ReportOptions): Promise<void> {
  const { commands } = door.words;
  if (game === null) door.stderr.write(`sayswho: ${commands.noReport}\n`);
  else door.stdout.write(`${commands.wrote(await written(door, game, options), null)}\n`);
}

async function written(door: Door, game: PlayedGame, options: ReportOptions): Promise<string> {
  return (await import('./write-report.ts')).writeReport(door, game, options);
}

/** The last game's points, and the command that plays its questions again. */
function farewell(
  door: Pick<Door, 'program' | 'packageRoot' | 'words'>,
  played: string,
  {
    settings,
    score,
    kept,
    of,
    pace,
    timed,
    storage,
  }: Outcome & Pick<PlayRequest, 'pace' | 'timed' | 'storage'>,
): string {
  // Practice has told all there is to tell.
  if (of === 'practice') return '';
  const { program } = door;
  const { commands } = door.words;
  const replay =
    played === tutorialPath(door)
      ? program.with(`tutorial${storage === null ? '' : storageArguments(storage)}`)
      : replayCommand(program, played, settings, { pace, timed, storage });
  return [
    ...(score === null || score.maxPoints === 0 ? [] : [commands.points(score.points, score.maxPoints)]),
    ...(typeof score?.hunt?.points === 'number'
      ? [commands.huntPoints(score.hunt.points, score.hunt.maxPoints)]
      : []),
    ...(kept ? [commands.goOn(goOnCommand(program, played, storage))] : []),
    ...(replay === null ? [] : [commands.sameAgain(replay)]),
  ]
    .map((line) => `${cleanText(line)}\n`)
    .join('');
}

/** What was piped in has to be piped in again: it is known by its text. */
function goOnCommand(program: ProgramName, played: string, storage: StorageOptions | null): string {
  return program.with(`play ${quoted(played)}${storageArguments(storage)}`);
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
      const { planFromStore } = await import('../practice/plan-practice.ts');
      const read = { stdin: door.stdin, signal };
      const seed = door.randomSeed();
      return planFromStore({ store, words: door.words, packs, read, seed, now: () => new Date() }, request);
    },
  };
}

/** With what has been made of them, where that can be read: that it cannot is told by what keeps the games. */
async function packsIn(course: Course): Promise<readonly PackSummary[]> {
  try {
    return await course.listPacks();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return course.packs;
  }
}

/** Its code reads packs, which a game on an article does not need. */
async function courseIn(folder: string, door: Door, store: ProgressStore | null): Promise<Course> {
  return (await import('../sources/course.ts')).openCourse(folder, door.words, store);
}

async function linesGame(): Promise<(run: GameRun) => Promise<Played>> {
  return (await import('./play-in-lines.ts')).playInLines;
}

async function screenGame(): Promise<(run: GameRun) => Promise<Played>> {
  return (await import('./play-on-screen.ts')).playOnScreen;
}
