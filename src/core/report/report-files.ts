/** What the command line has to know about report files before a game. */

/** The longest name that is put in, in UTF-16 code units. */
export const LONGEST_NAME = 80;

/** Every extension that a report can have; each names its format. */
export const REPORT_EXTENSIONS = ['.html', '.htm', '.md', '.markdown', '.json'] as const;
export type ReportExtension = (typeof REPORT_EXTENSIONS)[number];

/** The extension that a path ends with, letter case aside; null for any other. */
export function reportExtension(path: string): ReportExtension | null {
  return REPORT_EXTENSIONS.find((extension) => path.toLowerCase().endsWith(extension)) ?? null;
}

/** The id of the data in a page. */
export const REPORT_DATA = 'sayswho-result';
