/** Finds who hands on words that somebody else said: "Vale said Quill had called it “…”", "“…,” Quill said, according to Vale". */
import type { Cue } from '../cues/cue.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { ATTITUDE_VERBS } from '../lexicon/speech-nouns.ts';
import type { Entity } from '../names/cast.ts';
import type { NounPhrase } from '../phrases/noun-phrases.ts';
import { weightOf } from '../sources/acting-names.ts';
import { GENDER_OF } from '../sources/resolve-pronouns.ts';
import type { ResolvedSource, Voice } from '../sources/resolved-source.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { Credit } from './credited-passage.ts';
import {
  atMost,
  credited as creditOf,
  cuesOf,
  isNobody,
  type PassageContext,
  startOf,
} from './sieve-context.ts';

/** Most confidence where the inner speaker is somebody whom the article does not tell apart. */
const UNKNOWN = 0.6;

/** How sure it must be who the inner speaker is, for that one to be named. */
const TOLD_APART = 0.8;

/** Whether both stand for one speaker. */
export const isSameVoice = (a: Voice, b: Voice) =>
  a.named && b.named ? a.entity === b.entity : !a.named && !b.named && a.label === b.label;

/** "Vale said it leaks, and Quill vowed …", "…, which she called …", "After Vale said …,” Quill said": a clause of the reporter's own. */
function turnsAway({ ground }: PassageContext, content: number, inner: Cue): boolean {
  const { all, tokens, passages } = ground;
  // "… Quill, who called it": the aside may be the speaker's or the reporter's.
  if (inner.place === 'relative') return true;
  const opens = startOf(inner);
  const link = all[opens - 1]!;
  if (/^(?:which|who|whom)$/.test(link.lower)) return true;
  // "…, while the manager, Ada Quill, said": whoever is told of between, it is a clause beside the first.
  const between = all.slice(content, opens);
  const beside = between.findIndex((t) => t.passage < 0 && /^(?:while|whereas)$/.test(t.lower));
  if (beside >= 0 && !/ing$/.test(all[content + beside + 1]!.lower)) return true;
  if (/^(?:and|but)$/.test(link.lower) && /^(?:,|[”"»])$/.test(all[opens - 2]!.text)) return true;
  const first = tokens.bySentence[inner.sentence]![0];
  const before = all[opens - 2];
  const ended = before && before.passage >= 0 && passages[before.passage]!.end === before.end;
  return (
    SUBORDINATORS.has(all[first]!.lower) && opens - 2 > content && Boolean(ended) && before!.lower === ','
  );
}

/** Whether what `outer` reports reaches over `inner` to the passage. */
function reports(context: PassageContext, outer: Cue, inner: Cue, cues: readonly Cue[]): boolean {
  const { ground, from } = context;
  if (!outer.finite || !outer.verb?.sure || !outer.verb.takesClause) return false;
  const limit = ground.tokens.bySentence[context.firstSentence]![1];
  const content = contentStart(ground, outer, limit);
  if (!content || content[0] > startOf(inner) || turnsAway(context, content[0], inner)) return false;
  return contentEnd(ground, content[0], limit, cues) >= from;
}

/** The cue that reports what the credit's own cue says; null for none. */
function outerCue(context: PassageContext, { cue: inner }: Credit): readonly [Cue, ResolvedSource] | null {
  if (!inner) return null;
  const here = cuesOf(context, inner.sentence);
  const cues = here.map(([cue]) => cue);
  for (const [cue, source] of here) {
    if (cue === inner) continue;
    if (cue.verb === null && inner.verb !== null) {
      const { tokens } = context.ground;
      const opens = cue.at - tokens.bySentence[cue.sentence]![0] <= 1;
      const closes = cue.at > inner.at && cue.at >= context.to;
      if (opens || closes) return [cue, source];
    } else if (cue.at < inner.at && inner.at < context.from && reports(context, cue, inner, cues))
      return [cue, source];
  }
  return null;
}

/** Whose wishes or words the speaker tells, inside what a single cue reports: "Vale said Quill wants “…”". */
function toldOf(context: PassageContext, { cue, source }: Credit): Voice | null {
  const { ground, from } = context;
  const { all, mentionAt, mentions, cast } = ground;
  const own = source.voice;
  const isOther = (entity: Entity) => !(own.named && own.entity === entity);
  if (!cue || cue.at > from) return null;
  for (let i = cue.to; i < from - 1; i++) {
    const mention = mentionAt[i]!;
    if (mention < 0 || mentions[mention]!.possessive || cast.doubtful.has(mention)) continue;
    const next = all[mentions[mention]!.to];
    const entity = cast.entityOf[mention];
    if (entity && next && ATTITUDE_VERBS.has(next.lower) && isOther(entity)) return { named: true, entity };
  }
  const relative = [1, 2].map((step) => all[cue.at - step]?.lower).includes('who') ? cue.at : -1;
  if (relative < 0 || cue.verb !== null) return null;
  for (let i = cue.at - 1; i > cue.at - 6 && i >= 0; i--) {
    const mention = mentionAt[i]!;
    const entity = mention >= 0 && !cast.doubtful.has(mention) ? cast.entityOf[mention] : null;
    if (entity && isOther(entity)) return { named: true, entity };
  }
  return null;
}

/** "Vale said Quill was right when |he| called it …": another person acts before the pronoun, who may be meant. */
function namesAnother({ ground }: PassageContext, outer: Cue, inner: NounPhrase, own: Voice): boolean {
  const { all, cast, mentionAt, mentions } = ground;
  const gender = GENDER_OF[all[inner.head]!.lower];
  for (let i = outer.to; i < inner.from; i++) {
    const mention = mentionAt[i]!;
    const entity = mention >= 0 ? cast.entityOf[mention] : null;
    if (
      entity?.kind !== 'person' ||
      weightOf(ground, mentions[mention]!) < 0 ||
      (own.named && own.entity === entity)
    )
      continue;
    if (!gender || entity.gender === null || entity.gender === gender) return true;
  }
  return false;
}

/** Whether "and" or "but" stands between the inner verb and the passage, outside of marks. */
const joinsAnother = ({ ground, from }: PassageContext, { to }: Cue) =>
  ground.all.slice(to, from).some((t) => t.passage < 0 && /^(?:and|but)$/.test(t.lower));

/** The credit with the chain behind it: who gives the words to the article, and whose words or wishes they are. */
export function followChain(context: PassageContext, credit: Credit): Credit {
  if (credit.about) return credit;
  const outer = outerCue(context, credit);
  if (!outer) return { ...credit, about: toldOf(context, credit) };
  const [cue, source] = outer;
  const handing = creditOf(source, cue, 'handed-on');
  const inner = credit.cue?.source;
  const isPronoun = SUBJECT_PRONOUNS.has(context.ground.all[inner?.head ?? -1]?.lower ?? '');
  if (isSameVoice(source.voice, credit.source.voice)) {
    // "He said he believes it is “…”": one speaker, whichever verb is nearer. A role may be somebody else's.
    const same = isPronoun || (inner?.mention ?? -1) >= 0 || credit.cue?.place === 'main-subject';
    const better = same ? Math.max : Math.min;
    const confidence = better(handing.confidence, credit.confidence);
    return {
      ...handing,
      confidence:
        isPronoun && namesAnother(context, cue, inner!, source.voice)
          ? Math.min(confidence, UNKNOWN)
          : confidence,
    };
  }
  // "Vale said, according to Quill", and there are two Vales: who is quoted at second hand cannot be told.
  if (!isNobody(credit.source) && credit.source.confidence < TOLD_APART)
    return { ...atMost(handing, UNKNOWN), about: null };
  // "Vale said Quill begged her and “…”": behind "and" the inner verb may reach no further.
  if (credit.cue && joinsAnother(context, credit.cue)) return atMost(handing, UNKNOWN);
  if (!isNobody(credit.source)) return { ...handing, about: credit.source.voice };
  // "because the minister cast it as “…”", and the article does not say which minister: the words are not the outer speaker's.
  return isPronoun ? handing : atMost(handing, UNKNOWN);
}
