/** A question pack in memory: an article with the questions that somebody wrote about it. */
import type { ClaimStatus, QuoteKind, SpeakerKind } from '../analysis/analysis.ts';
import type { Difficulty, Evidence, Level, Overrides, Skill } from '../key/answer-key.ts';

export interface PackSpeaker {
  /** The display name, by which entries refer to the speaker. */
  readonly name: string;
  readonly role: string | null;
  /** Null where the pack does not say. */
  readonly kind: SpeakerKind | null;
  /** Other ways in which the article names the speaker. */
  readonly aliases: readonly string[];
  /** True for a speaker to whom the article credits words. */
  readonly speaks: boolean;
}

interface EntryBase {
  /** Spans into the pack's `text`. */
  readonly evidence: Evidence;
  readonly explanation: string;
  readonly difficulty: Difficulty;
  readonly overrides: Overrides;
  /** How likely a careful reader agrees, in [0, 1]; 1 for what a person wrote. */
  readonly confidence: number;
  /** What decided, where the program built the entry; null where a person wrote it. */
  readonly rule: string | null;
  /** True where somebody has read it and stands by it. */
  readonly reviewed: boolean;
}

/** How the program built a pack. */
export interface Built {
  /** The program and its version. */
  readonly by: string;
  /** Findings below this confidence were left out. */
  readonly leastConfidence: number;
  /** The ids of the items that somebody took out. */
  readonly dropped: readonly string[];
}

export interface QuoteEntry extends EntryBase {
  readonly skill: 'quotes';
  readonly quote: string;
  readonly kind: QuoteKind;
  /** A speaker's display name. */
  readonly speaker: string;
  /** Display names of speakers who must not stand among the options. */
  readonly notOffered: readonly string[];
}

export interface ClaimEntry extends EntryBase {
  readonly skill: 'claims';
  readonly claim: string;
  readonly status: ClaimStatus;
  /** Display names of the speakers whose word it is. */
  readonly sources: readonly string[];
}

export interface StatementEntry extends EntryBase {
  readonly skill: 'certainty';
  readonly statement: string;
  readonly level: Level;
  readonly notOffered: readonly Level[];
}

export type PackEntry = QuoteEntry | ClaimEntry | StatementEntry;

/** A multiple-choice question in somebody's own words. It is asked in a game once it has evidence. */
export interface PackQuestion {
  readonly question: string;
  readonly answer: string;
  /** The wrong options, in the order to show them. */
  readonly options: readonly string[];
  /** Why an option is wrong, by option. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Null only without evidence, like the next. */
  readonly explanation: string | null;
  /** The round in which it is asked. */
  readonly skill: Skill | null;
  /** Null until somebody has chosen the passage that proves the answer. */
  readonly evidence: Evidence | null;
  readonly difficulty: Difficulty;
  /** True where somebody has read it and stands by it. */
  readonly reviewed: boolean;
  /** Of one that an import brought in: the id that it had then. It stays when somebody words the question anew. */
  readonly imported?: string;
}

/** Whatever stands in the list of a pack's entries. */
export type PackItem = PackEntry | PackQuestion;

export interface Pack {
  /** Where the pack was read from. */
  readonly path: string;
  readonly title: string;
  readonly byline: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  /** Where the article comes from, in words. */
  readonly source: string;
  readonly license: string;
  /** True where places, people and events are made up. */
  readonly invented: boolean;
  /** One more sentence to show under the title. */
  readonly note: string | null;
  /** Two or three words for the home screen: "local news". */
  readonly topic: string | null;
  /** The article, with one paragraph on each line. */
  readonly text: string;
  readonly speakers: readonly PackSpeaker[];
  readonly entries: readonly PackEntry[];
  /** Left out where there are none. */
  readonly questions?: readonly PackQuestion[];
  /** Null for a pack that somebody wrote. */
  readonly built: Built | null;
}

/** What makes a question the same as another: all its texts, whatever their case. */
export function contentOfQuestion({ question, answer, options }: PackQuestion): string {
  return [question, answer, ...options].join('\n').toLowerCase();
}

/** True for a question in somebody's own words. */
export function isQuestion(item: PackItem): item is PackQuestion {
  return 'question' in item;
}

/** What an entry asks about. */
export function contentOf(entry: PackEntry): string {
  switch (entry.skill) {
    case 'quotes':
      return entry.quote;
    case 'claims':
      return entry.claim;
    case 'certainty':
      return entry.statement;
    default:
      return entry satisfies never;
  }
}

/** Entries with the same name ask the same, letter case aside; a pack holds only one of them. */
export function questionName(entry: PackEntry): string {
  return `${entry.skill}\n${contentOf(entry).toLowerCase()}`;
}

/** The display names to whom an entry credits what it asks about. */
export function creditedIn(entry: PackEntry): readonly string[] {
  switch (entry.skill) {
    case 'quotes':
      return [entry.speaker];
    case 'claims':
      return entry.sources;
    case 'certainty':
      return [];
    default:
      return entry satisfies never;
  }
}
