/** Which words of the statements are marked, and as what: those that weaken, leave open, strengthen or deny. */
import type { Statement, StatementCue } from '../analysis/analysis.ts';
import { CONDITIONAL_WORDS, POSSIBLE_WORDS, PROBABLE_WORDS } from '../analysis/lexicon/certainty-words.ts';
import { contains, type Span } from '../article/span.ts';
import type { MarkOf } from './xray.ts';

export interface MarkedWords extends Span {
  readonly of: MarkOf;
  readonly statement: Statement;
}

/** Between the words of one marker stands a word at most: "nobody ever told". */
const GAP = /^\s+(?:[\p{L}’']+\s+)?$/u;

/** What a word that weakens or asks is marked as; null where it changes nothing. */
function weakening(words: string, { certainty }: Statement): MarkOf | null {
  // “Would” that looks ahead from the past is such a word, and weakens nothing.
  if (certainty === 'certain') return null;
  if (certainty !== 'unknown') return { kind: 'hedge' };
  const word = words.toLowerCase();
  // Nor does it where nobody says whether it is so: “would neither confirm nor deny”.
  if (CONDITIONAL_WORDS.has(word)) return null;
  return POSSIBLE_WORDS.has(word) || PROBABLE_WORDS.has(word) ? { kind: 'hedge' } : { kind: 'open' };
}

/** What a cue is marked as; null for one that changes nothing here, or is told with the quote it belongs to. */
function markOfCue(words: string, { kind }: StatementCue, statement: Statement): MarkOf | null {
  switch (kind) {
    case 'hedge':
    case 'question':
      return weakening(words, statement);
    case 'booster':
      return { kind: 'booster' };
    case 'negation':
      return { kind: 'denial' };
    case 'attribution':
    case 'future':
      return null;
    default:
      return kind satisfies never;
  }
}

const isConditional = (text: string, { start, end }: Span) =>
  CONDITIONAL_WORDS.has(text.slice(start, end).toLowerCase());

/** The cue with the words before it without which it would leave nothing open: “nobody told”, “would not say”. */
function withDenial(text: string, cue: Span, statements: readonly Statement[]): Span {
  const governing = statements.filter(
    (statement) => contains(statement, cue) && statement.cues.some(({ kind }) => kind === 'negation'),
  );
  const before = governing
    .flatMap(({ cues }) => cues)
    .filter((each) => each.end <= cue.start && (each.kind === 'negation' || isConditional(text, each)))
    .sort((a, b) => b.start - a.start);
  let { start } = cue;
  let denies = false;
  for (const each of before) {
    if (each.start >= start || !GAP.test(text.slice(each.end, start))) continue;
    start = each.start;
    denies ||= each.kind === 'negation';
  }
  return denies ? { start, end: cue.end } : cue;
}

/** The words of ever longer statements; where clauses inside one another share a word, it comes more than once. */
export function markedWords(text: string, statements: readonly Statement[]): MarkedWords[] {
  const shortestFirst = [...statements].sort((a, b) => a.end - a.start - (b.end - b.start));
  return shortestFirst.flatMap((statement) =>
    statement.cues.flatMap((cue): MarkedWords[] => {
      const of = markOfCue(text.slice(cue.start, cue.end), cue, statement);
      if (of === null || cue.end <= cue.start) return [];
      const { start, end } = of.kind === 'open' ? withDenial(text, cue, statements) : cue;
      return [{ start, end, of, statement }];
    }),
  );
}
