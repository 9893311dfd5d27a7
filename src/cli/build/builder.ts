/** Builds articles one after the other, here or in several threads, and tells of each what became of it. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ExitCode, type Told, UserError } from '../../core/user-error.ts';
import type { BuildOrder, BuildReport } from './build-article.ts';

/** What became of an order. */
export type Outcome =
  | { readonly order: BuildOrder; readonly report: BuildReport }
  | { readonly order: BuildOrder; readonly error: unknown };

/** The answer of a thread: errors cross over as what they say. */
export type Answer =
  | { readonly report: BuildReport }
  | {
      readonly refused: {
        readonly code: string;
        readonly exitCode: ExitCode;
        readonly told: Told;
      };
    }
  | { readonly bug: string };

/** Below so many articles a thread, starting it takes longer than it saves. */
const WORTH_A_THREAD = 8;

/** How many threads are worth it for so many articles; 0 for none but this one. */
export function threadsFor(orders: number, cores: number = availableParallelism()): number {
  const threads = Math.min(cores, Math.floor(orders / WORTH_A_THREAD));
  return threads < 2 ? 0 : threads;
}

/**
 * Builds all orders with the given number of threads, each of which takes the next order when it is done with one, and
 * yields what became of each, in the order in which they are done.
 * @param script the compiled `build-worker.ts`
 */
export async function* buildInThreads(
  orders: readonly BuildOrder[],
  threads: number,
  script: string,
): AsyncGenerator<Outcome> {
  const waiting = orders[Symbol.iterator]();
  const workers = Array.from({ length: threads }, () => new Worker(script));
  const running = new Map<Worker, Promise<{ worker: Worker; outcome: Outcome }>>();
  const next = (worker: Worker) => {
    const { value: order, done } = waiting.next();
    if (done) running.delete(worker);
    else running.set(worker, handOver(worker, order));
  };
  try {
    workers.forEach(next);
    while (running.size > 0) {
      const { worker, outcome } = await Promise.race(running.values());
      next(worker);
      yield outcome;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Resolves with what became of the order; a thread that dies is a bug, and rejects. */
function handOver(worker: Worker, order: BuildOrder): Promise<{ worker: Worker; outcome: Outcome }> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (answer: Answer) => {
      settle();
      resolve({ worker, outcome: outcomeOf(order, answer) });
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(order);
  });
}

function outcomeOf(order: BuildOrder, answer: Answer): Outcome {
  if ('report' in answer) return { order, report: answer.report };
  if ('bug' in answer) return { order, error: new Error(answer.bug) };
  const { code, exitCode, told } = answer.refused;
  return { order, error: new UserError(code, () => told, { exitCode }) };
}
