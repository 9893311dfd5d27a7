/** Tells sentences that go on with what a source told one sentence before, though they name no source themselves. */
import type { Groundwork } from '../groundwork.ts';
import { STUDY_NOUNS } from '../lexicon/claim-words.ts';
import type { Attributions } from '../sources/attributions.ts';
import type { Segment } from '../statements/split-statements.ts';
import { matterOf } from './same-matter.ts';

/** How many sentences back a survey's figures go on. */
const REACH = 3;

const isFigure = (lower: string) => /%$|^(?:percent|per|respondents|percentage)$/.test(lower);

/** Whether a sentence credits what it says to somebody, or to a study. */
function isAttributed(ground: Groundwork, attributions: Attributions, sentence: number): boolean {
  return attributions.inSentence(sentence).some(({ cue }) => cue.source !== null && (cue.finite || cue.verb === null));
}

function tellsOfStudy(ground: Groundwork, sentence: number): boolean {
  const [from, to] = ground.tokens.bySentence[sentence]!;
  for (let i = from; i < to; i++) {
    const { lower, passage } = ground.all[i]!;
    if (passage < 0 && STUDY_NOUNS.has(lower)) return true;
  }
  return false;
}

/** Whether the two sentences share a word beside names. */
function sharesWord(ground: Groundwork, segment: Segment, sentence: number): boolean {
  const [from, to] = ground.tokens.bySentence[sentence]!;
  const own = matterOf(ground, segment.from, segment.to);
  const before = matterOf(ground, from, to);
  for (const stem of own.stems) if (before.stems.has(stem) && !own.names.has(stem)) return true;
  return false;
}

/**
 * Whether the segment may still be the word of the source one sentence before: it speaks of the same, opens with a pronoun
 * or gives numbers; or it gives shares of a survey that its paragraph has named.
 */
export function goesOnWithReport(ground: Groundwork, attributions: Attributions, segment: Segment): boolean {
  const { sentences } = ground.article;
  const { paragraph } = sentences[segment.sentence]!;
  const tokens = ground.all.slice(segment.from, segment.to);
  const givesShares = tokens.some((t) => isFigure(t.lower));
  for (let back = 1; back <= REACH; back++) {
    const before = segment.sentence - back;
    if (sentences[before]?.paragraph !== paragraph) return false;
    if (givesShares && tellsOfStudy(ground, before)) return true;
    if (back > 1 || !isAttributed(ground, attributions, before)) continue;
    const opensWithPronoun = /^(?:he|she|they|it|his|her|their|its)$/.test(tokens[0]!.lower);
    const hasNumber = tokens.some((t) => t.kind === 'number');
    if (opensWithPronoun || hasNumber || sharesWord(ground, segment, before)) return true;
  }
  return false;
}
