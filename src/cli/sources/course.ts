/** A folder of packs as a course: its packs in the order of their names, with what has been made of each. */
import { basename, resolve } from 'node:path';
import { cleanLine } from '../../core/article/clean-text.ts';
import type { PackSummary } from '../../core/game/game.ts';
import { packSummary } from '../../core/pack/pack-summary.ts';
import { packToKey } from '../../core/pack/pack-to-key.ts';
import { parsePack } from '../../core/pack/parse-pack.ts';
import type { ArticleRef, ProgressStore } from '../../core/progress/progress-store.ts';
import { UserError } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';
import { listPacks, noPacks } from '../../io/list-packs.ts';
import { readPackFile } from '../../io/read-pack-file.ts';

export interface Course {
  /** The name of the folder. */
  readonly name: string;
  /**
   * The packs with what has been made of them by now; what cannot be played is listed as broken. Rejects with a UserError where
   * that cannot be read.
   */
  listPacks(): Promise<readonly PackSummary[]>;
  /** The packs alone. */
  readonly packs: readonly PackSummary[];
  /** The store as the course sees it: of the games that were left, those on its packs. */
  within(store: ProgressStore): ProgressStore;
}

interface CoursePack {
  readonly summary: PackSummary;
  /** Null for a pack that cannot be played. */
  readonly article: ArticleRef | null;
}

/**
 * Reads the packs of a folder. Rejects with a UserError (exit code 66) for a folder that cannot be read, or holds none.
 * @param store null where nothing is kept: then nothing is told of progress
 */
export async function openCourse(folder: string, words: Words, store: ProgressStore | null): Promise<Course> {
  const paths = await listPacks(folder);
  if (paths.length === 0) throw noPacks(folder);
  const packs: CoursePack[] = [];
  for (const path of paths) packs.push(await coursePack(path, words));
  const articles = packs.flatMap(({ article }) => article ?? []);
  return {
    name: cleanLine(basename(resolve(folder)), 40),
    listPacks: async () => {
      const progress = await store?.progressOn(articles);
      return packs.map(({ summary, article }) => {
        const made = article && progress?.[articles.indexOf(article)];
        return made ? { ...summary, progress: made } : summary;
      });
    },
    packs: packs.map(({ summary }) => summary),
    within: (store) => ({ ...store, unfinished: () => store.unfinished(articles) }),
  };
}

async function coursePack(path: string, words: Words): Promise<CoursePack> {
  try {
    const pack = parsePack(await readPackFile(path), path);
    const { text } = packToKey(pack, words.article).article;
    return { summary: packSummary(pack, path, words), article: { ref: path, text } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Whoever picks it is told what is wrong; the others can be played meanwhile.
    const title = cleanLine(basename(path));
    return {
      summary: { ref: path, title, topic: null, invented: false, questions: 0, broken: true },
      article: null,
    };
  }
}
