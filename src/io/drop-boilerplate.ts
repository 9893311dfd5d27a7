/** Drops the paragraphs of a page that are not the article's own sentences: dates, bylines, credits, promotions. */
import type { Block } from './html-text.ts';

/** Longer paragraphs are not taken for a label, date, byline or credit; in UTF-16 code units. */
const LABEL_LENGTH = 120;
/** Longer paragraphs are not taken for a promotion. */
const PROMOTION_LENGTH = 300;
/** A paragraph that is link text to more than this share only leads elsewhere. */
const LEADS_ELSEWHERE = 0.8;

/** In a list under "More stories", less will do. */
const LEADS_PARTLY = 0.3;
/** Ends a cut at any heading. */
const LOWEST = 7;

const ENDS_SENTENCE = /[.!?…][”"’»)\]]*$/u;

/** The words of buttons and boxes that stand alone in a paragraph. */
const LABEL =
  /^(?:advertisement|advertising|sponsored|continue reading(?: below)?|(?:story|article) continues below(?: advertisement)?|sign (?:in|up)|log in|close|share(?: this(?: article| story)?)?|tweet|print|e-?mail|save|copy link|subscribe(?: now)?|post (?:a )?comments?.*|(?:leave|add) a (?:reply|comment)|(?:\d+ )?comments?|loading…?|(?:image|photo|slide) \d+ of [ /]*\d+|caption|read more|more|whats\s?app|facebook|twitter|pinterest|tags?|(?:facebook|twitter|whats\s?app|pint(?:erest)?|instagram|linkedin|reddit|telegram|e-?mail|print|baixar|download|share|tweet|[^\p{L}\p{N}])+)$/iu;

/** How sites introduce a link to another article of theirs. */
const ELSEWHERE =
  /^[^\p{L}\p{N}]*(?:read (?:more|also|next|too)|also read|see (?:more|also)|related(?: (?:stories|articles?|posts?|content|coverage|news))?|don[’']t miss|recommended|trending|more (?:on|from) [^.]{2,60}|you (?:may|might) (?:also )?like|most (?:read|popular)|leggi anche|leia (?:também|mais)|veja também|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lee también|lea también|ver también|lees ook)[^\p{L}\p{N}]*(?::|\||$|–|-)/iu;

/** How sites ask for something; taken so only where the paragraph holds a link. */
const CALL =
  /^[^p{L}p{N}]*(?:follow|subscribe|sign[ -]?up|click here|download|listen (?:to|live)|watch (?:live|the)|join us|like us|have (?:a|you got a) (?:story|tip)|got a (?:story|tip)|do you have|stay (?:up to date|on top))\b/i;

/** Notes about money and mail that hold no news, linked or not. */
const NOTICE =
  /\b(?:affiliate (?:and\/or referral )?links?|sign up (?:for|to) (?:our|the|my|email) [^.]*(?:newsletters?|emails?)|(?:contributed to|contributed reporting (?:to|for)) this (?:report|story|article)|all rights reserved|this material may not be published, broadcast|follow (?:us|me|him|her|@\w+|[A-Z]\S+) on (?:twitter|facebook|instagram|youtube)|subscribe to [^.]{2,60} on youtube|follow [^.]{2,80}(?:full )?coverage\b[^.]*\b(?:at|on|here))\b/i;

const CREDIT =
  /^[^p{L}p{N}]*(?:(?:photos?|images?|pictures?|photograph|video|source|credits?|photo credit|image credit|foto|fonte|quelle|bild)\s*(?:by|:|©|\/)|©|\(c\) ?\d{4})|\((?:image|photo|picture|ap photo|photo by|pic)\b[^()]*\)$|(?:\/|via )(?:getty images|ap|reuters|afp|shutterstock)\)?$/i;

/** Everything that a date is written with, in words: what else a paragraph holds decides. */
const DATE_WORDS =
  /\b(?:first|last|posted|published|updated|modified|created|date|on|at|by|am|pm|a\.m\.|p\.m\.|(?:[ecmp]|ae|ak|ha)[sd]?t|[bi]st|utc|gmt|cest|cet|ago|(?:minute|hour|day|week|month|min|hr)s?|read|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:[a-z]*day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d+(?:st|nd|rd|th)?|\d+\w?m?)\b/gi;

const BYLINE = /^(?:(?:written |posted |published |reported )?by|von|par|por|di)\s*:?\s+\p{Lu}[^.!?]*$/iu;

/** Lines that open what comes after an article, as a heading or without. */
const AFTERWORD =
  /^[^\p{L}\p{N}]*(?:about the (?:authors?|writer)|about (?!(?:this|that|the|it|what|how|why|half|a|an|\d)\b)\p{Lu}[^.?!]{1,60}|(?:leave a )?(?:comments?|reply))[^\p{L}\p{N}]*$/iu;
/** Headings above links and other stories. */
const MORE =
  /^[^\p{L}\p{N}]*(?:related|more (?:great|from|on|stories|news)|recommended|trending|you (?:may|might) (?:also )?like|most (?:read|popular)|read (?:more|next)|share this|tags|don[’']t miss)\b/iu;

/**
 * The paragraphs without those that are no part of the article; `title` and `byline`, as the page
 * states them, are not repeated. Every rule asks for a short paragraph, so that no prose is lost by a word in it.
 */
export function dropBoilerplate(
  blocks: readonly Block[],
  stated: { readonly title: string | null; readonly byline: string | null },
): Block[] {
  const own = [stated.title, stated.byline].filter((text) => text !== null).map(bare);
  const article = withoutLinkLists(withoutAfterword(blocks, stated.byline));
  const kept = article.filter((block) => !isBoilerplate(block) && !own.includes(bare(block.text)));
  return kept.filter((block, i) => block.heading === 0 || opensText(kept, i));
}

function isBoilerplate({ text, linked, heading }: Block): boolean {
  if (text.length <= LABEL_LENGTH) {
    if (LABEL.test(text) || CREDIT.test(text) || isDate(text)) return true;
    if (BYLINE.test(text) && text.split(' ').length <= 12 && heading === 0) return true;
    if (/^(?:https?:\/\/\S+|\S+@\S+\.\w+|(?:\w+\.)+\w+\/\S+|@\w+)$/.test(text)) return true;
  }
  if (text.length > PROMOTION_LENGTH) return false;
  if (ELSEWHERE.test(text) || NOTICE.test(text)) return true;
  if (linked > 0 && CALL.test(text)) return true;
  return linked > LEADS_ELSEWHERE && heading === 0 && !ENDS_SENTENCE.test(text);
}

/** A date, a time, or how long ago, and nothing else. */
function isDate(text: string): boolean {
  return /\d/.test(text) && text.replace(DATE_WORDS, '').replace(/[\P{L}]/gu, '') === '';
}

/** Cuts each late section that its first line declares to be none of the article's, up to the next heading as high. */
function withoutAfterword(blocks: readonly Block[], byline: string | null): Block[] {
  let cut = 0;
  return blocks.filter(({ text, heading }, i) => {
    if (heading > 0 && heading <= cut) cut = 0;
    // Only what comes late: a story may well begin under "More on the flood".
    if (i > blocks.length / 2) {
      const aboutAuthor = byline !== null && bare(text) === bare(byline);
      if (heading > 0 && (AFTERWORD.test(text) || MORE.test(text) || aboutAuthor)) cut = heading;
      else if (heading === 0 && AFTERWORD.test(text)) cut = LOWEST;
    }
    return cut === 0;
  });
}

/** Cuts a label such as "More stories" with the links below it, and headings in a row that are nothing but links. */
function withoutLinkLists(blocks: readonly Block[]): Block[] {
  const isTeaser = (block: Block | undefined) =>
    block !== undefined && block.heading > 0 && block.linked > LEADS_ELSEWHERE;
  let inList = false;
  return blocks.filter((block, i) => {
    const label =
      block.text.length <= LABEL_LENGTH / 2 && !ENDS_SENTENCE.test(block.text) && MORE.test(block.text);
    const leads = block.linked > LEADS_PARTLY && block.text.length <= PROMOTION_LENGTH;
    inList = label ? true : inList && leads;
    return !inList && !(isTeaser(block) && (isTeaser(blocks[i - 1]) || isTeaser(blocks[i + 1])));
  });
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
