/** Collects what the words of a clause say about how firmly it is put. */
import type { Certainty, StatementCue, StatementCueKind } from '../analysis.ts';

const RANK: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 };

/** Collects what the words of a clause say; the weakest word decides. */
export class ClauseFindings {
  certainty: Certainty = 'certain';
  rule = 'plain';
  negations = 0;
  future = false;
  readonly cues: StatementCue[] = [];

  note(token: { start: number; end: number }, kind: StatementCueKind): void {
    this.cues.push({ start: token.start, end: token.end, kind });
  }

  /** Takes the doubt back: "can no longer", "said it would". */
  settle(rule: string): void {
    this.certainty = 'certain';
    this.rule = rule;
  }

  weaken(certainty: Certainty, rule: string): void {
    if (RANK[certainty] >= RANK[this.certainty]) return;
    this.certainty = certainty;
    this.rule = rule;
  }
}
