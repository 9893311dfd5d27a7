/** Analyzes articles one after the other, so that memory does not grow with their number. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import wrapAnsi from 'wrap-ansi';
import type { Analysis } from '../../core/analysis/analysis.ts';
import { analyze } from '../../core/analysis/analyze.ts';
import type { Article, ArticleSource } from '../../core/article/article.ts';
import { cleanLine, cleanText } from '../../core/article/clean-text.ts';
import { looksEnglish } from '../../core/article/language.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { analysisJson } from '../../core/export/analysis-json.ts';
import { annotatedText } from '../../core/export/annotated-text.ts';
import { explainedText } from '../../core/export/explained-text.ts';
import { findWords } from '../../core/export/find-words.ts';
import type { Layout } from '../../core/export/report-layout.ts';
import { EXIT } from '../../core/user-error.ts';
import type { FindingWords, ReportWords } from '../../core/words/words.ts';
import type { Door } from '../door.ts';
import { reportError } from '../report-error.ts';
import { articleOf, readSource } from '../sources/load-source.ts';
import { usageError } from '../usage-error.ts';

/** The warning in the JSON, whatever language the program speaks: its format is a contract. */
const NOT_ENGLISH = 'the text does not look like English: what was found in it cannot be trusted';

/** Beyond this, lines of prose are hard to read. */
const WIDEST = 100;

export interface AnalyzeOptions {
  readonly json: boolean;
  /** List words credited without marks among the quotes of the JSON. */
  readonly paraphrases: boolean;
  /** Tell for each finding which rule decided, and what it saw. */
  readonly explain?: boolean;
  /** With `explain`: words of the article, and nothing is told but what stands where they do. */
  readonly only?: string;
}

/**
 * Prints what is found in each article, in the order of the arguments. One that fails is reported on
 * standard error and the others go on; the exit code is that of the first failure.
 */
export async function analyzeAll(door: Door, refs: readonly string[], how: AnalyzeOptions): Promise<number> {
  refuseContradictions(how);
  // What the reports say is not needed for the JSON.
  const told = how.json ? null : await door.words.loadFindings();
  let exitCode: number = EXIT.done;
  for (const [index, ref] of refs.entries()) {
    try {
      const source = await articleOf(
        await readSource(refuseSecondInput(ref, refs, index), { stdin: door.stdin }),
      );
      if (told === null) await print(door, jsonOf(source, how.paraphrases));
      else {
        warn(door, source, told.reports);
        await print(door, `${index === 0 ? '' : '\n'}${textOf(source, door, how, told)}`);
      }
    } catch (error) {
      const failure = await reportError(error, door);
      if (exitCode === EXIT.done) exitCode = failure;
    }
  }
  return exitCode;
}

/** Where the report goes into a file or a pager, what to beware of is said here, too. */
function warn({ stdout, stderr }: Door, { path, text }: ArticleSource, { notEnglish }: ReportWords): void {
  if (!stdout.isTTY && !looksEnglish(text)) stderr.write(`sayswho: ${cleanLine(path)}: ${notEnglish}.\n`);
}

/** Throws a UserError (exit code 2) where options exclude or need each other. */
function refuseContradictions({ json, explain, only }: AnalyzeOptions): void {
  if (json && explain) throw usageError('explain-with-json', ({ options }) => options.explainWithJson);
  if (only === undefined) return;
  if (!explain) throw usageError('only-without-explain', ({ options }) => options.onlyWithoutExplain);
  if (findWords('', only) === null)
    throw usageError('only-without-words', ({ options }) => options.onlyWithoutWords);
}

/** Standard input can be read only once. */
function refuseSecondInput(ref: string, refs: readonly string[], index: number): string {
  if (ref !== '-' || refs.indexOf('-') === index) return ref;
  throw usageError('input-read-twice', ({ options }) => options.inputTwice);
}

function jsonOf(source: ArticleSource, paraphrases: boolean): string {
  const { article, analysis } = read(source, NOT_ENGLISH);
  const sha256 = createHash('sha256').update(source.text, 'utf8').digest('hex');
  return `${analysisJson(article, analysis, sha256, paraphrases)}\n`;
}

/** The terminal must not obey what an article holds, so the text is cleaned before it is analyzed. */
function textOf(
  source: ArticleSource,
  door: Door,
  { explain, only }: AnalyzeOptions,
  told: FindingWords,
): string {
  const title = source.title === null ? null : cleanLine(source.title);
  const safe = { ...source, path: cleanLine(source.path), title, text: cleanText(source.text) };
  const { article, analysis } = read(safe, told.reports.notEnglish);
  const layout = layoutFor(door);
  return explain
    ? explainedText(article, analysis, layout, only === undefined ? null : cleanLine(only), door.words, told)
    : annotatedText(article, analysis, layout, told.reports);
}

function read(source: ArticleSource, notEnglish: string): { article: Article; analysis: Analysis } {
  const article = readArticle(source);
  const analysis = analyze(article);
  if (looksEnglish(source.text)) return { article, analysis };
  return { article, analysis: { ...analysis, warnings: [notEnglish, ...analysis.warnings] } };
}

function layoutFor({ stdout, env }: Door): Layout {
  const columns = stdout.isTTY ? stdout.columns : WIDEST;
  const colored = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  const codes = { heading: [1, 22], label: [1, 22], faint: [2, 22] } as const;
  return {
    width: Math.max(20, Math.min(WIDEST, columns)),
    wrap: (text, width) => wrapAnsi(text, width, { hard: true }).split('\n'),
    paint: (kind, text) => (colored ? `\x1b[${codes[kind][0]}m${text}\x1b[${codes[kind][1]}m` : text),
  };
}

/** Writes and waits until the reader has taken it: a slow reader must not fill the memory. */
async function print({ stdout }: Door, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}
