/** Tells where the verb beside a passage reports other words: what another says inside it, or what somebody does not say. */
import type { Cue } from '../cues/cue.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { SPEECH_NOUNS, WORDING_NOUNS } from '../lexicon/speech-nouns.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Token } from '../tokens.ts';
import { type PassageContext, startOf } from './sieve-context.ts';

/** A verb before a passage, and what stands between the two. */
export interface Before {
  readonly cue: Cue;
  readonly source: ResolvedSource;
  readonly gap: readonly Token[];
  /** Token index of the first word of the gap. */
  readonly from: number;
}

/** Whether what stands between verb and passage gives the passage to somebody else, or to nobody. */
export const governsOtherWords = (context: PassageContext, { cue, source, gap, from }: Before): boolean =>
  isSaidInside(context, gap, from, source) ||
  isOwnedByAnother(context, gap, from, source) ||
  isBesideThePoint(context, cue, gap);

/** Her friends mocked it, |calling it| “…,” Vale said: it is the friends who call it so, as Vale tells it. */
export function isCalledSo({ ground, from, kind }: PassageContext): boolean {
  if (kind !== 'partial') return false;
  const before = ground.all.slice(Math.max(0, from - CALLED_REACH), from);
  return before.some(
    (t) => t.passage < 0 && /^(?:calling|describing|labeling|labelling|dubbing|branding)$/.test(t.lower),
  );
}

const CALLED_REACH = 6;

/** Vale said it is like Quill |calling| herself “…”: a form in -ing for saying, behind the name of another. */
function isSaidInside(
  { ground }: PassageContext,
  gap: readonly Token[],
  from: number,
  { voice }: ResolvedSource,
): boolean {
  const { mentionAt, cast } = ground;
  const verb = gap.findIndex((t) => t.passage < 0 && verbForm(t) === 'gerund');
  if (verb < 0) return false;
  return gap.slice(0, verb).some((_, i) => {
    const mention = mentionAt[from + i]!;
    const entity = mention >= 0 ? cast.entityOf[mention] : null;
    return entity != null && !(voice.named && voice.entity === entity);
  });
}

/** Vale told of |Quill's descriptions| of it as “…”: a noun for what somebody else says. */
function isOwnedByAnother(
  { ground }: PassageContext,
  gap: readonly Token[],
  from: number,
  { voice }: ResolvedSource,
): boolean {
  const { mentionAt, mentions, cast } = ground;
  return gap.some((_, i) => {
    const index = mentionAt[from + i]!;
    const mention = index >= 0 ? mentions[index]! : null;
    if (
      !mention?.possessive ||
      mention.from !== from + i ||
      (voice.named && cast.entityOf[index] === voice.entity)
    )
      return false;
    const behind = mention.to - from;
    return gap
      .slice(behind, behind + OWNED_REACH)
      .some((t) => SPEECH_NOUNS.has(t.lower) || WORDING_NOUNS.has(t.lower));
  });
}

/** "her ad, which – as Vale noted – vows “…”", "posted an image bearing the words “…”": what the verb governs is not the passage. */
function isBesideThePoint({ ground }: PassageContext, cue: Cue, gap: readonly Token[]): boolean {
  const outside = gap.filter((t) => t.passage < 0);
  if (outside.slice(-BEARING_REACH).some((t) => BEARING.test(t.lower))) return true;
  // "his refusal to speak of “…”": words that he does not use.
  if (outside.some((t) => REFUSED.test(t.lower))) return true;
  return ground.all[startOf(cue) - 1]?.lower === 'as' && outside.some((t) => /^(?:,|[-–—]|--)$/.test(t.text));
}

const BEARING = /^(?:bearing|emblazoned|inscribed|depicting)$/;
const REFUSED = /^(?:refus(?:al|e|es|ed|ing)|avoid(?:s|ed|ing)?)$/;
const BEARING_REACH = 5;

/** How far behind the owner the noun may stand. */
const OWNED_REACH = 4;

const verbForm = ({ lower }: Token) => reportingVerb(lower)?.form;
