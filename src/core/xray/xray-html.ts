/** The x-ray as one HTML page that needs nothing else: no script, no network. */
import { creditsOf, titleAbove } from '../article/article-facts.ts';
import { type Span, textOf } from '../article/span.ts';
import { oneLine } from '../export/report-layout.ts';
import { escapeHtml } from '../page/escape-html.ts';
import { LIGHT } from '../page/page-colors.ts';
import { pageHead } from '../page/page-head.ts';
import type { Words, XrayWords } from '../words/words.ts';
import { legendSigns } from './legend.ts';
import { type MarkedParagraph, type MarkGroup, markedParagraphs } from './mark-groups.ts';
import { quotedWords } from './passage-words.ts';
import { isWordKind, type Xray, type XrayMark, type XraySpeaker } from './xray.ts';
import { XRAY_STYLE } from './xray-style.ts';

/** The language that can be asked about, whatever the page speaks. */
const ARTICLE_LANGUAGE = 'en';

/** The style of a speaker's color; nothing for nobody. */
type VoiceClass = (letter: string | undefined) => string;

interface Drawing {
  readonly told: XrayWords;
  readonly text: string;
  readonly voice: VoiceClass;
  /** What stands in the margin for a quote: "A Quill". */
  credit(mark: XrayMark): string;
}

function drawingOf({ article, speakers, words: told }: Xray): Drawing {
  const byLetter = new Map(speakers.map((speaker, index) => [speaker.letter, { speaker, index }]));
  return {
    told,
    text: article.text,
    voice: (letter) => {
      const known = letter === undefined ? undefined : byLetter.get(letter);
      return known ? ` v${known.index % LIGHT.voices.length}` : '';
    },
    credit: ({ letters }) =>
      letters
        .map((letter) => told.signed(letter, byLetter.get(letter)?.speaker.shortName ?? ''))
        .join(', ') || told.page.nobody,
  };
}

/** Links to the reasons. They hold no text of their own, so that the article's text stays the article's. */
function references({ told, voice, credit }: Drawing, { marks }: MarkGroup): string {
  return marks
    .map((mark) => {
      const isQuote = mark.of.kind === 'quote';
      const tag = isQuote ? `${mark.number} ${credit(mark)}` : `${mark.number}\u00a0${mark.sign}`;
      const name = escapeHtml(told.page.reference(mark.number, mark.label));
      return `<a class="ref${isQuote ? ' credit' : ''}${voice(mark.letters[0])}" id="m${mark.number}" href="#w${mark.number}" data-tag="${escapeHtml(tag)}" aria-label="${name}"></a>`;
    })
    .join('');
}

/** The element of a group: words are underlined, anything longer is a mark. */
function elementOf({ marks }: MarkGroup): 'mark' | 'u' {
  return marks.every(({ of }) => isWordKind(of.kind)) ? 'u' : 'mark';
}

function openingTag(drawing: Drawing, group: MarkGroup): string {
  const { marks } = group;
  const kinds = marks.flatMap(({ of }) => (of.kind === 'quote' ? [of.kind, of.quoteKind] : [of.kind]));
  const quote = marks.find(({ of }) => of.kind === 'quote');
  const classes = `${[...new Set(kinds)].join(' ')}${drawing.voice(quote?.letters[0])}`;
  const title = escapeHtml(marks.map(({ label }) => label).join('; '));
  return `<${elementOf(group)} class="${classes}" title="${title}">`;
}

function words(text: string, span: Span): string {
  return escapeHtml(textOf(text, span).replace(/\s+/g, ' '));
}

function paragraphHtml(drawing: Drawing, { paragraph, pieces }: MarkedParagraph): string {
  const inner = pieces.map((piece) => {
    switch (piece.is) {
      case 'opening':
        return (piece.first ? references(drawing, piece.group) : '') + openingTag(drawing, piece.group);
      case 'closing':
        return `</${elementOf(piece.group)}>`;
      case 'words':
        return words(drawing.text, piece.span);
      default:
        return piece satisfies never;
    }
  });
  const element = paragraph.kind === 'heading' ? 'h2' : 'p';
  return `<${element} dir="auto">${inner.join('')}</${element}>`;
}

function speakerHtml({ letter, name, role }: XraySpeaker, voice: VoiceClass): string {
  const rest = role === null ? '' : `, ${escapeHtml(role)}`;
  return `<li><span class="tag${voice(letter)}">${letter}</span> <bdi>${escapeHtml(name)}${rest}</bdi></li>`;
}

function legendHtml(xray: Xray, { told, voice }: Drawing): string {
  const { legend } = told;
  const { speakers, marks, curated } = xray;
  const signs = legendSigns(xray).map(
    ({ sign, name, meaning, count }) =>
      `<li><span class="tag">${escapeHtml(sign)}</span> ${escapeHtml(`${name}: ${meaning} (${count})`)}</li>`,
  );
  const parts =
    marks.length === 0
      ? [`<p>${legend.noMarks}</p>`]
      : [
          ...(curated ? [`<p>${legend.curated}</p>`] : []),
          `<h3>${legend.speakers}</h3>`,
          speakers.length === 0
            ? `<p>${legend.noSpeakers}</p>`
            : `<ul>${speakers.map((speaker) => speakerHtml(speaker, voice)).join('\n')}</ul>`,
          `<h3>${legend.signs}</h3>`,
          `<ul>${signs.join('\n')}</ul>`,
          `<p>${told.page.how}</p>`,
        ];
  return `<section class="legend" aria-labelledby="legend">\n<h2 id="legend">${legend.title}</h2>\n${parts.join('\n')}\n</section>`;
}

function markHtml({ text, told, voice }: Drawing, mark: XrayMark): string {
  const { number, sign, label, letters, reasons } = mark;
  const tag = mark.of.kind === 'quote' ? letters.join(' ') || told.page.nobody : sign;
  const list = reasons.map(
    (reason) => `<dt>${escapeHtml(reason.title)}</dt><dd><bdi>${escapeHtml(oneLine(reason.text))}</bdi></dd>`,
  );
  return [
    `<li><details><summary>${number}. <span class="tag${voice(letters[0])}">${escapeHtml(tag)}</span> <bdi>${escapeHtml(label)}: ${escapeHtml(quotedWords(text, mark))}</bdi></summary>`,
    `<div class="reasons" id="w${number}"><dl>${list.join('\n')}</dl><a class="back" href="#m${number}">${told.page.back(number)}</a></div></details></li>`,
  ].join('\n');
}

function headerHtml({ article, notices, warnings, words: told }: Xray, words: Words): string {
  const credits = creditsOf(article, words.article);
  const line = (kind: string, text: string) => `<p class="${kind}" dir="auto">${escapeHtml(text)}</p>`;
  const title = titleAbove(article);
  return [
    '<header>',
    title === null
      ? `<h1>${told.page.heading}</h1>`
      : `<h1 dir="auto" lang="${ARTICLE_LANGUAGE}">${escapeHtml(title)}</h1>`,
    ...(credits.length === 0 ? [] : [line('credits', credits.join(' · '))]),
    ...[...notices, ...warnings].map((notice) => line('notice', notice)),
    '</header>',
  ].join('\n');
}

/**
 * The page. Its `article` element holds the text of the article and nothing besides: numbers and letters are drawn by
 * the style sheet and told by the names of links. Everything from outside is escaped.
 */
export function xrayHtml(xray: Xray, words: Words): string {
  const { page, legend } = xray.words;
  const { article, marks } = xray;
  const drawing = drawingOf(xray);
  const paragraphs = markedParagraphs(article, marks).map((paragraph) => paragraphHtml(drawing, paragraph));
  const list = marks.map((mark) => markHtml(drawing, mark));
  return `${pageHead({ language: words.language, title: page.title(article.title), style: XRAY_STYLE })}
<a class="skip" href="#text">${page.skip}</a>
${headerHtml(xray, words)}
<main>
${legendHtml(xray, drawing)}
<article id="text" lang="${ARTICLE_LANGUAGE}" aria-label="${page.article}">
${paragraphs.join('\n')}
</article>
<section aria-labelledby="marks">
<h2 id="marks">${legend.marks(marks.length)}</h2>
<ol class="marks">
${list.join('\n')}
</ol>
</section>
</main>
</body>
</html>
`;
}
