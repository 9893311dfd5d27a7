/** What a test sees of a UserError. */
import { UserError } from '../../src/core/user-error.ts';
import { toldBy } from '../fixtures/english.ts';

export interface Failure {
  readonly code: string;
  readonly exitCode: number;
  readonly message: string;
  readonly hint: string;
}

/** The UserError that the promise rejects with; anything else fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error;
  const { message, hint = '' } = toldBy(error);
  return { code: error.code, exitCode: error.exitCode, message, hint };
}
