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

/** Nouns for what the name behind their comma is the name of. */
const PLACE_NOUNS =
  /^(?:capital|city|town|village|hamlet|port|suburb|district|province|county|state|region|island|hub)$/;

/** "An official in the capital, |Alder|, said": who is in the place whose name the aside gives; null where it is none. */
function officialIn(ground: Groundwork, place: NounPhrase, first: number): NounPhrase | null {
  const { all } = ground;
  const noun = place.from - 2;
  if (noun <= first || all[noun + 1]!.lower !== ',' || !PLACE_NOUNS.test(all[noun]!.lower)) return null;
  const phrase = phraseEndingAt(ground, noun, first);
  if (!phrase) return null;
  if (phrase.head < noun) return phrase;
  return LINKS.test(all[phrase.from - 1]?.lower ?? '')
    ? phraseEndingAt(ground, phrase.from - 2, first)
    : null;
}

/** The one who comes from the place, or is in it; null where the phrase is no place of somebody's. */
export function residentOf(ground: Groundwork, place: NounPhrase, first: number): NounPhrase | null {
  const { all } = ground;
  if (!isName(ground, place, false) || place.to > place.head + 1) return null;
  const official = officialIn(ground, place, first);
  if (official) return official;
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
