/** Says for whom a source phrase stands ("she", "the mayor") and how that was found. */
import type { Analysis, Speaker } from '../analysis/analysis.ts';
import type { SourceReading } from '../analysis/sources/readings.ts';
import { firstIndex } from '../article/search.ts';
import { type Span, textOf } from '../article/span.ts';
import type { SourceWords } from '../words/words.ts';
import type { Places } from './explained-places.ts';

/** Tells the sources of one article. */
export interface Sources {
  /** "source “she” (3:22): a pronoun; … it stands for Ada Quill, named “Quill” (2:1) (confidence 0.94)". */
  note(source: Span): string;
  /** The same without the word "source". */
  reading(source: Span): string;
  /** Whether words are credited by way of this very phrase. */
  holds(source: Span): boolean;
}

/** Below this, a name is one that several bear. */
const ONE_BEARER = 0.7;

/** How the speaker was found. */
function foundBy(
  { by: words }: SourceWords,
  { by, confidence }: SourceReading,
  { name, role }: Speaker,
  named: string,
): string {
  switch (by) {
    case 'name':
      return words.name(name, confidence >= ONE_BEARER);
    case 'pronoun':
      return words.pronoun(name, named);
    case 'role':
      return words.role(name, role, named);
    case 'body':
      return words.body(name, named);
    case 'unnamed':
      return words.unnamed;
    default:
      return by satisfies never;
  }
}

/** The mentions that hold a word of the speaker's name, in reading order. */
function namings(text: string, { name, mentions }: Speaker): Span[] {
  const words = new Set(name.match(/\p{Lu}[\p{L}\p{N}]+/gu));
  return mentions.filter((m) =>
    textOf(text, m)
      .match(/\p{Lu}[\p{L}\p{N}]+/gu)
      ?.some((w) => words.has(w)),
  );
}

/** Looks the readings of the article up; every speaker's names are gathered once, when they are needed. */
export function sourcesOf({ readings, speakers }: Analysis, places: Places, words: SourceWords): Sources {
  const byPlace = new Map(readings.map((reading) => [`${reading.start} ${reading.end}`, reading]));
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const gathered = new Map<string, readonly Span[]>();
  const namingsOf = (speaker: Speaker) => {
    const known = gathered.get(speaker.id) ?? namings(places.text, speaker);
    gathered.set(speaker.id, known);
    return known;
  };
  /** Where the speaker is named nearest before the phrase; where nowhere, first behind it. */
  const named = (speaker: Speaker, source: Span) => {
    const names = namingsOf(speaker);
    const next = firstIndex(names, (m) => m.end > source.start);
    const nearest = names[next - 1] ?? names[next];
    return nearest ? words.named(places.quoted(nearest)) : '';
  };
  const readingOf = ({ start, end }: Span) => byPlace.get(`${start} ${end}`);
  const tell = (source: Span, shown: string) => {
    const reading = readingOf(source);
    const speaker = reading && byId.get(reading.speaker);
    if (!reading || !speaker) return words.unclear(shown);
    const near = reading.by === 'name' ? '' : named(speaker, source);
    return words.found(shown, foundBy(words, reading, speaker, near), reading.confidence);
  };
  return {
    holds: (source) => readingOf(source) !== undefined,
    note: (source) => tell(source, words.source(places.quoted(source))),
    reading: (source) => tell(source, places.quoted(source)),
  };
}
