/** A QTI 2.1 package: a manifest, a test with the article and a section for each round, and a file for each question. */
import { hashText } from '../../hash-text.ts';
import type { ExchangeWords } from '../../words/words.ts';
import type { ArchiveFile, Exported } from '../exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';
import { articleNodes, contextNodes, feedbackNodes, lessonNodes, paragraph } from '../question-html.ts';
import { element, type XmlElement, xmlDocument } from '../xml.ts';

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const SCHEMA = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd';
const PACKAGING = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const TEST = 'test.xml';

function root(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlElement[]) {
  return element(
    name,
    {
      xmlns: QTI,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${QTI} ${SCHEMA}`,
      ...attributes,
    },
    ...children,
  );
}

/** Names the question for good, and is an XML name. */
function identifierOf({ id }: ExportedQuestion): string {
  return `question-${hashText(id)}`;
}

function hrefOf(question: ExportedQuestion): string {
  return `items/${identifierOf(question)}.xml`;
}

function titleOf(words: ExchangeWords, { round, number }: ExportedQuestion): string {
  return words.question(round, number);
}

function outcome(identifier: string, baseType: string, value: string | null): XmlElement {
  const attributes = { identifier, cardinality: 'single', baseType };
  if (value === null) return element('outcomeDeclaration', attributes);
  return element(
    'outcomeDeclaration',
    attributes,
    element('defaultValue', null, element('value', null, value)),
  );
}

function setOutcome(identifier: string, value: XmlElement): XmlElement {
  return element('setOutcomeValue', { identifier }, value);
}

const RESPONSE = 'RESPONSE';
const SCORE = 'SCORE';
/** Takes the chosen option's id, by which the feedback for it is shown. */
const FEEDBACK = 'FEEDBACK';

function responseProcessing(): XmlElement {
  const response = element('variable', { identifier: RESPONSE });
  const points = (value: string) => setOutcome(SCORE, element('baseValue', { baseType: 'float' }, value));
  const matches = element('match', null, response, element('correct', { identifier: RESPONSE }));
  return element(
    'responseProcessing',
    null,
    element(
      'responseCondition',
      null,
      element('responseIf', null, matches, points('1')),
      element('responseElse', null, points('0')),
    ),
    setOutcome(FEEDBACK, response),
  );
}

function itemOf(words: ExchangeWords, quiz: ExportedQuiz, question: ExportedQuestion): XmlElement {
  const { options, right, prompt } = question;
  const interaction = element(
    'choiceInteraction',
    { responseIdentifier: RESPONSE, shuffle: 'false', maxChoices: '1' },
    element('prompt', null, prompt),
    ...options.map(({ id, label }) => element('simpleChoice', { identifier: id }, label)),
  );
  const feedback = options.map((option) =>
    element(
      'modalFeedback',
      { outcomeIdentifier: FEEDBACK, showHide: 'show', identifier: option.id },
      ...(option.right ? [] : feedbackNodes(question, option)),
      ...lessonNodes(words, question),
    ),
  );
  return root(
    'assessmentItem',
    {
      identifier: identifierOf(question),
      title: titleOf(words, question),
      adaptive: 'false',
      timeDependent: 'false',
    },
    [
      element(
        'responseDeclaration',
        { identifier: RESPONSE, cardinality: 'single', baseType: 'identifier' },
        element('correctResponse', null, element('value', null, right.id)),
      ),
      outcome(SCORE, 'float', '0'),
      outcome('MAXSCORE', 'float', '1'),
      outcome(FEEDBACK, 'identifier', null),
      element('itemBody', null, ...contextNodes(words, quiz, question), interaction),
      responseProcessing(),
      ...feedback,
    ],
  );
}

function rubric(...nodes: readonly XmlElement[]): XmlElement {
  return element('rubricBlock', { view: 'candidate' }, ...nodes);
}

function testOf(quiz: ExportedQuiz): XmlElement {
  const sections = quiz.rounds.map(({ title, rule }, index) =>
    element(
      'assessmentSection',
      { identifier: `section-${index + 1}`, title, visible: 'true' },
      ...(rule === '' ? [] : [rubric(paragraph(rule))]),
      ...quiz.questions
        .filter((question) => question.round === title)
        .map((question) =>
          element('assessmentItemRef', { identifier: identifierOf(question), href: hrefOf(question) }),
        ),
    ),
  );
  return root('assessmentTest', { identifier: identifierOfTest(quiz), title: quiz.title }, [
    element(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      element('itemSessionControl', { maxAttempts: '1', showFeedback: 'true' }),
      element(
        'assessmentSection',
        { identifier: 'article', title: quiz.title, visible: 'true' },
        rubric(...articleNodes(quiz)),
        ...sections,
      ),
    ),
  ]);
}

function identifierOfTest({ title, paragraphs }: ExportedQuiz): string {
  return `test-${hashText([title, ...paragraphs].join('\n'))}`;
}

function manifestOf(quiz: ExportedQuiz): XmlElement {
  const test = identifierOfTest(quiz);
  const file = (href: string) => element('file', { href });
  const items = quiz.questions.map((question) =>
    element(
      'resource',
      { identifier: identifierOf(question), type: 'imsqti_item_xmlv2p1', href: hrefOf(question) },
      file(hrefOf(question)),
    ),
  );
  const dependencies = quiz.questions.map((question) =>
    element('dependency', { identifierref: identifierOf(question) }),
  );
  return element(
    'manifest',
    { xmlns: PACKAGING, identifier: `manifest-${test}` },
    element(
      'metadata',
      null,
      element('schema', null, 'QTIv2.1 Package'),
      element('schemaversion', null, '1.0.0'),
    ),
    element('organizations', null),
    element(
      'resources',
      null,
      element(
        'resource',
        { identifier: test, type: 'imsqti_test_xmlv2p1', href: TEST },
        file(TEST),
        ...dependencies,
      ),
      ...items,
    ),
  );
}

/** The files of the package. */
export function writeQti(quiz: ExportedQuiz, words: ExchangeWords): Exported {
  const document = (path: string, xml: XmlElement): ArchiveFile => ({ path, text: xmlDocument(xml) });
  const files = [
    document('imsmanifest.xml', manifestOf(quiz)),
    document(TEST, testOf(quiz)),
    ...quiz.questions.map((question) => document(hrefOf(question), itemOf(words, quiz, question))),
  ];
  return { content: { kind: 'archive', files }, questions: quiz.questions.length, notes: [] };
}
