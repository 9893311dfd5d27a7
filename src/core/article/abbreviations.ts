/** Abbreviations that end in a period without ending a sentence. Source: AP Stylebook's lists of titles, months and states. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by the name or number they belong to: "Sen. Vale", "No. 5". */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev fr sr st mt ft hon messrs sen sens rep reps gov govs lt gen col maj capt cmdr cpl sgt
  adm det insp supt pres amb asst atty dist v vs no nos art sec fig vol pp op dept univ
`);

/** May stand before a name or end a sentence: decided by what follows. */
export const TRAILING_ABBREVIATIONS = words(`
  inc ltd co corp bros jr sr etc al est approx ave blvd rd
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo
`);

/** Words that begin a new sentence far more often than they continue an abbreviation. */
export const SENTENCE_STARTERS = words(`
  the a an he she it they we i you this that these those his her its their our my in on at but and or so as if when while
  after before although though however meanwhile there here what who why how where for from by with since
  no not yet still now then also both each some many most all one two
`);
