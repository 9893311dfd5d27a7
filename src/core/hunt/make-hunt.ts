/** Makes a hunt out of what is proven about an article's sentences, or says why there is none. */
import type { Article } from '../article/article.ts';
import { hashText } from '../hash-text.ts';
import { shuffled } from '../quiz/draw.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { sentencesOf } from '../quiz/sentences-of.ts';
import type { HuntWords } from '../words/words.ts';
import type { Hunt, ScoredSentence } from './hunt.ts';
import type { ProvenSentence } from './prove-sentences.ts';

export interface HuntRequest {
  readonly article: Article;
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

/**
 * The sentences to keep for a hunt that is played beside questions on the same claims: half of those of either
 * sort, so that neither gives the other's answers away. Empty where that leaves no hunt.
 */
export function reserveSentences(proven: readonly ProvenSentence[], seed: number): Set<number> {
  const half = (verdict: ProvenSentence['verdict']) => {
    const all = proven.filter((each) => each.verdict === verdict).map(({ sentence }) => sentence);
    return shuffled(seed, `kept for the hunt: ${verdict}`, all).slice(0, Math.floor(all.length / 2));
  };
  const unverified = half('unverified');
  const vouched = half('vouched');
  if (unverified.length === 0 || vouched.length === 0) return new Set();
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
export function makeHunt({ article, proven, seed, asked, words }: HuntRequest): MadeHunt {
  const sentences = article.sentences.flatMap(({ paragraph }, index) =>
    article.paragraphs[paragraph]?.kind === 'body' ? [index] : [],
  );
  const decided = proven.filter(({ verdict }) => verdict !== 'both');
  const free = decided.filter(({ sentence }) => !asked.has(sentence));
  const vouched = free.filter(({ verdict }) => verdict === 'vouched');
  const unverified = free.filter(({ verdict }) => verdict === 'unverified');
  if (unverified.length === 0 || vouched.length === 0) {
    const proves = (verdict: ProvenSentence['verdict']) => decided.some((each) => each.verdict === verdict);
    if (!proves('unverified')) return { reason: words.none.noUnverified };
    return { reason: proves('vouched') ? words.none.asked : words.none.noVouched };
  }
  const chosen = shuffled(seed, 'hunt', unverified).slice(0, vouched.length);
  const both = proven.length - decided.length;
  return {
    hunt: {
      mark: markOf(article),
      sentences,
      scored: [...vouched, ...chosen].map(scoredOf).sort((a, b) => a.sentence - b.sentence),
      uncounted: {
        unsure: sentences.length - proven.length,
        both,
        asked: decided.length - free.length,
        spare: unverified.length - chosen.length,
      },
    },
  };
}
