/** Claims that a document or the reporter's own eyes stand behind: "the minutes show that …", "a reporter at the scene saw …". */
import type { Span } from '../../article/span.ts';
import type { Claim } from '../analysis.ts';
import type { Groundwork } from '../groundwork.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { RECORDS } from '../lexicon/organizations.ts';
import { LONGEST_SENTENCE, type Token } from '../tokens.ts';
import { agreementOf } from './agreement.ts';
import type { ClaimFinder } from './claim-finder.ts';
import { isNearDeceit } from './deceit-near.ts';
import { isJudging } from './judging-words.ts';
import { isClause } from './plain-clause.ts';
import { rewriteClaim } from './rewrite-claim.ts';

const SHOWS = /^(?:show|shows|showed|prove|proves|proved|reveal|reveals|revealed|record|records|recorded)$/;
/** How many words may name a record that stands behind what it shows. */
const LONGEST_BEHIND = 6;
/** Most tokens of the phrase for the record. */
const LONGEST_SUBJECT = 14;
const WEAK =
  /^(?:not|never|may|might|could|would|will|appear|appears|appeared|seem|seems|seemed|allegedly|whether|if)$/;

/** A record that opens the sentence, and what it shows. */
interface Shown {
  readonly record: Span;
  readonly verb: Token;
  /** Token index where the content begins. */
  readonly from: number;
}

/** "The minutes of the council show that …" at `first`; null for none. */
function recordThatShows({ all }: Groundwork, first: number, limit: number): Shown | null {
  let verb = first + 1;
  while (
    verb < Math.min(limit, first + LONGEST_SUBJECT) &&
    !(all[verb + 1]?.lower === 'that' && SHOWS.test(all[verb]!.lower))
  )
    verb++;
  const subject = all.slice(first, verb);
  if (
    !SHOWS.test(all[verb]?.lower ?? '') ||
    verb + 5 >= limit ||
    subject.some((t) => t.kind === 'mark' || t.passage >= 0)
  )
    return null;
  const link = subject.findIndex(
    (t) => PREPOSITIONS.has(t.lower) || t.lower === 'obtained' || t.lower === 'seen',
  );
  const head = subject.at(link < 0 ? -1 : link - 1);
  if (!head || !RECORDS.has(head.lower)) return null;
  return { record: { start: subject[0]!.start, end: subject.at(-1)!.end }, verb: all[verb]!, from: verb + 2 };
}

/** "…, |county records show.": the record behind what it shows, which ends before the comma at `to`. */
function recordBehind(
  { all }: Groundwork,
  first: number,
  limit: number,
): { readonly shown: Shown; readonly to: number } | null {
  let verb = limit - 1;
  while (verb > first && all[verb]!.kind === 'mark') verb--;
  if (!SHOWS.test(all[verb]?.lower ?? '')) return null;
  let from = verb - 1;
  while (from > first && verb - from <= LONGEST_BEHIND && all[from]!.kind === 'word') from--;
  const head = all[verb - 1]!;
  if (all[from]!.lower !== ',' || from + 1 >= verb || !RECORDS.has(head.lower)) return null;
  const record = { start: all[from + 1]!.start, end: head.end };
  return { shown: { record, verb: all[verb]!, from: first }, to: from };
}

/** The claims of records; one with a hedge or a judgment is passed over. */
export const findDocumentedClaims: ClaimFinder = (findings) => {
  const { ground, paraphrases } = findings;
  const { all, tokens } = ground;
  const retold = new Set(paraphrases.map(({ cue }) => cue.sentence));
  const claims: Claim[] = [];
  for (const [sentence, [first, limit]] of tokens.bySentence.entries()) {
    if (limit - first > LONGEST_SENTENCE || retold.has(sentence)) continue;
    const behind = recordBehind(ground, first, limit);
    const found = behind?.shown ?? recordThatShows(ground, first, limit);
    if (!found || isNearDeceit(ground, sentence)) continue;
    const { record, verb, from } = found;
    let to = behind?.to ?? limit;
    while (to > from && all[to - 1]!.kind === 'mark') to--;
    const words = all.slice(from, to);
    if (words.some((t) => WEAK.test(t.lower) || isJudging(t)) || !isClause(ground, from, to, false)) continue;
    const rewritten = rewriteClaim(ground, from, to, { speaker: null, keepMarks: true });
    if ('refused' in rewritten) continue;
    const span = { start: all[from]!.start, end: all[to - 1]!.end };
    claims.push({
      ...span,
      statement: rewritten.statement,
      status: 'supported',
      sources: [],
      evidence: behind ? [span, record] : [record, span],
      cues: [{ start: verb.start, end: verb.end }],
      confidence: agreementOf('document'),
      rule: 'document',
    });
  }
  return { claims, notAsked: [] };
};
