/** Tells whether something else in the article says what a source says, or part of it, so that its word does not stand alone. */
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Findings } from './claim-finder.ts';
import { isSameVoice } from './decide-status.ts';
import { ownWordsAround, quotesAround, reportsAround } from './nearby.ts';
import { showsTense } from './plain-clause.ts';
import { type Matter, matterOf, saysPartOf } from './same-matter.ts';

/** Where a claim stands, and whose it is. */
export interface ClaimPlace extends Span {
  /** `[from, to)` of its tokens. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly source: ResolvedSource;
}

/** The reasons where a claim may not rest on one source alone. */
const OWN_WORDS = 'the article itself may say part of it elsewhere';
const OTHERS = 'another source may say part of it elsewhere';

/** "has passed five laws | and had a vote": what each of two joined verbs tells, as one half may be backed without the other. */
function halvesOf(ground: Groundwork, { from, to }: ClaimPlace): Matter[] {
  const { all } = ground;
  for (let i = from + 2; i < to - 2; i++) {
    if (!/^(?:and|but)$/.test(all[i]!.lower) || all[i]!.passage >= 0) continue;
    if (all.slice(i + 1, Math.min(to, i + 4)).some((t) => !t.capital && showsTense(t.lower)))
      return [matterOf(ground, from, i), matterOf(ground, i + 1, to)];
  }
  return [];
}

/** Why the claim may not rest on its source alone; null where nothing else in the article seems to bear on it. */
export function supportElsewhere(findings: Findings, place: ClaimPlace, matter: Matter): string | null {
  const { from, start, end, sentence, source } = place;
  const parts = [matter, ...halvesOf(findings.ground, place)];
  const bears = (other: Matter) => parts.some((part) => saysPartOf(part, other));
  if (ownWordsAround(findings, sentence).some((o) => o.sentence !== sentence && bears(o.matter())))
    return OWN_WORDS;
  const isElsewhere = (span: Span) => span.end <= start || span.start >= end;
  const retold = reportsAround(findings, from).some(
    ({ paraphrase, matter: told }) =>
      isElsewhere(paraphrase) && !isSameVoice(paraphrase.source, source) && bears(told),
  );
  const quoted = quotesAround(findings, start).some(
    ({ quote, matter: told }) =>
      isElsewhere(quote) && !isSameVoice(quote.credit?.source ?? null, source) && bears(told()),
  );
  return retold || quoted ? OTHERS : null;
}
