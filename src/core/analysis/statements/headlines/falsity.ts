/** Which words of a headline call false what it tells. */
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import {
  CALLED_FALSE,
  DENIALS,
  FAKE,
  REFUSED,
  TOLD,
  TURNED_ON,
  TURNS_ON,
} from '../../lexicon/headline-words.ts';
import type { Token } from '../../tokens.ts';

const lowers = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).map((t) => t.lower);

/** "is fake", "fake photo": not "fake doctor", "faked her own death". */
function isFake(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.kind === 'mark' || PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower))
    return true;
  if (AUXILIARIES.has(next.lower)) return true;
  if (/^(?:is|are|was|were|be|totally|completely|entirely|called|calls)$/.test(tokens[i - 1]?.lower ?? ''))
    return true;
  return lowers(tokens, i + 1, i + 4).some((w) => TOLD.has(w));
}

/** "denies claims": not "denies bail", "denied entry", "can't deny". */
function isDenial(tokens: readonly Token[], i: number): boolean {
  if (lowers(tokens, Math.max(0, i - 2), i).some((w) => /n't$|^(?:not|cannot|nor|neither)$/.test(w)))
    return false;
  return !lowers(tokens, i + 1, i + 5).some((w) => REFUSED.has(w));
}

/** "urban legend", "made up", "a lie", "reports were wrong", "foul play ruled out". */
function isPhrase(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  switch (tokens[i]!.lower) {
    case 'legend':
    case 'legends':
      return before === 'urban';
    case 'made':
      return (
        next === 'up' &&
        (AUXILIARIES.has(before) || /^(?:story|totally|completely|entirely|all|it)$/.test(before))
      );
    case 'lie':
    case 'lies':
      return lowers(tokens, Math.max(0, i - 2), i).some((w) => /^(?:an?|are|all|of|these)$/.test(w));
    case 'wrong':
      return /^(?:is|are|was|were|it|totally|completely|dead)$/.test(before);
    case 'rule':
    case 'rules':
    case 'ruled':
      return next === 'out' && !/n't$|^(?:not|can|cannot)$/.test(before);
    default:
      return false;
  }
}

/** Whether the word at `i` calls false what the headline tells. */
export function callsFalse(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (CALLED_FALSE.has(lower)) return true;
  if (FAKE.has(lower)) return isFake(tokens, i);
  if (DENIALS.has(lower)) return isDenial(tokens, i);
  if (TURNS_ON.has(lower)) return lowers(tokens, i + 1, i + 6).some((w) => TURNED_ON.has(w));
  return isPhrase(tokens, i);
}
