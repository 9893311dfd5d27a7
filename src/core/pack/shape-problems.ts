/** Turns what the schema finds wrong into problems with a place, in words for the author of a pack. */
import type * as z from 'zod';
import { nearest } from '../nearest.ts';
import type { Told } from '../user-error.ts';
import type { PackProblemWords } from '../words/words.ts';
import type { PackProblem } from './pack-problem.ts';
import { knownKeys } from './pack-schema.ts';
import type { YamlPath, YamlSource } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;

/** How many unknown keys of one mapping are told: somebody who has more wants another format. */
const LISTED_KEYS = 50;

/** The problems of one value. `own` are the keys it may have itself; `base` is its path in the file. */
export function shapeProblems(
  issues: readonly Issue[],
  base: YamlPath,
  yaml: YamlSource,
  own: readonly string[],
): PackProblem[] {
  const misspelled = new Set(issues.flatMap((issue) => meantKeys(issue, [...base, ...issue.path], own)));
  // A misspelled key is reported once, and not as missing as well.
  return issues
    .filter((issue) => issue.code === 'unrecognized_keys' || !misspelled.has(issue.path.join('.')))
    .flatMap((issue) => problemsOf(issue, [...base, ...issue.path], yaml, own));
}

/** The paths of the keys that an issue's unknown keys were meant to be. */
function meantKeys(issue: Issue, path: YamlPath, own: readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys
    .slice(0, LISTED_KEYS)
    .map((key) => nearest(key, knownKeys(path, own)))
    .filter((key) => key !== null)
    .map((key) => [...issue.path, key].join('.'));
}

function problemsOf(issue: Issue, path: YamlPath, yaml: YamlSource, own: readonly string[]): PackProblem[] {
  const at = (say: (words: PackProblemWords, name: string) => Told): PackProblem[] => [
    {
      code: 'pack-shape',
      offset: yaml.offsetOf(path),
      say: (words) => say(words, nameOf(path) ?? words.wholePack),
    },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeys(path, own);
      return issue.keys.slice(0, LISTED_KEYS).map((key) => ({
        code: 'pack-unknown-key',
        offset: yaml.offsetOfKey(path, key),
        say: (words) => words.unknownKey(key, known, nearest(key, known)),
      }));
    }
    case 'invalid_type':
      return at((words, name) =>
        isMissing(yaml, path) ? words.missing(name) : words.type(name, issue.expected),
      );
    case 'invalid_value': {
      const given = valueAt(yaml, path);
      const values = issue.values.map(String);
      const meant = typeof given === 'string' ? nearest(given, values) : null;
      return at((words, name) =>
        isMissing(yaml, path) ? words.missing(name) : words.value(name, values, meant),
      );
    }
    case 'too_small':
      if (path.length === 1 && path[0] === 'entries') return at((words) => words.noEntries);
      return at((words, name) => (issue.origin === 'array' ? words.tooFew(name) : words.empty(name)));
    case 'too_big':
      return at((words, name) => words.tooLong(name, issue.maximum));
    case 'invalid_union': {
      const branch = likeliestBranch(issue.errors);
      if (branch === null) return at((words, name) => words.textOrSelector(name));
      return branch.flatMap((inner) => problemsOf(inner, [...path, ...inner.path], yaml, own));
    }
    default:
      return at((words, name) => words.otherShape(name, issue.message));
  }
}

/** Of a union's branches, the one the author had in mind: the right type of value, and least wrong with it. */
function likeliestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const meant = branches.filter(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return meant.reduce<readonly Issue[] | null>(
    (best, issues) => (best === null || weight(issues) < weight(best) ? issues : best),
    null,
  );
}

function valueAt(yaml: YamlSource, path: YamlPath): unknown {
  let value = yaml.data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function isMissing(yaml: YamlSource, path: YamlPath): boolean {
  const value = valueAt(yaml, path);
  return value === undefined || value === null;
}

/** "entries[2].evidence.cue", with the index counted from 1 as people do; null for the whole file. */
function nameOf(path: YamlPath): string | null {
  const name = path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
  return name === '' ? null : name;
}
