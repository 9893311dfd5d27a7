/** The sentences of a hunt that do not count: why, and whose words the key finds in them all the same. */
import type { AnswerKey, Item } from '../key/answer-key.ts';
import { sentencesOf } from '../quiz/sentences-of.ts';
import type { UncountedSentence } from './hunt.ts';

/** Tells of a sentence that the key does not prove why that is, and whose words it holds. */
export interface KnownOfSentences {
  /** A pack asks about what its writers chose; of what it does ask about, there is doubt. */
  whyUnproven(sentence: number): 'unsure' | 'unasked';
  /** The names of those to whom the key credits words in it, each once. */
  voicesIn(sentence: number): readonly string[];
}

/** What the key knows of each sentence, proven or not. */
export function knownOfSentences({ article, items, speakers, curated }: AnswerKey): KnownOfSentences {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const voices = new Map<number, string[]>();
  const asked = new Set<number>();
  const note = (item: Item, sentence: number) => {
    if (item.skill !== 'quotes') {
      asked.add(sentence);
      return;
    }
    const name = names.get(item.speaker);
    const known = voices.get(sentence) ?? [];
    if (name !== undefined && !known.includes(name)) voices.set(sentence, [...known, name]);
  };
  for (const item of items) {
    for (const sentence of sentencesOf(article, item.evidence)) note(item, sentence);
  }
  return {
    whyUnproven: (sentence) => (curated && !asked.has(sentence) ? 'unasked' : 'unsure'),
    voicesIn: (sentence) => voices.get(sentence) ?? [],
  };
}

/** How many there are for each reason. */
export function countsOf(
  uncounted: readonly UncountedSentence[],
): Readonly<Record<UncountedSentence['reason'], number>> {
  const count = (reason: UncountedSentence['reason']) =>
    uncounted.filter((each) => each.reason === reason).length;
  return {
    unsure: count('unsure'),
    unasked: count('unasked'),
    both: count('both'),
    asked: count('asked'),
    spare: count('spare'),
  };
}
