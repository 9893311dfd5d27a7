/** The answer key: what can be asked about an article, with the proof for each answer. */
import type { ClaimStatus, NotAsked, SpeakerKind } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';

export const SKILLS = ['quotes', 'claims', 'certainty'] as const;
export type Skill = (typeof SKILLS)[number];

/** The levels of taxonomy section 3 that a player chooses between. */
export const LEVELS = ['fact', 'attributed', 'hedged', 'speculative', 'open', 'denied'] as const;
export type Level = (typeof LEVELS)[number];

/** The passage that proves an answer, its parts told apart. All spans point into the article's text. */
export interface Evidence {
  /** What to show: the sentence or sentences around the parts. */
  readonly passage: Span;
  /** Who is credited, where the article says it. */
  readonly source: Span | null;
  /** The words that decide: "said", "may", "neither confirm nor deny". */
  readonly cues: readonly Span[];
  /** What is said. */
  readonly content: readonly Span[];
}

/** What a pack may put in place of the generated wording. */
export interface Overrides {
  readonly prompt?: string;
  /** The wrong options, replacing the generated ones. */
  readonly options?: readonly string[];
  /** Why an option is wrong, by its label. */
  readonly reasons?: Readonly<Record<string, string>>;
}

export type Difficulty = 'easy' | 'medium' | 'hard';

interface ItemBase {
  /** A hash of the content: the same item keeps its id from run to run. */
  readonly id: string;
  readonly evidence: Evidence;
  /** Why the right answer is right, in one to three sentences. */
  readonly explanation: string;
  readonly difficulty: Difficulty;
  readonly confidence: number;
  readonly rule: string;
  readonly overrides: Overrides;
}

/** "Who said it?": whose words (or, second-hand, whose reported wish) a quote is. */
export interface QuoteItem extends ItemBase {
  readonly skill: 'quotes';
  /** The words as shown; a paraphrase is shown without marks. */
  readonly quote: string;
  readonly kind: 'direct' | 'partial' | 'indirect';
  /** The id of the speaker who is the right answer. */
  readonly speaker: string;
  /**
   * The id of a speaker who must not stand among the options, because a careful reader could
   * defend that answer (the one whose wish is reported at second hand).
   */
  readonly notOffered: readonly string[];
}

/** One statement for "Says who?", standing alone. */
export interface ClaimItem extends ItemBase {
  readonly skill: 'claims';
  readonly statement: string;
  readonly status: ClaimStatus;
  /** Statuses 3–7 of taxonomy section 2 without `contradicted`. */
  readonly unverified: boolean;
  /** The ids of the speakers whose word it is. */
  readonly sources: readonly string[];
}

/** "How sure?": how firmly a statement is made. */
export interface CertaintyItem extends ItemBase {
  readonly skill: 'certainty';
  /** The statement as the article words it; where it is built from an article, with names for pronouns. */
  readonly statement: string;
  readonly level: Level;
  /** Levels that a careful reader could defend too, and that are therefore not offered. */
  readonly notOffered: readonly Level[];
}

export type Item = QuoteItem | ClaimItem | CertaintyItem;

/** A multiple-choice question in somebody's own words, which is asked as it stands. */
export interface KeyQuestion {
  /** A hash of the content. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** The wrong options. */
  readonly options: readonly string[];
  /** Why an option is wrong, by option. */
  readonly reasons: Readonly<Record<string, string>>;
  /** It is asked only where none of these three is null. */
  readonly explanation: string | null;
  readonly skill: Skill | null;
  readonly evidence: Evidence | null;
  readonly difficulty: Difficulty;
}

export interface KeySpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  /** Left out where it is not known. Options of one kind are preferred. */
  readonly kind?: SpeakerKind;
  /** Every way the article names this speaker: "Ada Quill", "Quill", "the mayor". */
  readonly aliases: readonly string[];
  /** True for a speaker to whom the article surely credits words: a plausible option. */
  readonly speaks: boolean;
}

export interface AnswerKey {
  readonly article: Article;
  /** Shown under the title: "Invented: …", the source, the license. Empty for an article of one's own. */
  readonly notices: readonly string[];
  readonly speakers: readonly KeySpeaker[];
  readonly items: readonly Item[];
  /** Left out where nobody wrote any. */
  readonly questions?: readonly KeyQuestion[];
  /**
   * True for a pack: somebody chose its entries, and all are asked about. Of what the program finds itself, a quiz leaves
   * out what another question answers, and what would make one answer right nearly always.
   */
  readonly curated: boolean;
  readonly notAsked: readonly NotAsked[];
  readonly warnings: readonly string[];
}
