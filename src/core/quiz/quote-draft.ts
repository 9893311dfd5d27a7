/** A question of "Who said it?" before its options have their places. */
import type { AnswerKey, KeySpeaker, QuoteItem } from '../key/answer-key.ts';
import type { Credits } from './credits.ts';
import { namedTogether } from './named-together.ts';
import { givesAway, type NamedSpeaker, type ReadText } from './speaker-names.ts';
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

/** What is known about all quotes, so that one can be drafted quickly. */
export interface DraftContext {
  readonly key: AnswerKey;
  readonly cast: readonly NamedSpeaker[];
  readonly credits: Credits;
  readonly seed: number;
}

/** The quote with its options; null where there is nobody else to choose. */
export function draftQuote(
  { key, cast, credits, seed }: DraftContext,
  item: QuoteItem,
  right: NamedSpeaker,
  quote: ReadText,
): QuoteDraft | null {
  const { difficulty } = item;
  const { speaker } = right;
  const given = packOptions(key, item, speaker);
  if (given.length > 0) return { item, difficulty, right: { label: speaker.name, speaker }, wrong: given };
  const together = namedTogether(key.article.text, item.evidence, cast).map((named) => named.speaker.id);
  const credited = new Set([...credits(item), ...together]);
  const others = wrongSpeakers({ cast, item, right: speaker, quote, credited, seed, count: WRONG_OPTIONS });
  // People seldom name themselves: where all others are named in the words, the right one is left.
  if (others.every((other) => givesAway(quote, other)) && !key.curated) return null;
  if (others.length === 0) return null;
  const [label = speaker.name, ...labels] = speakerLabels([right, ...others], quote);
  const wrong = others.map((other, index) => ({
    label: labels[index] ?? other.speaker.name,
    speaker: other.speaker,
  }));
  return { item, difficulty, right: { label, speaker }, wrong };
}
