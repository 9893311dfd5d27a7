/** Loads keys for one run of the game, and remembers how that went. */
import type { Analysis } from '../../core/analysis/analysis.ts';
import type { AnswerKey } from '../../core/key/answer-key.ts';
import type { Services } from '../../core/services.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';
import { keyOf, type LoadedKey, type ReadOptions, readSource } from './load-source.ts';

export interface KeyLoader extends Services {
  /** Of the key that was loaded last; null of a pack's, and of every other. */
  analysisOf(key: AnswerKey): Analysis | null;
  /** What was loaded last, for the replay command; null when nothing was. */
  lastLoaded(): string | null;
  /** Why the last load failed; null when it did not. */
  lastFailure(): UserError | null;
}

/** How to read, and the language of what is told. */
export interface LoaderOptions extends ReadOptions {
  readonly words: Words;
}

export interface FirstLoad {
  readonly ref: string;
  /**
   * How much to do before the game opens, so that a failure is a plain message on the command line:
   * nothing (a web address, whose fetching the screen shows), reading, or everything.
   */
  readonly before: 'nothing' | 'read' | 'everything';
}

/** A loader for the game; rejects with a UserError where what was to be done before the game fails. */
export async function createKeyLoader(first: FirstLoad | null, options: LoaderOptions): Promise<KeyLoader> {
  const ready = first === null ? null : await prepare(first, options);
  let loaded: string | null = null;
  let last: LoadedKey | null = null;
  let failure: UserError | null = null;
  const load = async (ref: string): Promise<LoadedKey> => {
    if (ready !== null && ref === first?.ref) return ready();
    return keyOf(await readSource(ref, options), options.words);
  };
  return {
    loadKey: async (ref) => {
      try {
        last = await load(ref);
        loaded = ref;
        failure = null;
        return last.key;
      } catch (error) {
        if (error instanceof UserError) failure = error;
        throw error;
      }
    },
    analysisOf: (key) => (last?.key === key ? last.analysis : null),
    lastLoaded: () => loaded,
    lastFailure: () => failure,
  };
}

/** Does its part before the game; the returned function does the rest. */
async function prepare(
  { ref, before }: FirstLoad,
  options: LoaderOptions,
): Promise<(() => Promise<LoadedKey>) | null> {
  if (before === 'nothing') return null;
  const source = await readSource(ref, options);
  if (before === 'read') return () => keyOf(source, options.words);
  const ready = await keyOf(source, options.words);
  return async () => ready;
}
