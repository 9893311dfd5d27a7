/** Finds openings that lean on what stands before: "But …", "Awards included …" (whose?), "His listeners … his …" (two men?). */
import type { Groundwork } from '../groundwork.ts';
import { RELATIONAL_NOUNS } from '../lexicon/claim-words.ts';
import { AUXILIARIES } from '../lexicon/function-words.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { saysWhich } from './unsaid-the.ts';

/** Words that lead on from the sentence before. */
const LEADS_ON = /^(?:but|and|yet|or|nor|so|plus|still|besides|rather)$/;
/** Words that leave open whose the noun behind them is. */
const INDEFINITE = /^(?:a|an|one|another|some|several|many|the|most|other)$/;
/** Verbs behind which a noun without an owner is told what it is. */
const LINKS =
  /^(?:is|are|was|were|include|includes|included|remain|remains|remained|range|ranged|came|comes|come)$/;

/** The subject that opens `[from, to)`, where it is a noun of relation without its owner; null otherwise. */
function ownerlessSubject(ground: Groundwork, from: number, to: number): string | null {
  const { all, mentionAt, text } = ground;
  const subject = phraseStartingAt(ground, from, to);
  if (!subject || subject.mention >= 0 || subject.to > to) return null;
  let noun = from;
  while (noun < subject.to && !RELATIONAL_NOUNS.has(all[noun]!.lower)) noun++;
  const next = all[noun + 1];
  if (noun >= subject.to || !next || noun + 1 >= to) return null;
  const isOwned =
    all
      .slice(from, noun)
      .some((t, i) => mentionAt[from + i]! >= 0 || t.lower === "'s" || t.kind === 'number') ||
    !(noun === from || INDEFINITE.test(all[from]!.lower));
  if (isOwned || saysWhich(ground, noun + 1, to)) return null;
  return LINKS.test(next.lower) || AUXILIARIES.has(next.lower)
    ? text.slice(all[from]!.start, all[noun]!.end)
    : null;
}

/** "His listeners supported his candidacy": the two may be two men. */
function holdsTwoPossessives({ all }: Groundwork, from: number, to: number): boolean {
  const first = all[from]!;
  if (first.passage >= 0 || !/^(?:his|her|their)$/.test(first.lower)) return false;
  const forms = { his: /^(?:he|him|his)$/, her: /^(?:she|her)$/, their: /^(?:they|them|their)$/ };
  const again = forms[first.lower as keyof typeof forms];
  return all.slice(from + 1, to).some((t) => t.passage < 0 && again.test(t.lower));
}

/** Why the opening of `[from, to)` leans on what stands before it; null where it does not. */
export function leanIn(ground: Groundwork, from: number, to: number): string | null {
  const first = ground.all[from]!;
  if (LEADS_ON.test(first.lower)) return `leans on another sentence (“${first.text}”)`;
  const owner = ownerlessSubject(ground, from, to);
  if (owner !== null) return `“${owner}” is not said of what or whom`;
  return holdsTwoPossessives(ground, from, to) ? 'two pronouns could be two people' : null;
}
