/** Carries out orders in several threads, and tells of each what became of it. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ExitCode, type Told, UserError } from '../../core/user-error.ts';

/** What became of an order. */
export type Outcome<Order, Report> =
  | { readonly order: Order; readonly report: Report }
  | { readonly order: Order; readonly error: unknown };

/** The answer of a thread: errors cross over as what they say. */
export type Answer<Report> =
  | { readonly report: Report }
  | {
      readonly refused: {
        readonly code: string;
        readonly exitCode: ExitCode;
        readonly told: Told;
      };
    }
  | { readonly bug: string };

/** An order or an answer as it crosses over: with the place of the order in the list. */
export type Numbered<Content> = { readonly number: number; readonly content: Content };

/** What a thread has at once: one order is worked on while the result of the other is on its way to the disk. */
const AT_ONCE = 2;

/** Below so many orders a thread, starting it takes longer than it saves. */
const WORTH_A_THREAD = 8;

/** How many threads are worth it for so many orders; 0 for none but this one. */
export function threadsFor(orders: number, cores: number = availableParallelism()): number {
  const threads = Math.min(cores, Math.floor(orders / WORTH_A_THREAD));
  return threads < 2 ? 0 : threads;
}

/**
 * Carries out all orders with the given number of threads, each of which takes the next order when it is done with one, and
 * yields what became of each, in the order in which they are done.
 * @param script a compiled script that calls `answerOrders`
 */
export async function* runInThreads<Order, Report>(
  orders: readonly Order[],
  threads: number,
  script: string,
): AsyncGenerator<Outcome<Order, Report>> {
  const waiting = orders.entries();
  const workers = Array.from({ length: threads }, () => new Worker(script));
  const running = new Map<number, Promise<Done<Order, Report>>>();
  const next = (worker: Worker) => {
    const { value, done } = waiting.next();
    if (!done) running.set(value[0], handOver(worker, value[0], value[1]));
  };
  try {
    for (let hand = 0; hand < AT_ONCE; hand++) workers.forEach(next);
    while (running.size > 0) {
      const { worker, number, outcome } = await Promise.race(running.values());
      running.delete(number);
      next(worker);
      yield outcome;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The same outcomes in the order of their orders. */
export async function* inOrder<Order, Report>(
  orders: readonly Order[],
  outcomes: AsyncIterable<Outcome<Order, Report>>,
): AsyncGenerator<Outcome<Order, Report>> {
  const early = new Map<Order, Outcome<Order, Report>>();
  let next = 0;
  for await (const outcome of outcomes) {
    early.set(outcome.order, outcome);
    for (let ready = early.get(orders[next]!); ready !== undefined; ready = early.get(orders[next]!)) {
      early.delete(ready.order);
      next++;
      yield ready;
    }
  }
}

interface Done<Order, Report> {
  readonly worker: Worker;
  readonly number: number;
  readonly outcome: Outcome<Order, Report>;
}

/** Resolves with what became of the order; a thread that dies is a bug, and rejects. */
function handOver<Order, Report>(worker: Worker, number: number, order: Order): Promise<Done<Order, Report>> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (answer: Numbered<Answer<Report>>) => {
      if (answer.number !== number) return;
      settle();
      resolve({ worker, number, outcome: outcomeOf(order, answer.content) });
    };
    const onError = (error: Error) => {
      settle();
      reject(error);
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage({ number, content: order } satisfies Numbered<Order>);
  });
}

function outcomeOf<Order, Report>(order: Order, answer: Answer<Report>): Outcome<Order, Report> {
  if ('report' in answer) return { order, report: answer.report };
  if ('bug' in answer) return { order, error: new Error(answer.bug) };
  const { code, exitCode, told } = answer.refused;
  return { order, error: new UserError(code, () => told, { exitCode }) };
}
