/** Finds what is credited without marks: "Vale said (that) the bridge is safe", "according to Vale, …". */
import type { Span } from '../../article/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, CLOSED_CLASSES } from '../lexicon/function-words.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { TIME_NOUNS } from '../lexicon/time-words.ts';
import { canSpeak } from '../phrases/subjects.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Token } from '../tokens.ts';
import { bracketBefore, contentBefore, contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { reports } from './report-inside.ts';
import { isSecondVerb } from './second-verb.ts';

/** Words credited without marks; the span is their content alone. */
export interface Paraphrase extends Span {
  /** `[from, to)` of the content into the tokens. */
  readonly from: number;
  readonly to: number;
  readonly cue: Cue;
  /** Null when the source cannot be named. */
  readonly source: ResolvedSource | null;
  /** How the content is tied to its cue: a clause after it, a clause before it, "according to". */
  readonly rule: 'said-that' | 'said-clause' | 'clause-said' | 'according-to';
  /** Another source speaks inside it: "Vale said Quill had told her …". */
  readonly nested: boolean;
}

const isMark = (lower: string) => /^[,;:—–"”“»«()]$|^--$/.test(lower);

/** "whether Vale knew that …": that it was said is what is asked. */
const isQuestioned = ({ all }: Groundwork, { source }: Cue) =>
  source !== null && /^(?:whether|if)$/.test(all[source.from - 1]?.lower ?? '');

/** "the place |officials say| she might stand": behind a noun, what is said lacks that noun. */
function leavesGap({ all }: Groundwork, { source, place, sentence }: Cue): boolean {
  const before = source && place === 'before' ? all[source.from - 1] : undefined;
  if (before?.kind !== 'word' || before.capital || before.sentence !== sentence || before.passage >= 0)
    return false;
  const { lower } = before;
  if (/^(?:which|who|whom|what)$/.test(lower)) return true;
  return (
    !CLOSED_CLASSES.has(lower) &&
    !TIME_NOUNS.has(lower) &&
    !/(?:ly|ing|ed)$/.test(lower) &&
    !reportingVerb(lower) &&
    all[source!.from]!.passage < 0
  );
}

/** Whether what follows the comma only describes the source: "according to Vale, the harbor master, …". */
function isAside(ground: Groundwork, comma: number, limit: number): boolean {
  const { all } = ground;
  let close = comma + 1;
  while (close < limit && all[close]!.lower !== ',') close++;
  if (close >= limit || close - comma > 14) return false;
  const inside = all.slice(comma + 1, close);
  return (
    /^(?:who|which|whose|director|a|an)$/.test(inside[0]?.lower ?? '') ||
    (inside.some((t) => ROLE_NOUNS.has(t.lower)) && !inside.some((t) => AUXILIARIES.has(t.lower)))
  );
}

/** "She is building a pier, which was cheered, |according to Vale": only the aside may be Vale's word. */
function endsInAside(all: readonly Token[], from: number, to: number): boolean {
  const comma = all.slice(from, to).findLastIndex((t) => t.lower === ',' && t.passage < 0);
  return comma >= 0 && /^(?:who|whose|which|where)$/.test(all[from + comma + 1]?.lower ?? '');
}

function findFor(
  ground: Groundwork,
  cue: Cue,
  range: readonly [number, number],
  cues: readonly Cue[],
): readonly [number, number, Paraphrase['rule']] | null {
  const { all } = ground;
  const [first, limit] = range;
  if (cue.negated || !cue.finite || isQuestioned(ground, cue)) return null;
  if (isSecondVerb(ground, cue, limit, cues) || leavesGap(ground, cue)) return null;
  if (cue.verb === null) {
    if (!cue.source) return null;
    const opensSentence = cue.at - first <= 1;
    let end = cue.source.to;
    while (end < limit && all[end]!.lower !== ',') end++;
    if (opensSentence && isAside(ground, end, limit)) {
      end++;
      while (end < limit && all[end]!.lower !== ',') end++;
    }
    if (opensSentence)
      return end + 1 < limit ? [end + 1, contentEnd(ground, end + 1, limit, cues), 'according-to'] : null;
    const relative = [cue.at - 1, cue.at - 2].find((i) => /^(?:who|which)$/.test(all[i]?.lower ?? ''));
    if (relative !== undefined) return end + 1 < limit ? [end + 1, limit, 'according-to'] : null;
    const to = all[cue.at - 1]!.lower === ',' ? cue.at - 1 : cue.at;
    const opens = bracketBefore(ground, cue.at, first);
    if (endsInAside(all, opens, to)) return null;
    return to - opens >= 3 ? [opens, to, 'according-to'] : null;
  }
  if (!cue.verb.takesClause && !cue.verb.sure) return null;
  const start = contentStart(ground, cue, limit);
  if (start && start[0] < limit) return [start[0], contentEnd(ground, start[0], limit, cues), start[1]];
  if ((cue.place !== 'before' && cue.place !== 'after') || !cue.verb.sure) return null;
  if (cue.source && !canSpeak(ground, cue.source)) return null;
  const to = contentBefore(ground, cue, first, limit);
  return to < 0 ? null : [first, to, 'clause-said'];
}

/** Whether the content is a direct quote with little around it, which is credited as a quote. */
function isQuoteItself(ground: Groundwork, from: number, to: number): boolean {
  const content = ground.all.slice(from, to).filter((t) => t.kind === 'word');
  const inMarks = content.filter((t) => t.passage >= 0);
  const outside = content.length - inMarks.length;
  return outside === 0 || (outside <= 4 && inMarks.length > outside && (inMarks[0]?.capital ?? false));
}

/** All paraphrases in reading order; none lies inside another. */
export function findParaphrases(ground: Groundwork, attributions: Attributions): Paraphrase[] {
  const { all, tokens } = ground;
  const found: Paraphrase[] = [];
  for (const [sentence, range] of tokens.bySentence.entries()) {
    const here = attributions.inSentence(sentence);
    const cues = here.map(({ cue }) => cue);
    let covered = -1;
    for (const { cue, source } of here) {
      if (cue.at < covered) continue;
      const content = findFor(ground, cue, range, cues);
      if (!content) continue;
      const [from, to, rule] = content;
      // "said that given the choice:" leads over to the next paragraph.
      if (all[range[1] - 1]!.lower === ':' && to >= range[1] - 1) continue;
      if (isQuoteItself(ground, from, to) || to <= from || (found.at(-1)?.to ?? -1) > from) continue;
      const nested = cues.some(
        (other) => other !== cue && other.at >= from && other.at < to && reports(ground, other, to),
      );
      found.push({ start: all[from]!.start, end: all[to - 1]!.end, from, to, cue, source, rule, nested });
      if (from > cue.at) covered = to;
    }
  }
  return found.map((p) => trimMarks(ground, p)).filter((p): p is Paraphrase => p !== null);
}

/** What the reporter adds at the end of a clause, or what is left of the next one. */
const DANGLING = /^(?:[,;]|who|which|that|and|but|or|however|though|too)$/;

/** The content without the commas and full stop at its ends. */
function trimMarks(ground: Groundwork, paraphrase: Paraphrase): Paraphrase | null {
  const { all } = ground;
  let { from, to } = paraphrase;
  while (from < to && isMark(all[from]!.lower) && all[from]!.passage < 0 && !/[“"«]/.test(all[from]!.text))
    from++;
  while (to > from && /^[.,;:!]$/.test(all[to - 1]!.lower) && all[to - 1]!.passage < 0) to--;
  // "she paid for that.": the object of the last verb, not what is left of the next clause.
  const ends = /^[.!?]$/.test(all[to]?.lower ?? '.');
  while (
    to > from + 1 &&
    DANGLING.test(all[to - 1]!.lower) &&
    all[to - 1]!.passage < 0 &&
    !(ends && all[to - 1]!.lower === 'that')
  )
    to--;
  return to > from ? { ...paraphrase, from, to, start: all[from]!.start, end: all[to - 1]!.end } : null;
}
