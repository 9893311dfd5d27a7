/** A question of "Who said it?" before its options have their places. */
import type { AnswerKey, KeySpeaker, QuoteItem } from '../key/answer-key.ts';
import { speakerLabels, withRole, wrongSpeakers } from './speaker-options.ts';
import { plainText } from './words-of.ts';

export interface LabeledSpeaker {
  readonly label: string;
  /** Null where a pack names somebody whom the key does not know. */
  readonly speaker: KeySpeaker | null;
}

export interface QuoteDraft {
  readonly item: QuoteItem;
  readonly difficulty: QuoteItem['difficulty'];
  readonly right: { readonly label: string; readonly speaker: KeySpeaker };
  readonly wrong: readonly LabeledSpeaker[];
}

const WRONG_OPTIONS = 2;

/** The options that a pack gives, without any that would be right as well. */
function packOptions(key: AnswerKey, item: QuoteItem, right: KeySpeaker): LabeledSpeaker[] {
  const taken = new Set([right.name, withRole(right), ...right.aliases].map(plainText));
  return (item.overrides.options ?? []).flatMap((label) => {
    if (taken.has(plainText(label))) return [];
    taken.add(plainText(label));
    const named = key.speakers.find((speaker) => speaker.name === label || withRole(speaker) === label);
    return [{ label, speaker: named ?? null }];
  });
}

/** The quote with its options; null where there is nobody else to choose. */
export function draftQuote(
  key: AnswerKey,
  item: QuoteItem,
  right: KeySpeaker,
  seed: number,
): QuoteDraft | null {
  const { difficulty } = item;
  const given = packOptions(key, item, right);
  if (given.length > 0) {
    return { item, difficulty, right: { label: right.name, speaker: right }, wrong: given };
  }
  const others = wrongSpeakers(key, item, right, seed, WRONG_OPTIONS);
  if (others.length === 0) return null;
  const [label = right.name, ...labels] = speakerLabels([right, ...others], item.quote);
  const wrong = others.map((speaker, index) => ({ label: labels[index] ?? speaker.name, speaker }));
  return { item, difficulty, right: { label, speaker: right }, wrong };
}
