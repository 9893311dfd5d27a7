/** Who else could have said it: the wrong options of "Who said it?", and how all of them are labeled. */
import { PLACE_OPENERS } from '../analysis/lexicon/name-words.ts';
import { holdsMisreadLetters } from '../article/letters.ts';
import type { KeySpeaker, QuoteItem } from '../key/answer-key.ts';
import { draw } from './draw.ts';
import { couldBeOne, givesAway, hintsAtRole, type NamedSpeaker, type ReadText } from './speaker-names.ts';

/** Longer roles crowd the options out of a narrow screen. */
const LONGEST_LABEL = 48;
/** The right label may not stand out by being so many times longer or shorter than all others. */
const STANDS_OUT = 1.6;

/** "Lake Winter", "Mount Vale" */
const isPlaceName = (name: string) => PLACE_OPENERS.has(name.split(' ', 1)[0]!.toLowerCase());

/**
 * Whether readers would take a speaker for one: whoever surely speaks in the article, and people with a full name. Of the
 * analysis's other finds some are places, storms or dinosaurs.
 */
const couldSpeak = ({ kind, name, speaks }: KeySpeaker) =>
  !holdsMisreadLetters(name) &&
  (speaks || kind === undefined || (kind === 'person' && name.includes(' ') && !isPlaceName(name)));

/** What it costs to be named in the quote: more than anything else. */
const NAMED = 8;

/** What it costs to be a body beside a person: more than not to speak. */
const OTHER_KIND = 5;

/** How ill a speaker serves as a wrong option; 0 is best. */
function unfitness(named: NamedSpeaker, right: KeySpeaker, quote: ReadText): number {
  const { speaker } = named;
  const otherKind = speaker.kind !== undefined && right.kind !== undefined && speaker.kind !== right.kind;
  const lengths = [speaker.name.length, right.name.length];
  return (
    (speaker.speaks ? 0 : 4) +
    // People seldom name themselves: a speaker named in the quote is no temptation.
    (givesAway(quote, named) ? NAMED : 0) +
    // A country beside its minister: the article may mean the one by the other.
    (otherKind ? OTHER_KIND : 0) +
    (Math.max(...lengths) > 2 * Math.min(...lengths) ? 1 : 0)
  );
}

export interface WrongSpeakersRequest {
  readonly cast: readonly NamedSpeaker[];
  readonly item: QuoteItem;
  readonly right: KeySpeaker;
  /** The words of the quote. */
  readonly quote: ReadText;
  /** The ids of all whom a careful reader could name, the right one among them. */
  readonly credited: ReadonlySet<string>;
  readonly seed: number;
  readonly count: number;
}

/**
 * At most `count` speakers who are not credited with the quote, no two of whom, the right one included,
 * could be one person. Fewer, or none, where the article has no others.
 */
export function wrongSpeakers(request: WrongSpeakersRequest): NamedSpeaker[] {
  const { cast, item, right, quote, credited, seed, count } = request;
  const defended = cast.filter(({ speaker }) => credited.has(speaker.id));
  const ranked = cast
    .filter(({ speaker }) => !credited.has(speaker.id) && couldSpeak(speaker))
    .map((named) => ({
      named,
      rank: unfitness(named, right, quote) + draw(seed, `${item.id} option ${named.speaker.id}`),
    }))
    .sort((a, b) => a.rank - b.rank);
  const chosen: NamedSpeaker[] = [];
  for (const { named } of ranked) {
    if (chosen.length === count) break;
    if (![...defended, ...chosen].some((other) => couldBeOne(named, other))) chosen.push(named);
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
export function speakerLabels(named: readonly NamedSpeaker[], quote: ReadText): string[] {
  const labels = named.map(({ speaker }) => withRole(speaker));
  const [right = 0, ...wrong] = labels.map((label) => label.length);
  const standsOut = right > STANDS_OUT * Math.max(...wrong) || right * STANDS_OUT < Math.min(...wrong);
  const usable =
    named.every((one) => one.speaker.role !== null && !hintsAtRole(quote, one)) &&
    labels.every((label) => label.length <= LONGEST_LABEL) &&
    !standsOut;
  return usable ? labels : named.map(({ speaker }) => speaker.name);
}
