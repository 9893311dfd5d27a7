/** Finds comparisons and numbers that do not say with what, or of what: "is leaner", "five more", "stands at 387". */
import type { Groundwork } from '../groundwork.ts';
import { COMPARATIVES } from '../lexicon/claim-words.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.ts';
import { YEAR } from '../lexicon/time-words.ts';
import { isNumeral } from '../phrases/counted.ts';
import type { Token } from '../tokens.ts';

/** Words from which something is compared or counted. */
const GRADES = /^(?:most|least|fewest|more|less)$/;
const GRADERS = /^(?:far|much|even|slightly|somewhat|significantly|considerably|a)$/;
const BE = /^(?:is|are|was|were|been|be|remains?|remained|became|become|'s|'re)$/;

/** An adjective behind "as", as far as its class can be told: no article, no name. */
const isMeasured = (token: Token | undefined) =>
  token?.kind === 'word' &&
  !token.capital &&
  !DETERMINERS.has(token.lower) &&
  !/^(?:if|though|well|to|of)$/.test(token.lower);

/** "is leaner", "are more experienced", "the most votes": it does not say than what, or of what. */
export function comparesWithUnnamed({ all }: Groundwork, at: number, to: number): boolean {
  const { lower } = all[at]!;
  // "is not as hospitable": as what?
  if (
    lower === 'as' &&
    (BE.test(all[at - 1]?.lower ?? '') || /^(?:not|n't|just|nearly|quite)$/.test(all[at - 1]?.lower ?? ''))
  )
    return isMeasured(all[at + 1]) && !all.slice(at + 2, Math.min(to, at + 14)).some((t) => t.lower === 'as');
  // "is 58 miles away": from where?
  if (lower === 'away')
    return (
      /^(?:miles?|kilomet(?:er|re)s?|km|meters?|metres?|minutes?|hours?)$/.test(all[at - 1]?.lower ?? '') &&
      all[at + 1]?.lower !== 'from'
    );
  if (!GRADES.test(lower) && !COMPARATIVES.has(lower)) return false;
  const graded = GRADERS.test(all[at - 1]?.lower ?? '');
  const before = all[graded ? at - 2 : at - 1]?.lower ?? '';
  const rest = all.slice(at + 1, Math.min(to, at + 14));
  if (before === 'the' && /^(?:most|least|fewest)$/.test(lower))
    return !rest.some((t) => /^(?:of|in|among|ever|on|that|who|to)$/.test(t.lower));
  const before1 = all[at - 1];
  // "five more seats": more than those told of before.
  if (
    lower === 'more' &&
    (isNumeral(before1) || /^(?:hundred|thousand|million|billion)$/.test(before1?.lower ?? ''))
  )
    return !rest.some((t) => t.lower === 'than');
  // "spent far more to help": than whom?
  if (graded && /^(?:more|less)$/.test(lower) && !rest.some((t) => t.lower === 'than')) return true;
  if (!BE.test(before) || rest.some((t) => t.lower === 'than')) return false;
  return /^(?:more|less)$/.test(lower) || COMPARATIVES.has(lower);
}

/** "has a total of 1,410", "stands at 387", "37 had left": a number that counts nothing that is named. */
export function countsUnnamed({ all }: Groundwork, at: number, from: number, to: number): boolean {
  const token = all[at]!;
  if (!isNumeral(token) || YEAR.test(token.lower) || !/^(?:[\d.,]+|[a-z]+)$/.test(token.lower)) return false;
  if (at === from && AUXILIARIES.has(all[at + 1]?.lower ?? '')) return true;
  const closes =
    at + 1 >= to || all[at + 1]!.kind === 'mark' || /^(?:and|but|while)$/.test(all[at + 1]!.lower);
  const behind = all[at + 1];
  if (behind?.lower === ',' && all[at + 2]?.kind === 'number') return false;
  return (
    closes &&
    /^(?:of|least|most|with|at|to|about|than|exactly|nearly|roughly|minus|plus|have|has|had|won|lost|got|took)$/.test(
      all[at - 1]?.lower ?? '',
    )
  );
}
