/** Runs a review: keeps its state, and has the file follow each change. */
import { cleanLine } from '../../core/article/clean-text.ts';
import type { Review, ReviewEvent, ReviewFile } from '../../core/review/review.ts';
import { updateReview } from '../../core/review/update-review.ts';
import { UserError } from '../../core/user-error.ts';

export interface ReviewSession {
  state(): Review;
  send(event: ReviewEvent): void;
  /** Calls the listener after each change; the returned function ends that. */
  subscribe(listener: () => void): () => void;
  /**
   * Resolves when the file holds every change. Rejects with a UserError where it cannot be made to, and with whatever is a bug.
   */
  settled(): Promise<void>;
}

/** A session that begins with this review. */
export function createReviewSession(first: Review, file: ReviewFile): ReviewSession {
  let review = first;
  let saving: Promise<void> | null = null;
  let failure: unknown = null;
  const listeners = new Set<() => void>();
  const take = (event: ReviewEvent) => {
    const next = updateReview(review, event);
    if (next === review) return;
    review = next;
    for (const listener of listeners) listener();
  };
  const save = () => {
    if (saving !== null || review.yaml === review.disk) return;
    failure = null;
    saving = saveAll(file, () => review, take)
      .catch((error: unknown) => {
        failure = error;
        const { errors } = review.told;
        const { message } = error instanceof UserError ? error.say(errors) : errors.bug;
        take({ type: 'not-saved', message });
      })
      .finally(() => {
        saving = null;
      });
  };
  return {
    state: () => review,
    send: (event) => {
      take(event);
      save();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    settled: async () => {
      save();
      await saving;
      if (failure !== null) throw failure;
    },
  };
}

/** Saves until nothing is left to save. */
async function saveAll(
  file: ReviewFile,
  state: () => Review,
  take: (event: ReviewEvent) => void,
): Promise<void> {
  while (state().yaml !== state().disk) {
    const { yaml, disk, pending, path } = state();
    const outcome = await file.save(yaml, disk);
    if (outcome.saved) {
      take({ type: 'saved', yaml, steps: pending?.length ?? 0 });
      continue;
    }
    take({ type: 'found-changed', yaml: outcome.found });
    if (state().disk === disk) {
      throw new UserError('pack-changed', ({ review }) => review.noPack(cleanLine(path)));
    }
  }
}
