/** The file of a pack while somebody reviews it: replaced whole, and never over what another program has written. */
import type { ReviewFile } from '../core/review/review.ts';
import { readPackExactly } from './read-pack-file.ts';
import { writeNewFile } from './write-new-file.ts';

/** The file at the path, which must be there. Both texts are those of `readPackExactly`. */
export function createReviewFile(path: string): ReviewFile {
  return {
    save: async (yaml, known) => {
      const found = await readPackExactly(path);
      if (found !== known) return { saved: false, found };
      await writeNewFile(path, yaml, { force: true });
      return { saved: true };
    },
  };
}
