/** A thread that builds packs: takes one order at a time, and answers what became of it. An entry of the bundle. */
import { Readable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { UserError } from '../../core/user-error.ts';
import { loadWords } from '../../core/words/load-words.ts';
import { type BuildOrder, buildArticle } from './build-article.ts';
import type { Answer } from './builder.ts';

parentPort?.on('message', async (order: BuildOrder) => {
  parentPort?.postMessage(await answerOf(order));
});

async function answerOf(order: BuildOrder): Promise<Answer> {
  try {
    // Only the first thread can read the standard input, and orders for it never come here.
    return { report: await buildArticle(order, Readable.from([])) };
  } catch (error) {
    if (error instanceof UserError) {
      const { code, exitCode, say } = error;
      const words = await loadWords(order.language);
      return { refused: { code, exitCode, told: say(await words.loadErrors()) } };
    }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
