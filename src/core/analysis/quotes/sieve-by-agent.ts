/** The sieve that credits a passage to the agent of a passive: "was described as “…” by Vale". */
import { PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { resolvePhrase } from '../sources/resolve-phrase.ts';
import { behindMarks, credited, type QuoteSieve } from './sieve-context.ts';

/** How far before the passage the participle may stand. */
const REACH = 4;

/** It was called “…” by Vale. */
export const passiveAgent: QuoteSieve = ({ ground, resolver, from, to, firstSentence, lastSentence }) => {
  const { all, tokens } = ground;
  const limit = tokens.bySentence[lastSentence]![1];
  const at = behindMarks(all, to, limit);
  if (at >= limit || all[at]!.lower !== 'by') return null;
  const agent = phraseStartingAt(ground, at + 1, limit);
  if (!agent || !canSpeak(ground, agent)) return null;
  const first = tokens.bySentence[firstSentence]![0];
  for (let i = from - 1; i > Math.max(first, from - 1 - REACH); i--) {
    const verb = REPORTING_VERBS.get(all[i]!.lower);
    const participle = verb?.form === 'past' || verb?.form === 'participle';
    if (!participle || !PASSIVE_AUXILIARIES.has(all[i - 1]!.lower)) continue;
    const source = resolvePhrase(resolver, agent, null);
    const { start, end } = all[i]!;
    return source && { ...credited(source, null, 'passive-agent'), cueSpan: { start, end } };
  }
  return null;
};
