/** Moodle's GIFT: the article as a description, then one multiple-choice question after the other. */
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported } from '../exported.ts';
import { type ExportedQuestion, type ExportedQuiz, feedbackOf } from '../exported-quiz.ts';
import { categoryOf } from './moodle-category.ts';

/** What has a meaning in GIFT gets a backslash; a line end would end a question, and is written as `\n`. */
function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Plain text, so that what looks like HTML in it is shown as it stands. */
const PLAIN = '[plain]';

/** An answer or its feedback; where the first character could be read as a weight or a format, the format is said. */
function answerText(text: string): string {
  return `${/^[[%]/.test(text) ? PLAIN : ''}${escaped(text)}`;
}

/** Paragraphs with an empty line between them. */
function paragraphs(texts: readonly string[]): string {
  return escaped(texts.join('\n\n'));
}

function descriptionOf({ title, credits, paragraphs: article, notices }: ExportedQuiz): string {
  const texts = [credits, ...article, ...notices].filter((text) => text !== '');
  return `::${escaped(title)}::${PLAIN}${paragraphs(texts)}\n`;
}

function lessonOf(words: ExchangeWords, { right, explanation, evidence }: ExportedQuestion): string {
  const { labels, labeled } = words;
  const answer = labeled(labels.answer, right.label);
  const why = explanation === '' ? [] : [labeled(labels.why, explanation)];
  if (evidence === null) return paragraphs([answer, ...why]);
  const { passage, source, cues } = evidence;
  return paragraphs([
    answer,
    ...why,
    labeled(labels.passage, passage),
    ...(source === null ? [] : [labeled(labels.source, source)]),
    ...(cues.length === 0 ? [] : [labeled(labels.cue, cues.join(', '))]),
  ]);
}

function questionOf(words: ExchangeWords, quiz: ExportedQuiz, question: ExportedQuestion): string {
  const { labels, labeled } = words;
  const { round, number, prompt, passage } = question;
  const name = words.question(round, number);
  const asked = [labeled(labels.article, quiz.title), ...(passage === null ? [] : [passage]), prompt];
  const options = question.options.map((option) => {
    const sign = option.right ? '=' : '~';
    const feedback = feedbackOf(question, option);
    return `  ${sign}${answerText(option.label)}\n${feedback === '' ? '' : `  #${answerText(feedback)}\n`}`;
  });
  return `::${escaped(name)}::${PLAIN}${paragraphs(asked)} {\n${options.join('')}  ####${lessonOf(words, question)}\n}\n`;
}

/** GIFT, with an empty line between questions. */
export function writeGift(quiz: ExportedQuiz, words: ExchangeWords): Exported {
  const parts = [
    `$CATEGORY: ${categoryOf(quiz)}\n`,
    descriptionOf(quiz),
    ...quiz.questions.map((question) => questionOf(words, quiz, question)),
  ];
  return {
    content: { kind: 'text', text: parts.join('\n') },
    questions: quiz.questions.length,
    notes: [],
  };
}
