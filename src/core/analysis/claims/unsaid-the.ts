/** Finds a "the" whose noun only another sentence explains: "the crash", "the next day", "the second group". */
import type { Groundwork } from '../groundwork.ts';
import { ANAPHORIC_NOUNS, RELATIVE_ORDER } from '../lexicon/claim-words.ts';
import {
  AUXILIARIES,
  CLOSED_CLASSES,
  DETERMINERS,
  MONTHS,
  PREPOSITIONS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import { YEAR } from '../lexicon/time-words.ts';
import { isNumeral } from '../phrases/counted.ts';

/** How many words may describe the noun behind "the". */
const MODIFIERS = 2;

/** Behind a noun, these say which one is meant. */
const IDENTIFIES = /^(?:of|to|that|who|which|where|for|between|against|with|about|over|called|named|known)$/;
/** These do where a name, a number or another noun phrase follows: "in Port Alder", not "on Monday". */
const PLACES = /^(?:in|at|on|from|near|outside|by)$/;

/** Whether what follows a noun at `at` says which one is meant: "of Port Alder", "that burned". */
export function saysWhich(ground: Groundwork, at: number, to: number): boolean {
  const { all } = ground;
  const behind = all[at];
  const next = all[at + 1];
  if (!behind || at >= to) return false;
  if (behind.lower === 'to' && /^(?:scene|spot|site|area|location|premises)$/.test(all[at - 1]!.lower))
    return false;
  if (/^(?:about|over)$/.test(behind.lower) && isNumeral(next)) return false;
  if (IDENTIFIES.test(behind.lower)) return true;
  if (!next || at + 1 >= to || !PLACES.test(behind.lower)) return false;
  const isTime = WEEKDAYS.has(next.lower) || (MONTHS.has(next.lower) && next.capital);
  return (
    !isTime &&
    next.lower !== 'which' &&
    (next.capital || next.kind === 'number' || DETERMINERS.has(next.lower))
  );
}

/**
 * "the party", "the burst pipe": a noun for what another sentence has introduced, with nothing that says which.
 * Returns the phrase, or null.
 */
function leansBack(ground: Groundwork, at: number, from: number, to: number): string | null {
  const { all, mentionAt, text } = ground;
  let noun = at + 1;
  while (noun < to && noun - at <= MODIFIERS && !ANAPHORIC_NOUNS.has(all[noun]!.lower)) {
    const token = all[noun]!;
    const describes =
      (token.kind === 'word' || token.kind === 'number') &&
      !YEAR.test(token.lower) &&
      !token.capital &&
      !token.lower.startsWith("'") &&
      mentionAt[noun]! < 0 &&
      !PREPOSITIONS.has(token.lower) &&
      !AUXILIARIES.has(token.lower);
    if (!describes) return null;
    noun++;
  }
  const token = all[noun];
  if (!token || noun >= to || token.capital || token.passage >= 0 || !ANAPHORIC_NOUNS.has(token.lower))
    return null;
  const next = all[noun + 1];
  // "the gunman, Ada Vale"
  if (next?.lower === ',' && (mentionAt[noun + 2] ?? -1) >= 0 && noun + 2 < to) return null;
  // "the state Supreme Court", "the city fire chief"
  if (
    next &&
    noun + 1 < to &&
    (next.capital || all.slice(noun + 1, noun + 3).some((t) => ROLE_NOUNS.has(t.lower)))
  )
    return null;
  const isCompound =
    next !== undefined && noun + 1 < to && next.kind === 'word' && ANAPHORIC_NOUNS.has(next.lower);
  if (isCompound && saysWhich(ground, noun + 2, to)) return null;
  const named = all.slice(from, at).some((t) => t.lower === token.lower);
  const superlative = all.slice(at + 1, noun).some((t) => /^(?:first|only|last|most|\w+est)$/.test(t.lower));
  if (ground.settled().has(token.lower)) return null;
  if (named || saysWhich(ground, noun + 1, to) || (superlative && noun + 1 < to)) return null;
  return text.slice(all[at]!.start, token.end);
}

/** "the last category", "the first group": one of several that another sentence lists. */
const ORDERS = /^(?:first|last|second|third|final|latter|former|other)$/;
const KINDS =
  /^(?:category|group|one|ones|type|kind|sort|case|cases|camp|class|point|option|step|part|two|three|item)$/;

/** "12 of |the 19 contain secrets": no noun follows the number. */
function countsWithoutNoun({ all }: Groundwork, at: number, to: number): boolean {
  const [number, noun] = [all[at + 1], all[at + 2]];
  return (
    all[at - 1]?.lower === 'of' &&
    number?.kind === 'number' &&
    !YEAR.test(number.lower) &&
    (at + 2 >= to ||
      noun?.kind === 'mark' ||
      !all.slice(at + 2, at + 5).some((t) => /[^s]s$|^(?:people|men|women|children)$/.test(t.lower)))
  );
}

/** "the next day", "the fact that …", "the crash": why the phrase behind "the" is not said which; null where it is. */
export function unsaidThe(ground: Groundwork, at: number, from: number, to: number): string | null {
  const { all } = ground;
  const next = all[at + 1]?.lower ?? '';
  const told =
    next === 'next' && !/^(?:day|night|morning|evening|week|month|year)$/.test(all[at + 2]?.lower ?? '');
  const identified = /^(?:of|that|who|which|whose)$/.test(all[at + 3]?.lower ?? '');
  if (at + 2 < to && RELATIVE_ORDER.has(next) && !told && !identified)
    return `“the ${all[at + 1]!.text}” is not said which`;
  if (ORDERS.test(next) && KINDS.test(all[at + 2]?.lower ?? '') && !saysWhich(ground, at + 3, to))
    return `“the ${all[at + 1]!.text} ${all[at + 2]!.text}” is not said which`;
  if (next === 'fact' && all[at + 2]?.lower === 'that') return 'is no sentence';
  if (countsWithoutNoun(ground, at, to)) return `“the ${all[at + 1]!.text}” is not said of what`;
  // "the 28-year-old", where no noun follows.
  const behind = all[at + 2];
  if (
    /-year-old$/.test(next) &&
    (at + 2 >= to || behind?.kind !== 'word' || CLOSED_CLASSES.has(behind.lower))
  )
    return `“the ${all[at + 1]!.text}” is not said which`;
  const phrase = leansBack(ground, at, from, to);
  return phrase && `“${phrase}” is not said which`;
}
