/** A worksheet in Markdown (CommonMark): the article with line numbers, the questions, and the key after them. */
import type { ExchangeWords } from '../../words/words.ts';
import { type BrokenParagraphs, breakLines, lineNumbers } from '../break-lines.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { Exported, Print, PrintWords } from '../exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';
import { letterAt } from '../option-letters.ts';

/** Characters in a line of the article: with its number it fits on a printed page. */
const WIDTH = 72;
const BLANK = '\\_'.repeat(30);

/** The lines as they stand, with their numbers: a block of code, in which nothing has a meaning. */
function numberedArticle({ paragraphs }: ExportedQuiz, broken: BrokenParagraphs): string {
  const digits = String(broken.flat().length).length;
  let number = 0;
  const text = broken
    .map((lines, index) =>
      lines
        .map(({ start, end }) => {
          number++;
          return `${String(number).padStart(digits)}  ${paragraphs[index]?.slice(start, end)}`;
        })
        .join('\n'),
    )
    .join('\n\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function questionParts(
  { prompt, passage, options }: ExportedQuestion,
  number: number,
  { screens, worksheet }: PrintWords,
): string[] {
  return [
    `### ${number}. ${escapeMarkdown(prompt)}`,
    ...(passage === null ? [] : [`> ${escapeMarkdown(passage)}`]),
    options.map(({ label }, index) => `- ☐ **${letterAt(index)}** ${escapeMarkdown(label)}`).join('\n'),
    `${screens.confidence.ask} ☐ 1 ☐ 2 ☐ 3`,
    `${worksheet.write} ${BLANK}`,
  ];
}

function labeled(label: string, words: string): string[] {
  return words === '' ? [] : [`**${escapeMarkdown(label)}:** ${escapeMarkdown(words)}`];
}

function keyParts(
  question: ExportedQuestion,
  number: number,
  broken: BrokenParagraphs,
  { labels }: ExchangeWords,
  { worksheet }: PrintWords,
): string[] {
  const { options, right, explanation, evidence, places, round } = question;
  const letterOf = (id: string) => letterAt(options.findIndex((option) => option.id === id));
  const lines = lineNumbers(broken, places);
  const label =
    lines === null
      ? labels.passage
      : worksheet.passageAt(labels.passage, worksheet.lines(lines.first, lines.last));
  return [
    `### ${number}. ${escapeMarkdown(round)}`,
    `**${labels.answer}: ${letterOf(right.id)}** ${escapeMarkdown(right.label)}`,
    ...(evidence === null ? [] : [`**${label}:**`, `> ${escapeMarkdown(evidence.passage)}`]),
    ...labeled(labels.source, evidence?.source ?? ''),
    ...labeled(labels.cue, evidence?.cues.join(', ') ?? ''),
    ...labeled(labels.why, explanation),
    ...options
      .filter((option) => !option.right)
      .flatMap(({ id, why, whyAfter = why }) => labeled(worksheet.whyNotLetter(letterOf(id)), whyAfter)),
  ];
}

/** Parts with an empty line between them; the key comes after a break, so that it can be kept back. */
export function writeMarkdown(
  quiz: ExportedQuiz,
  exchange: ExchangeWords,
  { words }: Pick<Print, 'words'>,
): Exported {
  const { title, credits, notices, paragraphs, rounds, questions } = quiz;
  const { worksheet } = words;
  const broken = paragraphs.map((text) => breakLines(text, (line) => [...line].length <= WIDTH));
  const numbered = questions.map((question, index) => ({ question, number: index + 1 }));
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `${worksheet.name}: ${BLANK} ${worksheet.date}: ${BLANK}`,
    ...(credits === '' ? [] : [`*${escapeMarkdown(credits)}*`]),
    numberedArticle(quiz, broken),
    ...notices.map((notice) => `*${escapeMarkdown(notice)}*`),
    worksheet.scoring,
    ...rounds.flatMap(({ skill, title: round, rule }) => [
      `## ${escapeMarkdown(round)}`,
      ...(rule === '' ? [] : [escapeMarkdown(rule)]),
      ...numbered
        .filter(({ question }) => question.skill === skill)
        .flatMap(({ question, number }) => questionParts(question, number, words)),
    ]),
    '* * *',
    `# ${escapeMarkdown(worksheet.keyOf(title))}`,
    ...numbered.flatMap(({ question, number }) => keyParts(question, number, broken, exchange, words)),
  ];
  return {
    content: { kind: 'text', text: parts.map((part) => `${part}\n`).join('\n') },
    questions: questions.length,
    notes: [],
  };
}
