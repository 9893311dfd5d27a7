/** Finds who says what a gerund reports, where that stands right before it: "with Vale saying", "was quoted as saying". */
import type { Groundwork } from '../groundwork.ts';
import { PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { type NounPhrase, phraseEndingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { sourceAroundAside, sourceBefore } from './cue-sources.ts';

/** "with Vale saying", "footage of Vale saying", "the same as Vale saying": the phrase right before a gerund, where it can speak and no verb needs it. */
function gerundSubject(ground: Groundwork, at: number, first: number): NounPhrase | null {
  if (at === first) return null;
  const last = /ly$/.test(ground.all[at - 1]!.lower) ? at - 2 : at - 1;
  const mention = ground.mentionAt[last] ?? -1;
  const source = phraseEndingAt(ground, last, mention >= 0 ? ground.mentions[mention]!.titleFrom : first);
  if (!source || !canSpeak(ground, source)) return null;
  return /^(?:with|of|from|as|like|than)$/.test(ground.all[source.from - 1]?.lower ?? '') ? source : null;
}

/** "Vale was quoted (by the Post) as saying": the subject of the passive; null for another verb. */
function quotedSource(ground: Groundwork, last: number, first: number): NounPhrase | null {
  const { all } = ground;
  const agent = phraseEndingAt(ground, last, first);
  const at = agent && all[agent.from - 1]?.lower === 'by' ? agent.from - 2 : last;
  if (at <= first || !/^(?:quoted|cited|reported|heard|recorded|overheard)$/.test(all[at]!.lower))
    return null;
  if (!PASSIVE_AUXILIARIES.has(all[at - 1]!.lower)) return null;
  return sourceBefore(ground, at, first)?.source ?? null;
}

/** "cited Ada Vale, the mayor, as saying": the one cited, past what is said of her in passing. */
function citedSource(ground: Groundwork, last: number, first: number): NounPhrase | null {
  return ground.all[last]?.lower === ','
    ? sourceAroundAside(ground, last, first)
    : phraseEndingAt(ground, last, first);
}

/** The one cited or quoted before "as", and the one right before a gerund near words in marks; null where none stands there. */
export function gerundSource(
  ground: Groundwork,
  at: number,
  first: number,
  marked: boolean,
): NounPhrase | null {
  if (at > first && ground.all[at - 1]!.lower === 'as') {
    const cited = quotedSource(ground, at - 2, first) ?? citedSource(ground, at - 2, first);
    if (cited && canSpeak(ground, cited)) return cited;
  }
  return marked ? gerundSubject(ground, at, first) : null;
}
