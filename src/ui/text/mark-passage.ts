/** Shows the passage that proves an answer with its source, cue and content told apart in words and in tone. */
import { contains, type Span } from '../../core/article/span.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import { type Run, run } from './rich-text.ts';

export type Part = 'source' | 'cue' | 'content';

/** Keeps the name of a part on one line with its first word. */
const NO_BREAK = '\u00a0';

interface Mark extends Span {
  readonly part: Part;
}

/** Marks that open or close a quote, and the comma that belongs to the sentence around it. */
const OUTSIDE_CONTENT = /[“”„«»",\s]/;
const QUOTE_MARK = /[“”„«»"]/;

/**
 * The words of the content alone: its quotation marks and a comma before the closing one belong to the
 * sentence around it. Content that holds more marks than those at its ends is left as it is.
 */
function bare(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && QUOTE_MARK.test(text[first]!)) first++;
  while (last > first && OUTSIDE_CONTENT.test(text[last - 1]!)) last--;
  const holdsMarks = QUOTE_MARK.test(text.slice(first, last));
  return first < last && !holdsMarks ? { start: first, end: last } : { start, end };
}

/** The marks of a passage in reading order, the outer before the inner; what lies outside the passage is left out. */
function marksOf(text: string, evidence: Evidence): Mark[] {
  const marks: Mark[] = [
    ...evidence.content.map((span) => ({ ...bare(text, span), part: 'content' as const })),
    ...evidence.cues.map((span) => ({ ...span, part: 'cue' as const })),
    ...(evidence.source ? [{ ...evidence.source, part: 'source' as const }] : []),
  ];
  return marks
    .filter((mark) => mark.start < mark.end && contains(evidence.passage, mark))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The passage as runs, each part inside brackets that name it: `[source: Ada Quill]`. Parts may lie inside
 * one another; where two cross, the inner one is closed and opened again, so that brackets always nest.
 * `names` gives the word for each part.
 */
export function markPassage(text: string, evidence: Evidence, names: Readonly<Record<Part, string>>): Run[] {
  const marks = marksOf(text, evidence);
  const edges = [evidence.passage, ...marks].flatMap((span) => [span.start, span.end]);
  const places = [...new Set(edges)].sort((a, b) => a - b);
  const runs: Run[] = [];
  let open: Mark[] = [];
  const begin = (mark: Mark) => runs.push(run(`[${names[mark.part]}:${NO_BREAK}`, 'label'));
  const finish = () => runs.push(run(']', 'label'));

  places.forEach((place, index) => {
    const firstEnding = open.findIndex((mark) => mark.end <= place);
    if (firstEnding !== -1) {
      const reopened = open.slice(firstEnding).filter((mark) => mark.end > place);
      for (const _ of open.slice(firstEnding)) finish();
      open = open.slice(0, firstEnding);
      for (const mark of reopened) {
        begin(mark);
        open.push(mark);
      }
    }
    for (const mark of marks.filter((each) => each.start === place)) {
      begin(mark);
      open.push(mark);
    }
    const next = places[index + 1];
    if (next !== undefined) {
      runs.push(run(text.slice(place, next), ...open.map((mark) => mark.part)));
    }
  });
  return runs;
}

/** The parts of a passage as plain strings, for a reading aloud; what lies outside the passage is left out. */
export function partsOf(text: string, evidence: Evidence): Readonly<Record<Part, readonly string[]>> {
  const texts = (spans: readonly Span[]) =>
    spans
      .filter((span) => span.start < span.end && contains(evidence.passage, span))
      .map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim());
  return {
    source: texts(evidence.source ? [evidence.source] : []),
    cue: texts(evidence.cues),
    content: texts(evidence.content.map((span) => bare(text, span))),
  };
}
