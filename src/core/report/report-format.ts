/** The formats of a report, by the extension of its file. */
import type { ReportExtension } from './report-files.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import type { Report } from './report-schema.ts';
import type { ReportWords } from './report-words.ts';

const WRITERS = {
  '.html': reportHtml,
  '.htm': reportHtml,
  '.md': reportMarkdown,
  '.markdown': reportMarkdown,
  '.json': (report: Report) => `${JSON.stringify(report, null, 2)}\n`,
} as const satisfies Readonly<Record<ReportExtension, (report: Report, words: ReportWords) => string>>;

/** The report as the text of such a file. */
export function writtenReport(report: Report, extension: ReportExtension, words: ReportWords): string {
  return WRITERS[extension](report, words);
}

/** In UTF-16 code units. */
const LONGEST_SLUG = 48;

/**
 * The name of the file that a report is written to where none is named: the title in letters for any file system.
 * @param date "2026-02-14", where the player is
 */
export function reportFileName({ article }: Report, date: string): string {
  const slug = article.title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return `sayswho-result-${shortened(slug) || 'article'}-${date}.html`;
}

/** Cut between words where there are several. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, cut > 0 ? cut : LONGEST_SLUG);
}
