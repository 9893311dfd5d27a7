/** Tells words that end before they are whole: "because of the", "between the two", "not only to win". */
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { holdsNotOnly } from '../quotes/content-end.ts';
import type { Token } from '../tokens.ts';
import { showsTense } from './plain-clause.ts';

/** Words after which more must follow. */
const BREAKS_OFF =
  /^(?:the|a|an|his|their|its|our|and|or|but|than|of|with|from|because|that|who|which|whose|include|includes|included|including|namely|any|either)$/;

/** Verbs that lean on what was said before where nothing follows them: "has yet to respond", "did not follow up". */
const LEANING_VERBS =
  /^(?:respond|responded|reply|replied|react|reacted|comment|commented|agree|agreed|disagree|disagreed|comply|complied|refuse|refused|participate|participated|up)$/;

/** Whether the statement ends in a verb whose object only the article tells. */
function leavesOpen({ all }: Groundwork, last: Token, from: number): boolean {
  if (!LEANING_VERBS.test(last.lower)) return false;
  if (last.lower !== 'up') return true;
  const before = all[all.indexOf(last, from) - 1];
  return /^(?:follow|followed|following)$/.test(before?.lower ?? '');
}

/** "a law she had written and which she praised": the second of two relative clauses, the first of which is none here. */
function danglingLink({ all }: Groundwork, from: number, to: number): boolean {
  const at = all
    .slice(from, to)
    .findIndex((t, i) => isRelative(t) && /^(?:and|or|but)$/.test(all[from + i - 1]?.lower ?? ''));
  return at > 0 && !all.slice(from, from + at).some(isRelative);
}

const isRelative = ({ lower, passage }: Token) => passage < 0 && /^(?:who|whose|which|whom)$/.test(lower);

/** "an optimist whose age, 44": a relative clause without its verb. */
function breaksOffRelative({ all }: Groundwork, from: number, to: number): boolean {
  for (let i = to - 1; i > from; i--) {
    if (!/^(?:who|whose|which|whom|where)$/.test(all[i]!.lower) || all[i]!.passage >= 0) continue;
    return !all.slice(i + 1, to).some((t) => showsTense(t.lower) || /[a-z]{2}s$/.test(t.lower));
  }
  return false;
}

/** Why the words in `[from, to)` are not whole, in the words of a refusal; null where they are. */
export function breaksOff(ground: Groundwork, from: number, to: number): string | null {
  const tokens = ground.all.slice(from, to);
  const ending = tokens.findLast((t) => t.kind === 'word');
  const last = tokens.findLast((t) => t.kind !== 'mark');
  if (last && BREAKS_OFF.test(last.lower)) return 'breaks off';
  if (ending && AUXILIARIES.has(ending.lower) && !ending.capital) return 'breaks off at its verb';
  if (tokens.some((t, i) => t.lower === 'between' && !tokens.slice(i).some((n) => n.lower === 'and')))
    return 'breaks off between two';
  if (holdsNotOnly(ground, from, to) && !tokens.some((t) => t.lower === 'but'))
    return 'breaks off before its “but”';
  if (
    tokens.some(
      (t, i) =>
        t.lower === 'part' &&
        /^(?:took|take|takes|taken)$/.test(tokens[i - 1]?.lower ?? '') &&
        tokens[i + 1]?.lower !== 'in',
    )
  )
    return '“took part” is not said of what';
  if (last && leavesOpen(ground, last, from)) return `“${last.text}” is not said of what`;
  return danglingLink(ground, from, to) || breaksOffRelative(ground, from, to)
    ? 'breaks off in a relative clause'
    : null;
}
