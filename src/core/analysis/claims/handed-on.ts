/** Tells words that reach the article through somebody else: "the paper cited Vale as saying that …", "according to the book, Vale told …". */
import type { Span } from '../../article/span.ts';
import type { Cue } from '../cues/cue.ts';
import type { ResolvedSource } from '../sources/resolved-source.ts';
import type { Findings } from './claim-finder.ts';
import { isSameVoice } from './decide-status.ts';

/** "cited Vale as saying": the lemmas of verbs for handing on. */
const HANDS_ON = new Set(['cite', 'quote', 'paraphrase', 'relay', 'recount']);
const SAYING = /^(?:saying|telling|claiming|stating|reporting|declaring|warning|having)$/;

/** Whether another source stands between the one at the cue and the article. */
export function isHandedOn(
  { ground, attributions }: Pick<Findings, 'ground' | 'attributions'>,
  own: Cue,
  content: Span,
  source: ResolvedSource | null,
): boolean {
  const { all, tokens } = ground;
  const [first, limit] = tokens.bySentence[own.sentence]!;
  for (let i = first; i < limit; i++) {
    const { lower, start, passage } = all[i]!;
    if (passage >= 0 || (start >= content.start && start < content.end)) continue;
    if (lower === 'as' && SAYING.test(all[i + 1]?.lower ?? '')) return true;
    if (lower === 'according' && i !== own.at && all[i + 1]?.lower === 'to') {
      const here = attributions.inSentence(own.sentence).find(({ cue }) => cue.at === i);
      if (!isSameVoice(here?.source ?? null, source)) return true;
    }
    if (/^(?:quoted|cited)$/.test(lower) && all[i + 1]?.lower === 'by') return true;
    if (lower === 'citing' || lower === 'quoting') return true;
  }
  return attributions
    .inSentence(own.sentence)
    .some(
      ({ cue, source: other }) =>
        cue.at !== own.at &&
        cue.source !== null &&
        (cue.start < content.start || cue.start >= content.end) &&
        (cue.verb === null || HANDS_ON.has(cue.verb.lemma)) &&
        !isSameVoice(other, source),
    );
}
