/** Tells claims that stand beside talk of propaganda, hoaxes or debunking: those are no merely unverified ones. */
import { spanAt } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import { DECEIT_BEFORE_NOUN, DECEIT_WORDS } from '../lexicon/claim-words.ts';

/** Why such a claim is not asked about. */
export const DECEIT = 'the article speaks of propaganda, a hoax or a falsehood beside it';

/** How many paragraphs above a claim a heading still speaks of it. */
const HEADING_REACH = 8;
/** How many words may stand between "planted" and what was planted. */
const NOUN_REACH = 4;

/** Whether the sentence speaks of deceit or of its exposure, in whoever's words, or outside of marks alone. */
function tellsOfDeceit({ all, tokens }: Groundwork, sentence: number, inMarks = true): boolean {
  const [from, to] = tokens.bySentence[sentence] ?? [0, 0];
  for (let i = from; i < to; i++) {
    const { lower, passage } = all[i]!;
    if (passage >= 0 && !inMarks) continue;
    if (DECEIT_WORDS.has(lower)) return true;
    const nouns = DECEIT_BEFORE_NOUN.get(lower);
    if (nouns && all.slice(i + 1, Math.min(to, i + NOUN_REACH)).some((t) => nouns.has(t.lower))) return true;
  }
  return false;
}

/** The same for a line that is no part of the text. */
const titleTellsOfDeceit = (title: string) =>
  title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => DECEIT_WORDS.has(word));

/** Whether the sentence, one beside it in whatever paragraph, the title or a heading near above tells of deceit. */
export function isNearDeceit(ground: Groundwork, sentence: number): boolean {
  const { sentences, paragraphs, title } = ground.article;
  if (title !== null && titleTellsOfDeceit(title)) return true;
  const { paragraph } = sentences[sentence]!;
  // What a source calls false in the paragraph before is something else.
  const goesOn = sentences[sentence - 1]?.paragraph === paragraph;
  if (tellsOfDeceit(ground, sentence - 1, goesOn)) return true;
  if ([sentence, sentence + 1].some((i) => tellsOfDeceit(ground, i))) return true;
  for (let i = paragraph - 1; i >= Math.max(0, paragraph - HEADING_REACH); i--) {
    const { kind, start } = paragraphs[i]!;
    if (kind === 'heading' && tellsOfDeceit(ground, spanAt(sentences, start))) return true;
  }
  return false;
}
