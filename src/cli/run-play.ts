/** Plays one game: reads what is to be played, opens the screen or the lines, and says how to play it again. */
import { cleanText } from '../core/article/clean-text.ts';
import type { QuizSettings } from '../core/quiz/quiz.ts';
import { EXIT } from '../core/user-error.ts';
import type { AppOptions } from '../ui/run-app.tsx';
import { bundledPacks } from './bundled-packs.ts';
import type { Door } from './door.ts';
import { createKeyLoader } from './key-loader.ts';
import { replayCommand } from './replay-command.ts';
import { answersOf, needsLines } from './terminal.ts';

export interface PlayRequest {
  /** An article or a pack; null for the home screen. */
  readonly ref: string | null;
  readonly settings: QuizSettings;
  /** True to use plain lines even on a terminal. */
  readonly linear: boolean;
}

/**
 * Plays until the player leaves, and returns the exit code. Rejects with a UserError for what cannot be
 * played, so that the reason is still to be read when the screen is gone.
 */
export async function play(door: Door, { ref, settings, linear }: PlayRequest): Promise<number> {
  const signal = door.catchSignals();
  const answers = answersOf(door, ref === '-');
  const lines = linear || needsLines(door, answers);
  try {
    const before = lines ? 'everything' : isAddress(ref) ? 'nothing' : 'read';
    const loader = await createKeyLoader(ref === null ? null : { ref, before }, {
      stdin: door.stdin,
      signal,
    });
    const [{ startGame }, { themeFor }, packs] = await Promise.all([
      import('../core/game/start-game.ts'),
      import('../ui/theme.ts'),
      bundledPacks(door.packageRoot),
    ]);
    const exitCode = await run(lines, {
      first: startGame({ settings, packs, ref }),
      services: loader,
      stdin: answers.stream,
      stdout: door.stdout,
      theme: themeFor(door.env),
      debug: Boolean(door.env.SAYSWHO_DEBUG),
      signal,
    });
    const failure = loader.lastFailure();
    if (failure !== null && failure.exitCode === exitCode) throw failure;
    const played = loader.lastLoaded();
    if (exitCode === EXIT.done && played !== null) {
      door.stdout.write(`The same questions again: ${cleanText(replayCommand(played, settings))}\n`);
    }
    return exitCode;
  } finally {
    answers.close();
  }
}

async function run(lines: boolean, options: AppOptions): Promise<number> {
  if (lines) return (await import('../ui/linear/run-linear.ts')).runLinear(options);
  return (await import('../ui/run-app.tsx')).runApp(options);
}

/** Fetching takes a while; the screen shows it. */
function isAddress(ref: string | null): boolean {
  return ref !== null && /^https?:\/\//i.test(ref);
}
