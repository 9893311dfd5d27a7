/** How the terminal's columns and rows are shared out between a page's parts. */

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The smallest terminal that the program fits into. */
export const SMALLEST: Size = { columns: 40, rows: 15 };

/** The longest comfortable line of a page, in columns. */
const WIDEST_PAGE = 76;
/** The measure of an article: about 66 characters (Bringhurst, The Elements of Typographic Style, 2.1.2). */
const ARTICLE_MEASURE = 66;
/** With fewer rows a page does without its rule and its empty lines. */
const ROOMY_ROWS = 20;
/** A roomy page has its heading, the rule, and an empty row above the body; others have the heading. */
const ROOMY_HEAD_ROWS = 3;
/** On the smallest terminal, the keys need two rows; where one is enough, the other is empty. */
const FOOT_ROWS = 2;

export interface PageSize {
  /** Columns of the page, and free columns at its left. */
  readonly width: number;
  readonly left: number;
  /** Rows for the body, between heading and hints. */
  readonly height: number;
  readonly roomy: boolean;
  /** Columns of the article within the page, and free columns at its left. */
  readonly measure: number;
  readonly measureLeft: number;
}

/** True where the terminal is smaller than the program needs. */
export function isTooSmall(size: Size): boolean {
  return size.columns < SMALLEST.columns || size.rows < SMALLEST.rows;
}

/** The parts of a page in a terminal. */
export function pageSize({ columns, rows }: Size): PageSize {
  const margin = columns >= 60 ? 2 : 1;
  const width = Math.max(1, Math.min(columns - 2 * margin, WIDEST_PAGE));
  const measure = Math.min(width, ARTICLE_MEASURE);
  const roomy = rows >= ROOMY_ROWS;
  return {
    width,
    left: Math.floor((columns - width) / 2),
    height: Math.max(1, rows - (roomy ? ROOMY_HEAD_ROWS : 1) - FOOT_ROWS),
    roomy,
    measure,
    measureLeft: Math.floor((width - measure) / 2),
  };
}
