/** Marks the words that decide how firm a statement is, inside the statement. */
import type { Statement, StatementCueKind } from '../analysis/analysis.ts';

/** The statement's words with each cue in brackets after its kind: "The bridge [hedge: may] close." */
export function markCues(
  text: string,
  statement: Statement,
  labels: Readonly<Record<StatementCueKind, string>>,
): string {
  const cues = [...statement.cues].sort((a, b) => a.start - b.start);
  let marked = '';
  let at = statement.start;
  for (const cue of cues) {
    // Cues can lie outside their statement ("said" after the quote) or within one another.
    if (cue.start < at || cue.end > statement.end) continue;
    marked += `${text.slice(at, cue.start)}[${labels[cue.kind]}: ${text.slice(cue.start, cue.end)}]`;
    at = cue.end;
  }
  return marked + text.slice(at, statement.end);
}
