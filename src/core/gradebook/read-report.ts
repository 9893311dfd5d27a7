/** Reads a result file that somebody handed in: JSON, or a page that holds it. */
import type * as z from 'zod';
import { cleanLine } from '../article/clean-text.ts';
import { jsonInPage } from '../page/embed-json.ts';
import { REPORT_DATA } from '../report/report-files.ts';
import { REPORT_VERSION, type Report, reportSchema } from '../report/report-schema.ts';
import type { PaperWords } from '../words/words.ts';

type Problems = PaperWords['gradebook']['problems'];

export type ReadReport = { readonly report: Report } | { readonly problem: string };

/** The report in the text of a file, or why there is none in a sentence. What is cleaned of nothing yet is not to be shown. */
export function readReport(text: string, isPage: boolean, problems: Problems): ReadReport {
  const json = isPage ? jsonInPage(REPORT_DATA, text) : text.replace(/^\ufeff/, '');
  if (json === null) return { problem: problems.noResult };
  const parsed = parse(json);
  if (parsed === undefined) return { problem: problems.notJson };
  const version = versionOf(parsed);
  if (version === null) return { problem: problems.noResult };
  if (version > REPORT_VERSION) return { problem: problems.newer(version, REPORT_VERSION) };
  const read = reportSchema.safeParse(parsed);
  if (!read.success) return { problem: shapeProblem(read.error.issues, problems) };
  const dangling = danglingOption(read.data);
  return dangling === null ? { report: read.data } : { problem: problems.shape(dangling) };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // Anything else than a mistake in the text is a bug.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function versionOf(parsed: unknown): number | null {
  if (typeof parsed !== 'object' || parsed === null || !('sayswhoResult' in parsed)) return null;
  return typeof parsed.sayswhoResult === 'number' ? parsed.sayswhoResult : null;
}

function shapeProblem(issues: readonly z.core.$ZodIssue[], problems: Problems): string {
  const place = issues[0]?.path ?? [];
  return problems.shape(cleanLine(place.map(String).join('.')));
}

/** The place of an answer that names an option which its question has not, or is called right though it is not; null for none. */
function danglingOption({ answers }: Report): string | null {
  for (const [index, { options, chosen, correct, right }] of answers.entries()) {
    const known = new Set(options.map(({ id }) => id));
    if (!known.has(chosen)) return `answers.${index}.chosen`;
    if (!known.has(correct)) return `answers.${index}.correct`;
    if (right !== (chosen === correct)) return `answers.${index}.right`;
  }
  return null;
}
