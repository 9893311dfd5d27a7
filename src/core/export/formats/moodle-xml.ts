/** Moodle XML: a category with the article as a description, and the questions with feedback for each answer. */
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported } from '../exported.ts';
import type { ExportedOption, ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';
import { articleNodes, feedbackNodes, htmlOf, lessonNodes, questionNodes } from '../question-html.ts';
import { element, type XmlElement, type XmlNode, xmlDocument } from '../xml.ts';
import { categoryOf } from './moodle-category.ts';

function text(name: string, content: string): XmlElement {
  return element(name, null, element('text', null, content));
}

function html(name: string, nodes: readonly XmlNode[], attributes: Readonly<Record<string, string>> = {}) {
  return element(name, { ...attributes, format: 'html' }, element('text', null, htmlOf(nodes)));
}

function category(quiz: ExportedQuiz): XmlElement {
  return element('question', { type: 'category' }, text('category', categoryOf(quiz)));
}

function description(quiz: ExportedQuiz): XmlElement {
  return element(
    'question',
    { type: 'description' },
    text('name', quiz.title),
    html('questiontext', articleNodes(quiz)),
    html('generalfeedback', []),
    element('defaultgrade', null, '0'),
    element('penalty', null, '0'),
    element('hidden', null, '0'),
  );
}

function answer(question: ExportedQuestion, option: ExportedOption): XmlElement {
  const { children, ...answered } = html('answer', [option.label], { fraction: option.right ? '100' : '0' });
  return {
    ...answered,
    children: [...children, html('feedback', feedbackNodes(question, option))],
  };
}

function multichoice(words: ExchangeWords, quiz: ExportedQuiz, question: ExportedQuestion): XmlElement {
  return element(
    'question',
    { type: 'multichoice' },
    text('name', words.question(question.round, question.number)),
    html('questiontext', questionNodes(words, quiz, question)),
    html('generalfeedback', lessonNodes(words, question)),
    element('defaultgrade', null, '1'),
    element('penalty', null, '0'),
    element('hidden', null, '0'),
    element('single', null, 'true'),
    // Levels stand in the order of their scale, and "none of them" last.
    element('shuffleanswers', null, 'false'),
    element('answernumbering', null, 'abc'),
    element('showstandardinstruction', null, '0'),
    ...question.options.map((option) => answer(question, option)),
    element('tags', null, text('tag', question.round)),
  );
}

/** A document for "Import" in Moodle's question bank. */
export function writeMoodleXml(quiz: ExportedQuiz, words: ExchangeWords): Exported {
  const root = element(
    'quiz',
    null,
    category(quiz),
    description(quiz),
    ...quiz.questions.map((question) => multichoice(words, quiz, question)),
  );
  return {
    content: { kind: 'text', text: xmlDocument(root) },
    questions: quiz.questions.length,
    notes: [],
  };
}
