/** A QTI 1.2 package as Canvas writes and reads it: a manifest, one assessment, and Canvas's own settings. */
import { hashText } from '../../hash-text.ts';
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported } from '../exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';
import {
  articleNodes,
  feedbackNodes,
  htmlOf,
  lessonNodes,
  paragraph,
  questionNodes,
} from '../question-html.ts';
import { element, type XmlElement, xmlDocument } from '../xml.ts';

const QTI = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const PACKAGING = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const CANVAS = 'http://canvas.instructure.com/xsd/cccv1p0';
const RESPONSE = 'response1';
const GENERAL = 'general_fb';

function field(label: string, entry: string): XmlElement {
  return element(
    'qtimetadatafield',
    null,
    element('fieldlabel', null, label),
    element('fieldentry', null, entry),
  );
}

function metadata(type: string, points: string): XmlElement {
  return element(
    'itemmetadata',
    null,
    element('qtimetadata', null, field('question_type', type), field('points_possible', points)),
  );
}

function material(texttype: 'text/html' | 'text/plain', text: string): XmlElement {
  return element('material', null, element('mattext', { texttype }, text));
}

/** Canvas has numbers for the answers. */
function answerId(position: number): string {
  return String(1001 + position);
}

/** A question of the type "text", which asks nothing. */
function articleItem(quiz: ExportedQuiz): XmlElement {
  return element(
    'item',
    { ident: `article-${hashText(quiz.paragraphs.join('\n'))}`, title: quiz.title },
    metadata('text_only_question', '0'),
    element('presentation', null, material('text/html', htmlOf(articleNodes(quiz)))),
  );
}

function chosen(position: number): XmlElement {
  return element('conditionvar', null, element('varequal', { respident: RESPONSE }, answerId(position)));
}

function shows(feedback: string): XmlElement {
  return element('displayfeedback', { feedbacktype: 'Response', linkrefid: feedback });
}

function processing({ options }: ExportedQuestion): XmlElement {
  const right = options.findIndex((option) => option.right);
  return element(
    'resprocessing',
    null,
    element(
      'outcomes',
      null,
      element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
    ),
    element(
      'respcondition',
      { continue: 'Yes' },
      element('conditionvar', null, element('other', null)),
      shows(GENERAL),
    ),
    ...options.map((_, index) =>
      element('respcondition', { continue: 'Yes' }, chosen(index), shows(`${answerId(index)}_fb`)),
    ),
    element(
      'respcondition',
      { continue: 'No' },
      chosen(right),
      element('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
    ),
  );
}

function feedback(ident: string, html: string): XmlElement {
  return element('itemfeedback', { ident }, element('flow_mat', null, material('text/html', html)));
}

function questionItem(words: ExchangeWords, quiz: ExportedQuiz, question: ExportedQuestion): XmlElement {
  const labels = question.options.map(({ label }, index) =>
    element('response_label', { ident: answerId(index) }, material('text/plain', label)),
  );
  return element(
    'item',
    {
      ident: `question-${hashText(question.id)}`,
      title: words.question(question.round, question.number),
    },
    metadata('multiple_choice_question', '1'),
    element(
      'presentation',
      null,
      material('text/html', htmlOf(questionNodes(words, quiz, question))),
      element(
        'response_lid',
        { ident: RESPONSE, rcardinality: 'Single' },
        element('render_choice', null, ...labels),
      ),
    ),
    processing(question),
    feedback(GENERAL, htmlOf(lessonNodes(words, question))),
    ...question.options.map((option, index) =>
      feedback(`${answerId(index)}_fb`, htmlOf(feedbackNodes(question, option))),
    ),
  );
}

function assessmentOf(words: ExchangeWords, quiz: ExportedQuiz, ident: string): XmlElement {
  return element(
    'questestinterop',
    { xmlns: QTI },
    element(
      'assessment',
      { ident, title: quiz.title },
      element('qtimetadata', null, field('cc_maxattempts', '1')),
      element(
        'section',
        { ident: 'root_section' },
        articleItem(quiz),
        ...quiz.questions.map((question) => questionItem(words, quiz, question)),
      ),
    ),
  );
}

function settingsOf(words: ExchangeWords, quiz: ExportedQuiz, ident: string): XmlElement {
  return element(
    'quiz',
    { xmlns: CANVAS, identifier: ident },
    element('title', null, quiz.title),
    element('description', null, htmlOf([paragraph(words.readFirst)])),
    element('shuffle_answers', null, 'false'),
    element('quiz_type', null, 'practice_quiz'),
    element('points_possible', null, String(quiz.questions.length)),
    element('show_correct_answers', null, 'true'),
  );
}

function manifestOf(ident: string, assessment: string, settings: string): XmlElement {
  return element(
    'manifest',
    { xmlns: PACKAGING, identifier: `manifest-${ident}` },
    element(
      'metadata',
      null,
      element('schema', null, 'IMS Content'),
      element('schemaversion', null, '1.1.3'),
    ),
    element('organizations', null),
    element(
      'resources',
      null,
      element(
        'resource',
        { identifier: ident, type: 'imsqti_xmlv1p2' },
        element('file', { href: assessment }),
        element('dependency', { identifierref: `${ident}_meta` }),
      ),
      element(
        'resource',
        {
          identifier: `${ident}_meta`,
          type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource',
          href: settings,
        },
        element('file', { href: settings }),
      ),
    ),
  );
}

/** The files of the package. */
export function writeQti12(quiz: ExportedQuiz, words: ExchangeWords): Exported {
  const ident = `quiz-${hashText([quiz.title, ...quiz.paragraphs].join('\n'))}`;
  const assessment = `${ident}/${ident}.xml`;
  const settings = `${ident}/assessment_meta.xml`;
  const files = [
    { path: 'imsmanifest.xml', text: xmlDocument(manifestOf(ident, assessment, settings)) },
    { path: assessment, text: xmlDocument(assessmentOf(words, quiz, ident)) },
    { path: settings, text: xmlDocument(settingsOf(words, quiz, ident)) },
  ];
  return { content: { kind: 'archive', files }, questions: quiz.questions.length, notes: [] };
}
