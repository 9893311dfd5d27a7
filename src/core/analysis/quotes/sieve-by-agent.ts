/** The sieve that credits a passage to the agent of a passive: "was described as “…” by Vale". */
import { speakerStartingAt } from '../cues/speaker-starting-at.ts';
import { PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { reportingVerb } from '../lexicon/reporting-verbs.ts';
import { canSpeak } from '../phrases/subjects.ts';
import { resolvePhrase } from '../sources/resolve-phrase.ts';
import { behindMarks, credited, type QuoteSieve } from './sieve-context.ts';

/** How far before the passage the participle may stand. */
const REACH = 4;

/** How far before the passage the agent's "by" may stand. */
const BY_REACH = 14;

/** What may stand between the agent and the passage: "by Vale |as a “…”". */
const LEADS_IN = /^(?:as|an?|the|of|for|having|being|that|whether|if|[:,“„"«])$/;

/** He was described by Vale as “…”. */
const agentBefore: QuoteSieve = ({ ground, resolver, from, firstSentence }) => {
  const { all, tokens } = ground;
  const first = tokens.bySentence[firstSentence]![0];
  for (let i = from - 2; i > Math.max(first, from - BY_REACH); i--) {
    if (all[i]!.passage >= 0) return null;
    if (all[i]!.lower !== 'by') continue;
    const verb = reportingVerb(all[i - 1]!.lower);
    if (verb?.form !== 'past' && verb?.form !== 'participle') return null;
    const agent = speakerStartingAt(ground, i + 1, from);
    if (!agent || !canSpeak(ground, agent)) return null;
    if (!all.slice(agent.to, from).every(({ lower }) => LEADS_IN.test(lower))) return null;
    const source = resolvePhrase(resolver, agent, null);
    const { start, end } = all[i - 1]!;
    return source && { ...credited(source, null, 'passive-agent'), cueSpan: { start, end } };
  }
  return null;
};

/** It was called “…” by Vale / it was called by Vale “…”. */
export const passiveAgent: QuoteSieve = (context) => agentBehind(context) ?? agentBefore(context);

/** It was called “…” by Vale. */
const agentBehind: QuoteSieve = ({ ground, resolver, from, to, firstSentence, lastSentence }) => {
  const { all, tokens } = ground;
  const limit = tokens.bySentence[lastSentence]![1];
  const at = behindMarks(all, to, limit);
  if (at >= limit || all[at]!.lower !== 'by') return null;
  const agent = speakerStartingAt(ground, at + 1, limit);
  if (!agent || !canSpeak(ground, agent)) return null;
  const first = tokens.bySentence[firstSentence]![0];
  for (let i = from - 1; i > Math.max(first, from - 1 - REACH); i--) {
    const verb = reportingVerb(all[i]!.lower);
    const participle = verb?.form === 'past' || verb?.form === 'participle';
    if (!participle || !PASSIVE_AUXILIARIES.has(all[i - 1]!.lower)) continue;
    const source = resolvePhrase(resolver, agent, null);
    const { start, end } = all[i]!;
    return source && { ...credited(source, null, 'passive-agent'), cueSpan: { start, end } };
  }
  return null;
};
