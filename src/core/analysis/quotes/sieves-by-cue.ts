/** Sieves that credit a passage by a verb of saying or by “according to”, in its own sentence or the next. */
import type { Cue } from '../cues/cue.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { ROLE_NOUNS } from '../lexicon/people.ts';
import { NOT_SPEECH } from '../lexicon/reporting-verbs.ts';
import { isNominal } from '../phrases/phrase-words.ts';
import type { Token } from '../tokens.ts';
import { contentStart } from './content-start.ts';
import { governsOtherWords, isCalledSo } from './other-words.ts';
import { isSameVoice } from './second-hand.ts';
import {
  atMost,
  credited,
  cuesOf,
  onlyMarks,
  type PassageContext,
  type QuoteSieve,
  startOf,
} from './sieve-context.ts';

/** Whether a mark closes the words, inside the quotation marks or behind them: “a wreck,” said Vale, not the “old wreck” crowd. */
function pauses({ ground, to, index }: PassageContext): boolean {
  const behind = ground.all.slice(to, to + 3).find((token) => !/^[”"»’']$/.test(token.text));
  return /[,.?!;…—–-]/.test(ground.text[ground.passages[index]!.end - 1] ?? '') || behind?.kind === 'mark';
}

/** How many words may describe the source before its name. */
const DESCRIPTION = 7;

/** “…,” founder |and| chief executive Vale said: two roles of one person; but “…,” the mayor and police chief Vale said. */
const joinsRoles = (all: readonly Token[], at: number) =>
  all[at]!.lower === 'and' &&
  ROLE_NOUNS.has(all[at - 1]!.lower) &&
  !all[at - 1]!.capital &&
  all[at + 1]?.kind === 'word' &&
  !all[at + 1]!.capital &&
  !DETERMINERS.has(all[at + 1]!.lower) &&
  /^[^\p{L}\d]+$/u.test(all[at - 2]?.text ?? '');

/** “…,” retired harbor master Vale said: what stands before the name is a description of it, not a clause. */
function describesSource(context: PassageContext, cue: Cue): boolean {
  const { ground, to } = context;
  if (cue.place !== 'before' && cue.place !== 'apposition') return false;
  const end = startOf(cue);
  if (!pauses(context) || end - to > DESCRIPTION) return false;
  for (let i = to; i < end; i++)
    if (ground.all[i]!.kind !== 'mark' && !isNominal(ground, i) && !joinsRoles(ground.all, i)) return false;
  return true;
}

/** After Quill said it was “…,” |Vale said|: a clause that opens the sentence has a verb of its own for the passage. */
const closesClause = ({ ground, firstSentence }: PassageContext) =>
  SUBORDINATORS.has(ground.all[ground.tokens.bySentence[firstSentence]![0]]!.lower);

/** Although Quill admitted that it is “…,” |she claimed that| it floats: what stands behind the verb is what it reports. */
function reportsOn({ ground, lastSentence }: PassageContext, cue: Cue): boolean {
  const limit = ground.tokens.bySentence[lastSentence]![1];
  return contentStart(ground, cue, limit) !== null;
}

/** “…,” Vale said / “…,” said Vale / “…,” according to Vale. */
export const saidAfter: QuoteSieve = (context) => {
  if (context.kind === 'partial' && !pauses(context)) return null;
  for (const [cue, source] of cuesOf(context, context.lastSentence)) {
    if (cue.at < context.to || cue.place === 'main-subject') continue;
    // "“…,” Vale, who has proposed a dam, said": the verb of the aside reports something else.
    if (
      cue.place === 'relative' &&
      cuesOf(context, context.lastSentence).some(
        ([other, who]) => other.at > cue.at && isSameVoice(who.voice, source.voice),
      )
    )
      continue;
    if (!onlyMarks(context, context.to, startOf(cue)))
      return describesSource(context, cue) ? credited(source, cue, 'said-after') : null;
    const governing = cue.verb === null ? saidBefore(context) : null;
    if (
      governing?.cue?.verb?.sure &&
      governing.source.voice.named &&
      source.voice.named &&
      governing.source.voice.entity !== source.voice.entity
    ) {
      return atMost(governing, 0.7);
    }
    const rule = cue.verb === null ? 'according-to' : cue.place === 'after' ? 'inverted-said' : 'said-after';
    const before =
      cue.verb !== null && (reportsOn(context, cue) || closesClause(context)) ? saidBefore(context) : null;
    if (before !== null) return atMost(before, OTHER_CLAUSE);
    const found = credited(source, cue, rule);
    return isCalledSo(context) ? atMost(found, OTHER_CLAUSE) : found;
  }
  return null;
};

/** "has learned her lesson: “…”": a verb that tells of deeds as often, with more than a mark before the passage. */
const tellsOfDeed = ({ verb, to }: Cue, from: number) =>
  verb !== null && !verb.sure && NOT_SPEECH.has(verb.lemma) && from - to > 3;

/** Most confidence where another clause stands between a quote that has ended and the passage. */
const OTHER_CLAUSE = 0.6;

/** Vale said, “Welcome Ada Quill,” who then “…”: a quote that a mark closes, and behind it a clause about somebody else. */
function leavesQuote({ ground }: PassageContext, gap: readonly Token[]): boolean {
  const last = gap.findLastIndex((token) => token.passage >= 0);
  if (last < 0 || !/[,.!?]$/.test(gap[last]!.text)) return false;
  const { start } = ground.passages[gap[last]!.passage]!;
  return start >= gap[0]!.start - 1 && gap.slice(last + 1).some((token) => OPENS_OTHER.test(token.lower));
}

const OPENS_OTHER = /^(?:who|whom|whose|before|after|while|when|as)$/;

/** Vale said, “…” / Vale said that it was “…”. */
export const saidBefore: QuoteSieve = (context) => {
  const { ground, from } = context;
  const before = cuesOf(context, context.firstSentence).filter(
    ([cue]) => cue.to <= from && (cue.source?.to ?? 0) <= from,
  );
  const nearest = before.findLast(([cue]) => !tellsOfDeed(cue, from)) ?? before.at(-1);
  if (!nearest) return null;
  const [cue, source] = nearest;
  const end = cue.place === 'after' ? Math.max(cue.to, cue.source!.to) : cue.to;
  const gap = ground.all.slice(end, from - 1);
  const direct = gap.every((t) => t.kind === 'mark' || t.lower === 'that' || t.lower === 'as');
  const opensAnew = gap.some((t) => t.lower === ';' || (t.lower === 'but' && t.passage < 0));
  if (cue.place === 'after' && !direct && gap.every((t) => t.passage < 0)) {
    return credited(source, cue, 'interrupted');
  }
  if (leavesQuote(context, gap)) {
    return atMost(credited(source, cue, 'said-earlier-in-sentence'), OTHER_CLAUSE);
  }
  if (governsOtherWords(context, { cue, source, gap, from: end }))
    return atMost(credited(source, cue, 'said-before-clause'), OTHER_CLAUSE);
  if (direct) return credited(source, cue, cue.verb === null ? 'according-to' : 'said-before');
  if (opensAnew) return credited(source, cue, 'said-earlier-in-sentence');
  return credited(source, cue, gap.length > 8 ? 'said-before-clause' : 'said-before');
};

/** He has a “…” record, Vale said: the reporting clause closes the sentence. */
export const saidAfterClause: QuoteSieve = (context) => {
  for (const [cue, source] of cuesOf(context, context.lastSentence)) {
    if (cue.at < context.to || cue.place === 'main-subject' || cue.place === 'relative') continue;
    const { all } = context.ground;
    let opener = startOf(cue) - 1;
    while (opener > context.to && /^[”"»]$/.test(all[opener]!.text)) opener--;
    if (all[opener]?.lower !== ',' && cue.verb !== null) continue;
    // Right behind other words in marks, the verb closes them all: "It is “…” and “…,” Vale proclaimed."
    if (cue.verb && !cue.verb.sure && all[opener]!.passage < 0) continue;
    return credited(source, cue, cue.verb === null ? 'according-to' : 'said-after-clause');
  }
  return null;
};

/** “Really?” Vale asked. / “It is missing.” Vale said. — where the sentence was cut at the mark. */
export const askedAfter: QuoteSieve = (context) => {
  const { ground, to } = context;
  const { sentences } = ground.article;
  const next = sentences[context.lastSentence + 1];
  if (!next || next.paragraph !== sentences[context.lastSentence]!.paragraph) return null;
  const range = ground.tokens.bySentence[context.lastSentence + 1]!;
  const asks = /[?!]/.test(ground.text[ground.passages[context.index]!.end - 1] ?? '');
  if (range[0] - to > 2 || (!asks && range[1] - range[0] > 7)) return null;
  const [cue, source] = cuesOf(context, context.lastSentence + 1)[0] ?? [];
  if (!cue || !source || startOf(cue) > range[0] + 1 || !cue.verb?.sure) return null;
  const isFollowed = ground.all
    .slice(cue.to, range[1])
    .some((t) => t.passage >= 0 || t.lower === 'that' || t.lower === ':');
  return isFollowed ? null : credited(source, cue, 'asked-after');
};
