/** Finds the evidence of an entry in the article: every part exactly once. */
import { type Span, textOf } from '../article/span.ts';
import type { Evidence } from '../key/answer-key.ts';
import { findText, MOST_PLACES, type TextSelector } from './find-text.ts';
import type { PackProblem } from './pack-problem.ts';
import type { WrittenEvidence, WrittenPlace, WrittenPlaces } from './pack-schema.ts';
import type { YamlPath, YamlSource } from './read-yaml.ts';

export interface Located {
  readonly evidence: Evidence;
  readonly problems: readonly PackProblem[];
}

interface Lookup {
  readonly text: string;
  readonly yaml: YamlSource;
  readonly problems: PackProblem[];
}

/**
 * The evidence with its spans. `fallback` is the content where the evidence names none: the words of a
 * quote or statement; null where the content may stay unmarked. Parts with problems are left out.
 */
export function locateEvidence(
  text: string,
  written: WrittenEvidence,
  fallback: string | null,
  path: YamlPath,
  yaml: YamlSource,
): Located {
  const lookup: Lookup = { text, yaml, problems: [] };
  const whole = { start: 0, end: text.length };
  const parts = typeof written === 'object' && 'passage' in written ? written : null;
  const passage = parts
    ? find(lookup, parts.passage, whole, [...path, 'passage'])
    : find(
        lookup,
        typeof written === 'object' && 'exact' in written ? written : String(written),
        whole,
        path,
      );
  if (passage === null) {
    const evidence = { passage: { start: 0, end: 0 }, source: null, cues: [], content: [] };
    return { evidence, problems: lookup.problems };
  }
  const source = parts?.source ? find(lookup, parts.source, passage, [...path, 'source']) : null;
  const cues = findAll(lookup, parts?.cue, passage, [...path, 'cue']);
  const content =
    parts?.content === undefined && fallback !== null
      ? findAll(lookup, fallback, passage, path)
      : findAll(lookup, parts?.content, passage, [...path, 'content']);
  return { evidence: { passage, source, cues, content }, problems: lookup.problems };
}

function findAll(lookup: Lookup, places: WrittenPlaces | undefined, area: Span, path: YamlPath): Span[] {
  if (places === undefined) return [];
  if (!Array.isArray(places)) {
    const span = find(lookup, places, area, path);
    return span ? [span] : [];
  }
  return places
    .map((place, index) => find(lookup, place, area, [...path, index]))
    .filter((span) => span !== null);
}

function find(lookup: Lookup, place: WrittenPlace, area: Span, path: YamlPath): Span | null {
  const selector: TextSelector = typeof place === 'string' ? { exact: place } : place;
  const found = findText(lookup.text, area, selector);
  if (found.length === 1) return found[0]!;
  const inPassage = area.end - area.start !== lookup.text.length;
  const shown = selector.exact.length > 60 ? `${selector.exact.slice(0, 60)}…` : selector.exact;
  const hint = hintForMissing(lookup.text, area, selector);
  lookup.problems.push({
    code: found.length === 0 ? 'pack-evidence-missing' : 'pack-evidence-ambiguous',
    offset: lookup.yaml.offsetOf(path),
    say: ({ evidence }) =>
      found.length === 0
        ? evidence.missing(shown, inPassage, evidence[hint])
        : evidence.ambiguous(shown, inPassage, found.length, MOST_PLACES),
  });
  return null;
}

type MissingHint = 'surroundings' | 'elsewhere' | 'marksDiffer' | 'copy';

function hintForMissing(text: string, area: Span, selector: TextSelector): MissingHint {
  const alone = findText(text, area, { exact: selector.exact });
  if (alone.length > 0) return 'surroundings';
  const elsewhere = findText(text, { start: 0, end: text.length }, { exact: selector.exact })[0];
  if (elsewhere) return 'elsewhere';
  const straight = (words: string) => words.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").toLowerCase();
  const sameButMarks = straight(textOf(text, area)).includes(straight(selector.exact));
  return sameButMarks ? 'marksDiffer' : 'copy';
}
