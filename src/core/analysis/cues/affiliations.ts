/** Keeps a group whole that is told by several bodies: "scientists from Calder University and the Harbor Institute". */
import type { Groundwork } from '../groundwork.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';

/** How many bodies are read back from the last one. */
const MOST_BODIES = 5;

/** Prepositions by which people are told by the body or the place that they come from. */
const LINKS = /^(?:from|at|of|with|in)$/;

/** Whether the phrase is the name of a body or a place, not of somebody with a first name. */
function namesBody({ cast }: Groundwork, { mention }: NounPhrase): boolean {
  const entity = mention >= 0 ? cast.entityOf[mention] : null;
  return entity != null && !(entity.kind === 'person' && entity.name.includes(' '));
}

/** Whether the phrase is about people: a noun known for it, or another in the plural: "divers from Calder". */
const isPeople = (ground: Groundwork, group: NounPhrase) =>
  canSpeak(ground, group) || /[a-z]{2}[^s]s$/.test(ground.all[group.head]!.lower);

/** The group that the body before the verb only belongs to; null where the body speaks for itself. */
export function groupBefore(ground: Groundwork, source: NounPhrase, first: number): NounPhrase | null {
  const { all } = ground;
  if (!namesBody(ground, source) || all[source.from - 1]?.lower !== 'and') return null;
  let { from } = source;
  for (let bodies = 0; bodies < MOST_BODIES && from - 2 >= first; bodies++) {
    if (LINKS.test(all[from - 1]!.lower)) return groupOf(ground, from - 2, first, source);
    if (!/^(?:and|,)$/.test(all[from - 1]!.lower)) return null;
    const last = all[from - 2]!.lower === ',' ? from - 3 : from - 2;
    const before = phraseEndingAt(ground, last, first);
    if (!before) return null;
    const isGroup = before.mention < 0 && ground.mentionAt[before.to - 1]! >= 0 && isPeople(ground, before);
    if (isGroup && LINKS.test(all[before.head + 1]?.lower ?? ''))
      return { ...before, to: source.to, end: source.end };
    if (!namesBody(ground, before)) return null;
    from = before.from;
  }
  return null;
}

function groupOf(ground: Groundwork, last: number, first: number, source: NounPhrase): NounPhrase | null {
  const group = phraseEndingAt(ground, last, first);
  return group && group.mention < 0 && isPeople(ground, group)
    ? { ...group, to: source.to, end: source.end }
    : null;
}

/** "said scientists from Calder University |and the Harbor Institute": the group with the rest of its bodies. */
export function withBodiesBehind(ground: Groundwork, source: NounPhrase, limit: number): NounPhrase {
  const { all, mentionAt } = ground;
  const isGroup = source.mention < 0 && source.head < source.to - 1 && mentionAt[source.to - 1]! >= 0;
  if (!isGroup || all[source.to]?.lower !== 'and') return source;
  const next = phraseStartingAt(ground, source.to + 1, limit);
  return next && namesBody(ground, next) ? { ...source, to: next.to, end: next.end } : source;
}
