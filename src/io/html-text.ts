/** Turns markup into plain text: one paragraph per block element, separated by blank lines. */
import { isElement, type PageElement, type PageNode, TEXT } from './page-dom.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand apart from the text around them. */
const BLOCKS = words(
  'address article blockquote body center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr html li main ol p section summary table tbody tfoot thead tr ul',
);
/** Elements that hold no sentences of an article. */
const SILENT = words(
  'aside audio button canvas datalist dialog embed figcaption figure form head iframe img input link map meta nav noscript object option picture pre script select style svg template textarea title video',
);
const CELLS = words('td th');

/** A line break ends the line where a sentence or heading could end; elsewhere it only wraps. */
const LINE_END = /[.!?…:;"”»’)]\s*$/u;

/** The text of an element and all below it, without what is never part of the text. */
export function htmlToText(root: PageNode): string {
  const blocks: string[] = [];
  let current = '';
  const flush = () => {
    const block = tidy(current);
    if (block !== '') blocks.push(block);
    current = '';
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT) current += node.textContent ?? '';
    if (!isElement(node) || SILENT.has(node.localName) || isHidden(node)) return;
    if (node.localName === 'br') current += LINE_END.test(current) ? '\0' : ' ';
    const block = BLOCKS.has(node.localName);
    if (block) flush();
    else if (CELLS.has(node.localName)) current += ' ';
    for (const child of node.childNodes) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return blocks.join('\n\n');
}

/** One paragraph's text as typeset: white space collapsed, without break hints; `\0` stands for a line break. */
function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?(?:\0 ?)+/g, '\n\n')
    .trim();
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
