/** The texts of an export as XHTML that HTML, QTI and Moodle all take: paragraphs, quotations and emphasis. */
import type { ExchangeWords } from '../words/words.ts';
import {
  type ExportedOption,
  type ExportedQuestion,
  type ExportedQuiz,
  feedbackOf,
} from './exported-quiz.ts';
import { element, type XmlElement, type XmlNode, xmlFragment } from './xml.ts';

export function paragraph(...children: readonly XmlNode[]): XmlElement {
  return element('p', null, ...children);
}

export function strong(text: string): XmlElement {
  return element('strong', null, text);
}

function quotation(text: string): XmlElement {
  return element('blockquote', null, paragraph(text));
}

/** "Source: Quill", with the label set off. */
function labeled(words: ExchangeWords, label: string, text: string): XmlNode[] {
  return [strong(words.labeled(label, '').trimEnd()), ` ${text}`];
}

/** The article to read before the questions, with its title and its notices. */
export function articleNodes({ title, credits, notices, paragraphs }: ExportedQuiz): XmlElement[] {
  return [
    paragraph(strong(title)),
    ...(credits === '' ? [] : [paragraph(element('em', null, credits))]),
    ...paragraphs.map((text) => paragraph(text)),
    ...notices.map((notice) => paragraph(element('em', null, notice))),
  ];
}

/** Which article it is about, and the quote or statement; without the prompt. */
export function contextNodes(
  words: ExchangeWords,
  { title }: ExportedQuiz,
  { passage }: ExportedQuestion,
): XmlElement[] {
  return [
    paragraph(...labeled(words, words.labels.article, title)),
    ...(passage === null ? [] : [quotation(passage)]),
  ];
}

/** The whole question without its options. */
export function questionNodes(
  words: ExchangeWords,
  quiz: ExportedQuiz,
  question: ExportedQuestion,
): XmlElement[] {
  return [...contextNodes(words, quiz, question), paragraph(strong(question.prompt))];
}

/** The right answer, why it is right, and the passage that proves it. */
export function lessonNodes(words: ExchangeWords, question: ExportedQuestion): XmlElement[] {
  return [
    paragraph(...labeled(words, words.labels.answer, question.right.label)),
    ...proofNodes(words, question),
  ];
}

/** Why the answer is right, and the passage that proves it. */
export function proofNodes(words: ExchangeWords, { explanation, evidence }: ExportedQuestion): XmlElement[] {
  const why = explanation === '' ? [] : [paragraph(...labeled(words, words.labels.why, explanation))];
  if (evidence === null) return why;
  const { source, cues } = evidence;
  return [
    ...why,
    paragraph(strong(words.labeled(words.labels.passage, '').trimEnd())),
    quotation(evidence.passage),
    ...(source === null ? [] : [paragraph(...labeled(words, words.labels.source, source))]),
    ...(cues.length === 0 ? [] : [paragraph(...labeled(words, words.labels.cue, cues.join(', ')))]),
  ];
}

/** Why each wrong option is not right. */
export function whyNotNodes(words: ExchangeWords, { options }: ExportedQuestion): XmlElement[] {
  return options
    .filter(({ right, why }) => !right && why !== '')
    .map(({ label, why }) => paragraph(...labeled(words, words.whyNot(label), why)));
}

/** What to tell somebody who chose this option; nothing where nothing is known. */
export function feedbackNodes(question: ExportedQuestion, option: ExportedOption): XmlElement[] {
  const feedback = feedbackOf(question, option);
  return feedback === '' ? [] : [paragraph(feedback)];
}

/** The nodes as a text of HTML. */
export function htmlOf(nodes: readonly XmlNode[]): string {
  return xmlFragment(nodes);
}
