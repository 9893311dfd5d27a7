/** Checks packs, in all cores where there are many, and prints what was found in the order of the files. */
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { CheckedPack } from '../../core/check/check-pack.ts';
import { checkJson, countOf, findingLines } from '../../core/check/check-report.ts';
import { checkSarif } from '../../core/check/check-sarif.ts';
import { EXIT } from '../../core/user-error.ts';
import { findPacks } from '../../io/list-packs.ts';
import type { Door } from '../door.ts';
import { reportError } from '../report-error.ts';
import { inOrder, type Outcome, runInThreads, threadsFor } from '../threads/run-in-threads.ts';
import { usageError } from '../usage-error.ts';
import { type CheckOrder, checkFile } from './check-file.ts';

export interface CheckOptions {
  readonly strict?: true;
  readonly json?: true;
  readonly sarif?: true;
}

/** Where the compiled thread lies in the package. */
const WORKER = 'dist/cli/check/check-worker.js';

/**
 * Returns the exit code: 1 where something is wrong with a pack. A file that cannot be read is reported on standard
 * error, the others go on, and the exit code is then that of the first such failure.
 */
export async function runCheck(door: Door, refs: readonly string[], how: CheckOptions): Promise<number> {
  if (how.json && how.sarif) {
    throw usageError('options-exclude', ({ check }) => check.jsonWithSarif);
  }
  if (refs.filter((ref) => ref === '-').length > 1)
    throw usageError('input-read-twice', (words) => words.options.inputTwice);
  const told = await door.words.loadChecks();
  let failure: number = EXIT.done;
  const report = async (error: unknown) => {
    const code = await reportError(error, door);
    if (failure === EXIT.done) failure = code;
  };
  const counts = { packs: 0, errors: 0, warnings: 0 };
  const kept: CheckedPack[] = [];
  for await (const outcome of checkAll(await ordersFor(door, refs, report), door)) {
    if ('error' in outcome) {
      await report(outcome.error);
      continue;
    }
    const checked = outcome.report;
    counts.packs++;
    counts.errors += countOf(checked.findings, 'error');
    counts.warnings += countOf(checked.findings, 'warning');
    if (how.sarif) kept.push(checked);
    else await print(door, how.json ? [checkJson(checked)] : findingLines(checked));
  }
  if (how.sarif) await print(door, [checkSarif(kept, door.version, told)]);
  else if (!how.json && counts.packs > 0)
    await print(door, [told.summary(counts.packs, counts.errors, counts.warnings)]);
  if (failure !== EXIT.done) return failure;
  return counts.errors + (how.strict ? counts.warnings : 0) > 0 ? EXIT.findings : EXIT.done;
}

/** The files that are named, and those of the folders; what cannot be looked at is reported. */
async function ordersFor(
  { words: { language } }: Door,
  refs: readonly string[],
  report: (error: unknown) => Promise<void>,
): Promise<CheckOrder[]> {
  const orders: CheckOrder[] = [];
  for (const ref of refs) {
    try {
      for (const path of await findPacks(ref)) orders.push({ path, language });
    } catch (error) {
      await report(error);
    }
  }
  return orders;
}

function checkAll(
  orders: readonly CheckOrder[],
  { packageRoot, stdin }: Door,
): AsyncGenerator<Outcome<CheckOrder, CheckedPack>> {
  const threads = orders.some(({ path }) => path === '-') ? 0 : threadsFor(orders.length);
  if (threads === 0) return checkHere(orders, stdin);
  return inOrder(orders, runInThreads<CheckOrder, CheckedPack>(orders, threads, join(packageRoot, WORKER)));
}

async function* checkHere(
  orders: readonly CheckOrder[],
  stdin: Readable,
): AsyncGenerator<Outcome<CheckOrder, CheckedPack>> {
  for (const order of orders) {
    try {
      yield { order, report: await checkFile(order, stdin) };
    } catch (error) {
      yield { order, error };
    }
  }
}

/** Writes and waits until the reader has taken it. */
async function print({ stdout }: Door, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !stdout.write(`${lines.join('\n')}\n`)) await once(stdout, 'drain');
}
