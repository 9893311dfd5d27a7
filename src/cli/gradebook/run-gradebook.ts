/** Collects the results in a folder into one table, and says what does not count. */
import { once } from 'node:events';
import stringWidth from 'string-width';
import { cleanText } from '../../core/article/clean-text.ts';
import { gather, type HandedIn } from '../../core/gradebook/gather.ts';
import { gradebookCsv } from '../../core/gradebook/gradebook-csv.ts';
import { gradebookText } from '../../core/gradebook/gradebook-text.ts';
import { readReport } from '../../core/gradebook/read-report.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';
import { findReports } from '../../io/find-reports.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import type { Door } from '../door.ts';
import { quoted } from '../program-name.ts';
import { textLayout } from '../text-layout.ts';
import { usageError } from '../usage-error.ts';

export interface GradebookOptions {
  readonly output?: string;
  readonly force?: true;
}

/** Returns the exit code: done where any result was read. Rejects with a UserError where none was. */
export async function runGradebook(
  door: Door,
  folder: string,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
): Promise<number> {
  if (force && (output === undefined || output === '-'))
    throw usageError('force-without-output', (words) => words.options.forceWithoutTable);
  const words = (await door.words.loadPapers()).gradebook;
  const { handedIn, problems } = await readFolder(folder, door.words);
  const gathered = gather(handedIn, words);
  for (const note of [...problems, ...gathered.notes]) door.stderr.write(`sayswho: ${cleanText(note)}\n`);
  if (handedIn.length === 0)
    throw new UserError('no-results', (told) =>
      told.results.none(cleanText(folder), door.program.with('play ARTICLE --report result.json')),
    );
  const print = async (text: string) => {
    if (!door.stdout.write(text)) await once(door.stdout, 'drain');
    return EXIT.done;
  };
  if (output === undefined && door.stdout.isTTY) {
    const text = gradebookText(gathered, { ...textLayout(door), words, widthOf: stringWidth });
    const command = door.program.with(`gradebook ${quoted(folder)} -o gradebook.csv`);
    return print(`${text}${cleanText(words.text.write(command))}\n`);
  }
  const csv = gradebookCsv(gathered, words);
  if (output === undefined || output === '-') return print(csv);
  await writeNewFile(output, csv, { force });
  const { students, articles } = gathered;
  door.stdout.write(`${words.wrote(cleanText(output), students.length, articles.length)}\n`);
  return EXIT.done;
}

async function readFolder(folder: string, { loadErrors, loadPapers }: Words) {
  const [errors, { gradebook: words }] = await Promise.all([loadErrors(), loadPapers()]);
  const handedIn: HandedIn[] = [];
  const problems: string[] = [];
  for (const found of await findReports(folder)) {
    if ('error' in found) {
      problems.push(found.error.say(errors).message);
      continue;
    }
    const { file, text, isPage } = found;
    const read =
      text === null ? { problem: words.problems.tooLarge } : readReport(text, isPage, words.problems);
    if ('report' in read) handedIn.push({ file, report: read.report });
    else problems.push(words.leftOut(file, read.problem));
  }
  return { handedIn, problems };
}
