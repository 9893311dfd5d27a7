/** Reads a pack and has somebody review it: on the screen, or in lines. */
import { cleanLine } from '../../core/article/clean-text.ts';
import { reviewedCount } from '../../core/review/listed-entries.ts';
import type { Review, Told } from '../../core/review/review.ts';
import { startReview } from '../../core/review/update-review.ts';
import { EXIT } from '../../core/user-error.ts';
import { isPackName } from '../../io/list-packs.ts';
import { readPackExactly } from '../../io/read-pack-file.ts';
import { createReviewFile } from '../../io/review-file.ts';
import type { Door } from '../door.ts';
import { answersOf, needsLines } from '../terminal.ts';
import { usageError } from '../usage-error.ts';

export interface ReviewCommandOptions {
  readonly linear?: true;
}

/** Returns the exit code; rejects with a UserError for what the user can mend. */
export async function runReviewCommand(door: Door, path: string, how: ReviewCommandOptions): Promise<number> {
  if (path === '-') throw usageError('review-needs-file', ({ review }) => review.needsFile);
  if (!isPackName(path)) {
    throw usageError('not-a-pack-file', ({ review }) => review.notAPack(cleanLine(path)));
  }
  const first = startReview(await readPackExactly(path), path, await toldIn(door));
  const file = createReviewFile(path);
  const answers = answersOf(door, false);
  const left = (review: Review) =>
    `${review.told.review.left(reviewedCount(review), review.pack.items.length)}\n`;
  if (how.linear || needsLines(door, answers)) {
    const { runReviewLines } = await import('../../ui/linear/run-review-lines.ts');
    return runReviewLines({ first, file, stdin: answers.stream, stdout: door.stdout });
  }
  const signal = door.catchSignals();
  const [{ runReview }, { themeFor }] = await Promise.all([
    import('../../ui/review/run-review.tsx'),
    import('../../ui/theme.ts'),
  ]);
  const { exitCode, review } = await runReview({
    first,
    file,
    theme: themeFor(door.env),
    stdin: answers.stream,
    stdout: door.stdout,
    signal,
  });
  if (exitCode === EXIT.done) door.stdout.write(left(review));
  return exitCode;
}

async function toldIn({ words }: Door): Promise<Told> {
  const [review, { rules }, errors] = await Promise.all([
    words.loadReview(),
    words.loadFindings(),
    words.loadErrors(),
  ]);
  return { words, review, rules, errors };
}
