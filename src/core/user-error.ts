/** The one error for everything that a user can cause; anything else is a bug. */

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

export interface UserErrorOptions {
  /** What to do next, as one sentence. */
  readonly hint?: string;
  readonly exitCode?: ExitCode;
  readonly cause?: unknown;
}

/**
 * A mistake or a mishap to report in one message with a hint, never with a stack. The message is a sentence
 * with its full stop; it may begin with the name of a file. The hint is one, too, unless it ends with a command.
 */
export class UserError extends Error {
  /** Kebab-case name of what went wrong, for tests and scripts: `file-missing`. */
  readonly code: string;
  readonly hint: string | null;
  readonly exitCode: ExitCode;

  constructor(code: string, message: string, options: UserErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.code = code;
    this.hint = options.hint ?? null;
    this.exitCode = options.exitCode ?? EXIT.unusable;
  }
}
