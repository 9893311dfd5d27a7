/** The x-ray as plain lines, for screen readers and pipes: the article with numbered marks, and the list of marks. */
import { creditsOf, titleAbove } from '../article/article-facts.ts';
import { textOf } from '../article/span.ts';
import { oneLine } from '../export/report-layout.ts';
import type { Words } from '../words/words.ts';
import { legendSigns } from './legend.ts';
import { type MarkedParagraph, markedParagraphs } from './mark-groups.ts';
import { quotedWords } from './passage-words.ts';
import type { Xray, XrayMark } from './xray.ts';

/** "[3: We are not going to wait]"; marks of one place share the brackets: "[3, 4: …]". */
function markedLine(text: string, { pieces }: MarkedParagraph): string {
  const written = pieces.map((piece) => {
    switch (piece.is) {
      case 'opening':
        return `[${piece.group.marks.map(({ number }) => number).join(', ')}: `;
      case 'closing':
        return ']';
      case 'words':
        return textOf(text, piece.span);
      default:
        return piece satisfies never;
    }
  });
  return oneLine(written.join(''));
}

/** The legend: speakers and signs, one a line. */
export function legendLines(xray: Xray): string[] {
  const { speakers, marks, curated } = xray;
  const { legend } = xray.words;
  if (marks.length === 0) return [legend.noMarks];
  return [
    ...(curated ? [legend.curated] : []),
    ...(speakers.length === 0
      ? [legend.noSpeakers]
      : [`${legend.speakers}:`, ...speakers.map(legend.speaker)]),
    `${legend.signs}:`,
    ...legendSigns(xray).map(({ sign, name, meaning }) => legend.sign(sign, name, meaning)),
  ];
}

/** The number, what it is and its words, and under it the reasons. */
function markLines(text: string, mark: XrayMark): string[] {
  return [
    `${mark.number}. ${mark.sign} ${mark.label}: ${quotedWords(text, mark)}`,
    ...mark.reasons.map((reason) => `   ${reason.title}: ${oneLine(reason.text)}`),
  ];
}

/** The whole x-ray, one string a line; empty strings are empty lines. */
export function xrayLines(xray: Xray, words: Words): string[] {
  const { legend } = xray.words;
  const { article, notices, warnings, marks } = xray;
  const title = titleAbove(article);
  const credits = creditsOf(article, words.article);
  return [
    ...(title === null ? [] : [title]),
    ...(credits.length === 0 ? [] : [credits.join(' · ')]),
    ...notices,
    ...warnings,
    '',
    ...legendLines(xray),
    ...(marks.length === 0 ? [] : [legend.numbers]),
    ...markedParagraphs(article, marks).flatMap((paragraph) => ['', markedLine(article.text, paragraph)]),
    '',
    legend.marks(marks.length),
    ...marks.flatMap((mark) => ['', ...markLines(article.text, mark)]),
  ];
}
