/** Builds packs from articles: decides what is written where, and tells what became of it. */
import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { cleanText } from '../../core/article/clean-text.ts';
import { serializePack } from '../../core/pack/serialize-pack.ts';
import { EXIT } from '../../core/user-error.ts';
import { listArticles } from '../../io/list-articles.ts';
import { isFolder } from '../../io/list-folder.ts';
import { makeFolder } from '../../io/make-folder.ts';
import type { Door } from '../door.ts';
import { quoted } from '../program-name.ts';
import { refusePackName } from '../refuse-pack-name.ts';
import { reportError } from '../report-error.ts';
import { schemaFor } from '../sources/schema-for.ts';
import { type Outcome, runInThreads, threadsFor } from '../threads/run-in-threads.ts';
import { usageError } from '../usage-error.ts';
import {
  type BuildOrder,
  type BuildReport,
  buildArticle,
  packOfOrder,
  writePackOf,
} from './build-article.ts';
import { outputNames } from './output-names.ts';
import { progressBar } from './progress-bar.ts';
import { questionsOfPack } from './questions-of-pack.ts';
import { toldOfRebuild } from './tell-rebuild.ts';

export interface BuildOptions {
  readonly output?: string;
  readonly directory?: string;
  readonly count?: number;
  readonly minConfidence: number;
  readonly title?: string;
  readonly force?: true;
}

/** Where the compiled thread lies in the package. */
const WORKER = 'dist/cli/build/build-worker.js';

/**
 * Builds a pack of each article, and of each in a folder, and returns the exit code. An article that fails is reported on
 * standard error and the others go on; the exit code is that of the first failure.
 */
export async function runBuild(door: Door, named: readonly string[], options: BuildOptions): Promise<number> {
  const { refs, failure } = await articlesOf(door, named);
  if (refs.length === 0) return failure;
  refuseContradictions(refs, options);
  const orders = await ordersFor(door, refs, options);
  const [only] = orders;
  if (orders.length === 1 && only) {
    await buildOne(door, only);
    return failure;
  }
  const exitCode = await buildMany(door, orders, options.directory ?? '.');
  return failure === EXIT.done ? exitCode : failure;
}

/** What is named, and for a folder the articles in it; a folder without any is reported. */
async function articlesOf(door: Door, named: readonly string[]) {
  const refs: string[] = [];
  let failure: number = EXIT.done;
  for (const ref of named) {
    try {
      if (ref !== '-' && (await isFolder(ref))) refs.push(...(await listArticles(ref)));
      else refs.push(ref);
    } catch (error) {
      const exitCode = await reportError(error, door);
      if (failure === EXIT.done) failure = exitCode;
    }
  }
  return { refs, failure };
}

/** Throws a UserError (exit code 2) where options exclude or need each other. */
function refuseContradictions(refs: readonly string[], { output, directory, title }: BuildOptions): void {
  if (output !== undefined && directory !== undefined)
    throw usageError('output-with-directory', (words) => words.options.outputWithDirectory);
  if (output !== undefined && refs.length === 1) refusePackName(output);
  if (refs.length < 2) return;
  if (output !== undefined) throw usageError('one-output', (words) => words.options.oneOutput);
  if (title !== undefined) throw usageError('one-title', (words) => words.options.oneTitle);
  if (refs.filter((ref) => ref === '-').length > 1)
    throw usageError('input-read-twice', (words) => words.options.inputTwice);
}

async function ordersFor(
  { version, packageRoot, words }: Door,
  refs: readonly string[],
  { output, directory, count, minConfidence, title, force }: BuildOptions,
): Promise<BuildOrder[]> {
  if (directory !== undefined) await makeFolder(directory);
  const outputs = output === undefined ? outputNames(refs, directory ?? '') : [output];
  return refs.map((ref, index) => ({
    ref,
    output: outputs[index]!,
    force: force === true,
    count: count ?? null,
    leastConfidence: minConfidence,
    title: title ?? null,
    by: `sayswho ${version}`,
    language: words.language,
    schema: schemaFor(outputs[index]!, packageRoot, homedir()),
  }));
}

/** Writes one pack and says what it holds and what to do with it, or prints it. */
async function buildOne(door: Door, order: BuildOrder): Promise<void> {
  const { output } = order;
  if (output === '-') {
    door.stdout.write(serializePack(await packOfOrder(order, door.words, door.stdin)));
    return;
  }
  const { pack, rebuild } = await writePackOf(order, door.words, door.stdin);
  const { built } = door.words.commands;
  const { rounds, missing } = questionsOfPack(pack, door.words);
  const lines = [
    built.pack(output, pack.entries.length),
    ...toldOfRebuild(rebuild, door.words),
    ...rounds.map(({ title, questions }) => built.round(title, questions)),
    ...missing,
    built.review(door.program.with(`review ${quoted(output)}`)),
    built.play(door.program.with(`play ${quoted(output)}`)),
  ];
  door.stdout.write(`${cleanText(lines.join('\n'))}\n`);
}

async function buildMany(door: Door, orders: readonly BuildOrder[], folder: string): Promise<number> {
  const { built } = door.words.commands;
  const threads = orders.some(({ ref }) => ref === '-') ? 0 : threadsFor(orders.length);
  const outcomes =
    threads === 0
      ? buildHere(orders, door)
      : runInThreads<BuildOrder, BuildReport>(orders, threads, join(door.packageRoot, WORKER));
  const bar = progressBar(door.stderr, orders.length, () => performance.now());
  const tally = { done: 0, failed: 0, entries: 0, empty: 0 };
  let exitCode: number = EXIT.done;
  for await (const outcome of outcomes) {
    tally.done++;
    if ('error' in outcome) {
      tally.failed++;
      bar.clear();
      const failure = await reportError(outcome.error, door);
      if (exitCode === EXIT.done) exitCode = failure;
    } else {
      const { entries, asks, rebuild } = outcome.report;
      tally.entries += entries;
      if (!asks) tally.empty++;
      if (rebuild?.old) {
        bar.clear();
        const lines = [`${outcome.order.output}:`, ...toldOfRebuild(rebuild, door.words)];
        door.stdout.write(`${cleanText(lines.join('\n'))}\n`);
      }
    }
    bar.show(tally.done, built.progress(tally.done, orders.length, tally.failed));
  }
  bar.clear();
  const written = tally.done - tally.failed;
  const lines = [
    built.packs(written, tally.entries, folderInWords(folder)),
    ...(tally.empty === 0 ? [] : [built.empty(tally.empty)]),
    ...(tally.failed === 0 ? [] : [built.failed(tally.failed)]),
  ];
  door.stdout.write(`${cleanText(lines.join('\n'))}\n`);
  return exitCode;
}

/** The folder as it stands before a full stop, which "../packs/.." would swallow; null for the current one. */
function folderInWords(folder: string): string | null {
  if (resolve(folder) === resolve('.')) return null;
  return folder.endsWith('.') ? folder + sep : folder;
}

async function* buildHere(
  orders: readonly BuildOrder[],
  { stdin }: Door,
): AsyncGenerator<Outcome<BuildOrder, BuildReport>> {
  for (const order of orders) {
    try {
      yield { order, report: await buildArticle(order, stdin) };
    } catch (error) {
      yield { order, error };
    }
  }
}
