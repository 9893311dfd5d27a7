/** The door: reads the process, owns its signals and its exit code. */
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the program that the command line asks for, and sets the exit code of the process. */
export async function main(): Promise<void> {
  const [first, ...others] = process.argv.slice(2);
  // Answered before anything else is loaded: scripts ask for it often.
  if (others.length === 0 && (first === '--version' || first === '-V')) {
    process.stdout.write(`${manifest.version}\n`);
    return;
  }
  const { loadWords, programName, reportError, run, wantedLanguage } = await import('./cli/run.ts');
  const { argv, given, language } = wantedLanguage(process.argv.slice(2), process.env);
  const words = await loadWords(language);
  process.on('uncaughtException', (error) => {
    const report = reportError(error, { stderr: process.stderr, env: process.env, words });
    void report.then((exitCode) => process.exit(exitCode));
  });
  process.stdout.on('error', leaveClosedOutput);
  process.exitCode = await run({
    argv,
    words,
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    version: manifest.version,
    program: programName({
      env: process.env,
      script: process.argv[1] ?? '',
      directory: process.cwd(),
      given,
    }),
    packageRoot: fileURLToPath(new URL('..', import.meta.url)),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]!,
    catchSignals,
  });
}

/**
 * Turns the signals that end a process into an abort, so that the terminal can be restored first. The reason
 * is the exit code that shells report for the signal.
 */
function catchSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      const exitCode = 128 + constants.signals[name];
      // A second one means that leaving in good order does not work.
      if (controller.signal.aborted) process.exit(exitCode);
      controller.abort(exitCode);
    });
  }
  return controller.signal;
}

/** A reader that has seen enough (`| head`) or a terminal that was closed is no mishap of ours. */
function leaveClosedOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  if (error.code === 'EIO') process.exit(128 + constants.signals.SIGHUP);
  throw error;
}
