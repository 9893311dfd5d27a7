/** The little of the DOM that page extraction uses, typed; parsing is linkedom's, loaded when first needed. */
import { UserError } from '../core/user-error.ts';

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface PageDocument {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
export const TEXT = 3;

/** Browsers nest 512 elements at most; beyond that, walking the tree by recursion is not safe. */
const MAX_DEPTH = 512;
/** A hundred times an ordinary page. */
const MAX_ELEMENTS = 100_000;

/**
 * The parser's time grows with the square of the depth, so tags that stay open are counted before it runs:
 * a page may leave some of them to be closed by the parser, but not thousands.
 */
const MAX_OPEN = 5000;
const TAG = /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi;
/** Elements that need no end tag. */
const SELF_ENDING: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rp rt html head body'.split(
    ' ',
  ),
);

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/**
 * The parsed page; `name` is what a message calls it. The parser adds no missing `<html>` and `<body>`, so a
 * fragment gets them here. Rejects with a UserError (exit code 65) for a tree that nobody wrote by hand.
 */
export async function parsePage(html: string, name: string): Promise<PageDocument> {
  if (mostOpen(html) > MAX_OPEN) throw tooComplex(name);
  const { parseHTML } = await import('linkedom');
  const whole = /<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document: PageDocument = parseHTML(whole).document;
  refuseMonster(document.documentElement, name);
  return document;
}

/** The most elements that are open at once, as far as tags tell. */
function mostOpen(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, slash, name, attributes] of html.matchAll(TAG)) {
    if (SELF_ENDING.has(name!.toLowerCase()) || attributes!.endsWith('/')) continue;
    open = slash === '/' ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return most;
}

/** The error for markup that nests deeper, or holds more, than any page written by hand. */
export function tooComplex(name: string, cause?: unknown): UserError {
  return new UserError('page-too-complex', ({ page }) => page.tooComplex(name), { cause });
}

/** Walks without recursion, which the tree may be too deep for. */
function refuseMonster(root: PageElement, name: string): void {
  let depth = 0;
  let elements = 0;
  let next: PageElement | null = root;
  while (next !== null) {
    elements++;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw tooComplex(name);
    let element: PageElement | null = next;
    next = element.firstElementChild;
    if (next !== null) depth++;
    while (next === null && element !== null && element !== root) {
      next = element.nextElementSibling;
      element = element.parentElement;
      if (next === null) depth--;
    }
  }
}
