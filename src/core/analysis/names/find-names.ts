/** Finds the names in an article: runs of capitalized words, with the titles before them told apart. */
import type { Span } from '../../article/span.ts';
import { NAMELESS_CAPITALS } from '../lexicon/name-words.ts';
import type { Gender } from '../lexicon/people.ts';
import type { Token, Tokens } from '../tokens.ts';
import { isTitleCased, readCapitals } from './capital-words.ts';
import { behindDateline } from './datelines.ts';
import { knownNames, knownRuns } from './headline-names.ts';
import { genderOf, isTitle, kindOf, type NameKind, roleBehind } from './name-kinds.ts';
import { nameStart, type Run, runsIn } from './name-runs.ts';

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

/** The word before a name, past the comma of "his wife, Ada Vale". */
const nounBefore = (all: readonly Token[], from: number) =>
  all[from - 1]?.lower === ',' ? all[from - 2] : all[from - 1];

/** The words of the name, that of a plural owner with its apostrophe: "Teachers’", "Union". */
function wordsIn(all: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, text, passage } = all[i]!;
    if (passage !== all[from]!.passage) continue;
    if (kind !== 'mark' || (text === '&' && i > from && i + 1 < to)) words.push(text);
    else if (/^['’]$/.test(text) && i + 1 < to && all[i - 1]!.end === all[i]!.start)
      words.push(`${words.pop()}${text}`);
  }
  return words;
}

/** The mention in the run; null where it is a title alone or a note on a picture. */
function mentionIn(all: readonly Token[], run: Run): NameMention | null {
  const start = nameStart(all, run);
  const isPicture = /^(?:image|images|photo|photos|picture|video|file)$/.test(all[run.to - 1]!.lower);
  if (start === run.to || isPicture) return null;
  if (/^(?:alias|aliases|pseudonym|codename|moniker)$/.test(all[run.from - 1]?.lower ?? '')) return null;
  const words = wordsIn(all, start, run.to);
  if (words.length === 1 && NAMELESS_CAPITALS.has(words[0]!)) return null;
  const title = all.slice(run.from, start);
  const roleBefore = start === run.from ? nounBefore(all, run.from) : undefined;
  const titled = title.some((t) => isTitle(t.lower));
  return {
    start: all[start]!.start,
    end: all[run.to - 1]!.end,
    from: start,
    to: run.to,
    words,
    title: title.map((t) => t.text).join(' '),
    titleFrom: run.from,
    gender: genderOf(all[start]!, title, roleBefore ?? roleBehind(all, run.to)),
    looksLike: kindOf(all, start, run.to, titled),
    possessive: all[run.to]?.lower === "'s" || all[run.to]?.text === '’',
  };
}

/** Indexes of the passages in marks that are set like a headline: “Harbor Master Joins Growing List”. */
function headlinePassages(tokens: Tokens): ReadonlySet<number> {
  const found = new Set<number>();
  const { all } = tokens;
  for (let from = 0; from < all.length; ) {
    const { passage } = all[from]!;
    let to = from + 1;
    while (to < all.length && all[to]!.passage === passage) to++;
    if (passage >= 0 && isTitleCased(tokens, from, to)) found.add(passage);
    from = to;
  }
  return found;
}

/** All names in reading order; titles that stand alone ("the President") are left to the roles. */
export function findNames(tokens: Tokens): NameMention[] {
  const { all, bySentence } = tokens;
  const titleCased = bySentence.map(([from, to]) => isTitleCased(tokens, from, to));
  const capitals = readCapitals(tokens, titleCased);
  const headlines = headlinePassages(tokens);
  const inHeadline = ({ from }: Run) => headlines.has(all[from]!.passage);
  const mentionsIn = (runs: readonly Run[]) => runs.flatMap((run) => mentionIn(all, run) ?? []);
  const runs = bySentence.map(([from, to]) => runsIn(all, behindDateline(all, from, to), to, capitals));
  const prose = runs.map((list, i) => (titleCased[i] ? [] : list.filter((run) => !inHeadline(run))));
  if (headlines.size === 0 && !titleCased.includes(true)) return mentionsIn(prose.flat());
  const known = knownNames(mentionsIn(prose.flat()));
  if (known.size === 0) return mentionsIn(runs.flat());
  return bySentence.flatMap(([from, to], i) => {
    if (titleCased[i]) return mentionsIn(knownRuns(all, from, to, known));
    return mentionsIn(
      runs[i]!.flatMap((run) => (inHeadline(run) ? knownRuns(all, run.from, run.to, known) : [run])),
    );
  });
}
