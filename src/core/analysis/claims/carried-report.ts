/** Tells sentences that go on with what a source told one sentence before, though they name no source themselves. */
import type { Groundwork } from '../groundwork.ts';
import { STUDY_NOUNS } from '../lexicon/claim-words.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';
import { matterOf } from './same-matter.ts';

/** How many sentences back a survey's figures go on. */
const REACH = 3;

const isShare = (lower: string) => /%$|^(?:percent|percentage|respondents)$/.test(lower);

/** Whether a sentence retells what somebody says: "police said …", "according to the police". */
function retells(attributions: Attributions, sentence: number): boolean {
  return attributions
    .inSentence(sentence)
    .some(({ cue }) => cue.source !== null && (cue.verb === null || (cue.finite && cue.verb.takesClause)));
}

function tellsOfStudy(ground: Groundwork, sentence: number): boolean {
  const [from, to] = ground.tokens.bySentence[sentence]!;
  for (let i = from; i < to; i++) {
    const { lower, passage } = ground.all[i]!;
    if (passage < 0 && STUDY_NOUNS.has(lower)) return true;
  }
  return false;
}

/** How many words beside names the two share. */
function sharedWords(ground: Groundwork, segment: Segment, sentence: number): number {
  const [from, to] = ground.tokens.bySentence[sentence]!;
  const own = matterOf(ground, segment.from, segment.to);
  const before = matterOf(ground, from, to);
  let count = 0;
  for (const stem of own.stems) if (before.stems.has(stem) && !own.names.has(stem)) count++;
  return count;
}

/**
 * Whether the segment may still be the word of the source one sentence before: it opens with a pronoun, or speaks of the
 * same; or it gives shares of a survey that its paragraph has named.
 */
export function goesOnWithReport(ground: Groundwork, attributions: Attributions, segment: Segment): boolean {
  const { sentences } = ground.article;
  const { paragraph } = sentences[segment.sentence]!;
  const tokens = ground.all.slice(segment.from, segment.to);
  const givesShares = tokens.some((t) => isShare(t.lower));
  for (let back = 1; back <= REACH; back++) {
    const before = segment.sentence - back;
    if (sentences[before]?.paragraph !== paragraph) return false;
    if (givesShares && tellsOfStudy(ground, before)) return true;
    if (back > 1 || !retells(attributions, before)) continue;
    if (/^(?:he|she|they|it|his|her|their|its)$/.test(tokens[0]!.lower) || countsOn(tokens)) return true;
    const common = sharedWords(ground, segment, before);
    if (common >= 2 || (common === 1 && tokens.some((t) => t.kind === 'number'))) return true;
  }
  return false;
}

/** "The highest reading was …", "Another 30 were …": more of what was counted before. */
const countsOn = ([first, second]: readonly Token[]) =>
  /^(?:another|others?|most|both|some|none|all)$/.test(first!.lower) ||
  (first!.lower === 'the' &&
    /est$|^(?:average|median|mean|total|rest|others?|remaining|same)$/.test(second?.lower ?? ''));

/** Whether the segment gives a figure between two sentences of its paragraph that both say whose word they are. */
export function standsBetweenReports(
  { all, article }: Groundwork,
  attributions: Attributions,
  { sentence, from, to }: Segment,
): boolean {
  const { sentences } = article;
  const { paragraph } = sentences[sentence]!;
  const reports = (i: number) =>
    sentences[i]?.paragraph === paragraph &&
    attributions.inSentence(i).some(({ cue }) => cue.finite || cue.verb === null);
  const counts = all.slice(from, to).some((t) => t.kind === 'number');
  return counts && reports(sentence - 1) && (reports(sentence + 1) || reports(sentence + 2));
}
