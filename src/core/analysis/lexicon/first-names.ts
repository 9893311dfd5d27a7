/** First names and who bears them. Source: the package human-names. Apart from the other words for people, for it is large. */
import femaleDe from 'human-names/data/female-human-names-de.json' with { type: 'json' };
import femaleEn from 'human-names/data/female-human-names-en.json' with { type: 'json' };
import femaleEs from 'human-names/data/female-human-names-es.json' with { type: 'json' };
import femaleFr from 'human-names/data/female-human-names-fr.json' with { type: 'json' };
import femaleIt from 'human-names/data/female-human-names-it.json' with { type: 'json' };
import maleDe from 'human-names/data/male-human-names-de.json' with { type: 'json' };
import maleEn from 'human-names/data/male-human-names-en.json' with { type: 'json' };
import maleEs from 'human-names/data/male-human-names-es.json' with { type: 'json' };
import maleFr from 'human-names/data/male-human-names-fr.json' with { type: 'json' };
import maleIt from 'human-names/data/male-human-names-it.json' with { type: 'json' };
import type { Gender } from './people.ts';

const FEMALE_NAMES = new Set([femaleEn, femaleEs, femaleFr, femaleDe, femaleIt].flat());
const MALE_NAMES = new Set([maleEn, maleEs, maleFr, maleDe, maleIt].flat());

/** First names with the gender they are mostly given to (the package human-names); null for one that both bear. */
export const FIRST_NAMES: ReadonlyMap<string, Gender | null> = buildFirstNames();

function buildFirstNames(): ReadonlyMap<string, Gender | null> {
  const names = new Map<string, Gender | null>();
  for (const name of FEMALE_NAMES) names.set(name, MALE_NAMES.has(name) ? null : 'female');
  for (const name of MALE_NAMES) if (!FEMALE_NAMES.has(name)) names.set(name, 'male');
  return names;
}
