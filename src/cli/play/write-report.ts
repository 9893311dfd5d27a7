/** Writes the report of a game to a file. Loaded when one is written. */
import { resolve } from 'node:path';
import { cleanLine } from '../../core/article/clean-text.ts';
import type { PlayedGame } from '../../core/game/game.ts';
import { makeReport } from '../../core/report/make-report.ts';
import { reportExtension } from '../../core/report/report-files.ts';
import { reportFileName, writtenReport } from '../../core/report/report-format.ts';
import { reportWords } from '../../core/report/report-words.ts';
import { writeBeside } from '../../io/write-beside.ts';
import type { Door } from '../door.ts';

/** Who hands it in, and where to. */
export interface ReportOptions {
  /** The file to write; without it, a page in the current folder that is named after the article. */
  readonly report?: string | undefined;
  /** The name to put in. */
  readonly name?: string | undefined;
}

/** The date where the player is. */
function localDate(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Writes it and resolves with the path; where the name is taken, a number is put after it. Rejects with a UserError (exit
 * code 73) where it cannot be written.
 */
export async function writeReport(
  { version, words }: Pick<Door, 'version' | 'words'>,
  played: PlayedGame,
  { report: file, name }: ReportOptions,
): Promise<string> {
  const now = new Date();
  const said = await reportWords(words);
  const report = makeReport(
    played,
    {
      name: name ?? null,
      at: now.toISOString(),
      program: `sayswho ${version}`,
    },
    said,
  );
  const path = file ?? reportFileName(report, localDate(now));
  const written = await writeBeside(path, writtenReport(report, reportExtension(path) ?? '.html', said));
  // Without a folder in its name, nobody could tell where it is.
  return cleanLine(file === undefined ? resolve(written) : written, 4_096);
}
