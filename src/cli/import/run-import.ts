/** Reads a teacher's own questions, and writes the pack that holds them beside their article. */
import { once } from 'node:events';
import { homedir } from 'node:os';
import type { Readable } from 'node:stream';
import { cleanLine, cleanText } from '../../core/article/clean-text.ts';
import type { Imported } from '../../core/import/imported.ts';
import { readGift } from '../../core/import/read-gift.ts';
import { readMoodleXml } from '../../core/import/read-moodle-xml.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import type { ExchangeWords } from '../../core/words/words.ts';
import { readPackText } from '../../io/read-pack-file.ts';
import { showHtml } from '../../io/show-html.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import type { Door } from '../door.ts';
import { quoted } from '../program-name.ts';
import { refusePackName } from '../refuse-pack-name.ts';
import { readSource } from '../sources/load-source.ts';
import { keepOld, readOld } from '../sources/old-pack.ts';
import { schemaFor } from '../sources/schema-for.ts';
import { usageError } from '../usage-error.ts';
import { type MadePack, makePack } from './make-pack.ts';

/** What keeps a file from being one with questions, whatever is in it. */
const NO_QUESTIONS: ReadonlySet<string> = new Set([
  'file-empty',
  'file-binary',
  'file-too-large',
  'file-is-directory',
]);

export interface ImportOptions {
  readonly article: string;
  readonly output?: string;
  readonly force?: true;
}

/** Returns the exit code; rejects with a UserError for what the user can mend. */
export async function runImport(
  door: Door,
  file: string,
  { article, output = '-', force }: ImportOptions,
): Promise<number> {
  if (force && output === '-')
    throw usageError('force-without-output', (words) => words.options.forceWithoutPack);
  if (file === '-' && article === '-')
    throw usageError('input-read-twice', (words) => words.options.inputTwice);
  refusePackName(output);
  const { questions, notes } = await readQuestions(door, file, await door.words.loadExchange());
  for (const note of notes) door.stderr.write(`sayswho: ${cleanText(`${cleanLine(file)}: ${note}`)}\n`);
  if (questions.length === 0)
    throw new UserError('nothing-imported', (words) => words.imports.nothing(cleanLine(file)));
  const source = await readSource(article, { stdin: door.stdin });
  const old = force ? await readOld(output) : null;
  const made = makePack(questions, {
    source,
    old,
    output,
    words: door.words,
    schema: schemaFor(output, door.packageRoot, homedir()),
  });
  if (output === '-') {
    warn(door, file, made, article);
    if (!door.stdout.write(made.yaml)) await once(door.stdout, 'drain');
    return EXIT.done;
  }
  const kept = made.loses && (await keepOld(output, made.loses));
  await writeNewFile(output, made.yaml, { force: force === true });
  warn(door, file, made, article);
  const { imported, built } = door.words.commands;
  const waits = (made.pack.questions ?? []).some(({ evidence }) => evidence === null);
  const lines = [
    imported.written(output, made.added.length, made.known.length + made.reworded.length),
    ...(kept ? [built.oldFile[kept.because](kept.file)] : []),
    ...(waits ? [imported.review(door.program.with(`review ${quoted(output)}`))] : []),
  ];
  door.stdout.write(`${cleanText(lines.join('\n'))}\n`);
  return EXIT.done;
}

/** Names what does not come in because the pack keeps what it has. */
function warn({ stderr, words }: Door, file: string, made: MadePack, article: string): void {
  const { imported } = words.commands;
  const notes = [
    ...made.reworded.map(({ before, now }) => `${file}: ${imported.reworded(before.question, now.question)}`),
    ...made.differing.map(({ question }) => `${file}: ${imported.differs(question)}`),
    ...(made.keepsArticle ? [`${article}: ${imported.otherVersion}`] : []),
    ...(made.notTaken > 0 ? [`${article}: ${imported.notTaken(made.notTaken)}`] : []),
  ];
  for (const note of notes) stderr.write(`sayswho: ${cleanLine(note, Number.MAX_SAFE_INTEGER)}\n`);
}

async function readQuestions({ stdin }: Door, file: string, words: ExchangeWords): Promise<Imported> {
  const text = await textOf(file, stdin);
  const name = cleanLine(file);
  const show = (html: string) => showHtml(html, name);
  return /^\s*</.test(text) ? readMoodleXml(text, name, show, words) : readGift(text, name, show, words);
}

/** The text of the file; what is said where it cannot be read is about questions, and not about an article. */
async function textOf(file: string, stdin: Readable): Promise<string> {
  try {
    return await readPackText(file, stdin);
  } catch (error) {
    if (!(error instanceof UserError) || !NO_QUESTIONS.has(error.code)) throw error;
    const { code, exitCode, say } = error;
    throw new UserError(code, (words) => ({ ...say(words), hint: words.imports.bring }), {
      exitCode,
      cause: error,
    });
  }
}
