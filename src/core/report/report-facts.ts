/** What every way of writing a report says in the same words. */
import { writtenDate } from '../article/article-facts.ts';
import type { Report, ReportedAnswer, ReportedEvidence } from './report-schema.ts';
import type { ReportWords } from './report-words.ts';

/** "Right · +2 points · confidence 2" */
export function verdictWords(
  { right, points, confidence, objection }: ReportedAnswer,
  { screens, report }: ReportWords,
): string {
  const { feedback } = screens;
  return [
    right ? feedback.right : feedback.wrong,
    objection === null ? feedback.points(points) : feedback.notCounted,
    report.confidence(confidence),
  ].join(screens.separator);
}

/** "3 of 8 questions answered", with a word before it where the game was left on the way; nothing of a hunt alone that was finished. */
export function answeredWords(
  { finished, score: { answered, asked } }: Report,
  { screens, report }: ReportWords,
): string[] {
  const counts = asked === 0 ? [] : [screens.result.answered(answered, asked)];
  return finished ? counts : [[report.unfinished, ...counts].join(' ')];
}

/** Each answer with the name of its question: "Who said it? 2". */
export function numberedAnswers(
  answers: readonly ReportedAnswer[],
  { report }: ReportWords,
): (readonly [name: string, answer: ReportedAnswer])[] {
  return answers.map((answer, index) => {
    const before = answers.slice(0, index).filter(({ skill }) => skill === answer.skill).length;
    return [report.question(answer.round, before + 1), answer] as const;
  });
}

/** Each option with what it is: the right one, the chosen one, both or neither. */
export function optionNotes(
  { options, chosen, correct }: ReportedAnswer,
  { report }: ReportWords,
): { readonly label: string; readonly sign: string; readonly notes: readonly string[] }[] {
  return options.map(({ id, label }) => ({
    label,
    sign: id === correct ? '✓' : id === chosen ? '✗' : '·',
    notes: [...(id === correct ? [report.correct] : []), ...(id === chosen ? [report.chosen] : [])],
  }));
}

/** The parts of a passage with their labels. */
export function evidenceParts(
  { source, cues, content }: ReportedEvidence,
  { report: { labels } }: ReportWords,
): (readonly [label: string, words: string])[] {
  const part = (label: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [[label, texts.join(' / ')] as const];
  return [
    ...part(labels.source, source === null ? [] : [source]),
    ...part(labels.cue, cues),
    ...part(labels.content, content),
  ];
}

/** "Written on February 14, 2025 · Game 7 · sayswho 1.0.0" */
export function writtenOn(
  { writtenAt, game, program }: Report,
  { report, article, screens }: ReportWords,
): string {
  return [report.written(writtenDate(writtenAt, article)), report.game(game.seed), program].join(
    screens.separator,
  );
}
