/** Finds who comes from the place that stands before an aside: "Ada Vale, 30, of Alder, N.C., |who said". */
import type { Groundwork } from '../groundwork.ts';
import { isFirstName } from '../names/name-kinds.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';

/** Prepositions that lead from somebody to the place. */
const LINKS = /^(?:of|from|in)$/;

/** Whether the phrase is a name, and for a place one that does not begin as people's names do. */
const isName = ({ all, cast, mentions }: Groundwork, { mention }: NounPhrase, person: boolean) =>
  mention >= 0 &&
  (person || cast.entityOf[mention]?.kind !== 'person' || !isFirstName(all[mentions[mention]!.from]!));

/** The one who comes from the place; null where the phrase is no place of somebody's. */
export function residentOf(ground: Groundwork, place: NounPhrase, first: number): NounPhrase | null {
  const { all } = ground;
  if (!isName(ground, place, false) || place.to > place.head + 1) return null;
  const town = all[place.from - 1]?.lower === ',' ? phraseEndingAt(ground, place.from - 2, first) : place;
  if (!town) return null;
  // "Ada Vale of Alder, N.C."
  if (town !== place && town.mention >= 0 && LINKS.test(all[town.head + 1]!.lower) && town.to > town.head + 1)
    return town;
  if (!isName(ground, town, false) || !LINKS.test(all[town.from - 1]?.lower ?? '')) return null;
  let at = town.from - 2;
  if (at <= first || all[at]!.lower !== ',') return null;
  while (at > first && (all[at]!.lower === ',' || all[at]!.kind === 'number')) at--;
  const resident = phraseEndingAt(ground, at, first);
  return resident && isName(ground, resident, true) ? resident : null;
}
