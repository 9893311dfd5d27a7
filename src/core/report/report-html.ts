/** A report as one HTML page that needs nothing else, and that a gradebook can read. */
import { embeddedJson } from '../page/embed-json.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { pageHead } from '../page/page-head.ts';
import { PAGE_STYLE } from '../page/page-style.ts';
import {
  answeredWords,
  evidenceParts,
  numberedAnswers,
  optionNotes,
  verdictWords,
  writtenOn,
} from './report-facts.ts';
import { REPORT_DATA } from './report-files.ts';
import type { Report, ReportedAnswer, ReportedHunt } from './report-schema.ts';
import type { ReportWords } from './report-words.ts';

const STYLE = `${PAGE_STYLE}
.answer{border-top:1px solid var(--rule);padding-top:.5rem;break-inside:avoid}
.options{list-style:none;padding:0}
.options li{padding-inline-start:1.5em;text-indent:-1.5em}
.hunt li{margin-bottom:.6rem}
`;

function paragraph(text: string, kind = ''): string {
  return `<p${kind === '' ? '' : ` class="${kind}"`} dir="auto">${escapeHtml(text)}</p>`;
}

/** Words of the article, which is in English whatever the language around it. */
function quotation(text: string): string {
  return `<blockquote lang="en" dir="auto">${escapeHtml(text)}</blockquote>`;
}

function facts(pairs: readonly (readonly [string, string])[]): string {
  const items = pairs.map(([label, words]) => `<dt>${label}</dt><dd dir="auto">${escapeHtml(words)}</dd>`);
  return `<dl>${items.join('\n')}</dl>`;
}

function optionsHtml(answer: ReportedAnswer, words: ReportWords): string {
  const items = optionNotes(answer, words).map(({ label, sign, notes }) => {
    const note = notes.length === 0 ? '' : ` <strong>(${notes.join(', ')})</strong>`;
    return `<li><span aria-hidden="true">${sign}</span> <bdi>${escapeHtml(label)}</bdi>${note}</li>`;
  });
  return `<ul class="options">${items.join('\n')}</ul>`;
}

function answerHtml(name: string, answer: ReportedAnswer, words: ReportWords): string {
  const { prompt, passage, right, explanation, whyNot, evidence, objection } = answer;
  const { labels } = words.report;
  const reasons = words.screens.objection.reasons;
  return [
    '<section class="answer">',
    `<h3>${escapeHtml(name)}</h3>`,
    paragraph(verdictWords(answer, words), right ? 'right' : 'wrong'),
    paragraph(prompt),
    ...(passage === null ? [] : [quotation(passage)]),
    optionsHtml(answer, words),
    facts([
      ...(objection === null ? [] : [[labels.objection, reasons[objection]] as const]),
      [labels.why, explanation],
      ...(whyNot === null ? [] : [[labels.whyNot, whyNot] as const]),
    ]),
    `<p><strong>${labels.passage}</strong></p>`,
    quotation(evidence.passage),
    facts(evidenceParts(evidence, words)),
    '</section>',
  ].join('\n');
}

function huntHtml(
  { points, maxPoints, finished, sentences }: ReportedHunt,
  isAlone: boolean,
  { screens, hunt, report }: ReportWords,
): string {
  const list = sentences.map(
    ({ text, outcome, why, objection }) =>
      `<li><span lang="en" dir="auto">${escapeHtml(text)}</span><br><strong>${screens.hunt.outcomes[outcome]}</strong>: ${escapeHtml(why.join(' '))}${objection === null ? '' : `<br><strong>${report.labels.objection}</strong>: ${screens.hunt.objection.reasons[objection]}`}</li>`,
  );
  return [
    `<h2>${hunt.title}</h2>`,
    points === null
      ? paragraph(finished ? hunt.noPoints : report.unfinishedHunt)
      : paragraph(screens.hunt.points(points, maxPoints), 'score'),
    ...(finished && !isAlone ? [paragraph(screens.hunt.apart, 'muted')] : []),
    `<ol class="hunt">${list.join('\n')}</ol>`,
  ].join('\n');
}

function summaryHtml({ summary }: Report): string {
  return summary
    .map(
      ({ title, lines }) =>
        `<h2>${escapeHtml(title)}</h2>\n${lines.map((line) => paragraph(line)).join('\n')}`,
    )
    .join('\n');
}

/** The page. Everything from outside is escaped, and no script can run in it. */
export function reportHtml(report: Report, words: ReportWords): string {
  const { name, article, score, answers, hunt } = report;
  const { points, maxPoints, asked } = score;
  const { result } = words.screens;
  const heading = words.report.heading(name);
  return `${pageHead({ language: words.language, title: words.report.pageTitle(heading, article.title), style: STYLE })}
<header>
<p class="muted">${escapeHtml(heading)}</p>
<h1 lang="en" dir="auto">${escapeHtml(article.title)}</h1>
${article.notices.map((notice) => paragraph(notice, 'muted')).join('\n')}
${paragraph(writtenOn(report, words), 'muted')}
</header>
<main>
${asked === 0 ? '' : paragraph(result.points(points, maxPoints), 'score')}
${answeredWords(report, words)
  .map((each) => paragraph(each))
  .join('\n')}
${summaryHtml(report)}
${answers.length === 0 ? '' : `<h2>${words.report.answers}</h2>`}
${numberedAnswers(answers, words)
  .map(([each, answer]) => answerHtml(each, answer, words))
  .join('\n')}
${hunt === null ? '' : huntHtml(hunt, asked === 0, words)}
</main>
${embeddedJson(REPORT_DATA, report)}
</body>
</html>
`;
}
