/** Which statuses leave a claim unverified: the one definition for keys, packs and quizzes. */
import type { ClaimStatus } from '../analysis/analysis.ts';

const UNVERIFIED: ReadonlySet<ClaimStatus> = new Set([
  'disputed',
  'unconfirmed',
  'anonymous',
  'single-source',
]);

/** True for the statuses that "Says who?" looks for: 3–7 of the taxonomy but `contradicted`. */
export function isUnverified(status: ClaimStatus): boolean {
  return UNVERIFIED.has(status);
}
