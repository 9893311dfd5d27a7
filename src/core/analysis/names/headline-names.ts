/** Finds names where every word has a capital, as in a headline: those that the article's prose knows. */
import type { Token } from '../tokens.ts';
import type { NameMention } from './find-names.ts';
import type { Run } from './name-runs.ts';

/** Names by their first word in lower case, each as its words in lower case, longest first. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The names of the mentions, and their last words alone. */
export function knownNames(mentions: readonly NameMention[]): KnownNames {
  const known = new Map<string, Map<string, readonly string[]>>();
  const file = (words: readonly string[]) => {
    const first = words[0]!;
    const list = known.get(first) ?? new Map<string, readonly string[]>();
    known.set(first, list.set(words.join(' '), words));
  };
  for (const mention of mentions) {
    const words = mention.words.map((word) => word.toLowerCase().replaceAll('’', "'"));
    file(words);
    if (words.length > 1 && mention.looksLike !== 'organization') file(words.slice(-1));
  }
  return new Map([...known].map(([first, list]) => [first, longestFirst([...list.values()])]));
}

const longestFirst = (names: readonly (readonly string[])[]) =>
  [...names].sort((a, b) => b.length - a.length || (a.join(' ') < b.join(' ') ? -1 : 1));

/** The stretches of `[from, to)` that are known names. */
export function knownRuns(all: readonly Token[], from: number, to: number, known: KnownNames): Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    const names = all[i]!.capital ? known.get(all[i]!.lower) : undefined;
    const name = names?.find((words) => words.every((word, k) => i + k < to && all[i + k]!.lower === word));
    if (!name) continue;
    runs.push({ from: i, to: i + name.length });
    i += name.length - 1;
  }
  return runs;
}
