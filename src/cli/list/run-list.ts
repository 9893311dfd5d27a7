/** Lists the packs of a folder with what has been made of them. */
import { once } from 'node:events';
import { join } from 'node:path';
import { cleanLine } from '../../core/article/clean-text.ts';
import type { PackSummary } from '../../core/game/game.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import type { ErrorWords } from '../../core/words/words.ts';
import type { Door } from '../door.ts';
import { quoted } from '../program-name.ts';
import { reportError } from '../report-error.ts';
import { type Course, openCourse } from '../sources/course.ts';
import type { StorageOptions } from '../storage.ts';

/** In UTF-16 code units. */
const LONGEST_PATH = 1_000;

export interface ListOptions extends StorageOptions {
  readonly json?: true;
}

/** Returns the exit code; rejects with a UserError for what the user can mend. */
export async function runList(
  door: Door,
  folder: string | null,
  store: ProgressStore,
  { json }: ListOptions,
): Promise<number> {
  try {
    const course = await openCourse(folder ?? join(door.packageRoot, 'questions'), door.words, store);
    const packs = await packsIn(course, door);
    const { home } = door.words.screens;
    const heading = folder === null ? [] : [cleanLine(home.course(course.name, packs)), ''];
    const lines = json
      ? packs.map(packJson)
      : [...heading, ...packs.flatMap((pack) => packLines(pack, door))];
    if (!door.stdout.write(`${lines.join('\n')}\n`)) await once(door.stdout, 'drain');
    return EXIT.done;
  } finally {
    await store.close();
  }
}

/** The packs with what has been made of them; without it where that cannot be read, which is told. */
async function packsIn(course: Course, door: Door): Promise<readonly PackSummary[]> {
  try {
    return await course.listPacks();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, say } = error;
    const left = (words: ErrorWords) => {
      const { message, hint } = say(words);
      return { message: words.history.leftOut(message), hint };
    };
    await reportError(new UserError(code, left, { cause: error }), door);
    return course.packs;
  }
}

function packLines({ ref, title, ...facts }: PackSummary, { words, program }: Door): string[] {
  const { screens } = words;
  const isNew = facts.progress?.finished === 0 && !facts.progress.left;
  const about = [
    screens.home.about(facts),
    ...(isNew ? [screens.home.notPlayed] : []),
    ...(facts.broken ? [program.with(`check ${quoted(ref)}`)] : []),
  ];
  return [
    cleanLine(title),
    `  ${cleanLine(about.join(screens.separator), LONGEST_PATH)}`,
    `  ${cleanLine(ref, LONGEST_PATH)}`,
  ];
}

/** Shares are in [0, 1]. */
function packJson({ ref, title, topic, invented, questions, progress, broken }: PackSummary): string {
  return JSON.stringify({
    path: ref,
    title,
    topic,
    invented,
    questions,
    playable: broken !== true,
    progress: progress ?? null,
  });
}
