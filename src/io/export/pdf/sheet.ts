/** A PDF that is written from top to bottom: blocks that stay together, in a tagged document. */
import PDFDocument from 'pdfkit';
import { breakLines } from '../../../core/export/break-lines.ts';
import type { Paper } from '../../../core/export/exported.ts';
import type { FontName, Fonts } from './fonts.ts';

/** In points. */
const MARGIN = { top: 54, bottom: 50, left: 68, right: 56 } as const;
const LINE_HEIGHT = 1.34;
/** Points from a text to its label and to its box. */
const LABEL = 20;
const BOX = 36;
/** Which lines show their number. */
const EVERY = 5;
/** Points between words and a line to write on. */
const GAP = 6;
/** How far below its top a line of text has its line to write on, in sizes. */
const BASELINE = 1.2;
const ON_ONE_LINE = { lineBreak: false } as const;

/** Text of one paragraph with what its lines look like. */
export interface SheetText {
  /** The kind of the element in the tagged document. */
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'LI';
  readonly text: string;
  readonly font: FontName;
  readonly size: number;
  /** Points to the right of the margin. */
  readonly indent: number;
  /** Points above; none at the top of a page. */
  readonly before: number;
  /** Drawn to the left of the first line, in bold: "A", "12". */
  readonly label?: string;
  /** An empty box left of the first line, to tick. */
  readonly box?: boolean;
  /** A line to write on, after the last word as far as the margin, or before words that end at the margin. */
  readonly ruled?: 'after' | 'before';
  /** One line that stands on the same height as the part before it, which is one line too. */
  readonly beside?: boolean;
  /** Numbers to the left of the lines, from this one on: every fifth is shown. */
  readonly numberFrom?: number;
}

export interface SheetInfo {
  readonly title: string;
  readonly language: string;
  readonly paper: Paper;
  /** Of the making, in milliseconds since 1970. */
  readonly now: number;
}

/** How parts stand to the ends of pages. */
export interface Flow {
  /** They may run on to the next page. @default false */
  readonly splits?: boolean;
  /** Points that have to be free below them. @default 0 */
  readonly below?: number;
}

export interface Sheet {
  /** Points from margin to margin. */
  readonly width: number;
  /** Of a text on one line, in points. */
  widthOf(part: Pick<SheetText, 'text' | 'font' | 'size'>): number;
  /** The lines of a text in this font, as they will be broken. */
  breakText(part: Pick<SheetText, 'text' | 'font' | 'size' | 'indent'>): ReturnType<typeof breakLines>;
  /** Writes the parts, all on one page where they fit on one. */
  write(parts: readonly SheetText[], how?: Flow): void;
  newPage(): void;
  /** The characters written so far that no font here has a picture for. */
  missing(): readonly string[];
  /** Puts the running head and the page numbers in, and resolves with the bytes. */
  finish(
    running: (page: number, pages: number) => readonly [title: string, number: string],
  ): Promise<Uint8Array>;
}

const SIZES = { a4: 'A4', letter: 'LETTER' } as const satisfies Readonly<Record<Paper, string>>;

interface HasGlyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

function hasGlyphs(font: unknown): font is HasGlyphs {
  return typeof font === 'object' && font !== null && 'hasGlyphForCodePoint' in font;
}

/** An empty sheet. */
export function createSheet(fonts: Fonts, { title, language, paper, now }: SheetInfo): Sheet {
  const made = new Date(now);
  const document = new PDFDocument({
    size: SIZES[paper],
    margins: MARGIN,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Creator: 'sayswho',
      Producer: 'sayswho (pdfkit)',
      CreationDate: made,
      ModDate: made,
    },
    // None of the standard fonts, which have no Greek and no Cyrillic: the fonts below are all it gets.
    font: '',
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  for (const [name, bytes] of Object.entries(fonts)) document.registerFont(name, Buffer.from(bytes));

  const root = document.struct('Document');
  document.addStructure(root);
  const width = document.page.width - MARGIN.left - MARGIN.right;
  const right = document.page.width - MARGIN.right;
  const bottom = document.page.height - MARGIN.bottom;
  let y: number = MARGIN.top;

  const widthOf: Sheet['widthOf'] = ({ text, font, size }) =>
    document.font(font).fontSize(size).widthOfString(text);

  const breakText: Sheet['breakText'] = ({ text, font, size, indent }) => {
    document.font(font).fontSize(size);
    return breakLines(text, (line) => document.widthOfString(line) <= width - indent);
  };

  const missing = new Set<string>();
  const noteMissing = (words: string) => {
    // The typings do not show the font that is at work.
    const used: unknown = Reflect.get(Reflect.get(document, '_font') ?? {}, 'font');
    if (!hasGlyphs(used)) return;
    for (const character of words) {
      if (!used.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) missing.add(character);
    }
  };

  const heightOf = (part: SheetText): number => {
    if (part.beside) return 0;
    return part.before + breakText(part).length * part.size * LINE_HEIGHT;
  };

  const newPage = () => {
    document.addPage();
    y = MARGIN.top;
  };

  /** What is no part of the text: numbers of lines, boxes, rules. */
  const artifact = (draw: () => void) => {
    document.markContent('Artifact', { type: 'Layout' });
    draw();
    document.endMarkedContent();
  };

  const drawNumber = (number: number, size: number) =>
    artifact(() => {
      document.font('regular').fontSize(8).fillColor('#555555');
      const text = String(number);
      document.text(text, MARGIN.left - 12 - document.widthOfString(text), y + size * 0.3, ON_ONE_LINE);
      document.fillColor('black');
    });

  const drawBox = (x: number, size: number) =>
    artifact(() =>
      document
        .lineWidth(0.8)
        .rect(x, y + size * 0.35, 9, 9)
        .stroke(),
    );

  const drawRule = (from: number, to: number, at: number) =>
    artifact(() => document.lineWidth(0.5).moveTo(from, at).lineTo(to, at).stroke());

  const writeText = (part: SheetText) => {
    const { tag, text, font, size, indent, label, numberFrom, ruled } = part;
    const lines = breakText(part);
    const left = ruled === 'before' ? right - widthOf(part) : MARGIN.left + indent;
    const element = document.struct(tag);
    root.add(element);
    if (part.beside) y -= size * LINE_HEIGHT;
    else if (y > MARGIN.top) y += part.before;
    lines.forEach(({ start, end }, index) => {
      if (y + size * LINE_HEIGHT > bottom) newPage();
      const number = numberFrom === undefined ? null : numberFrom + index;
      if (number !== null && number % EVERY === 0) drawNumber(number, size);
      if (index === 0 && part.box) drawBox(left - BOX, size);
      const content = document.markStructureContent(tag);
      if (index === 0 && label !== undefined) {
        document
          .font('bold')
          .fontSize(size)
          .text(`${label} `, left - LABEL, y, ON_ONE_LINE);
      }
      // The space keeps the words of two lines apart where somebody copies them.
      const words = text.slice(start, end) + (index === lines.length - 1 ? '' : ' ');
      document.font(font).fontSize(size).text(words, left, y, ON_ONE_LINE);
      noteMissing(words);
      document.endMarkedContent();
      element.add(content);
      if (ruled === 'before') drawRule(MARGIN.left + indent, left - GAP, y + size * BASELINE);
      else if (ruled && index === lines.length - 1)
        drawRule(left + document.widthOfString(words) + GAP, right, y + size * BASELINE);
      y += size * LINE_HEIGHT;
    });
    element.end();
  };

  const write: Sheet['write'] = (parts, { splits = false, below = 0 } = {}) => {
    const height = parts.reduce((sum, part) => sum + heightOf(part), below);
    const fitsOnOne = height <= bottom - MARGIN.top;
    if (!splits && fitsOnOne && y + height > bottom) newPage();
    for (const part of parts) writeText(part);
  };

  const finish: Sheet['finish'] = async (running) => {
    root.end();
    const { start, count } = document.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      document.switchToPage(page);
      const [head, number] = running(page - start + 1, count);
      document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
      document.markContent('Artifact', { type: 'Pagination' });
      document.font('regular').fontSize(8).fillColor('#555555');
      document.text(head, MARGIN.left, 34, ON_ONE_LINE);
      const x = right - document.widthOfString(number);
      document.text(number, x, document.page.height - 40, ON_ONE_LINE);
      document.fillColor('black');
      document.endMarkedContent();
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    document.on('end', () => resolve());
    document.end();
    await promise;
    return Buffer.concat(chunks);
  };

  return { width, widthOf, breakText, write, newPage, missing: () => [...missing], finish };
}
