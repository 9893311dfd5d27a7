/** Cuts a marked text into pieces: what opens, what closes, and the words in between. */
import type { Article, Paragraph } from '../article/article.ts';
import { spanAt } from '../article/search.ts';
import type { Span } from '../article/span.ts';
import type { XrayMark } from './xray.ts';

/** The marks of one place, drawn together. */
export interface MarkGroup extends Span {
  readonly marks: readonly XrayMark[];
}

export type Piece =
  /** `first` is false where the group was closed only because another one ends inside it, or a paragraph did. */
  | { readonly is: 'opening'; readonly group: MarkGroup; readonly first: boolean }
  | { readonly is: 'words'; readonly span: Span; readonly within: readonly MarkGroup[] }
  | { readonly is: 'closing'; readonly group: MarkGroup; readonly last: boolean };

export interface MarkedParagraph {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
}

/** The marks of each place together; in reading order as the marks are. */
function groupsOf(marks: readonly XrayMark[]): MarkGroup[] {
  const groups = new Map<string, { start: number; end: number; marks: XrayMark[] }>();
  for (const mark of marks) {
    const { start, end } = mark;
    const place = `${start} ${end}`;
    const group = groups.get(place) ?? { start, end, marks: [] };
    group.marks.push(mark);
    groups.set(place, group);
  }
  return [...groups.values()];
}

/** The pieces of one stretch of text. Groups nest: where two cross, the inner one is closed and opened again. */
function piecesOf(range: Span, groups: readonly MarkGroup[]): Piece[] {
  const clip = (place: number) => Math.min(range.end, Math.max(range.start, place));
  const edges = [range, ...groups].flatMap(({ start, end }) => [clip(start), clip(end)]);
  const places = [...new Set(edges)].sort((a, b) => a - b);
  const opening = new Map<number, MarkGroup[]>();
  for (const group of groups) {
    const place = clip(group.start);
    opening.set(place, [...(opening.get(place) ?? []), group]);
  }
  const pieces: Piece[] = [];
  let open: MarkGroup[] = [];
  const close = (group: MarkGroup, place: number) =>
    pieces.push({ is: 'closing', group, last: group.end <= place });
  places.forEach((place, index) => {
    const firstEnding = open.findIndex((group) => clip(group.end) <= place);
    if (firstEnding !== -1) {
      const closed = open.slice(firstEnding);
      for (const group of closed.toReversed()) close(group, place);
      const again = closed.filter((group) => clip(group.end) > place);
      for (const group of again) pieces.push({ is: 'opening', group, first: false });
      open = [...open.slice(0, firstEnding), ...again];
    }
    for (const group of opening.get(place) ?? []) {
      if (clip(group.end) <= place) continue;
      pieces.push({ is: 'opening', group, first: group.start >= range.start });
      open = [...open, group];
    }
    const next = places[index + 1];
    if (next !== undefined) pieces.push({ is: 'words', span: { start: place, end: next }, within: open });
  });
  return pieces;
}

/** Every paragraph of the article with its pieces. Takes time linear in the marks, but for those that cross. */
export function markedParagraphs(article: Article, marks: readonly XrayMark[]): MarkedParagraph[] {
  const { paragraphs } = article;
  const groupsIn: MarkGroup[][] = paragraphs.map(() => []);
  for (const group of groupsOf(marks)) {
    for (let index = spanAt(paragraphs, group.start); index < paragraphs.length; index++) {
      if (paragraphs[index]!.start >= group.end) break;
      groupsIn[index]!.push(group);
    }
  }
  return paragraphs.map((paragraph, index) => ({
    paragraph,
    pieces: piecesOf(paragraph, groupsIn[index]!),
  }));
}
