/** Tells the four kinds of entries apart by their keys, and checks the shape of each. */
import type * as z from 'zod';
import type { PackProblem } from './pack-problem.ts';
import {
  claimEntrySchema,
  questionEntrySchema,
  quoteEntrySchema,
  statementEntrySchema,
  type WrittenClaim,
  type WrittenEntry,
  type WrittenQuestion,
  type WrittenQuote,
  type WrittenStatement,
} from './pack-schema.ts';
import type { YamlPath, YamlSource } from './read-yaml.ts';
import { shapeProblems } from './shape-problems.ts';

/** An entry as written, marked with its kind. */
export type ShapedEntry =
  | { readonly skill: 'quotes'; readonly written: WrittenQuote }
  | { readonly skill: 'claims'; readonly written: WrittenClaim }
  | { readonly skill: 'certainty'; readonly written: WrittenStatement };

/** A question in somebody's own words. */
export interface ShapedQuestion {
  readonly skill: 'question';
  readonly written: WrittenQuestion;
}

type Read<T> =
  | { readonly entry: T; readonly problems: null }
  | { readonly entry: null; readonly problems: readonly PackProblem[] };

/** The entry at `path` in the file, or what is wrong with its shape. */
export function readEntryShape(
  data: unknown,
  path: YamlPath,
  yaml: YamlSource,
): Read<ShapedEntry | ShapedQuestion> {
  const isMapping = typeof data === 'object' && data !== null;
  const check = <T extends z.ZodObject, S extends ShapedEntry | ShapedQuestion>(
    schema: T,
    shaped: (written: z.infer<T>) => S,
  ): Read<S> => {
    const result = schema.safeParse(data);
    if (result.success) return { entry: shaped(result.data), problems: null };
    const known = Object.keys(schema.shape);
    return { entry: null, problems: shapeProblems(result.error.issues, path, yaml, known) };
  };
  if (isMapping && 'quote' in data)
    return check(quoteEntrySchema, (written) => ({ skill: 'quotes', written }));
  if (isMapping && 'claim' in data)
    return check(claimEntrySchema, (written) => ({ skill: 'claims', written }));
  if (isMapping && 'statement' in data) {
    return check(statementEntrySchema, (written) => ({ skill: 'certainty', written }));
  }
  if (isMapping && 'question' in data)
    return check(questionEntrySchema, (written) => ({ skill: 'question', written }));
  return {
    entry: null,
    problems: [{ code: 'pack-entry-kind', offset: yaml.offsetOf(path), say: (words) => words.entryKind }],
  };
}

/** The names by which an entry credits somebody. */
export function creditedNames(entry: ShapedEntry): readonly string[] {
  switch (entry.skill) {
    case 'quotes':
      return [entry.written.speaker];
    case 'claims':
      return entry.written.sources ?? [];
    case 'certainty':
      return [];
    default:
      return entry satisfies never;
  }
}

/** The names of speakers that an entry keeps from being offered. */
export function namesNotOffered(entry: ShapedEntry): readonly string[] {
  return entry.skill === 'quotes' ? (entry.written.notOffered ?? []) : [];
}

/** What an entry says, whichever kind it is. */
export type WrittenShared = Pick<
  WrittenEntry,
  | 'evidence'
  | 'explanation'
  | 'difficulty'
  | 'prompt'
  | 'options'
  | 'reasons'
  | 'confidence'
  | 'rule'
  | 'reviewed'
>;
