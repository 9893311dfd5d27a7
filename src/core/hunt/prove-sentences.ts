/** Which sentences of an article the key proves to be vouched for, or to hold something that is not. */
import type { Article } from '../article/article.ts';
import { contains, type Span } from '../article/span.ts';
import type { AnswerKey, CertaintyItem, ClaimItem, Item } from '../key/answer-key.ts';
import { isUnverified } from '../key/is-unverified.ts';
import { repeats } from '../quiz/claim-pool.ts';
import { sentencesOf } from '../quiz/sentences-of.ts';
import { contentWords } from '../quiz/words-of.ts';
import { holdsDoubtfulWords } from './doubtful-words.ts';
import type { Proof } from './hunt.ts';

export interface ProvenSentence {
  readonly sentence: number;
  readonly verdict: 'unverified' | 'vouched' | 'both';
  /** Of the sort that the verdict names; none where it is both. */
  readonly proofs: readonly Proof[];
}

type Statement = ClaimItem | CertaintyItem;

/** The article states it itself, or backs it. */
function vouches(item: Item): item is Statement {
  switch (item.skill) {
    case 'claims':
      return item.status === 'own-voice' || item.status === 'supported';
    case 'certainty':
      return item.level === 'fact';
    case 'quotes':
      return false;
    default:
      return item satisfies never;
  }
}

function isUnverifiedClaim(item: Item): item is ClaimItem {
  return item.skill === 'claims' && item.unverified && isUnverified(item.status);
}

function isBacked(item: Item): boolean {
  return item.skill === 'claims' && item.status === 'supported';
}

/** What stands in each sentence; what names no content cannot be laid to a sentence. */
function itemsBySentence({ article, items }: AnswerKey): Map<number, Item[]> {
  const bySentence = new Map<number, Item[]>();
  for (const item of items) {
    if (item.evidence.content.length === 0) continue;
    for (const sentence of sentencesOf(article, item.evidence)) {
      const known = bySentence.get(sentence);
      if (known) known.push(item);
      else bySentence.set(sentence, [item]);
    }
  }
  return bySentence;
}

/** The sentence's text without the spans, each of which becomes a space. */
function textWithout(article: Article, sentence: Span, spans: readonly Span[]): string {
  let text = '';
  let at = sentence.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at || span.start >= sentence.end) continue;
    text += `${article.text.slice(at, Math.max(at, span.start))} `;
    at = span.end;
  }
  return text + article.text.slice(at, Math.max(at, sentence.end));
}

/**
 * Whether nothing in the sentence but what is vouched for can be taken for somebody's word, a hedge or a plan.
 * What a document or two sources back is vouched for together with the words that name them.
 */
function isVouchedThroughout(article: Article, sentence: Span, items: readonly Item[]): boolean {
  const backed = items.filter(isBacked);
  const inBacked = ({ evidence }: Item) =>
    evidence.content.every((span) =>
      backed.some((other) => other.evidence.content.some((whole) => contains(whole, span))),
    );
  const isHarmless = (item: Item) => {
    if (item.skill === 'quotes') return inBacked(item);
    // "The town has not applied for money": the claim beside it says in whose voice.
    if (item.skill === 'certainty' && item.level === 'denied') return true;
    return vouches(item);
  };
  if (!items.every(isHarmless)) return false;
  const told = backed.flatMap(({ evidence }) => [
    ...evidence.content,
    ...evidence.cues,
    ...(evidence.source ? [evidence.source] : []),
  ]);
  return !holdsDoubtfulWords(textWithout(article, sentence, told));
}

const proofOf = ({ statement, explanation, evidence }: Statement): Proof => ({
  statement,
  explanation,
  evidence,
});

/** A claim and the statement of the same words are one proof. */
function proofsOf(items: readonly Statement[]): Proof[] {
  const claims = items.filter(({ skill }) => skill === 'claims');
  return (claims.length > 0 ? claims : items).map(proofOf);
}

/** Tells of a statement that the article takes the other side elsewhere, told by the words in common. */
function contradictions({ items }: AnswerKey) {
  const claims = items.filter((item) => item.skill === 'claims');
  const words = (all: readonly Statement[]) => all.map(({ statement }) => contentWords(statement));
  const isDecided = repeats(words(items.filter((item) => vouches(item) || isDecidedClaim(item))));
  const isDoubted = repeats(words(claims.filter((item) => !vouches(item))));
  return (item: Statement) => (isUnverifiedClaim(item) ? isDecided : isDoubted)(contentWords(item.statement));
}

const isDecidedClaim = (item: Item): item is ClaimItem =>
  item.skill === 'claims' && !isUnverified(item.status);

/** The proven sentences in reading order; headings prove nothing. Of what is in doubt, nothing is said. */
export function proveSentences(key: AnswerKey): ProvenSentence[] {
  const { article } = key;
  const isContradicted = contradictions(key);
  const proven: ProvenSentence[] = [];
  for (const [sentence, items] of itemsBySentence(key)) {
    const span = article.sentences[sentence];
    if (!span || article.paragraphs[span.paragraph]?.kind !== 'body') continue;
    const unverified = items.filter(isUnverifiedClaim);
    const vouched = items.filter(vouches);
    if (unverified.length > 0 && vouched.length > 0) {
      proven.push({ sentence, verdict: 'both', proofs: [] });
      continue;
    }
    const statements = unverified.length > 0 ? unverified : vouched;
    if (statements.length === 0 || statements.some(isContradicted)) continue;
    if (unverified.length > 0) proven.push({ sentence, verdict: 'unverified', proofs: proofsOf(statements) });
    else if (isVouchedThroughout(article, span, items)) {
      proven.push({ sentence, verdict: 'vouched', proofs: proofsOf(statements) });
    }
  }
  return proven.sort((a, b) => a.sentence - b.sentence);
}
