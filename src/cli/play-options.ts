/** Reads the options of "play", and says which values they take. */
import { cleanLine } from '../core/article/clean-text.ts';
import { nearest } from '../core/nearest.ts';
import { ROUND_KINDS, type RoundKind } from '../core/quiz/quiz.ts';
import { LONGEST_NAME, REPORT_EXTENSIONS, reportExtension } from '../core/report/report-files.ts';
import { EXIT, UserError } from '../core/user-error.ts';

/** How many questions a game may have. */
export const COUNT = { least: 1, most: 100, usual: 12 } as const;

/** An integer that survives being written and read again. */
export function readSeed(value: string): number {
  const seed = Number(value);
  if (/^[+-]?\d+$/.test(value) && Number.isSafeInteger(seed)) return seed;
  throw badValue('--seed', value, 'it takes an integer.', 'For example: --seed 7');
}

/** The number of questions, within `COUNT`. */
export function readCount(value: string): number {
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= COUNT.least && count <= COUNT.most) return count;
  throw badValue(
    '--count',
    value,
    `it takes a number from ${COUNT.least} to ${COUNT.most}.`,
    'For example: --count 12',
  );
}

/** The rounds to play, in the order given; none can come twice. */
export function readRounds(value: string): readonly RoundKind[] {
  const rounds = value.split(',').map((name) => readRound(name.trim(), value));
  const repeated = rounds.find((round, index) => rounds.indexOf(round) !== index);
  if (repeated === undefined) return rounds;
  throw badValue(
    '--rounds',
    value,
    `it names ${repeated} twice.`,
    `For example: --rounds ${[...new Set(rounds)].join(',')}`,
  );
}

function readRound(name: string, value: string): RoundKind {
  const skill = ROUND_KINDS.find((known) => known === name.toLowerCase());
  if (skill !== undefined) return skill;
  const meant = nearest(name, ROUND_KINDS);
  const hint = meant === null ? `For example: --rounds ${ROUND_KINDS.join(',')}` : `Did you mean ${meant}?`;
  throw badValue('--rounds', name === '' ? value : name, `the rounds are ${ROUND_KINDS.join(', ')}.`, hint);
}

/** A file with an extension that says in which format the report is written. */
export function readReport(value: string): string {
  if (reportExtension(value) !== null) return value;
  const extension = /\.[^./\\]+$/.exec(value)?.[0] ?? '';
  const meant = extension === '' ? null : nearest(extension, REPORT_EXTENSIONS);
  throw badValue(
    '--report',
    cleanLine(value),
    'the file has to end with .html, .md or .json.',
    meant === null ? 'For example: --report result.html' : `Did you mean ${meant}?`,
  );
}

/** A name of which something is left without control characters. */
export function readName(value: string): string {
  const name = cleanLine(value, LONGEST_NAME);
  if (name !== '') return name;
  throw badValue('--name', '', 'it takes a name.', 'For example: --name "Ada Quill"');
}

function badValue(option: string, value: string, rule: string, hint: string): UserError {
  return new UserError('bad-value', `${option} cannot be "${value}": ${rule}`, {
    hint,
    exitCode: EXIT.usage,
  });
}
