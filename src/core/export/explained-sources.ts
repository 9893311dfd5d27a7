/** Says for whom a source phrase stands ("she", "the mayor") and how that was found. */
import type { Analysis, Speaker } from '../analysis/analysis.ts';
import type { SourceReading } from '../analysis/sources/readings.ts';
import { firstIndex } from '../article/search.ts';
import { type Span, textOf } from '../article/span.ts';
import type { Places } from './explained-places.ts';

/** Tells the sources of one article. */
export interface Sources {
  /** "source “she” (3:22): a pronoun; … it stands for Ada Quill, named “Quill” (2:1) (confidence 0.94)". */
  note(source: Span): string;
  /** Whether words are credited by way of this very phrase. */
  holds(source: Span): boolean;
}

/** Below this, a name is one that several bear. */
const ONE_BEARER = 0.7;

/** How the speaker was found, behind "source “…” (1:2): ". */
const FOUND_BY: Readonly<
  Record<SourceReading['by'], (speaker: Speaker, named: string, confidence: number) => string>
> = {
  name: ({ name }, _, sure) => `names ${name}${sure < ONE_BEARER ? ', or somebody else of that name' : ''}`,
  pronoun: ({ name }, named) =>
    `a pronoun; by gender, number, nearness and who acts, it stands for ${name}${named}`,
  role: ({ name, role }, named) =>
    `a role; the article gives it to ${name}${role ? ` (${role})` : ''}${named}`,
  body: ({ name }, named) =>
    `a noun for a body; it stands for ${name}${named}, the one before it that it fits`,
  unnamed: () => 'names nobody, and stands as it is',
};

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
export function sourcesOf({ readings, speakers }: Analysis, places: Places): Sources {
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
    return nearest ? `, named ${places.quoted(nearest)}` : '';
  };
  const readingOf = ({ start, end }: Span) => byPlace.get(`${start} ${end}`);
  return {
    holds: (source) => readingOf(source) !== undefined,
    note: (source) => {
      const words = `source ${places.quoted(source)}`;
      const reading = readingOf(source);
      const speaker = reading && byId.get(reading.speaker);
      if (!reading || !speaker) return `${words}: the article does not let one say whom it means`;
      const { by, confidence } = reading;
      const found = FOUND_BY[by](speaker, by === 'name' ? '' : named(speaker, source), confidence);
      return `${words}: ${found} (confidence ${confidence})`;
    },
  };
}
