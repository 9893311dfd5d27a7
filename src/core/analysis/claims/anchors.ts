/** Tells plain facts from narration: a fact has a number or a date, tells a deed, or says what somebody or something is. */
import type { Groundwork } from '../groundwork.ts';
import { COMPARATIVES } from '../lexicon/claim-words.ts';
import { EVENT_VERBS } from '../lexicon/event-verbs.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/function-words.ts';
import { NUMERALS } from '../lexicon/name-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { PLURAL_OFFICES, ROLE_NOUNS, SINGULAR_OFFICES } from '../lexicon/people.ts';
import type { Segment } from '../statements/split-statements.ts';

/** What places and things are, beside offices and bodies. */
const KINDS =
  /^(?:seat|capital|city|town|village|island|river|mountain|territory|commonwealth|state|country|colony|national|citizen|native|graduate|member|part|son|daughter|father|mother|brother|sister|wife|husband|name|site|home|birthplace)$/;

/** "is the county seat of …", "was a former Marine": a form of "be" and, soon behind it, what somebody or something is. */
function saysWhatItIs({ all, mentionAt }: Groundwork, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!/^(?:is|was|are|were)$/.test(all[i]!.lower) || all[i]!.passage !== all[from]!.passage) continue;
    for (let k = i + 1; k < Math.min(to, i + 9); k++) {
      const { lower, passage } = all[k]!;
      if (passage !== all[from]!.passage) return false;
      const isOffice = ROLE_NOUNS.has(lower) || SINGULAR_OFFICES.has(lower) || PLURAL_OFFICES.has(lower);
      if (isOffice || KINDS.test(lower) || ORGANIZATION_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower))
        return true;
      if (/^(?:born|based|located|named|called)$/.test(lower)) return true;
      if (mentionAt[k]! >= 0 && all[k - 1]!.lower === 'was') return true;
    }
  }
  return false;
}

/** "Twelve samples are a start": what something amounts to is a view, unless it is an office or a body. */
export function weighs(ground: Groundwork, from: number, to: number): boolean {
  const { all } = ground;
  for (let i = from + 1; i < to; i++) {
    const isBe = /^(?:is|are|was|were)$/.test(all[i]!.lower);
    if (isBe && /^(?:a|an|the|no|not|another|one)$/.test(all[i + 1]?.lower ?? ''))
      return !saysWhatItIs(ground, from, to);
  }
  return false;
}

/** Whether the tokens can be looked up, words in other marks left out: it has a number or a date, tells a deed, or says what somebody or something is. */
export function isAnchored(ground: Groundwork, { from, to }: Pick<Segment, 'from' | 'to'>): boolean {
  const { all } = ground;
  for (let i = from; i < to; i++) {
    const { lower, kind, capital, passage } = all[i]!;
    if (passage !== all[from]!.passage) continue;
    if (kind === 'number' || NUMERALS.has(lower) || WEEKDAYS.has(lower)) return true;
    if (COMPARATIVES.has(lower) && all.slice(i, to).some((t) => t.lower === 'than')) return true;
    if (capital ? MONTHS.has(lower) : EVENT_VERBS.has(lower)) return true;
  }
  return saysWhatItIs(ground, from, to);
}
