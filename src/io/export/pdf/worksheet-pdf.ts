/** A worksheet as a PDF: the article with line numbers, the questions, and the key on pages of its own. */
import { lineNumbers } from '../../../core/export/break-lines.ts';
import type { Print, PrintWords } from '../../../core/export/exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../../../core/export/exported-quiz.ts';
import { letterAt } from '../../../core/export/option-letters.ts';
import type { ExchangeWords } from '../../../core/words/words.ts';
import { readFonts } from './fonts.ts';
import { createSheet, type Sheet, type SheetText } from './sheet.ts';

const TEXT = 10.5;
/** Of the key, which the teacher reads. */
const KEY = 9.5;
/** Points that a heading needs below it, to stay with the first lines of what follows. */
const BELOW_HEADING = 44;
/** Points from the margin to text beside a label, and to text beside a box and a label. */
const LABELED = 22;
const TICKED = 40;
/** Points that an option keeps from the next one beside it. */
const BETWEEN = 12;

function text(words: string, more: Partial<SheetText> = {}): SheetText {
  return { tag: 'P', text: words, font: 'regular', size: TEXT, indent: 0, before: 4, ...more };
}

/** Nothing for no words. */
function labeled(label: string, words: string): SheetText[] {
  return words === '' ? [] : [text(`${label}: ${words}`, { indent: LABELED, before: 1 })];
}

/** Short things to know, one beside the other; nothing for those without words. */
function onOneLine(told: readonly (readonly [label: string, words: string])[]): SheetText[] {
  const there = told.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`);
  return there.length === 0 ? [] : [text(there.join('   '), { indent: LABELED, before: 1 })];
}

function writeHead(sheet: Sheet, { title, credits, notices }: ExportedQuiz, { worksheet }: PrintWords): void {
  const blanks = `${worksheet.name} ${'_'.repeat(28)}   ${worksheet.date} ${'_'.repeat(14)}`;
  sheet.write([
    text(blanks, { before: 0 }),
    text(title, { tag: 'H1', font: 'bold', size: 18, before: 14 }),
    ...[credits, ...notices]
      .filter(Boolean)
      .map((words) => text(words, { font: 'italic', size: 9, before: 2 })),
  ]);
}

/** Writes the article and returns its lines, for the key. */
function writeArticle(sheet: Sheet, { paragraphs, headings }: ExportedQuiz) {
  let number = 1;
  return paragraphs.map((words, index) => {
    const isHeading = headings.includes(index);
    const part = text(words, {
      before: 7,
      numberFrom: number,
      ...(isHeading ? { tag: 'H2', font: 'bold' } : {}),
    });
    const lines = sheet.breakText(part);
    // A paragraph runs on to the next page; only a heading stays with what follows.
    if (isHeading) sheet.write([part], { below: BELOW_HEADING });
    else sheet.write([part], { splits: true });
    number += lines.length;
    return lines;
  });
}

/** Boxes to tick, side by side in equal columns where the options are short. */
function optionParts(sheet: Sheet, labels: readonly string[]): SheetText[] {
  const plain = text('', { tag: 'LI', box: true });
  const columnOf = (columns: number) => (sheet.width - LABELED) / columns;
  const widest = Math.max(...labels.map((label) => sheet.widthOf({ ...plain, text: label })));
  const columns =
    [labels.length, labels.length / 2].find(
      (each) => Number.isInteger(each) && TICKED + widest + BETWEEN <= columnOf(each),
    ) ?? 1;
  return labels.map((label, index) => ({
    ...plain,
    text: label,
    label: letterAt(index),
    indent: LABELED + TICKED + (index % columns) * columnOf(columns),
    before: index === 0 ? 4 : 2,
    beside: index % columns > 0,
  }));
}

function questionParts(
  sheet: Sheet,
  { prompt, passage, options }: ExportedQuestion,
  number: number,
  { screens, worksheet }: PrintWords,
): SheetText[] {
  return [
    text(prompt, { tag: 'H3', font: 'bold', label: `${number}`, indent: LABELED, before: 17 }),
    ...(passage === null ? [] : [text(passage, { tag: 'BlockQuote', font: 'italic', indent: LABELED + 12 })]),
    ...optionParts(
      sheet,
      options.map(({ label }) => label),
    ),
    text(worksheet.write, { indent: LABELED, before: 6, ruled: 'after' }),
    text(`${screens.confidence.ask} ${worksheet.circle}`, { indent: LABELED, before: 10, ruled: 'before' }),
  ];
}

function writeQuestions(sheet: Sheet, { rounds, questions }: ExportedQuiz, words: PrintWords): void {
  const scoring = text(words.worksheet.scoring, { size: 9, font: 'italic', before: 18 });
  sheet.write([scoring], { below: BELOW_HEADING });
  for (const { skill, title, rule } of rounds) {
    const head: SheetText[] = [
      text(title, { tag: 'H2', font: 'bold', size: 14, before: 22 }),
      ...(rule === '' ? [] : [text(rule, { size: 9.5, before: 3 })]),
    ];
    const theirs = questions.flatMap((question, index) =>
      question.skill === skill ? [questionParts(sheet, question, index + 1, words)] : [],
    );
    // The title of a round stays with its first question.
    for (const [index, parts] of theirs.entries()) sheet.write(index === 0 ? [...head, ...parts] : parts);
  }
}

function keyParts(
  question: ExportedQuestion,
  number: number,
  lines: ReturnType<typeof lineNumbers>,
  { exchange: { labels }, words: { worksheet } }: WorksheetWords,
): SheetText[] {
  const { options, right, explanation, evidence, round } = question;
  const letterOf = (id: string) => letterAt(options.findIndex((option) => option.id === id));
  const passage =
    lines === null
      ? labels.passage
      : worksheet.passageAt(labels.passage, worksheet.lines(lines.first, lines.last));
  return [
    text(round, { tag: 'H3', font: 'bold', label: `${number}`, indent: LABELED, before: 12 }),
    text(`${labels.answer}: ${letterOf(right.id)}. ${right.label}`, {
      font: 'bold',
      indent: LABELED,
      before: 2,
    }),
    ...labeled(passage, evidence?.passage ?? ''),
    ...onOneLine([
      [labels.source, evidence?.source ?? ''],
      [labels.cue, evidence?.cues.join(', ') ?? ''],
    ]),
    ...labeled(labels.why, explanation),
    ...options
      .filter((option) => !option.right)
      .flatMap(({ id, why, whyAfter = why }) => labeled(worksheet.whyNotLetter(letterOf(id)), whyAfter)),
  ].map((part) => ({ ...part, size: KEY }));
}

/** What the making of a PDF needs from outside. */
export interface PdfWorld {
  readonly fontFolder: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Hears what cannot be printed, in words for the user. */
  tell?(note: string): void;
}

interface WorksheetWords {
  readonly exchange: ExchangeWords;
  readonly words: PrintWords;
}

/** The bytes of the PDF; the same quiz on the same paper at the same time gives the same. */
export async function worksheetPdf(
  quiz: ExportedQuiz,
  { paper, words }: Print,
  { fontFolder, now, tell }: PdfWorld,
): Promise<Uint8Array> {
  const { title, questions } = quiz;
  const { language, worksheet } = words;
  const exchange = await words.loadExchange();
  const sheet = createSheet(await readFonts(fontFolder), { title, language, paper, now });
  writeHead(sheet, quiz, words);
  const lines = writeArticle(sheet, quiz);
  writeQuestions(sheet, quiz, words);
  sheet.newPage();
  sheet.write([text(worksheet.keyOf(title), { tag: 'H1', font: 'bold', size: 16, before: 0 })]);
  for (const [index, question] of questions.entries()) {
    sheet.write(keyParts(question, index + 1, lineNumbers(lines, question.places), { exchange, words }));
  }
  const missing = sheet.missing();
  if (missing.length > 0) tell?.(worksheet.noGlyph(missing));
  return sheet.finish((page, pages) => [page === 1 ? '' : title, worksheet.page(page, pages)]);
}
