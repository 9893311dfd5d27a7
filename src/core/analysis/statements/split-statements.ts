/** Cuts sentences into statements: one voice each, one clause each, as far as conjunctions and marks tell. */
import { type Groundwork, tokenAt } from '../groundwork.ts';
import type { CreditedPassage } from '../quotes/credited-passage.ts';
import type { Paraphrase } from '../quotes/find-paraphrases.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Token } from '../tokens.ts';
import { clauseStarts } from './clause-starts.ts';

/** A stretch of one sentence in one voice. */
export interface Segment {
  /** `[from, to)` into the tokens; the segments of a sentence cover it without gaps. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Undefined for the article's own voice, null for a source that cannot be named. */
  readonly voice: ResolvedSource | null | undefined;
  /** Index into the paraphrases; −1 outside them. */
  readonly paraphrase: number;
}

interface Region {
  from: number;
  to: number;
  voice: ResolvedSource | null | undefined;
  paraphrase: number;
}

/** Marks at the two ends of a quote belong to it. */
function withMarks(
  ground: Groundwork,
  from: number,
  to: number,
  first: number,
  limit: number,
): [number, number] {
  let start = from;
  let end = to;
  if (start > first && /[“"«„‟‘'”]/.test(ground.all[start - 1]!.text)) start--;
  while (end < limit && ground.all[end]!.kind === 'mark' && /^[”"»“’',.]$/.test(ground.all[end]!.text)) end++;
  return [start, end];
}

/** The stretches of one sentence with another voice than the article's, in order, without overlap. */
function regionsIn(
  ground: Groundwork,
  sentence: number,
  paraphrases: readonly Paraphrase[],
  first: number,
  quotes: readonly CreditedPassage[],
): Region[] {
  const [start, limit] = ground.tokens.bySentence[sentence]!;
  const regions: Region[] = [];
  for (let p = first; p < paraphrases.length && paraphrases[p]!.from < limit; p++) {
    const { from, to, source } = paraphrases[p]!;
    if (from >= start) regions.push({ from, to, voice: source, paraphrase: p });
  }
  const reported = regions.length;
  for (const quote of quotes) {
    if (quote.kind === 'partial') continue;
    const from = Math.max(start, tokenAt(ground.all, quote.start));
    const to = Math.min(limit, tokenAt(ground.all, quote.end));
    // Quotes stand in order: besides paraphrases only the one before can reach this far.
    const rivals = regions.length > reported ? [...regions.slice(0, reported), regions.at(-1)!] : regions;
    if (from >= to || rivals.some((r) => r.from < to && from < r.to)) continue;
    const [a, b] = withMarks(ground, from, to, start, limit);
    const clear = rivals.every((r) => r.to <= a || r.from >= b);
    regions.push({
      from: clear ? a : from,
      to: clear ? b : to,
      voice: quote.credit?.source ?? null,
      paraphrase: -1,
    });
  }
  return regions.sort((a, b) => a.from - b.from);
}

/**
 * All segments in reading order. Quotes of a clause or more and paraphrases have their speaker's voice, the
 * rest has the article's; the words in marks of a partial quote stay with the sentence around them.
 */
export function splitStatements(
  ground: Groundwork,
  quotes: readonly CreditedPassage[],
  paraphrases: readonly Paraphrase[],
): Segment[] {
  const segments: Segment[] = [];
  let quoteFrom = 0;
  let paraphraseFrom = 0;
  for (const [sentence, [start, limit]] of ground.tokens.bySentence.entries()) {
    if (start >= limit) continue;
    const { start: begins, end: ends } = ground.article.sentences[sentence]!;
    while (quoteFrom < quotes.length && quotes[quoteFrom]!.end <= begins) quoteFrom++;
    let quoteTo = quoteFrom;
    while (quoteTo < quotes.length && quotes[quoteTo]!.start < ends) quoteTo++;
    while (paraphraseFrom < paraphrases.length && paraphrases[paraphraseFrom]!.to <= start) paraphraseFrom++;
    const regions = regionsIn(
      ground,
      sentence,
      paraphrases,
      paraphraseFrom,
      quotes.slice(quoteFrom, quoteTo),
    );
    const push = (from: number, to: number, region: Region | null) => {
      if (from >= to) return;
      const cuts = [from, ...clauseStarts(ground, from, to, region === null || region.paraphrase >= 0), to];
      for (let i = 0; i + 1 < cuts.length; i++) {
        segments.push({
          from: cuts[i]!,
          to: cuts[i + 1]!,
          sentence,
          voice: region?.voice,
          paraphrase: region?.paraphrase ?? -1,
        });
      }
      if (region && region.voice === undefined) throw new RangeError('a region has a voice or null');
    };
    let at = start;
    for (const region of regions) {
      push(at, region.from, null);
      push(Math.max(at, region.from), region.to, region);
      at = Math.max(at, region.to);
    }
    push(at, limit, null);
  }
  return joinScraps(ground, segments);
}

const isClosingMark = ({ kind, text }: Token) => kind === 'mark' && /^[,;:.!?)\]”»—–]$/.test(text);

function hasWord({ all }: Groundwork, { from, to }: Segment): boolean {
  for (let i = from; i < to; i++) if (all[i]!.kind !== 'mark') return true;
  return false;
}

/** A cut that leaves marks alone is no statement: they go to the segment before or behind. */
function joinScraps(ground: Groundwork, segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  /** Marks that wait for a word, and how many of them close what stands before. */
  let pending: { readonly from: number; readonly opening: number } | null = null;
  for (const segment of segments) {
    let current: Segment = pending ? { ...segment, from: pending.from } : segment;
    let opening: number = pending?.opening ?? segment.from;
    pending = null;
    while (opening < current.to && isClosingMark(ground.all[opening]!)) opening++;
    const before = result.at(-1);
    if (opening > current.from && opening < current.to && before?.sentence === current.sentence) {
      result[result.length - 1] = { ...before, to: opening };
      current = { ...current, from: opening };
    }
    const last = result.at(-1);
    if (hasWord(ground, segment)) result.push(current);
    else if (last && last.sentence === current.sentence)
      result[result.length - 1] = { ...last, to: current.to };
    else pending = { from: current.from, opening };
  }
  return result;
}
