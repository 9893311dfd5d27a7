/** Reads the options of "play", and says which values they take. */
import { cleanLine } from '../../core/article/clean-text.ts';
import { nearest } from '../../core/nearest.ts';
import { ROUND_KINDS, type RoundKind } from '../../core/quiz/quiz.ts';
import { LONGEST_NAME, REPORT_EXTENSIONS, reportExtension } from '../../core/report/report-files.ts';
import { usageError } from '../usage-error.ts';

/** How many questions a game may have. */
export const COUNT = { least: 1, most: 100, usual: 12 } as const;

/** An integer that survives being written and read again. */
export function readSeed(value: string): number {
  const seed = Number(value);
  if (/^[+-]?\d+$/.test(value) && Number.isSafeInteger(seed)) return seed;
  throw usageError('bad-value', (words) => words.value.seed(value));
}

/** The number of questions, within `COUNT`. */
export function readCount(value: string): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= COUNT.least && count <= COUNT.most) return count;
  throw usageError('bad-value', (words) => words.value.count(value, COUNT.least, COUNT.most));
}

/** The rounds to play, in the order given; none can come twice. */
export function readRounds(value: string): readonly RoundKind[] {
  const rounds = value.split(',').map((name) => readRound(name.trim(), value));
  const repeated = rounds.find((round, index) => rounds.indexOf(round) !== index);
  if (repeated === undefined) return rounds;
  const example = [...new Set(rounds)].join(',');
  throw usageError('bad-value', (words) => words.value.roundTwice(value, repeated, example));
}

function readRound(name: string, value: string): RoundKind {
  const skill = ROUND_KINDS.find((known) => known === name.toLowerCase());
  if (skill !== undefined) return skill;
  const meant = nearest(name, ROUND_KINDS);
  throw usageError('bad-value', (words) => words.value.round(name === '' ? value : name, ROUND_KINDS, meant));
}

/** A file with an extension that says in which format the report is written. */
export function readReport(value: string): string {
  if (reportExtension(value) !== null) return value;
  const extension = /\.[^./\\]+$/.exec(value)?.[0] ?? '';
  const meant = extension === '' ? null : nearest(extension, REPORT_EXTENSIONS);
  throw usageError('bad-value', (words) => words.value.report(cleanLine(value), meant));
}

/** A name of which something is left without control characters. */
export function readName(value: string): string {
  const name = cleanLine(value, LONGEST_NAME);
  if (name !== '') return name;
  throw usageError('bad-value', (words) => words.value.name);
}
