/** Makes the x-ray of one article and shows it: on the screen, in lines, or as a page. */
import { once } from 'node:events';
import { cleanText } from '../../core/article/clean-text.ts';
import { EXIT } from '../../core/user-error.ts';
import type { Words } from '../../core/words/words.ts';
import type { Xray } from '../../core/xray/xray.ts';
import { xrayHtml } from '../../core/xray/xray-html.ts';
import { xrayLines } from '../../core/xray/xray-lines.ts';
import { writeNewFile } from '../../io/write-new-file.ts';
import type { Door } from '../door.ts';
import { readSource, type Source } from '../sources/load-source.ts';
import { answersOf, needsLines } from '../terminal.ts';
import { usageError } from '../usage-error.ts';

export interface XrayCommandOptions {
  readonly html?: true;
  readonly output?: string;
  readonly force?: true;
  readonly linear?: true;
}

/** Beyond this, lines of prose are hard to read. */
const WIDEST = 100;

/** Returns the exit code; rejects with a UserError for what the user can mend. */
export async function runXrayCommand(door: Door, ref: string, how: XrayCommandOptions): Promise<number> {
  refuseContradictions(how);
  if (how.html) return writePage(door, await load(door, ref), how);
  const answers = answersOf(door, ref === '-');
  try {
    if (how.linear || needsLines(door, answers)) {
      await print(door, await linesOf(door, await load(door, ref)));
      return EXIT.done;
    }
    const signal = door.catchSignals();
    const xray = await load(door, ref, signal);
    const [{ runXray }, { themeFor }] = await Promise.all([
      import('../../ui/run-xray.tsx'),
      import('../../ui/theme.ts'),
    ]);
    return await runXray({
      xray,
      words: door.words,
      theme: themeFor(door.env),
      stdin: answers.stream,
      stdout: door.stdout,
      signal,
    });
  } finally {
    answers.close();
  }
}

/** Throws a UserError (exit code 2) where options exclude or need each other. */
function refuseContradictions({ html, output, force, linear }: XrayCommandOptions): void {
  if (html && linear) throw usageError('html-with-linear', ({ options }) => options.htmlWithLinear);
  if (output !== undefined && !html)
    throw usageError('output-without-html', ({ options }) => options.outputWithoutHtml);
  if (force && output === undefined)
    throw usageError('force-without-output', ({ options }) => options.forceWithoutOutput);
}

async function load(door: Door, ref: string, signal?: AbortSignal): Promise<Xray> {
  const source = await readSource(ref, { stdin: door.stdin, ...(signal ? { signal } : {}) });
  return xrayOfSource(source, door.words);
}

async function xrayOfSource(source: Source, words: Words): Promise<Xray> {
  switch (source.kind) {
    case 'pack': {
      const { keyOfPack } = await import('../sources/key-of-pack.ts');
      const { xrayOf } = await import('../../core/xray/xray-of.ts');
      return xrayOf(keyOfPack(source.yaml, source.path, words), null, words, await words.loadFindings());
    }
    case 'article':
      return (await import('./xray-of-article.ts')).xrayOfArticle(source.source, words);
    default:
      return source satisfies never;
  }
}

async function writePage(
  door: Door,
  xray: Xray,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
): Promise<number> {
  const html = xrayHtml(xray, door.words);
  if (output === undefined) {
    await print(door, html);
  } else {
    await writeNewFile(output, html, { force });
    door.stdout.write(`${door.words.commands.wrote(cleanText(output), null)}\n`);
  }
  return EXIT.done;
}

/** On a terminal, lines are broken between words; elsewhere, one paragraph is one line. */
async function linesOf({ stdout, words }: Door, xray: Xray): Promise<string> {
  const lines = cleanText(xrayLines(xray, words).join('\n'));
  if (!stdout.isTTY) return `${lines}\n`;
  const { default: wrapAnsi } = await import('wrap-ansi');
  return `${wrapAnsi(lines, Math.max(20, Math.min(WIDEST, stdout.columns)), { hard: true, trim: false })}\n`;
}

/** Writes and waits until the reader has taken it. */
async function print({ stdout }: Door, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}
