/** Who is named together with the source of a quote: "Putin" in "Both Putin and Trump have signaled". */
import type { Span } from '../article/span.ts';
import type { Evidence } from '../key/answer-key.ts';
import { type NamedSpeaker, readWords } from './speaker-names.ts';

/** How far from the source, in UTF-16 code units, a second one is looked for. */
const NEAR = 80;
const JOINED_BEFORE = /(?:^|\s)(?:and|or|&|as well as)(?:\s+[^\s,;.]+){0,3}\s+$/u;
const JOINED_AFTER = /^,?\s*(?:and|or|&|as well as|along with|together with)\s/u;

/** The parts of the passage in which a further source would stand. */
function placesBeside(text: string, passage: Span, source: Span): string[] {
  const before = text.slice(Math.max(passage.start, source.start - NEAR), source.start);
  const after = text.slice(source.end, Math.min(passage.end, source.end + NEAR));
  return [
    text.slice(source.start, source.end),
    ...(JOINED_BEFORE.test(before) ? [before] : []),
    ...(JOINED_AFTER.test(after) ? [after] : []),
  ];
}

/** Those of the cast who may be a source of the quote as well; errs on the side of naming too many. */
export function namedTogether(
  text: string,
  evidence: Evidence,
  cast: readonly NamedSpeaker[],
): readonly NamedSpeaker[] {
  if (evidence.source === null) return [];
  const places = placesBeside(text, evidence.passage, evidence.source).map((place) => readWords(place).plain);
  return cast.filter(({ aliases }) =>
    [...aliases].some((alias) => places.some((place) => place.includes(` ${alias} `))),
  );
}
