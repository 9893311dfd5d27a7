/** Checks packs, in all cores where there are many, and prints what was found in the order of the files. */
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { CheckedPack } from '../../core/check/check-pack.ts';
import { checkJson, countOf, findingLines } from '../../core/check/check-report.ts';
import { checkSarif } from '../../core/check/check-sarif.ts';
import { EXIT } from '../../core/user-error.ts';
import { type FoundPath, findPacks } from '../../io/list-packs.ts';
import type { Door } from '../door.ts';
import { reportError } from '../report-error.ts';
import { inOrder, type Outcome, runInThreads, threadsFor } from '../threads/run-in-threads.ts';
import { usageError } from '../usage-error.ts';
import { type CheckedFile, type CheckOrder, checkFile, unreadable } from './check-file.ts';

export interface CheckOptions {
  readonly strict?: true;
  readonly json?: true;
  readonly sarif?: true;
}

type CheckOutcome = Outcome<CheckOrder, CheckedFile>;

/** Where the compiled thread lies in the package. */
const WORKER = 'dist/cli/check/check-worker.js';

/**
 * Returns the exit code: 1 where there is an error, and that of an unreadable file where none of the files could be read. A file
 * or a folder that cannot be read is a finding of its own, and the others go on.
 */
export async function runCheck(door: Door, refs: readonly string[], how: CheckOptions): Promise<number> {
  if (how.json && how.sarif) {
    throw usageError('options-exclude', ({ check }) => check.jsonWithSarif);
  }
  if (refs.filter((ref) => ref === '-').length > 1)
    throw usageError('input-read-twice', (words) => words.options.inputTwice);
  const told = await door.words.loadChecks();
  const counts = { packs: 0, errors: 0, warnings: 0 };
  const kept: CheckedPack[] = [];
  let broken: number = EXIT.done;
  for await (const outcome of checkInTurn((await Promise.all(refs.map(findPacks))).flat(), door)) {
    if ('error' in outcome) {
      broken = await reportError(outcome.error, door);
      continue;
    }
    const { wasRead, ...checked } = outcome.report;
    if (wasRead) counts.packs++;
    counts.errors += countOf(checked.findings, 'error');
    counts.warnings += countOf(checked.findings, 'warning');
    if (how.sarif) kept.push(checked);
    else await print(door, how.json ? [checkJson(checked)] : findingLines(checked));
  }
  if (how.sarif) await print(door, [checkSarif(kept, door.version, told)]);
  else if (!how.json) await print(door, [told.summary(counts.packs, counts.errors, counts.warnings)]);
  if (broken !== EXIT.done) return broken;
  if (counts.packs === 0) return EXIT.unreadable;
  return counts.errors + (how.strict ? counts.warnings : 0) > 0 ? EXIT.findings : EXIT.done;
}

/** What became of each path, in their order. */
async function* checkInTurn(found: readonly FoundPath[], door: Door): AsyncGenerator<CheckOutcome> {
  const { language } = door.words;
  const orders = found.filter(({ error }) => error === null).map(({ path }) => ({ path, language }));
  const checked = checkAll(orders, door);
  for (const { path, error } of found) {
    if (error !== null) {
      yield { order: { path, language }, report: await unreadable(path, error, door.words) };
      continue;
    }
    const next = await checked.next();
    if (!next.done) yield next.value;
  }
  // Ends the threads.
  await checked.return(undefined);
}

function checkAll(orders: readonly CheckOrder[], { packageRoot, stdin }: Door): AsyncGenerator<CheckOutcome> {
  const threads = orders.some(({ path }) => path === '-') ? 0 : threadsFor(orders.length);
  if (threads === 0) return checkHere(orders, stdin);
  return inOrder(orders, runInThreads<CheckOrder, CheckedFile>(orders, threads, join(packageRoot, WORKER)));
}

async function* checkHere(orders: readonly CheckOrder[], stdin: Readable): AsyncGenerator<CheckOutcome> {
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
