/** Finds a plain sentence whose opening leans on the ones before: "The pickup …", "As a result, …". */
import type { Groundwork } from '../groundwork.ts';
import { UNIQUE_NOUNS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { showsTense } from './plain-clause.ts';
import { saysWhich } from './unsaid-the.ts';

/** "The pickup …", "The small hotel …": a noun that the sentences before have introduced; or a connective. */
export function opensBare(ground: Groundwork, from: number, to: number): boolean {
  const { all, mentionAt } = ground;
  const [first, second, third] = all.slice(from, to);
  if (!first || !second || !third) return true;
  if (
    /^(?:in|as)$/.test(first.lower) &&
    /^(?:addition|fact|contrast|response|turn|a|the)$/.test(second.lower) &&
    /^(?:,|result|same|meantime)$/.test(third.lower)
  )
    return true;
  if (/^by$/.test(first.lower) && /^(?:some|most|many|all)$/.test(second.lower)) return true;
  if (first.lower !== 'the') return false;
  for (let i = from + 1; i < to; i++) {
    const { lower, kind, capital } = all[i]!;
    if (mentionAt[i]! >= 0 || capital || kind === 'number') return false;
    if (lower === "'s") return !ground.settled().has(all[i - 1]!.lower);
    // "The ad features images of …": a word in -s before another noun is the verb.
    const next = all[i + 1];
    const isVerb =
      i > from + 1 && /[^s]s$/.test(lower) && next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
    const ends =
      isVerb ||
      kind === 'mark' ||
      PREPOSITIONS.has(lower) ||
      AUXILIARIES.has(lower) ||
      showsTense(lower) ||
      /ly$/.test(lower);
    if (ends) {
      const noun = all[i - 1]!.lower;
      return (
        i === from + 1 || !(UNIQUE_NOUNS.has(noun) || ground.settled().has(noun) || saysWhich(ground, i, to))
      );
    }
    if (/^(?:first|only|last|most|\w+est)$/.test(lower)) {
      const next = all[i + 1]?.lower ?? '';
      return showsTense(next);
    }
  }
  return true;
}
