/** Points for an answer and how sure it was given: certainty-based marking. */
import type { Confidence } from './game.ts';

/**
 * Gardner-Medwin's scheme ("Confidence-based marking", 2006): at expected marks p, 4p − 2 and 9p − 6 for a
 * chance p of being right, level 2 pays above p = 2/3 and level 3 above p = 0.8.
 */
const POINTS: Readonly<Record<Confidence, { readonly right: number; readonly wrong: number }>> = {
  1: { right: 1, wrong: 0 },
  2: { right: 2, wrong: -2 },
  3: { right: 3, wrong: -6 },
};

/** The most that one answer can bring. */
export const MOST_POINTS = 3;

/** −6 to +3. */
export function pointsFor(right: boolean, confidence: Confidence): number {
  return right ? POINTS[confidence].right : POINTS[confidence].wrong;
}
