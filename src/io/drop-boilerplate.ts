/** Drops the paragraphs of a page that are not the article's own sentences: dates, bylines, credits, promotions. */
import {
  ABOUT_SENDER,
  ADDRESS,
  AFTERWORD,
  BYLINE,
  CALL,
  CREDIT,
  DATE_WORDS,
  ELSEWHERE,
  LABEL,
  MORE,
  NOTICE,
} from './boilerplate-phrases.ts';
import type { Block } from './html-text.ts';

/** Longer paragraphs are not taken for a heading, in UTF-16 code units like all lengths here. */
const HEADING_LENGTH = 60;
/** Longer paragraphs are not taken for a label, date, byline or credit. */
const LABEL_LENGTH = 120;
/** Longer paragraphs are not taken for a promotion. */
const PROMOTION_LENGTH = 300;
/** A paragraph that is link text to more than this share only leads elsewhere. */
const LEADS_ELSEWHERE = 0.8;
/** In a list under "More stories", less will do. */
const LEADS_PARTLY = 0.3;
/** Below every heading: a cut at this level ends at any of them. */
const BELOW_HEADINGS = 7;

const ENDS_SENTENCE = /[.!?…:][”"’»)\]]*$/u;
const QUOTES = /[“”"«»„]/;

/** What the page says about its article, which need not be said again. */
interface Stated {
  readonly title: string | null;
  readonly byline: string | null;
}

/** The paragraphs without those that are no part of the article. */
export function dropBoilerplate(blocks: readonly Block[], stated: Stated): Block[] {
  const own = [stated.title, stated.byline].filter((text) => text !== null).map(bare);
  const article = withoutLinkLists(withoutAfterword(blocks, stated.byline));
  const kept = article.filter((block) => !isBoilerplate(block) && !own.includes(bare(block.text)));
  return kept.filter((block, i) => block.heading === 0 || opensText(kept, i));
}

function isBoilerplate(block: Block): boolean {
  const { text } = block;
  if (text.length <= LABEL_LENGTH) {
    if (LABEL.test(text) || ADDRESS.test(text) || CREDIT.test(text) || isDate(text) || isByline(block))
      return true;
  }
  return text.length <= PROMOTION_LENGTH && isPromotion(block);
}

function isPromotion({ text, linked, heading }: Block): boolean {
  if (ELSEWHERE.test(text)) return true;
  if (!QUOTES.test(text)) {
    if (NOTICE.test(text)) return true;
    if (CALL.test(text) && (linked > 0 || text.includes('://'))) return true;
  }
  return linked > LEADS_ELSEWHERE && heading === 0 && !ENDS_SENTENCE.test(text);
}

/** A date, a time, or how long ago, and nothing else. */
function isDate(text: string): boolean {
  return /\d/.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS, ''));
}

function isByline({ text, heading }: Block): boolean {
  return heading === 0 && BYLINE.test(text) && !ENDS_SENTENCE.test(text) && text.split(' ').length <= 12;
}

/** Cuts each late section that its first line declares to be none of the article's, up to the next heading as high. */
function withoutAfterword(blocks: readonly Block[], byline: string | null): Block[] {
  let cut = 0;
  return blocks.filter(({ text, heading }, i) => {
    if (heading > 0 && heading <= cut) cut = 0;
    // Only what comes late: a story may well begin under "More on the flood".
    if (i > blocks.length / 2) {
      const aboutAuthor = byline !== null && bare(text) === bare(byline);
      if (AFTERWORD.test(text) || ABOUT_SENDER.test(text)) cut = heading || BELOW_HEADINGS;
      else if (heading > 0 && (aboutAuthor || MORE.test(text))) cut = heading;
    }
    return cut === 0;
  });
}

/** Cuts a label such as "More stories" with the links below it, and headings in a row that are nothing but links. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  let inList = false;
  return blocks.filter((block, i) => {
    const label = block.text.length <= HEADING_LENGTH && MORE.test(block.text);
    const leads = block.linked > LEADS_PARTLY && block.text.length <= PROMOTION_LENGTH;
    inList = label || (inList && leads);
    return !inList && !(isTeaser(block) && (isTeaser(blocks[i - 1]) || isTeaser(blocks[i + 1])));
  });
}

function isTeaser(block: Block | undefined): boolean {
  return block !== undefined && block.heading > 0 && block.linked > LEADS_ELSEWHERE;
}

/** False for a heading with nothing under it but another one as high, or the end. */
function opensText(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && (next.heading === 0 || next.heading > blocks[index]!.heading);
}

/** Letters and digits only, for comparing lines that differ in marks and case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
