/** Makes a hunt out of what is proven about an article's sentences, or says why there is none. */
import type { Article } from '../article/article.ts';
import { hashText } from '../hash-text.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import { shuffled } from '../quiz/draw.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { sentencesOf } from '../quiz/sentences-of.ts';
import type { HuntWords } from '../words/words.ts';
import type { Hunt, ScoredSentence, Uncounted } from './hunt.ts';
import type { ProvenSentence } from './prove-sentences.ts';
import { knownOfSentences } from './uncounted.ts';

/** With fewer sentences of either sort, chance decides too much for a hunt. */
export const LEAST_OF_EACH = 3;

export interface HuntRequest {
  readonly key: AnswerKey;
  readonly proven: readonly ProvenSentence[];
  readonly seed: number;
  /** Indexes of the sentences about which another round asks. */
  readonly asked: ReadonlySet<number>;
  readonly words: HuntWords;
}

/** The hunt, or the reason why there is none, as a sentence. */
export type MadeHunt = { readonly hunt: Hunt } | { readonly reason: string };

/** Indexes of the sentences that questions on claims or certainty ask about, or offer beside the answer. */
export function sentencesAsked(article: Article, { rounds, solutions }: Quiz): Set<number> {
  const asked = rounds
    .filter(({ skill }) => skill !== 'quotes')
    .flatMap(({ questions }) => questions.map(({ id }) => solutions[id]))
    .flatMap((solution) => (solution ? [solution, ...Object.values(solution.byOption)] : []));
  return new Set(asked.flatMap(({ evidence }) => (evidence ? sentencesOf(article, evidence) : [])));
}

function countOf(proven: readonly ProvenSentence[], verdict: ProvenSentence['verdict']): number {
  return proven.filter((each) => each.verdict === verdict).length;
}

/** Whether enough is proven on either side. */
export function isWorthwhile(proven: readonly ProvenSentence[]): boolean {
  return Math.min(countOf(proven, 'unverified'), countOf(proven, 'vouched')) >= LEAST_OF_EACH;
}

/** Why there is no hunt, in a sentence. */
function noHunt(proven: readonly ProvenSentence[], { none }: HuntWords): string {
  const [unverified, vouched] = [countOf(proven, 'unverified'), countOf(proven, 'vouched')];
  if (isWorthwhile(proven)) return none.asked;
  if (unverified === 0) return none.noUnverified;
  return vouched === 0 ? none.noVouched : none.few(unverified, vouched, LEAST_OF_EACH);
}

/**
 * The sentences to keep for a hunt that is played beside questions on the same claims: half of those of either
 * sort, so that neither gives the other's answers away. Empty where there is no hunt.
 */
export function reserveSentences(proven: readonly ProvenSentence[], seed: number): Set<number> {
  if (!isWorthwhile(proven)) return new Set();
  const half = (verdict: ProvenSentence['verdict']) => {
    const all = proven.filter((each) => each.verdict === verdict).map(({ sentence }) => sentence);
    return shuffled(seed, `kept for the hunt: ${verdict}`, all).slice(0, Math.floor(all.length / 2));
  };
  const unverified = half('unverified');
  const vouched = half('vouched');
  return new Set([...unverified.slice(0, vouched.length), ...vouched]);
}

const scoredOf = ({ sentence, verdict, proofs }: ProvenSentence): ScoredSentence => ({
  sentence,
  vouched: verdict === 'vouched',
  proofs,
});

function markOf({ text, sentences }: Article): string {
  return hashText([text, ...sentences.map(({ start }) => start)].join('\n'));
}

/** All vouched sentences, and at most as many unverified ones; the seed decides which of these are spared. */
export function makeHunt({ key, proven, seed, asked, words }: HuntRequest): MadeHunt {
  const { article } = key;
  const sentences = article.sentences.flatMap(({ paragraph }, index) =>
    article.paragraphs[paragraph]?.kind === 'body' ? [index] : [],
  );
  const free = proven.filter(({ sentence }) => !asked.has(sentence));
  const vouched = free.filter(({ verdict }) => verdict === 'vouched');
  const unverified = free.filter(({ verdict }) => verdict === 'unverified');
  if (!isWorthwhile(proven) || unverified.length === 0 || vouched.length === 0) {
    return { reason: noHunt(proven, words) };
  }
  const chosen = shuffled(seed, 'hunt', unverified).slice(0, vouched.length);
  const scored = [...vouched, ...chosen].map(scoredOf).sort((a, b) => a.sentence - b.sentence);
  const counts = new Set(scored.map(({ sentence }) => sentence));
  const verdicts = new Map(proven.map(({ sentence, verdict }) => [sentence, verdict]));
  const { whyUnproven, voicesIn } = knownOfSentences(key);
  const reasonOf = (sentence: number): Uncounted => {
    const verdict = verdicts.get(sentence);
    if (verdict === undefined) return whyUnproven(sentence);
    if (verdict === 'both') return 'both';
    return asked.has(sentence) ? 'asked' : 'spare';
  };
  return {
    hunt: {
      mark: markOf(article),
      sentences,
      scored,
      uncounted: sentences
        .filter((sentence) => !counts.has(sentence))
        .map((sentence) => ({ sentence, reason: reasonOf(sentence), voices: voicesIn(sentence) })),
    },
  };
}
