/** Which words of a headline leave open what it tells. */
import { DETERMINERS, MONTHS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { LEFT_OPEN } from '../../lexicon/headline-words.ts';
import type { Token } from '../../tokens.ts';

/** "bigger than expected", "farther than police feared": a comparison says that the rest is so. */
export function isCompared(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - 5), i).some((t) => t.lower === 'than');
}

/** The modal "may": not the month ("May 5", "in May") nor a name ("Theresa May vows"). */
function isModalMay(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (!next || next.kind === 'number' || /^[,:;.–—-]$/.test(next.text) || i === 0) return false;
  if (PREPOSITIONS.has(before) || MONTHS.has(before) || /^(?:early|late|mid|last|next|this)$/.test(before))
    return false;
  if (!tokens[i]!.capital) return true;
  return next.lower !== "'s" && !PREPOSITIONS.has(next.lower) && !/[^su]s$/.test(next.lower);
}

/** "in talks", "in negotiations": not "peace talks". */
const isPending = (tokens: readonly Token[], i: number) =>
  /^(?:talks|negotiations|discussions|doubt|question)$/.test(tokens[i]!.lower) &&
  tokens[i - 1]?.lower === 'in';

/** Words that leave it open in some places only. */
function isOpenHere(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  switch (tokens[i]!.lower) {
    case 'may':
      return isModalMay(tokens, i);
    case 'appears':
    case 'appear':
      return /^(?:to|dead|set|likely|ready|headed|safe)$/.test(next?.lower ?? '');
    case 'thought':
    case 'said':
    case 'understood':
      return next?.lower === 'to';
    case 'scare':
    case 'scares':
    case 'mystery':
      return (
        !next ||
        next.kind === 'mark' ||
        PREPOSITIONS.has(next.lower) ||
        /^(?:deepens|surrounds)$/.test(next.lower)
      );
    case 'unknown':
      return !next || /^(?:remains?|is|are|still)$/.test(before);
    case 'verge':
    case 'brink':
      return before === 'the' || before === 'on';
    case 'confirms':
    case 'confirm':
    case 'confirmed':
      return (
        /^(?:yet|to|neither|nor)$/.test(before) &&
        /^(?:to|yet|be|neither|nor)$/.test(tokens[i - 2]?.lower ?? before)
      );
    default:
      return isPending(tokens, i);
  }
}

/** Whether the word at `i` leaves open what the headline tells. */
export function leavesOpen(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (!LEFT_OPEN.has(lower)) return isOpenHere(tokens, i);
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (isCompared(tokens, i)) return false;
  // "could not land": an inability, which is part of the story.
  if (lower === 'could' && /^(?:not|never)$/.test(next)) return false;
  if (lower === 'doubt' && /^(?:no|without|beyond)$/.test(before)) return false;
  if (lower === 'might' && (next === 'of' || DETERMINERS.has(before) || before === 'military')) return false;
  // "Eyes widen", "her eyes": the noun.
  if (lower === 'eyes')
    return i > 0 && !DETERMINERS.has(before) && before !== "'s" && !/^(?:on|of)$/.test(next);
  return !(lower === 'expected' && before === 'as');
}

const ASKS = /^(?:is|was|are|were|did|does|do|has|have|had|will|can|could|should|would)$/;

/** A question as a whole: "Did …", or one that ends in its mark. */
export function asks(tokens: readonly Token[]): Token | null {
  const first = tokens[0]!;
  if (ASKS.test(first.lower) && tokens[1] && tokens[1].lower !== 'not') return first;
  return tokens.findLast((t) => t.text === '?') ?? null;
}
