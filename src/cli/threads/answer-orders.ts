/** What a thread does: takes orders, and answers of each what became of it. */
import { parentPort } from 'node:worker_threads';
import { UserError } from '../../core/user-error.ts';
import type { Language } from '../../core/words/languages.ts';
import { loadWords } from '../../core/words/load-words.ts';
import type { Answer, Numbered } from './run-in-threads.ts';

/** Answers each order that comes with what `carryOut` makes of it. Orders and reports are plain data. */
export function answerOrders<Order extends { readonly language: Language }, Report>(
  carryOut: (order: Order) => Promise<Report>,
): void {
  parentPort?.on('message', async ({ number, content }: Numbered<Order>) => {
    const answer = await answerTo(content, carryOut);
    parentPort?.postMessage({ number, content: answer } satisfies Numbered<Answer<Report>>);
  });
}

async function answerTo<Order extends { readonly language: Language }, Report>(
  order: Order,
  carryOut: (order: Order) => Promise<Report>,
): Promise<Answer<Report>> {
  try {
    return { report: await carryOut(order) };
  } catch (error) {
    if (error instanceof UserError) {
      const { code, exitCode, say } = error;
      const words = await loadWords(order.language);
      return { refused: { code, exitCode, told: say(await words.loadErrors()) } };
    }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
