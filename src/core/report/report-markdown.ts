/** A report as Markdown (CommonMark). */
import { escapeMarkdown } from '../export/escape-markdown.ts';
import {
  answeredWords,
  evidenceParts,
  numberedAnswers,
  optionNotes,
  verdictWords,
  writtenOn,
} from './report-facts.ts';
import type { Report, ReportedAnswer, ReportedHunt } from './report-schema.ts';
import type { ReportWords } from './report-words.ts';

function labeled(label: string, text: string): string {
  return `**${label}:** ${escapeMarkdown(text)}`;
}

function optionLines(answer: ReportedAnswer, words: ReportWords): string {
  return optionNotes(answer, words)
    .map(({ label, notes }) => {
      const note = notes.length === 0 ? '' : ` **(${notes.join(', ')})**`;
      return `- ${escapeMarkdown(label)}${note}`;
    })
    .join('\n');
}

function answerParts(name: string, answer: ReportedAnswer, words: ReportWords): string[] {
  const { prompt, passage, explanation, whyNot, evidence, objection } = answer;
  const { labels } = words.report;
  const reasons = words.screens.objection.reasons;
  return [
    `### ${escapeMarkdown(name)}`,
    `**${verdictWords(answer, words)}**`,
    escapeMarkdown(prompt),
    ...(passage === null ? [] : [`> ${escapeMarkdown(passage)}`]),
    optionLines(answer, words),
    ...(objection === null ? [] : [labeled(labels.objection, reasons[objection])]),
    labeled(labels.why, explanation),
    ...(whyNot === null ? [] : [labeled(labels.whyNot, whyNot)]),
    `**${labels.passage}:**`,
    `> ${escapeMarkdown(evidence.passage)}`,
    ...evidenceParts(evidence, words).map(([label, text]) => labeled(label, text)),
  ];
}

function huntParts(
  { points, maxPoints, finished, sentences }: ReportedHunt,
  isAlone: boolean,
  { screens, hunt, report }: ReportWords,
): string[] {
  return [
    `## ${hunt.title}`,
    points === null
      ? finished
        ? hunt.noPoints
        : report.unfinishedHunt
      : `**${screens.hunt.points(points, maxPoints)}**`,
    ...(finished && !isAlone ? [screens.hunt.apart] : []),
    sentences
      .map(
        ({ text, outcome, why, objection }, index) =>
          `${index + 1}. ${escapeMarkdown(text)} **${screens.hunt.outcomes[outcome]}:** ${escapeMarkdown(why.join(' '))}${objection === null ? '' : ` **${report.labels.objection}:** ${escapeMarkdown(screens.hunt.objection.reasons[objection])}`}`,
      )
      .join('\n'),
  ];
}

/** The text, with an empty line between its parts. */
export function reportMarkdown(report: Report, words: ReportWords): string {
  const { name, article, score, answers, hunt, summary } = report;
  const { points, maxPoints, asked } = score;
  const { result } = words.screens;
  return [
    `# ${escapeMarkdown(article.title)}`,
    `**${escapeMarkdown(words.report.heading(name))}**`,
    ...article.notices.map(escapeMarkdown),
    escapeMarkdown(writtenOn(report, words)),
    ...(asked === 0 ? [] : [`**${result.points(points, maxPoints)}**`]),
    ...answeredWords(report, words),
    ...summary.flatMap(({ title, lines }) => [`## ${escapeMarkdown(title)}`, ...lines.map(escapeMarkdown)]),
    ...(answers.length === 0 ? [] : [`## ${words.report.answers}`]),
    ...numberedAnswers(answers, words).flatMap(([each, answer]) => answerParts(each, answer, words)),
    ...(hunt === null ? [] : huntParts(hunt, asked === 0, words)),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}
