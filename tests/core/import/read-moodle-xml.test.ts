/** What is taken from Moodle XML, and what is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMoodleXml } from '../../../src/core/export/formats/moodle-xml.ts';
import { readMoodleXml } from '../../../src/core/import/read-moodle-xml.ts';
import { showHtml } from '../../../src/io/show-html.ts';
import { EXCHANGE } from '../../fixtures/english.ts';
import { failureOf } from '../../fixtures/failure.ts';
import { hostileQuiz, sampleQuiz, textOfExport } from '../export/formats/any-quiz.ts';

const read = (text: string) =>
  readMoodleXml(text, 'mine.xml', (html) => showHtml(html, 'mine.xml'), EXCHANGE);

/** As Moodle writes it: texts in CDATA. */
const QUIZ = `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
  <question type="category"><category><text>$course$/x</text></category></question>
  <question type="multichoice">
    <name><text>Ferry</text></name>
    <questiontext format="html"><text><![CDATA[<p>Why did the <b>ferry</b> stop?</p>]]></text></questiontext>
    <generalfeedback format="html"><text></text></generalfeedback>
    <single>true</single>
    <answer fraction="100" format="html"><text><![CDATA[<p>A bridge &amp; a road</p>]]></text>
      <feedback format="html"><text><![CDATA[<p>The second paragraph.</p>]]></text></feedback></answer>
    <answer fraction="0" format="html"><text>It sank</text><feedback format="html"><text/></feedback></answer>
    <answer fraction="-50" format="plain_text"><text>5 &lt; 7</text></answer>
  </question>
  <question type="truefalse">
    <name><text>Goat</text></name>
    <answer fraction="100"><text>true</text></answer>
  </question>
</quiz>`;

test('takes multiple-choice questions with one right answer, and names the rest', async () => {
  expect(await read(QUIZ)).toEqual({
    questions: [
      {
        question: 'Why did the ferry stop?',
        answer: 'A bridge & a road',
        options: ['It sank', '5 < 7'],
        reasons: {},
        explanation: 'The second paragraph.',
        skill: null,
        evidence: null,
        difficulty: 'medium',
        reviewed: false,
        imported: expect.stringMatching(/^question-[\da-f]{16}$/),
      },
    ],
    notes: ['Question 2, “Goat”, is left out: it is not a multiple-choice question.'],
  });
});

test('says where the text is not XML, and that other XML is not from Moodle', async () => {
  expect(await failureOf(read(QUIZ.replace('</generalfeedback>', '')))).toMatchObject({
    code: 'xml-syntax',
    message: expect.stringMatching(/^mine\.xml:\d+:\d+: this is not XML/),
  });
  await expect(read('<rss><item/></rss>')).rejects.toMatchObject({ code: 'not-moodle-xml' });
});

test('refuses a document type, whose entities could stand for gigabytes', async () => {
  const bomb = `<!DOCTYPE q [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${QUIZ.replace('<?xml version="1.0" encoding="UTF-8"?>', '')}`;
  await expect(read(bomb)).rejects.toMatchObject({ code: 'xml-doctype' });
});

test('takes an export with thousands of escaped characters', async () => {
  const { questions, notes } = await read(textOfExport(writeMoodleXml(sampleQuiz(100), EXCHANGE)));
  expect(questions.length + notes.length).toBe(sampleQuiz(100).questions.length);
  expect(notes).toEqual([]);
});

test('takes what was exported, with every character that HTML shows', async () => {
  // White space and invisible marks of typesetting are not text.
  const seen = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufffe\uffff]/g, '');
  await fc.assert(
    fc.asyncProperty(hostileQuiz, async (quiz) => {
      const { questions, notes } = await read(textOfExport(writeMoodleXml(quiz, EXCHANGE)));
      expect(questions.length + notes.length).toBe(quiz.questions.length);
      const labels = quiz.questions.map(({ right }) => seen(right.label));
      for (const { answer } of questions) expect(labels).toContain(seen(answer));
    }),
  );
});
