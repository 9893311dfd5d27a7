/** Where the evidence of an answer stands in the paragraphs of an export, whose white space is collapsed. */
import type { Article, Paragraph } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Evidence } from '../key/answer-key.ts';

export type EvidencePart = 'passage' | 'source' | 'cue' | 'content';

/** UTF-16 offsets into the text of one paragraph; what runs over several has a place in each. */
export interface EvidencePlace extends Span {
  readonly part: EvidencePart;
  readonly paragraph: number;
}

/** The places in reading order, those of the passage first. @param leftOut how many paragraphs at the start are no part of the export */
export function evidencePlaces(article: Article, evidence: Evidence, leftOut: number): EvidencePlace[] {
  const { passage, source, cues, content } = evidence;
  const places = (part: EvidencePart, spans: readonly Span[]) =>
    spans.flatMap((span) => placesOf(article, span, leftOut).map((place) => ({ ...place, part })));
  return [
    ...places('passage', [passage]),
    ...places('content', content),
    ...places('source', source === null ? [] : [source]),
    ...places('cue', cues),
  ];
}

function placesOf({ text, paragraphs }: Article, span: Span, leftOut: number) {
  return paragraphs.flatMap((paragraph, index) => {
    const start = Math.max(span.start, paragraph.start);
    const end = Math.min(span.end, paragraph.end);
    if (start >= end || index < leftOut) return [];
    const at = (offset: number) => collapsedOffset(text, paragraph, offset);
    return [{ paragraph: index - leftOut, start: at(start), end: at(end) }];
  });
}

/** The offset in the paragraph once its white space is collapsed and none is at its start. */
function collapsedOffset(text: string, { start }: Paragraph, offset: number): number {
  return text.slice(start, offset).replace(/\s+/g, ' ').trimStart().length;
}
