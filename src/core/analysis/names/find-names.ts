/** Finds the names in an article: runs of capitalized words, with the titles before them told apart. */
import type { Span } from '../../article/span.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  MID_ADVERBS,
  MONTHS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
} from '../lexicon/function-words.ts';
import { NAME_LINKS, NAMELESS_OPENERS, NUMERALS, PARTICLES, SUFFIXES } from '../lexicon/name-words.ts';
import { type Gender, ROLE_NOUNS } from '../lexicon/people.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Token, Tokens } from '../tokens.ts';
import {
  genderOf,
  hasOrganizationWord,
  isFirstName,
  isTitle,
  kindOf,
  type NameKind,
  roleBehind,
} from './name-kinds.ts';

/** One place where a name stands. */
export interface NameMention extends Span {
  /** `[from, to)` into the tokens, titles not counted. */
  readonly from: number;
  readonly to: number;
  /** The words of the name alone: "Dana", "Vale". */
  readonly words: readonly string[];
  /** The capitalized title before it, as written: "US President", "Sen."; empty for none. */
  readonly title: string;
  /** Token index where the title begins; `from` when there is none. */
  readonly titleFrom: number;
  readonly gender: Gender | null;
  /** What the words themselves say: a person, an organization, or nothing. */
  readonly looksLike: NameKind;
  /** Followed by a possessive 's: it modifies, it does not act. */
  readonly possessive: boolean;
}

/** "US", "UK": never a pronoun, wherever it stands. */
const isAcronym = ({ text }: Token) => text.length > 1 && text.length < 6 && text === text.toUpperCase();

function isNeverName(token: Token): boolean {
  const { lower } = token;
  if (isAcronym(token)) return false;
  return (
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    WEEKDAYS.has(lower) ||
    (MONTHS.has(lower) && lower !== 'may' && lower !== 'march') ||
    (MID_ADVERBS.has(lower) && lower !== 'sunday')
  );
}

/** Words that the article also writes in lower case, so that a capital at a sentence's start says nothing. */
function lowerCaseWords(tokens: Tokens): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens.all) if (token.kind === 'word' && !token.capital) seen.add(token.lower);
  return seen;
}

/** Words capitalized where no sentence begins: surely names or titles. */
function surelyCapital(tokens: Tokens): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i < tokens.all.length; i++) {
    const token = tokens.all[i]!;
    const before = tokens.all[i - 1]!;
    if (token.capital && before.sentence === token.sentence && before.kind !== 'mark') seen.add(token.lower);
  }
  return seen;
}

/** Words of the closed classes that are somebody's surname here: "Hal Under, who …" makes "Under" a name. */
function surnamesAmongFunctionWords({ all }: Tokens): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 1; i + 1 < all.length; i++) {
    const token = all[i]!;
    if (!token.capital || token.text.length < 3 || !isFunctionWord(token.lower)) continue;
    const before = all[i - 1]!;
    const inName =
      before.capital && before.sentence === token.sentence && !isNeverName(before) && !isTitle(before.lower);
    if (inName && !all[i + 1]!.capital && isFirstName(before)) seen.add(token.lower);
  }
  return seen;
}

const isFunctionWord = (lower: string) =>
  !WEEKDAYS.has(lower) &&
  (AUXILIARIES.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || MID_ADVERBS.has(lower));

interface Run {
  readonly from: number;
  readonly to: number;
}

/** What decides whether a capitalized word is part of a name. */
interface RunTests {
  /** Whether the word at the index owes its capital to its place alone. */
  readonly skipsFirst: (i: number) => boolean;
  readonly mayBeName: (i: number) => boolean;
}

/** The runs of capitalized words in one sentence. */
function runsIn(all: readonly Token[], from: number, to: number, { skipsFirst, mayBeName }: RunTests): Run[] {
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
      else break;
    }
    runs.push({ from: i, to: end });
    i = end;
  }
  return runs;
}

/** Whether the lower-case word at `at` stands inside a name that began at `from`. */
function joinsName(all: readonly Token[], from: number, at: number): boolean {
  const { lower } = all[at]!;
  if (PARTICLES.has(lower)) return true;
  if (!NAME_LINKS.has(lower) || lower === 'the' || lower === 'in' || lower === 'on') return false;
  return hasOrganizationWord(all, from, at);
}

/** Where the name begins after its title: the run's start for no title, its end for a title alone. */
function nameStart(all: readonly Token[], run: Run): number {
  let last = -1;
  if (run.to - run.from >= 3 && all[run.from - 1]?.lower === 'of' && isTitle(all[run.from - 2]?.lower ?? ''))
    return run.from + 1;
  for (let i = run.from; i < run.to; i++) if (isTitle(all[i]!.lower)) last = i;
  if (last < 0) return run.from;
  if (last === run.to - 1 && hasOrganizationWord(all, run.from, run.to)) return run.from;
  if (last === run.to - 1) return run.to - run.from === 1 || !isFirstName(all[run.from]!) ? run.to : run.from;
  if (hasOrganizationWord(all, last + 1, run.to)) return run.from;
  return isFirstName(all[run.from]!) && last > run.from + 1 ? run.from : last + 1;
}

/** The word before a name, past the comma of "his wife, Ada Vale". */
const nounBefore = (all: readonly Token[], from: number) =>
  all[from - 1]?.lower === ',' ? all[from - 2] : all[from - 1];

/** "Said Ada Vale": a verb of saying with a capital before its subject, though "Said" is a name as well. */
function opensInverted(token: Token, next: Token | undefined): boolean {
  const verb = REPORTING_VERBS.get(token.lower);
  const finite = verb?.form === 'past' || verb?.form === 'third';
  return finite && verb.sure && (next?.capital ?? false);
}

/** All names in reading order; titles that stand alone ("the President") are left to the roles. */
export function findNames(tokens: Tokens): NameMention[] {
  const { all, bySentence } = tokens;
  const lowerCase = lowerCaseWords(tokens);
  const surely = surelyCapital(tokens);
  const surnames = surnamesAmongFunctionWords(tokens);
  const mentions: NameMention[] = [];
  for (const [from, to] of bySentence) {
    const startsSentence = (i: number) =>
      i === from || (all[i - 1]?.kind === 'mark' && all[i - 1]?.lower !== ',');
    const skipsFirst = (i: number) => {
      if (!startsSentence(i)) return false;
      const token = all[i]!;
      const next = all[i + 1];
      if (isAcronym(token)) return false;
      if (surnames.has(token.lower)) return false;
      if (opensInverted(token, next)) return true;
      if (NAMELESS_OPENERS.has(token.lower) || /-(?:year|month|week|day)-old$/.test(token.lower)) return true;
      if (isFirstName(token) || isTitle(token.lower)) return false;
      if (lowerCase.has(token.lower)) return true;
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
      if (!isNeverName(token)) return true;
      if (!surnames.has(token.lower)) return false;
      if (!startsSentence(i)) return true;
      const next = all[i + 1];
      return next !== undefined && (REPORTING_VERBS.get(next.lower)?.sure ?? false);
    };
    for (const run of runsIn(all, from, to, { skipsFirst, mayBeName })) {
      const start = nameStart(all, run);
      if (
        start === run.to ||
        /^(?:image|images|photo|photos|picture|video|file)$/.test(all[run.to - 1]!.lower)
      )
        continue;
      const name = all.slice(start, run.to).filter((t) => t.kind !== 'mark');
      const title = all.slice(run.from, start);
      const roleBefore = start === run.from ? nounBefore(all, run.from) : undefined;
      mentions.push({
        start: all[start]!.start,
        end: all[run.to - 1]!.end,
        from: start,
        to: run.to,
        words: name.map((t) => t.text),
        title: title.map((t) => t.text).join(' '),
        titleFrom: run.from,
        gender: genderOf(all[start]!, title, roleBefore ?? roleBehind(all, run.to)),
        looksLike: kindOf(
          all,
          start,
          run.to,
          title.some((t) => isTitle(t.lower)),
        ),
        possessive: all[run.to]?.lower === "'s" || all[run.to]?.text === '’',
      });
    }
  }
  return mentions;
}
