/** Makes the questions on one pack or article, and writes them in a format of other tools. */
import { once } from 'node:events';
import { join } from 'node:path';
import { cleanLine, cleanText } from '../../core/article/clean-text.ts';
import type { Exported, Paper } from '../../core/export/exported.ts';
import { type ExportedQuiz, type ExportSettings, exportedQuiz } from '../../core/export/exported-quiz.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportFormatName,
  OTHER_NAMES,
} from '../../core/export/formats/export-formats.ts';
import { type AnswerKey, SKILLS } from '../../core/key/answer-key.ts';
import { mostQuestions } from '../../core/key/most-questions.ts';
import { nearest } from '../../core/nearest.ts';
import type { RoundKind } from '../../core/quiz/quiz.ts';
import { EXIT, UserError } from '../../core/user-error.ts';
import { contentBytes } from '../../io/export/content-bytes.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import type { Door } from '../door.ts';
import { keyOf, readSource } from '../sources/load-source.ts';
import { usageError } from '../usage-error.ts';

export interface ExportCommandOptions {
  readonly to: string;
  readonly output?: string;
  readonly force?: true;
  readonly seed?: number;
  readonly count?: number;
  readonly rounds?: readonly RoundKind[];
  readonly paper?: Paper;
}

/** The same pack is to give the same export, so no other seed is drawn. */
const SEED = 1;

/** Returns the exit code; rejects with a UserError for what the user can mend. */
export async function runExport(door: Door, ref: string, how: ExportCommandOptions): Promise<number> {
  const format = formatNamed(how.to);
  refuseContradictions(door, format, how);
  const { key } = await keyOf(await readSource(ref, { stdin: door.stdin }), door.words);
  const exchange = await door.words.loadExchange();
  const quiz = exportedQuiz(key, settingsOf(key, how), { ...door.words, exchange });
  if (quiz.questions.length === 0) throw nothingToExport(quiz.shortfall);
  const words = { ...door.words, ...(await door.words.loadPapers()) };
  const exported = format.write(quiz, exchange, { paper: how.paper ?? 'a4', words });
  if (exported.questions === 0) throw nothingToExport(exported.notes);
  const unproven = quiz.questions.filter(({ evidence }) => evidence === null).length;
  const notes = [
    ...(how.count === undefined ? [] : quiz.shortfall),
    ...(unproven === 0 ? [] : [exchange.withoutEvidence(unproven)]),
    ...exported.notes,
  ];
  for (const note of notes) door.stderr.write(`sayswho: ${cleanText(note)}\n`);
  await deliver(door, exported, fileFor(ref, quiz, format, how), how);
  return EXIT.done;
}

/** Throws a UserError (exit code 2) for a name that no format has. */
function formatNamed(name: string): ExportFormat {
  const names = Object.keys(EXPORT_FORMATS) as ExportFormatName[];
  const found = names.find((known) => known === name.toLowerCase());
  if (found !== undefined) return EXPORT_FORMATS[found];
  const close = nearest(name, [...names, ...Object.keys(OTHER_NAMES)]);
  const meant = close && (OTHER_NAMES[close] ?? close);
  throw usageError('unknown-format', (words) => words.value.format(cleanLine(name), names, meant));
}

/** Throws a UserError (exit code 2) where options exclude or need each other. */
function refuseContradictions(
  { stdout }: Door,
  { binary }: ExportFormat,
  { output, force, rounds }: ExportCommandOptions,
): void {
  if (rounds?.includes('hunt'))
    throw usageError('hunt-not-exported', (words) => words.options.huntNotExported(SKILLS));
  if (force && (output === '-' || (output === undefined && !binary)))
    throw usageError('force-without-output', (words) => words.options.forceWithoutFile);
  if (binary && output === '-' && stdout.isTTY)
    throw usageError('binary-on-terminal', (words) => words.options.binaryOnTerminal);
}

function settingsOf(key: AnswerKey, { seed = SEED, count, rounds }: ExportCommandOptions): ExportSettings {
  return {
    seed,
    count: count ?? mostQuestions(key),
    rounds: rounds ?? SKILLS,
    unproven: rounds === undefined,
  };
}

function nothingToExport(reasons: readonly string[]): UserError {
  return new UserError('nothing-to-export', (words) => words.article.nothingToExport(reasons));
}

/** The file to write; null for standard output. */
function fileFor(
  ref: string,
  { title }: ExportedQuiz,
  { suffix, binary }: ExportFormat,
  { output }: ExportCommandOptions,
): string | null {
  if (output !== undefined) return output === '-' ? null : output;
  return binary ? `${nameFor(ref, title)}${suffix}` : null;
}

/** In UTF-16 code units. */
const LONGEST_NAME = 60;

/** The name of the file without its extension; where there is none, the title in letters for any file system. */
function nameFor(ref: string, title: string): string {
  const isFile = ref !== '-' && !/^[a-z][a-z\d+.-]*:\/\//i.test(ref);
  const file = isFile ? /([^\\/]*?)(?:\.[^.\\/]*)?$/.exec(ref)?.[1] : undefined;
  if (file) return file;
  const name = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return name === '' ? 'sayswho' : name;
}

async function deliver(
  { stdout, stderr, packageRoot, words }: Door,
  { content, questions }: Exported,
  file: string | null,
  { force = false }: { readonly force?: boolean },
): Promise<void> {
  const bytes = await contentBytes(content, Date.now(), {
    fontFolder: join(packageRoot, 'dist', 'fonts'),
    tell: (note) => stderr.write(`sayswho: ${cleanText(note)}\n`),
  });
  if (file === null) {
    if (!stdout.write(bytes)) await once(stdout, 'drain');
    return;
  }
  await writeNewFile(file, bytes, { force });
  const { commands } = words;
  stdout.write(`${commands.wrote(cleanText(file), commands.questions(questions))}\n`);
}
