/** Checks packs one after the other and prints what was found. */
import { once } from 'node:events';
import { type CheckedPack, checkPack } from '../core/check/check-pack.ts';
import { checkJson, countOf, findingLines } from '../core/check/check-report.ts';
import { checkSarif } from '../core/check/check-sarif.ts';
import { EXIT, UserError } from '../core/user-error.ts';
import type { CheckWords, Words } from '../core/words/words.ts';
import { findPacks } from '../io/list-packs.ts';
import { readPackFile } from '../io/read-pack-file.ts';
import type { Door } from './door.ts';
import { reportError } from './report-error.ts';

export interface CheckOptions {
  readonly strict?: true;
  readonly json?: true;
  readonly sarif?: true;
}

/**
 * Returns the exit code: 1 where something is wrong with a pack. A file that cannot be read is reported on standard
 * error, the others go on, and the exit code is then that of the first such failure.
 */
export async function runCheck(door: Door, refs: readonly string[], how: CheckOptions): Promise<number> {
  if (how.json && how.sarif) {
    throw new UserError('options-exclude', ({ check }) => check.jsonWithSarif, { exitCode: EXIT.usage });
  }
  const told = await door.words.loadChecks();
  let failure: number = EXIT.done;
  const attempt = async <T>(task: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await task();
    } catch (error) {
      const code = await reportError(error, door);
      if (failure === EXIT.done) failure = code;
      return otherwise;
    }
  };
  const counts = { packs: 0, errors: 0, warnings: 0 };
  const kept: CheckedPack[] = [];
  for (const ref of refs) {
    for (const path of await attempt(() => findPacks(ref), [])) {
      const checked = await attempt(() => checkFile(path, door.words, told), null);
      if (checked === null) continue;
      counts.packs++;
      counts.errors += countOf(checked.findings, 'error');
      counts.warnings += countOf(checked.findings, 'warning');
      if (how.sarif) kept.push(checked);
      else await print(door, how.json ? [checkJson(checked)] : findingLines(checked));
    }
  }
  if (how.sarif) await print(door, [checkSarif(kept, door.version, told)]);
  else if (!how.json && counts.packs > 0)
    await print(door, [told.summary(counts.packs, counts.errors, counts.warnings)]);
  if (failure !== EXIT.done) return failure;
  return counts.errors + (how.strict ? counts.warnings : 0) > 0 ? EXIT.findings : EXIT.done;
}

/** What is no text at all is wrong with the pack, and not with the check. */
async function checkFile(path: string, words: Words, told: CheckWords): Promise<CheckedPack> {
  try {
    return checkPack(await readPackFile(path), path, words, told);
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== EXIT.unusable) throw error;
    const { message, hint = '' } = error.say(await words.loadErrors());
    return {
      path,
      source: '',
      findings: [{ severity: 'error', code: error.code, offset: 0, message, hint }],
    };
  }
}

/** Writes and waits until the reader has taken it. */
async function print({ stdout }: Door, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !stdout.write(`${lines.join('\n')}\n`)) await once(stdout, 'drain');
}
