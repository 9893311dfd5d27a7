/** Finds the runs of capitalized words that may be names, and where the name begins behind its title. */

import { CLOSED_CLASSES, MONTHS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { NAME_LINKS, NAMELESS_OPENERS, NUMERALS, PARTICLES, SUFFIXES } from '../lexicon/name-words.ts';
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { PAST_FORMS } from '../lexicon/past-forms.ts';
import { GROUP_NOUNS, ROLE_NOUNS, UNNAMED_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import type { Token } from '../tokens.ts';
import { type CapitalWords, isAcronym, isNeverName } from './capital-words.ts';
import { hasOrganizationWord, isFirstName, isPersonTitled, isTitle } from './name-kinds.ts';

/** `[from, to)` into the tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What decides whether a capitalized word is part of a name. */
interface RunTests {
  /** Whether the word at the index owes its capital to its place alone. */
  readonly skipsFirst: (i: number) => boolean;
  readonly mayBeName: (i: number) => boolean;
}

/** Walks over the sentence. */
function collectRuns(
  all: readonly Token[],
  from: number,
  to: number,
  { skipsFirst, mayBeName }: RunTests,
): Run[] {
  const runs: Run[] = [];
  let i = from;
  while (i < to) {
    const token = all[i]!;
    if (!token.capital || !mayBeName(i) || skipsFirst(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to) {
      const next = all[end]!;
      const after = all[end + 1];
      if (next.capital && (mayBeName(end) || next.lower === 'may' || NUMERALS.has(next.lower))) end++;
      else if (SUFFIXES.has(next.lower)) end++;
      else if (next.lower === ',' && after && SUFFIXES.has(after.lower)) end += 2;
      else if (end + 1 < to && after?.capital && joinsName(all, i, end) && !isNeverName(after)) end += 2;
      else if (next.text === '&' && after?.capital) end += 2;
      else if (ownsBody(all, end)) end += 2;
      else if (behindNickname(all, i, end, to) > 0) end = behindNickname(all, i, end, to) + 1;
      else if (end + 2 < to && areParticles(next, after) && all[end + 2]!.capital) end += 3;
      else break;
    }
    runs.push({ from: i, to: end });
    i = end;
  }
  return runs;
}

/** "Harbor Teachers|' Union": the apostrophe of a plural before a word for a body. */
function ownsBody(all: readonly Token[], at: number): boolean {
  const [before, next] = [all[at - 1]!, all[at + 1]];
  return (
    /^['’]$/.test(all[at]!.text) &&
    /s$/.test(before.lower) &&
    before.end === all[at]!.start &&
    next?.capital === true &&
    hasOrganizationWord(all, at + 1, at + 2)
  );
}

/** "von der", "de la": two particles before a surname. */
const areParticles = (next: Token, after: Token | undefined) =>
  PARTICLES.has(next.lower) && after !== undefined && PARTICLES.has(after.lower);

/** Whether the lower-case word at `at` stands inside a name that began at `from`. */
function joinsName(all: readonly Token[], from: number, at: number): boolean {
  const { lower } = all[at]!;
  if (PARTICLES.has(lower)) return true;
  if (!NAME_LINKS.has(lower) || lower === 'the' || lower === 'in' || lower === 'on') return false;
  return hasOrganizationWord(all, from, at);
}

/** Where the name begins after its title: the run's start for no title, its end for a title alone. */
export function nameStart(all: readonly Token[], run: Run): number {
  let last = -1;
  // "in Lodi, N.J. |Vale's shop": the sentence ended at the state.
  if (
    run.to - run.from >= 2 &&
    /^(?:N\.[CDHJMY]\.|S\.[CD]\.|R\.I\.|D\.C\.|W\.Va\.)$/.test(all[run.from]!.text)
  )
    return run.from + 1;
  const link = all[run.from - 1]?.lower ?? '';
  if (run.to - run.from >= 3 && /^(?:of|to|for)$/.test(link) && isTitle(all[run.from - 2]?.lower ?? ''))
    return behindPlace(all, run, link);
  for (let i = run.from; i < run.to; i++) if (isTitle(all[i]!.lower)) last = i;
  if (last < 0) return run.from;
  if (last === run.to - 1 && hasOrganizationWord(all, run.from, run.to)) return run.from;
  if (last === run.to - 1) return run.to - run.from === 1 || !isFirstName(all[run.from]!) ? run.to : run.from;
  if (hasOrganizationWord(all, last + 1, run.to) && !isPersonTitled(all, last + 1, run.to)) return run.from;
  if (isFirstName(all[run.from]!) && last > run.from + 1) return run.from;
  return behindOffice(all, last + 1, run.to);
}

/** "Ambassador to Norland |Ada Vale", "secretary for Harbor Safety |Bo Hall": the name behind what the office is for. */
function behindPlace(all: readonly Token[], { from, to }: Run, link: string): number {
  for (let i = from + 1; i < to - 1; i++) if (isFirstName(all[i]!)) return i;
  return link === 'of' ? from + 1 : from;
}

/** "Supervisor of Elections |Ada Vale", "Chief of Staff |Bo Hall": the name behind what the title is of. */
function behindOffice(all: readonly Token[], from: number, to: number): number {
  if (all[from]!.capital) return from;
  for (let i = from + 1; i < to - 1; i++) if (isFirstName(all[i]!)) return i;
  return from + 3 < to ? from + 2 : from + 1;
}

/** "Said Ada Vale": a verb of saying with a capital before its subject, though "Said" is a name as well. */
function opensInverted(token: Token, next: Token | undefined): boolean {
  const verb = reportingVerb(token.lower);
  const finite = verb?.form === 'past' || verb?.form === 'third';
  return finite && verb.sure && (next?.capital ?? false);
}

/** "Good |information can": a common word that is no verb, so that the one before it describes it rather than acts. */
function describesNext(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.capital || next.lower.startsWith("'")) return false;
  const { lower } = next;
  return !(
    CLOSED_CLASSES.has(lower) ||
    PAST_FORMS.has(lower) ||
    reportingVerb(lower) !== undefined ||
    isTitle(lower) ||
    GROUP_NOUNS.has(lower) ||
    ORGANIZATION_NOUNS.has(lower) ||
    DOCUMENT_NOUNS.has(lower) ||
    UNNAMED_NOUNS.has(lower) ||
    /(?:ed|s|ly|ing)$/.test(lower)
  );
}

/** "Small said", "Small, who": what a person does, behind one capitalized word. */
function actsAlone(all: readonly Token[], at: number): boolean {
  const [next, after] = [all[at + 1], all[at + 2]];
  if (next?.lower === ',') return after?.lower === 'who';
  const verb = next && reportingVerb(next.lower);
  return verb?.sure === true && (verb.form === 'past' || verb.form === 'third');
}

/** "June Hollow": a month before another name, where no preposition makes it a date. */
function isMonthName(all: readonly Token[], at: number, from: number): boolean {
  const next = all[at + 1];
  if (!MONTHS.has(all[at]!.lower) || !next?.capital || !isFirstName(all[at]!) || isNeverName(next))
    return false;
  return at === from || !(PREPOSITIONS.has(all[at - 1]!.lower) || all[at - 1]!.kind === 'number');
}

/** Most words of a nickname. */
const LONGEST_NICKNAME = 3;

/** Token behind the nickname in marks that begins at `at`, where a surname follows: Felix “Two Hats” |Brandt; −1 for none. */
function behindNickname(all: readonly Token[], first: number, at: number, to: number): number {
  if (at !== first + 1 || !isFirstName(all[first]!) || !/^[“"‘'«(]$/.test(all[at]!.text)) return -1;
  let end = at + 1;
  while (end < to && all[end]!.passage >= 0) end++;
  const words = end - at - 1;
  if (words < 1 || words > LONGEST_NICKNAME || !/^[”"’'»]$/.test(all[end]?.text ?? '')) return -1;
  return end + 1 < to && all[end + 1]!.capital && !isNeverName(all[end + 1]!) ? end + 1 : -1;
}

/** The tests for the sentence that begins at `from`. */
function testsFor(
  all: readonly Token[],
  from: number,
  { lowerCase, surely, surnames }: CapitalWords,
): RunTests {
  const startsSentence = (i: number) =>
    i === from || (all[i - 1]?.kind === 'mark' && all[i - 1]?.lower !== ',');
  const skipsFirst = (i: number) => {
    if (!startsSentence(i)) return false;
    const token = all[i]!;
    const next = all[i + 1];
    if (isAcronym(token) || surnames.has(token.lower)) return false;
    if (opensInverted(token, next)) return true;
    if (NAMELESS_OPENERS.has(token.lower) || /-(?:year|month|week|day)-old$/.test(token.lower)) return true;
    if (isFirstName(token) || isTitle(token.lower)) return false;
    if (surely.has(token.lower) && actsAlone(all, i)) return false;
    if (lowerCase.has(token.lower)) return true;
    // "Women told researchers"
    if (GROUP_NOUNS.has(token.lower) && !surely.has(token.lower) && !next?.capital) return true;
    if (!surely.has(token.lower) && describesNext(next)) return true;
    return (
      !surely.has(token.lower) &&
      !next?.capital &&
      !(next && ROLE_NOUNS.has(next.lower)) &&
      next?.lower !== "'s" &&
      token.text !== token.text.toUpperCase() &&
      /(?:ly|ing|ed|s)$/.test(token.lower)
    );
  };
  const mayBeName = (i: number) => {
    const token = all[i]!;
    if (!isNeverName(token) || isMonthName(all, i, from)) return true;
    if (!surnames.has(token.lower)) return false;
    if (!startsSentence(i)) return true;
    const next = all[i + 1];
    return next !== undefined && (reportingVerb(next.lower)?.sure ?? false);
  };
  return { skipsFirst, mayBeName };
}

/** The runs of capitalized words in the sentence `[from, to)`, titles included. */
export const runsIn = (all: readonly Token[], from: number, to: number, capitals: CapitalWords): Run[] =>
  collectRuns(all, from, to, testsFor(all, from, capitals));
