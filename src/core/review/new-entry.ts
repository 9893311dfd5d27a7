/** Makes an entry of a passage that somebody chose in the article. */
import type { QuoteKind } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { contains, overlaps, type Span, textOf } from '../article/span.ts';
import type { Evidence } from '../key/answer-key.ts';
import type { Answer } from '../pack/edit/answer-changes.ts';
import { findText } from '../pack/find-text.ts';
import type { Pack, PackEntry } from '../pack/pack.ts';
import { findSpeaker } from '../pack/pack-speakers.ts';
import { sentencesAround } from './passage-choice.ts';

/** What an entry can ask about a passage; quotes are direct, partial or retold. */
export const NEW_KINDS = ['direct', 'partial', 'indirect', 'claim', 'statement'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export interface NewEntry {
  readonly kind: NewKind;
  /** What was chosen, in the article. */
  readonly span: Span;
  /** The words to ask about: those of the article, or a claim worded to stand alone. */
  readonly content: string;
  readonly answer: Answer;
  readonly explanation: string;
  /** Words that decide; null for none. */
  readonly cue: Span | null;
}

const MARKS = '“”„«»"‘’';
const AT_END = `${MARKS},`;

/** The words between the marks, where the chosen passage has marks at an end. */
export function withoutMarks(text: string, span: Span): Span {
  const isAt = (at: number, marks: string) => marks.includes(text[at]!) || /\s/.test(text[at]!);
  let { start, end } = span;
  while (start < end && isAt(start, MARKS)) start++;
  // A comma belongs to the quote unless a mark closes behind it.
  const closes = start > span.start || MARKS.includes(text[end - 1] ?? ' ');
  while (closes && end > start && isAt(end - 1, AT_END)) end--;
  return start < end ? { start, end } : span;
}

/** The words that a new entry of this kind asks about, as they stand in the article. */
export function contentSpan(text: string, kind: NewKind, span: Span): Span {
  return kind === 'direct' || kind === 'partial' ? withoutMarks(text, span) : span;
}

/** The same as the text of an entry: on one line. */
export function wordsOf(text: string, span: Span): string {
  return textOf(text, span).replace(/\s+/g, ' ').trim();
}

/** The entry; a person stands by it. Whether it can be asked is for the reader of packs to say. */
export function makeEntry(pack: Pack, article: Article, entry: NewEntry): PackEntry {
  const { kind, answer, explanation, content } = entry;
  const evidence = evidenceOf(pack, article, entry);
  const shared = {
    evidence,
    explanation,
    difficulty: 'medium',
    overrides: {},
    confidence: 1,
    rule: null,
    reviewed: true,
  } as const;
  switch (answer.skill) {
    case 'quotes':
      return { ...shared, ...answer, quote: content, kind: quoteKindOf(kind), notOffered: [] };
    case 'claims':
      return { ...shared, ...answer, claim: content };
    case 'certainty':
      return { ...shared, ...answer, statement: content, notOffered: [] };
    default:
      return answer satisfies never;
  }
}

function quoteKindOf(kind: NewKind): QuoteKind {
  return kind === 'partial' || kind === 'indirect' ? kind : 'direct';
}

function evidenceOf(pack: Pack, article: Article, { kind, span, answer, cue }: NewEntry): Evidence {
  const passage = sentencesAround(article, span);
  const content = contentSpan(pack.text, kind, span);
  const named =
    answer.skill === 'quotes' ? [answer.speaker] : answer.skill === 'claims' ? answer.sources : [];
  const source = named.length === 1 ? sourceIn(pack, passage, content, named[0]!) : null;
  return { passage, source, cues: cue === null ? [] : [cue], content: [content] };
}

/** Where the passage names the speaker outside of what is said: by the longest of the names, if it stands there once. */
function sourceIn(pack: Pack, passage: Span, content: Span, name: string): Span | null {
  const speaker = findSpeaker(pack.speakers, name);
  if (speaker === null) return null;
  const names = [speaker.name, ...speaker.aliases].sort((a, b) => b.length - a.length);
  for (const exact of names) {
    const found = findText(pack.text, passage, { exact }).filter((place) => !overlaps(place, content));
    if (found.length === 1 && contains(passage, found[0]!)) return found[0]!;
    if (found.length > 1) return null;
  }
  return null;
}
