/** Quizzes to export: the one on the sample article, and arbitrary ones full of what formats give a meaning to. */
import fc from 'fast-check';
import { cleanLine } from '../../../../src/core/article/clean-text.ts';
import { type ExportedQuiz, exportedQuiz } from '../../../../src/core/export/exported-quiz.ts';
import { SKILLS } from '../../../../src/core/key/answer-key.ts';
import { ENGLISH, EXCHANGE } from '../../../fixtures/english.ts';
import { sampleKey } from '../../../fixtures/sample-key.ts';

export function sampleQuiz(count = 12): ExportedQuiz {
  return exportedQuiz(sampleKey(), { seed: 1, count, rounds: SKILLS }, { ...ENGLISH, exchange: EXCHANGE });
}

const SPECIAL = [
  ...'{}=~#:\\%$&<>"\'`|;,@+-()[]*_',
  '::',
  '->',
  '####',
  '%50%',
  '%100%x',
  '//',
  '\\n',
  '\\\\',
  '{T}',
  '[html]',
  '$CATEGORY: x',
  '// [id:x]',
  '&amp;',
  '&#60;',
  '&lt;b&gt;',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?x?>',
  '=1+1',
  '@SUM(A1)',
  '[sound:x.mp3]',
  '{{Front}}',
  '{{c1::x}}',
  '“Ada”',
  'naïve',
  '東京',
  '👩‍👩‍👧',
  '\u00a0',
  '\u200b',
  '\ufffe',
  ' ',
];

/** One line that is not empty, as texts of a quiz are. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SPECIAL),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.lorem({ maxCount: 2 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => cleanLine(parts.join(''), 1000))
  .filter((line) => line !== '');

const anyQuestion = fc
  .record({
    id: fc.uuid(),
    skill: fc.option(fc.constantFrom(...SKILLS)),
    round: hostileLine,
    number: fc.integer({ min: 1, max: 99 }),
    prompt: hostileLine,
    passage: fc.option(hostileLine),
    labels: fc.uniqueArray(hostileLine, { minLength: 2, maxLength: 5 }),
    places: fc.constant([]),
    why: hostileLine,
    right: fc.nat(),
    explanation: fc.oneof(hostileLine, fc.constant('')),
    evidence: fc.option(
      fc.record({
        passage: hostileLine,
        source: fc.option(hostileLine),
        cues: fc.array(hostileLine, { maxLength: 2 }),
      }),
    ),
  })
  .map(({ labels, right, why, ...question }) => {
    const options = labels.map((label, index) => ({
      id: 'abcde'.charAt(index),
      label,
      right: index === right % labels.length,
      why: `${why} ${index}`,
    }));
    return { ...question, options, right: options.find((option) => option.right)! };
  });

export const hostileQuiz: fc.Arbitrary<ExportedQuiz> = fc
  .record({
    title: hostileLine,
    credits: fc.oneof(fc.constant(''), hostileLine),
    notices: fc.array(hostileLine, { maxLength: 2 }),
    paragraphs: fc.array(hostileLine, { minLength: 1, maxLength: 3 }),
    rounds: fc.constant([]),
    headings: fc.constant([]),
    questions: fc.uniqueArray(anyQuestion, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    shortfall: fc.constant([]),
  })
  .map((quiz) => ({
    ...quiz,
    rounds: [...new Set(quiz.questions.map(({ round }) => round))].map((title, index) => ({
      skill: SKILLS[index] ?? null,
      title,
      rule: index === 0 ? '' : quiz.title,
    })),
  }));

/** A text as XML can hold it. */
export function inXml(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, '');
}

/** The text of an export in a text format. */
export function textOfExport({ content }: { readonly content: { readonly kind: string } }): string {
  if ('text' in content && typeof content.text === 'string') return content.text;
  throw new Error(`a text was expected, and no ${content.kind}`);
}

/** The files of an export, by their paths. */
export function filesOfExport({
  content,
}: {
  readonly content: { readonly kind: string };
}): Map<string, string> {
  if (!('files' in content) || !Array.isArray(content.files)) throw new Error(`no files: ${content.kind}`);
  return new Map(content.files.map(({ path, text }) => [path, text]));
}
