/** What every check is given: a pack that can be played, its key, and where everything stands in its file. */
import type { AnswerKey } from '../key/answer-key.ts';
import type { Pack, PackEntry } from '../pack/pack.ts';
import { packToKey } from '../pack/pack-to-key.ts';
import type { ReadablePack } from '../pack/read-pack.ts';
import type { YamlPath } from '../pack/read-yaml.ts';
import type { CheckWords, Words } from '../words/words.ts';
import type { CheckCode } from './checks.ts';
import { CHECKS } from './checks.ts';
import type { Finding } from './finding.ts';

export interface CheckSubject {
  readonly pack: Pack;
  /** As if somebody had chosen all the entries: then all of them are to be asked. */
  readonly key: AnswerKey;
  /** Where the entry of that index in the pack stands in the file: written questions stand between the entries. */
  pathOf(index: number): YamlPath;
  /** In which the game would ask. */
  readonly words: Words;
  /** What the checks say. */
  readonly says: CheckWords['says'];
  /** The value as the file has it; undefined where there is none. */
  written(path: YamlPath): unknown;
  /** The finding about the value at that path. */
  finding(code: CheckCode, path: YamlPath, said: Said): Finding;
}

/** What is wrong, without a full stop, and what to do, as a sentence. */
export type Said = Pick<Finding, 'message' | 'hint'>;

/** An entry with its place in the file. */
export interface PlacedEntry<E extends PackEntry = PackEntry> {
  readonly entry: E;
  readonly path: YamlPath;
}

/** The subject for a pack that was read without problems. */
export function checkSubject(
  { pack, yaml, entryIndexes }: ReadablePack,
  words: Words,
  { says }: Pick<CheckWords, 'says'>,
): CheckSubject {
  return {
    pack,
    key: { ...packToKey(pack, words.article), curated: true },
    words,
    says,
    pathOf: (index) => ['entries', entryIndexes[index] ?? index],
    written: (path) => path.reduce<unknown>((value, step) => Object(value)[step], yaml.data),
    finding: (code, path, { message, hint }) => ({
      severity: CHECKS[code],
      code,
      offset: yaml.offsetOf(path),
      message,
      hint,
    }),
  };
}

/** The entries of one kind. */
export function entriesOf<S extends PackEntry['skill']>(
  { pack, pathOf }: CheckSubject,
  skill: S,
): PlacedEntry<Extract<PackEntry, { skill: S }>>[] {
  return pack.entries.flatMap((entry, index) => (isOf(entry, skill) ? [{ entry, path: pathOf(index) }] : []));
}

function isOf<S extends PackEntry['skill']>(
  entry: PackEntry,
  skill: S,
): entry is Extract<PackEntry, { skill: S }> {
  return entry.skill === skill;
}
