/** Removes from a page what its markup says is not the article: captions, boxes, bars and lists of links. */
import { isHidden } from './html-text.ts';
import { isElement, type PageDocument, type PageElement, TEXT } from './page-dom.ts';

const TAGS: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg figure figcaption aside nav form button dialog'.split(' '),
);
/** Their content is no text at all. */
const SCRIPTS: ReadonlySet<string> = new Set('script style noscript template svg'.split(' '));
const ROLES: ReadonlySet<string> = new Set(
  'navigation complementary dialog banner contentinfo search'.split(' '),
);

/**
 * Words that sites everywhere name such boxes with, in classes and ids; each must stand as a word of its own:
 * "share-bar", "relatedLinks", "post__author-bio".
 */
const NAMES = [
  'shar(?:e|es|ing)|social|addthis|addtoany|print-only|toolbar|pagination|breadcrumbs?',
  'related|recirc\\w*|recommend(?:ed|ations?)|trending|most-(?:read|popular|viewed)|read-(?:more|next|also)|see-also',
  'more-(?:on|from|stories|news)|newsletter|sign-?up|subscri(?:be|ption)|paywall',
  'promo(?:tion)?|advert(?:s|isements?|ising)?|ads?|sponsored|outbrain|taboola|comments?|respond|disqus',
  'caption|(?:photo|image)-?credit|gallery|slide-?show|carousel',
  'byline|author-?(?:bio|box|info|card|meta)|about-(?:the-)?author|bio|tags?|tag-?(?:list|cloud)|timestamp|pub(?:lish)?-?date',
  '(?:post|entry|article)-?(?:meta|nav(?:igation)?|info)|footnotes?|sidebar|site-?(?:header|footer)|menu|popup|modal',
  'cookies?|consent|gdpr|sr-only|screen-reader-text|visually-hidden',
].join('|');
const NOISE = new RegExp(`(?:^|[ -])(?:${NAMES})(?:$|[ -])`);

/** Names that put those words to another use: "no-sidebar", "has-comments", and WordPress's "tag-elections". */
const STATES = /(?:^| )(?:has|no|with|without|is|page|single|format|tag|category|postid)-[\w-]*/g;

/** A box with more than this share of the page's text is not beside the article but around it. */
const LARGEST = 0.3;
/** Names that would cost more than this share of the text mean something else on this page. */
const MOST = 0.7;

interface Measure {
  /** Of the text below the element, in UTF-16 code units without white space. */
  readonly length: number;
  /** It holds the headline or what the page marks as the article's body. */
  readonly holdsArticle: boolean;
}

type Measures = ReadonlyMap<PageElement, Measure>;

/** Changes the document, in time linear in its size. */
export function removeNoise(document: PageDocument): void {
  prune(document.body, isSilent);
  prune(document.body, isNamedNoise, MOST);
}

/** Removes the outermost elements that fit, are small and hold no headline; none if together they are more than `most`. */
function prune(body: PageElement, fits: (element: PageElement) => boolean, most = 1): void {
  const measures = new Map<PageElement, Measure>();
  measure(body, measures);
  const whole = measures.get(body)!.length;
  const found = findSmall(body, fits, whole * LARGEST, measures);
  const lost = found.reduce((sum, element) => sum + measures.get(element)!.length, 0);
  if (lost > whole * most) return;
  for (const element of found) element.remove();
}

function findSmall(
  parent: PageElement,
  fits: (element: PageElement) => boolean,
  limit: number,
  measures: Measures,
): PageElement[] {
  return [...parent.children].flatMap((child) => {
    const { length, holdsArticle } = measures.get(child)!;
    return length <= limit && !holdsArticle && fits(child)
      ? [child]
      : findSmall(child, fits, limit, measures);
  });
}

function measure(element: PageElement, measures: Map<PageElement, Measure>): Measure {
  let length = 0;
  let holdsArticle =
    element.localName === 'h1' || /\barticleBody\b/.test(element.getAttribute('itemprop') ?? '');
  for (const node of element.childNodes) {
    if (node.nodeType === TEXT) length += (node.textContent ?? '').replace(/\s+/g, '').length;
    if (!isElement(node)) continue;
    const inner = measure(node, measures);
    if (!SCRIPTS.has(node.localName)) length += inner.length;
    holdsArticle ||= inner.holdsArticle;
  }
  const result = { length, holdsArticle };
  measures.set(element, result);
  return result;
}

function isSilent(element: PageElement): boolean {
  return TAGS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '') || isHidden(element);
}

function isNamedNoise(element: PageElement): boolean {
  return isNoiseName(element.getAttribute('class')) || isNoiseName(element.getAttribute('id'));
}

function isNoiseName(name: string | null): boolean {
  if (name === null || name === '') return false;
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/[_-]+/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  return NOISE.test(words.replace(STATES, ' '));
}
