/** One page to play on in a browser, offline; without a script, a worksheet with the keys behind a click. */

import { CONFIDENCES } from '../../game/game.ts';
import { embeddedJson } from '../../page/embed-json.ts';
import { escapeHtml } from '../../page/escape-html.ts';
import { pageHead } from '../../page/page-head.ts';
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported, Print, PrintWords } from '../exported.ts';
import type { ExportedOption, ExportedQuestion, ExportedQuiz, ExportedRound } from '../exported-quiz.ts';
import { QUIZ_PAGE_SCRIPT, QUIZ_PAGE_SCRIPT_HASH } from '../quiz-page-script.ts';
import { QUIZ_PAGE_STYLE } from './quiz-page-style.ts';

function line(text: string, kind = ''): string {
  return `<p${kind === '' ? '' : ` class="${kind}"`} dir="auto">${escapeHtml(text)}</p>`;
}

/** The words that every part of the page is made with. */
interface PageWords {
  readonly exchange: ExchangeWords;
  readonly words: PrintWords;
}

/** Nothing for no text. */
function labeled(label: string, text: string, data = ''): string[] {
  if (text === '') return [];
  return [`<p${data}><strong>${escapeHtml(label)}:</strong> <bdi>${escapeHtml(text)}</bdi></p>`];
}

function quotation(text: string): string {
  return `<blockquote lang="en" dir="auto">${escapeHtml(text)}</blockquote>`;
}

function articleHtml({ title, paragraphs, headings }: ExportedQuiz, { worksheet }: PrintWords): string {
  const inner = paragraphs.map((text, index) => {
    const tag = headings.includes(index) ? 'h3' : 'p';
    return `<${tag} data-paragraph dir="auto">${escapeHtml(text)}</${tag}>`;
  });
  const name = escapeHtml(`${worksheet.article}: ${title}`);
  return `<article id="article" lang="en" tabindex="0" aria-label="${name}">\n${inner.join('\n')}\n</article>`;
}

function radio(name: string, value: string, label: string, attributes: string): string {
  return `<label ${attributes}><input type="radio" required name="${name}" value="${escapeHtml(value)}"> <bdi>${escapeHtml(label)}</bdi></label>`;
}

/** Of paper, where nothing can be pressed: there the number alone is circled, and what it means is told once. */
function onPaper(kind: string, text: string): string {
  return `<p class="on-paper ${kind}">${escapeHtml(text)}</p>`;
}

/** Everything that is known about the answer. */
function keyHtml(
  { right, explanation, evidence, places, options }: ExportedQuestion,
  { labels, whyNot }: ExchangeWords,
): string {
  const spans = places.map(({ paragraph, start, end, part }) => [paragraph, start, end, part]);
  return [
    `<div class="key" data-right="${escapeHtml(right.id)}" data-places="${escapeHtml(JSON.stringify(spans))}">`,
    ...labeled(labels.answer, right.label),
    ...labeled(labels.why, explanation),
    ...(evidence === null ? [] : [`<p><strong>${labels.passage}:</strong></p>`, quotation(evidence.passage)]),
    ...labeled(labels.source, evidence?.source ?? ''),
    ...labeled(labels.cue, evidence?.cues.join(', ') ?? ''),
    ...options
      .filter((option: ExportedOption) => !option.right)
      .flatMap(({ id, label, why }) => labeled(whyNot(label), why, ` data-why="${escapeHtml(id)}"`)),
    '</div>',
  ].join('\n');
}

function questionHtml(question: ExportedQuestion, number: number, { exchange, words }: PageWords): string {
  const { prompt, passage, options } = question;
  const { ask, levels } = words.screens.confidence;
  return [
    `<form class="question" id="q${number}">`,
    `<h3 class="position" data-number="${number}">${number}</h3>`,
    '<fieldset>',
    `<legend>${escapeHtml(prompt)}</legend>`,
    ...(passage === null ? [] : [quotation(passage)]),
    ...options.map(({ id, label }) => radio('answer', id, label, 'class="option"')),
    '</fieldset>',
    onPaper('write', words.worksheet.write),
    '<fieldset class="sure">',
    `<legend>${escapeHtml(ask)}</legend>`,
    ...CONFIDENCES.map((each) =>
      radio(
        'confidence',
        String(each),
        words.worksheet.level(each, levels[each]),
        `class="confidence" data-number="${each}"`,
      ),
    ),
    '</fieldset>',
    `<p class="to-article"><a href="#article">${words.quizPage.toArticle}</a></p>`,
    `<details><summary>${words.quizPage.showKey}</summary>`,
    keyHtml(question, exchange),
    '</details>',
    '</form>',
  ].join('\n');
}

function roundHtml(
  { skill, title, rule }: ExportedRound,
  questions: readonly ExportedQuestion[],
  words: PageWords,
): string {
  const theirs = questions.flatMap((question, index) =>
    question.skill === skill ? [questionHtml(question, index + 1, words)] : [],
  );
  const about = rule === '' ? '' : line(rule);
  return `<section class="round">\n<h2>${escapeHtml(title)}</h2>\n${about}\n${theirs.join('\n')}\n</section>`;
}

/** The page. Everything from outside is escaped, and no script can run in it but the one it names by its hash. */
export function writeHtml(
  quiz: ExportedQuiz,
  exchange: ExchangeWords,
  { words }: Pick<Print, 'words'>,
): Exported {
  const { quizPage, worksheet } = words;
  const { title, credits, notices, rounds, questions } = quiz;
  const text = `${pageHead({ language: words.language, title, style: QUIZ_PAGE_STYLE, scriptHash: QUIZ_PAGE_SCRIPT_HASH })}
<a class="skip" href="#questions">${quizPage.skip}</a>
<header>
${onPaper('name', `${worksheet.name} ${'_'.repeat(28)}   ${worksheet.date} ${'_'.repeat(14)}`)}
<h1 lang="en" dir="auto">${escapeHtml(title)}</h1>
${credits === '' ? '' : line(credits, 'muted')}
${notices.map((notice) => line(notice, 'muted')).join('\n')}
</header>
<main class="columns">
${articleHtml(quiz, words)}
<section id="questions" aria-label="${worksheet.questions}">
<div id="start" hidden>${line(quizPage.readFirst)}</div>
${onPaper('scoring', worksheet.scoring)}
<p id="status" role="status" aria-live="polite"></p>
<section id="result" aria-label="${quizPage.result}" hidden></section>
${rounds.map((round) => roundHtml(round, questions, { exchange, words })).join('\n')}
</section>
</main>
${embeddedJson('words', quizPage.script)}
<script>${QUIZ_PAGE_SCRIPT}</script>
</body>
</html>
`;
  return { content: { kind: 'text', text }, questions: questions.length, notes: [] };
}
