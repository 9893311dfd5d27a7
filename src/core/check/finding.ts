/** What a check finds in a pack: a problem with its weight, and the place to look at. */
/** An error keeps a pack from being played, or its key from being right; a warning is for its author to judge. */
export type Severity = 'error' | 'warning';

export interface Finding {
  readonly severity: Severity;
  /** `pack-syntax`, `claims-unfair`, … */
  readonly code: string;
  /** Where it is in the file, in UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
  /** What to do, as one sentence. */
  readonly hint: string;
}
