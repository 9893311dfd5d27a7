/** What the door hands to a command: the process as values, so that tests can hand in others. */
import type { Words } from '../core/words/words.ts';
import type { ProgramName } from './program-name.ts';

export interface Door {
  /** The arguments after the program's name, without the language. */
  readonly argv: readonly string[];
  /** What the program says, in the language of whoever started it. */
  readonly words: Words;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly version: string;
  /** What to type to start the program, for everything that tells somebody to. */
  readonly program: ProgramName;
  /** The folder that holds `dist/` and `questions/`. */
  readonly packageRoot: string;
  /** A seed for a game that none was given for. */
  randomSeed(): number;
  /**
   * From now on SIGINT, SIGTERM and SIGHUP abort the returned signal instead of ending the process; its
   * reason is then the exit code. For commands that have a terminal to restore; the others die at once, as
   * users expect.
   */
  catchSignals(): AbortSignal;
}
