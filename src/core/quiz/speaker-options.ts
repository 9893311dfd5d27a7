/** Who else could have said it: the wrong options of "Who said it?", and how all of them are labeled. */
import { overlaps } from '../article/span.ts';
import type { AnswerKey, KeySpeaker, QuoteItem } from '../key/answer-key.ts';
import { draw } from './draw.ts';
import { couldBeOne, givesAway, hintsAtRole } from './speaker-names.ts';
import { holdsWords } from './words-of.ts';

/** Longer roles crowd the options out of a narrow screen. */
const LONGEST_LABEL = 48;
/** The right label may not stand out by being so many times longer or shorter than all others. */
const STANDS_OUT = 1.6;

/** Everybody to whom the key credits these words, in this item or in another one. */
function creditedWith(key: AnswerKey, item: QuoteItem): Set<string> {
  const credited = new Set([item.speaker, ...item.notOffered]);
  const touches = (spans: QuoteItem['evidence']['content']) =>
    spans.some((span) => item.evidence.content.some((own) => overlaps(span, own)));
  for (const other of key.items) {
    if (other.skill === 'quotes') {
      const same = holdsWords(other.quote, item.quote) || holdsWords(item.quote, other.quote);
      if (same || touches(other.evidence.content)) credited.add(other.speaker);
    } else if (other.skill === 'claims' && touches(other.evidence.content)) {
      for (const source of other.sources) credited.add(source);
    }
  }
  return credited;
}

/** How ill a speaker serves as a wrong option; 0 is best. */
function unfitness(speaker: KeySpeaker, right: KeySpeaker, quote: string): number {
  const otherKind = speaker.kind !== undefined && right.kind !== undefined && speaker.kind !== right.kind;
  const lengths = [speaker.name.length, right.name.length];
  return (
    (speaker.speaks ? 0 : 4) +
    // People seldom name themselves: a speaker named in the quote is no temptation.
    (givesAway(quote, speaker) ? 3 : 0) +
    (otherKind ? 2 : 0) +
    (Math.max(...lengths) > 2 * Math.min(...lengths) ? 1 : 0)
  );
}

/**
 * At most `count` speakers who did not say it, no two of whom, the right one included, could be one
 * person. Fewer, or none, where the article has no others.
 */
export function wrongSpeakers(
  key: AnswerKey,
  item: QuoteItem,
  right: KeySpeaker,
  seed: number,
  count: number,
): KeySpeaker[] {
  const credited = creditedWith(key, item);
  const defended = key.speakers.filter((speaker) => credited.has(speaker.id));
  const ranked = key.speakers
    .filter((speaker) => !defended.some((other) => couldBeOne(speaker, other)))
    .map((speaker) => ({
      speaker,
      rank: unfitness(speaker, right, item.quote) + draw(seed, `${item.id} option ${speaker.id}`),
    }))
    .sort((a, b) => a.rank - b.rank);
  const chosen: KeySpeaker[] = [];
  for (const { speaker } of ranked) {
    if (chosen.length === count) break;
    if (!chosen.some((other) => couldBeOne(speaker, other))) chosen.push(speaker);
  }
  return chosen;
}

/** The name with the role where it has one: "Ada Quill, mayor". */
export function withRole(speaker: KeySpeaker): string {
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

/**
 * The labels, in the order of the speakers, the right one first: with roles when everybody has one and
 * none of them points at the answer, by its words or by its length; otherwise names alone.
 */
export function speakerLabels(speakers: readonly KeySpeaker[], quote: string): string[] {
  const names = speakers.map((speaker) => speaker.name);
  const labels = speakers.map(withRole);
  const [right = 0, ...wrong] = labels.map((label) => label.length);
  const standsOut = right > STANDS_OUT * Math.max(...wrong) || right * STANDS_OUT < Math.min(...wrong);
  const usable =
    speakers.every((speaker) => speaker.role !== null && !hintsAtRole(quote, speaker)) &&
    labels.every((label) => label.length <= LONGEST_LABEL) &&
    !standsOut;
  return usable ? labels : names;
}
