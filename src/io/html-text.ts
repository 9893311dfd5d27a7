/** Turns markup into plain text: one paragraph per block element. */
import { cleanText } from '../core/article/clean-text.ts';
import { isElement, type PageElement, type PageNode, TEXT } from './page-dom.ts';

/** One paragraph of a page, as far as its text goes. */
export interface Block {
  /** One line, typeset white space collapsed; never empty. */
  readonly text: string;
  /** The share of its characters that are link text, 0 to 1. */
  readonly linked: number;
  /** 1 to 6 for a heading, 0 for anything else. */
  readonly heading: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand apart from the text around them. */
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section summary table tbody tfoot thead tr ul',
);
/** Elements that hold no sentences of an article. */
const SILENT = words(
  'audio button canvas datalist dialog embed figcaption figure head iframe img input link map meta nav noscript object option picture pre script select style svg template textarea title video',
);
const CELLS = words('td th');

/** A line break ends the paragraph where a sentence could end; elsewhere it only wraps the line. */
const LINE_END = /[.!?…:;"”»’)]\s*$/u;
/** How far back that is looked for, so that many breaks in a long text stay cheap. */
const LOOK_BACK = 40;

/** The paragraphs of an element in reading order, without what is never part of the text. */
export function htmlBlocks(root: PageNode): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linkText = '';
  let heading = 0;
  let inLink = false;
  const flush = () => {
    const line = tidy(text);
    if (line !== '')
      blocks.push({ text: line, linked: Math.min(1, tidy(linkText).length / line.length), heading });
    text = '';
    linkText = '';
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT) {
      text += node.textContent ?? '';
      if (inLink) linkText += node.textContent ?? '';
    }
    if (!isElement(node) || SILENT.has(node.localName) || isHidden(node)) return;
    const name = node.localName;
    const outer = { heading, inLink };
    const block = BLOCKS.has(name);
    if (block || (name === 'br' && LINE_END.test(text.slice(-LOOK_BACK)))) flush();
    else if (name === 'br' || CELLS.has(name)) text += ' ';
    if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
    if (name === 'a') inLink = true;
    for (const child of node.childNodes) visit(child);
    if (block) flush();
    ({ heading, inLink } = outer);
  };
  visit(root);
  flush();
  return blocks;
}

/** Paragraphs as one text, blank lines between them. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

/** Text as typeset: white space collapsed, hints for line breaks removed, nothing that a terminal would obey. */
function tidy(text: string): string {
  return cleanText(text)
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Hidden by its markup; style sheets are not read. */
export function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
