/** Shows or deletes what is kept. */
import { createInterface } from 'node:readline/promises';
import { historyCsv } from '../../core/progress/history-csv.ts';
import type { ProgressStore } from '../../core/progress/progress-store.ts';
import { ASCII_PLOT, UNICODE_PLOT } from '../../core/progress/share-plot.ts';
import { statisticsOf } from '../../core/progress/statistics.ts';
import { statisticsJson } from '../../core/progress/statistics-json.ts';
import { type StatisticsLayout, statisticsText } from '../../core/progress/statistics-text.ts';
import { EXIT } from '../../core/user-error.ts';
import type { Door } from '../door.ts';
import type { StorageOptions } from '../storage.ts';
import { textLayout } from '../text-layout.ts';
import { usageError } from '../usage-error.ts';

export interface StatsOptions extends StorageOptions {
  readonly json?: true;
  readonly csv?: true;
  readonly erase?: true;
  readonly yes?: true;
}

/** Prints the statistics in the way that is asked for, or erases; returns the exit code. */
export async function runStats(door: Door, store: ProgressStore, options: StatsOptions): Promise<number> {
  refuseContradictions(options);
  try {
    if (options.erase) return await erase(door, store, options.yes === true);
    const history = await store.history();
    const { stdout } = door;
    if (options.csv) {
      stdout.write(historyCsv(history));
      return EXIT.done;
    }
    const statistics = statisticsOf(history, {
      dayOf: localDay,
      now: new Date().toISOString(),
      words: door.words,
    });
    stdout.write(options.json ? statisticsJson(statistics) : statisticsText(statistics, layoutFor(door)));
    if (!options.json && history.games.length === 0) {
      stdout.write(`${door.words.commands.playAGame(door.program.alone)}\n`);
    }
    return EXIT.done;
  } finally {
    await store.close();
  }
}

/** Throws a UserError (exit code 2) where options exclude or need each other. */
function refuseContradictions({ json, csv, erase: erases, yes }: StatsOptions): void {
  const named = Object.entries({ '--json': json, '--csv': csv, '--erase': erases }).filter(([, is]) => is);
  if (named.length > 1) {
    throw usageError('options-exclude', (words) => words.options.exclude(named.map(([name]) => name)));
  }
  if (yes && !erases) {
    throw usageError('yes-without-erase', (words) => words.options.yesWithoutErase);
  }
}

async function erase(door: Door, store: ProgressStore, agreed: boolean): Promise<number> {
  if (!agreed && !(await agrees(door))) {
    door.stdout.write(`${door.words.commands.nothingDeleted}\n`);
    return EXIT.done;
  }
  await store.erase();
  door.stdout.write(`${door.words.commands.deleted}\n`);
  return EXIT.done;
}

/** Asks at the terminal; without one, nobody can agree. */
async function agrees({ stdin, stdout, words }: Door): Promise<boolean> {
  if (!stdin.isTTY || !stdout.isTTY) {
    throw usageError('cannot-ask', (words) => words.options.cannotAsk);
  }
  const lines = createInterface({ input: stdin, output: stdout });
  // Ctrl+C and the end of the input are no answer, and so a no.
  const ended = new Promise<string>((done) => lines.once('close', () => done('')));
  try {
    const answer = await Promise.race([lines.question(words.commands.askToDelete), ended]);
    return words.commands.yes.includes(answer.trim().toLowerCase());
  } finally {
    lines.close();
  }
}

/** The day of an instant where the player is. */
function localDay(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant.slice(0, 10);
  const padded = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`;
}

function layoutFor(door: Door): StatisticsLayout {
  const { stdout, env, words } = door;
  return {
    ...textLayout(door),
    words: words.progress,
    signs: stdout.isTTY && (env.TERM === 'linux' || env.TERM === 'dumb') ? ASCII_PLOT : UNICODE_PLOT,
  };
}
