/** Breaks text into lines of a terminal's width, each line a span of the text it came from. */
import stringWidth from 'string-width';
import type { Span } from '../../core/article/span.ts';

/** Where a line may be broken; the no-break spaces (U+00A0, U+202F) are there to prevent it. */
const SPACE = /[^\S\u00a0\u202f]/;
/** Where a line may end although no space follows: after a hyphen or a dash inside a word. */
const BREAK_AFTER = /[-–—/]/;
/** Marks that must not begin a line in Chinese and Japanese (JIS X 4051, the closing ones). */
const NEVER_FIRST = /[、。，．：；！？」』）】〉》”’…ー々]/;

interface Cluster extends Span {
  /** Columns that it takes: 0, 1 or 2. */
  readonly width: number;
}

/** A code unit that is a character of its own, one column wide, unless something combines with it. */
function isSimple(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || (code > 0xad && code < 0x300) || (code >= 0x2010 && code < 0x2028);
}

/** The user-perceived characters of a range, with their widths. */
function* clusters(text: string, range: Span): Generator<Cluster> {
  let segmenter: Intl.Segmenter | null = null;
  const standsAlone = (at: number) =>
    isSimple(text.charCodeAt(at)) && (at + 1 >= range.end || isSimple(text.charCodeAt(at + 1)));
  let at = range.start;
  while (at < range.end) {
    // Most text needs no segmenter: ten times as fast.
    if (standsAlone(at)) {
      yield { start: at, end: at + 1, width: 1 };
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < range.end && !(isSimple(text.charCodeAt(stop - 1)) && isSimple(text.charCodeAt(stop))))
      stop++;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(text.slice(at, stop))) {
      yield { start: at + index, end: at + index + segment.length, width: stringWidth(segment) };
    }
    at = stop;
  }
}

/**
 * The lines of `range` (by default the whole text), each at most `width` columns wide. White space at the
 * ends of a line belongs to no line; line breaks in the text count as spaces; a word longer than a line is
 * cut. An empty range gives one empty line. Takes time linear in the length of the range.
 */
export function wrapText(text: string, width: number, range: Span = { start: 0, end: text.length }): Span[] {
  const limit = Math.max(2, Math.floor(width));
  const lines: Span[] = [];
  let start = -1;
  let end = -1;
  let columns = 0;
  /** The last place where the line could end, and where the next one would then begin. */
  let breakEnd = -1;
  let resume = -1;
  let resumeColumns = 0;
  let lastWide = false;
  let pendingSpace = false;

  for (const cluster of clusters(text, range)) {
    const character = text.slice(cluster.start, cluster.end);
    if (SPACE.test(character)) {
      if (start === -1) continue;
      pendingSpace = true;
      columns += 1;
      lastWide = false;
      continue;
    }
    const wide = cluster.width === 2;
    if (start === -1) {
      start = cluster.start;
      columns = 0;
      breakEnd = -1;
    } else if (pendingSpace || ((wide || lastWide) && !NEVER_FIRST.test(character))) {
      breakEnd = end;
      resume = cluster.start;
      resumeColumns = columns;
    }
    pendingSpace = false;
    // Twice where what follows the break is too long itself: a wide character and a mark that must not be first.
    while (columns + cluster.width > limit && end > start) {
      if (breakEnd === -1) {
        breakEnd = end;
        resume = cluster.start;
        resumeColumns = columns;
      }
      lines.push({ start, end: breakEnd });
      start = resume;
      columns -= resumeColumns;
      breakEnd = -1;
    }
    columns += cluster.width;
    end = cluster.end;
    lastWide = wide;
    if (BREAK_AFTER.test(character)) {
      breakEnd = end;
      resume = end;
      resumeColumns = columns;
    }
  }
  if (start === -1) return [{ start: range.start, end: range.start }];
  lines.push({ start, end });
  return lines;
}
