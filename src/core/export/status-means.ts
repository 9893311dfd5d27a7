/** Says in words what stands behind a claim of each status; apart from the rules, which are loaded with the analysis. */
import type { ClaimStatus } from '../analysis/analysis.ts';

/** What each status means, in words. */
export const STATUS_MEANS: Readonly<Record<ClaimStatus, string>> = {
  opinion: 'a value judgment, never asked about as a claim',
  prediction: 'about the future: a promise, plan, forecast or warning',
  contradicted: 'the article itself says or shows that it is not so',
  disputed: 'another source in the article denies it or says the opposite',
  unconfirmed: 'the article says that it could not be confirmed, or somebody neither confirms nor denies',
  anonymous: 'only unnamed sources stand behind it',
  'single-source': 'one source, and no document or observation',
  supported: 'two independent sources, a document, or the reporter’s own observation',
  'own-voice': 'the article states it itself, unattributed',
};
