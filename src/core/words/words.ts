/** What a catalog of words holds: English sets it, and every other language must match. */

import type { english } from './english/catalog.ts';
import type { checks } from './english/checks.ts';
import type { errors } from './english/errors.ts';
import type { exchange } from './english/exchange.ts';
import type { findings } from './english/findings.ts';
import type { help } from './english/help.ts';
import type { papers } from './english/papers.ts';
import type { review } from './english/review.ts';
import type { Language } from './languages.ts';

/** A section with any texts in place of those of English. */
type Texts<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Told
    ? (...args: Args) => Told extends string ? string : Told
    : { readonly [Name in keyof T]: Texts<T[Name]> };

/** The words that a game needs from its first frame on; sections that are large and needed later are loaded then. */
export type Catalog = Texts<typeof english>;

/** What is written to files for others. */
export type PaperWords = Texts<typeof papers>;

/** The x-ray, and what is told of the findings of the analysis. */
export type FindingWords = Texts<typeof findings>;

/** What is said in and about files of other tools. */
export type ExchangeWords = Texts<typeof exchange>;

/** What --help says. */
export type HelpWords = Texts<typeof help>;

/** What went wrong, and what to do. */
export type ErrorWords = Texts<typeof errors>;

/** The review of a pack. */
export type ReviewWords = Texts<typeof review>;

/** What the check of packs says. */
export type CheckWords = Texts<typeof checks>;

export interface Words extends Catalog {
  readonly language: Language;
  /** Loads what the x-ray and the reports say. */
  loadFindings(): Promise<FindingWords>;
  /** Loads what exports and imports say. */
  loadExchange(): Promise<ExchangeWords>;
  /** Loads what results, gradebooks and worksheets say. */
  loadPapers(): Promise<PaperWords>;
  /** Loads what --help says. */
  loadHelp(): Promise<HelpWords>;
  /** Loads what errors say. */
  loadErrors(): Promise<ErrorWords>;
  /** Loads what the review of a pack says. */
  loadReview(): Promise<ReviewWords>;
  /** Loads what the check of packs says. */
  loadChecks(): Promise<CheckWords>;
}

export type QuizWords = Catalog['quiz'];
export type KeyWords = Catalog['key'];
export type GameWords = Catalog['game'];
export type HuntWords = Catalog['hunt'];
export type XrayWords = FindingWords['xray'];
export type PracticeWords = Catalog['practice'];
export type ProgressWords = Catalog['progress'];
export type ArticleWords = Catalog['article'];
export type ReportWords = FindingWords['reports'];
export type PackProblemWords = ErrorWords['pack'];
export type SourceWords = FindingWords['sources'];
