/** The one error for everything that a user can cause; anything else is a bug. */
import type { ErrorWords } from './words/words.ts';

/** Exit codes, after sysexits.h where it has one. */
export const EXIT = {
  done: 0,
  /** Of "check": something is wrong with a pack. */
  findings: 1,
  usage: 2,
  unusable: 65,
  unreadable: 66,
  unfetchable: 69,
  bug: 70,
  uncreatable: 73,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What an error tells: a sentence with its full stop, which may begin with the name of a file, and what to do next. */
export interface Told {
  readonly message: string;
  /** One sentence, unless it ends with a command. */
  readonly hint?: string | undefined;
}

export interface UserErrorOptions {
  readonly exitCode?: ExitCode;
  readonly cause?: unknown;
}

/**
 * A mistake or a mishap to report in one message with a hint, never with a stack. It is worded where it is reported,
 * in the language of whoever reads it: the error itself holds what to say.
 */
export class UserError extends Error {
  /** Kebab-case name of what went wrong, for tests and scripts: `file-missing`. */
  readonly code: string;
  /** What to tell, in the words of a language. */
  readonly say: (words: ErrorWords) => Told;
  readonly exitCode: ExitCode;

  constructor(code: string, say: (words: ErrorWords) => Told, options: UserErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.name = 'UserError';
    this.code = code;
    this.say = say;
    this.exitCode = options.exitCode ?? EXIT.unusable;
  }
}
