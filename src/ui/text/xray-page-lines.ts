/** The x-ray as lines of a page: the words with their marks, and beside each line whose they are. */
import { creditsOf, titleAbove } from '../../core/article/article-facts.ts';
import { textOf } from '../../core/article/span.ts';
import type { Words } from '../../core/words/words.ts';
import { legendSigns } from '../../core/xray/legend.ts';
import { type MarkedParagraph, type MarkGroup, markedParagraphs } from '../../core/xray/mark-groups.ts';
import { isWordKind, type Xray, type XrayMark, type XraySpeaker } from '../../core/xray/xray.ts';
import {
  BLANK,
  type Block,
  block,
  type Line,
  layOut,
  type Run,
  run,
  type Tone,
  type Voice,
} from './rich-text.ts';
import { wrapText } from './wrap-text.ts';

/** A stretch of a line with the numbers of the marks that it lies in. */
export interface XrayRun extends Run {
  readonly marks: readonly number[];
  /** Where in the article's text it begins; null for what is no part of it. */
  readonly at: number | null;
}

export interface XrayLine {
  /** Offset in the article's text of its first words; 0 for lines of the head, null where there are none. */
  readonly offset: number | null;
  readonly runs: readonly XrayRun[];
  /** The letters of those who are quoted on this line, in the order of their words. */
  readonly letters: readonly string[];
  /** The signs of the words on this line that weaken, leave open, strengthen or deny. */
  readonly signs: readonly string[];
  /** The numbers of all marks on this line. */
  readonly marks: ReadonlySet<number>;
}

const VOICES: readonly Voice[] = [
  'voice-0',
  'voice-1',
  'voice-2',
  'voice-3',
  'voice-4',
  'voice-5',
  'voice-6',
  'voice-7',
];

/** The color of each speaker, by letter; colors come again, letters do not. */
export type Voices = ReadonlyMap<string, Voice>;

export function voicesOf(speakers: readonly XraySpeaker[]): Voices {
  return new Map(speakers.map(({ letter }, index) => [letter, VOICES[index % VOICES.length]!]));
}

const isWord = ({ of }: XrayMark) => isWordKind(of.kind);
const isRetold = ({ of }: XrayMark) => of.kind === 'quote' && of.quoteKind === 'indirect';

/** What stands in the brackets around a group; null for quotes, which have marks of their own, and for single words. */
function tagOf({ marks }: MarkGroup): string | null {
  const bracketed = marks.filter((mark) => isRetold(mark) || (mark.of.kind !== 'quote' && !isWord(mark)));
  if (bracketed.length === 0) return null;
  const tags = bracketed.map(({ of, letters, sign }) => (of.kind === 'quote' ? letters.join('') : sign));
  return [...new Set(tags)].join('');
}

function tonesOf(within: readonly MarkGroup[], voices: Voices): Tone[] {
  const marks = within.flatMap((group) => group.marks);
  const letter = marks.findLast(({ of, letters }) => of.kind === 'quote' && letters.length > 0)?.letters[0];
  const voice = letter === undefined ? undefined : voices.get(letter);
  const kinds = marks.flatMap(({ of: { kind } }) => (isWordKind(kind) ? [kind] : []));
  return [...(voice ? [voice] : []), ...new Set(kinds)];
}

/** A paragraph's runs before they are broken into lines; brackets are part of the text, and cling to it. */
function runsOf(text: string, { paragraph, pieces }: MarkedParagraph, voices: Voices): XrayRun[] {
  const base: Tone[] = paragraph.kind === 'heading' ? ['strong'] : [];
  return pieces.flatMap((piece): XrayRun[] => {
    switch (piece.is) {
      case 'opening': {
        const tag = tagOf(piece.group);
        const numbers = piece.group.marks.map(({ number }) => number);
        const opening = piece.first ? `[${tag}\u00a0` : '[';
        return tag === null ? [] : [{ ...run(opening, 'label'), marks: numbers, at: null }];
      }
      case 'closing':
        return tagOf(piece.group) === null
          ? []
          : [{ ...run(']', 'label'), marks: piece.group.marks.map(({ number }) => number), at: null }];
      case 'words':
        return [
          {
            ...run(textOf(text, piece.span), ...base, ...tonesOf(piece.within, voices)),
            marks: piece.within.flatMap((group) => group.marks.map(({ number }) => number)),
            at: piece.span.start,
          },
        ];
      default:
        return piece satisfies never;
    }
  });
}

function lineOf(runs: readonly XrayRun[], marks: readonly XrayMark[]): XrayLine {
  const numbers = new Set(runs.flatMap((each) => each.marks));
  const own = [...numbers].map((number) => marks[number - 1]!);
  return {
    offset: runs.find(({ at }) => at !== null)?.at ?? null,
    runs,
    letters: [...new Set(own.filter(({ of }) => of.kind === 'quote').flatMap(({ letters }) => letters))],
    signs: [...new Set(own.filter(isWord).map(({ sign }) => sign))],
    marks: numbers,
  };
}

/** The lines of one paragraph; takes time linear in its runs and its lines. */
function paragraphLines(runs: readonly XrayRun[], width: number, marks: readonly XrayMark[]): XrayLine[] {
  let index = 0;
  let before = 0;
  return wrapText(runs.map(({ text }) => text).join(''), width).map(({ start, end }) => {
    const inside: XrayRun[] = [];
    while (index < runs.length) {
      const each = runs[index]!;
      const after = before + each.text.length;
      const from = Math.max(start, before);
      const to = Math.min(end, after);
      if (from < to)
        inside.push({
          ...each,
          text: each.text.slice(from - before, to - before).replace(/\s/g, ' '),
          at: each.at === null ? null : each.at + from - before,
        });
      if (after > end) break;
      before = after;
      index++;
    }
    return lineOf(inside, marks);
  });
}

const plain = (line: Line, offset: number | null): XrayLine => ({
  offset,
  runs: line.map((each) => ({ ...each, marks: [], at: null })),
  letters: [],
  signs: [],
  marks: new Set(),
});

/** Speakers and signs in as few lines as may be; the page of the legend tells more. */
function shortLegend(xray: Xray, voices: Voices, words: Words): Block[] {
  const { legend } = xray.words;
  if (xray.marks.length === 0) return [block(run(legend.noMarks, 'muted'))];
  const between = (parts: readonly Run[][]) =>
    parts.flatMap((part, index) => (index === 0 ? part : [run(words.screens.separator), ...part]));
  const speakers = xray.speakers.map((speaker) => [
    run(speaker.letter, 'strong', voices.get(speaker.letter)!),
    run(`\u00a0${speaker.name}`),
  ]);
  const signs = legendSigns(xray)
    .filter(({ kind }) => kind !== 'quote')
    .map(({ sign, short }) => [run(sign, 'strong'), run(`\u00a0${short}`, 'muted')]);
  return [
    ...(xray.curated ? [block(run(legend.curated, 'muted'))] : []),
    speakers.length === 0
      ? block(run(legend.noSpeakers, 'muted'))
      : block(run(`${legend.speakers}  `, 'strong'), ...between(speakers)),
    block(run(`${legend.signs}  `, 'strong'), ...between(signs)),
  ];
}

/** Title, credits, warnings and the short legend. */
function headBlocks(xray: Xray, voices: Voices, words: Words): Block[] {
  const { article, warnings } = xray;
  const title = titleAbove(article);
  const credits = creditsOf(article, words.article);
  return [
    ...(title === null ? [] : [block(run(title, 'title'))]),
    ...(credits.length === 0 ? [] : [block(run(credits.join(words.screens.separator), 'muted'))]),
    ...warnings.map((warning) => block(run(warning, 'muted'))),
    ...(title === null && credits.length === 0 && warnings.length === 0 ? [] : [BLANK]),
    ...shortLegend(xray, voices, words),
    BLANK,
  ];
}

/** The whole page at a width in columns for the words; the margin comes besides. */
export function xrayPageLines(xray: Xray, width: number, words: Words): XrayLine[] {
  const voices = voicesOf(xray.speakers);
  const { article, marks } = xray;
  const paragraphs = markedParagraphs(article, marks).flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [plain([], null)]),
    ...paragraphLines(runsOf(article.text, paragraph, voices), width, marks),
  ]);
  return [...layOut(headBlocks(xray, voices, words), width).map((line) => plain(line, 0)), ...paragraphs];
}

/** For each mark, by its number, the first and the last line that it stands on. */
export function rowsOfMarks(
  lines: readonly XrayLine[],
): ReadonlyMap<number, { first: number; last: number }> {
  const rows = new Map<number, { first: number; last: number }>();
  lines.forEach(({ marks }, row) => {
    for (const number of marks) rows.set(number, { first: rows.get(number)?.first ?? row, last: row });
  });
  return rows;
}

/** The last row whose words begin at the offset or before; 0 for the top of the page. */
export function rowOfOffset(lines: readonly XrayLine[], offset: number): number {
  if (offset <= 0) return 0;
  return Math.max(
    0,
    lines.findLastIndex((line) => line.offset !== null && line.offset <= offset),
  );
}
