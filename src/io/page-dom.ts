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

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/**
 * The parsed page; `name` is what a message calls it. The parser adds no missing `<html>` and `<body>`, so a
 * fragment gets them here. Rejects with a UserError (exit code 65) for a tree that nobody wrote by hand.
 */
export async function parsePage(html: string, name: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const whole = /<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document: PageDocument = parseHTML(whole).document;
  refuseMonster(document.documentElement, name);
  return document;
}

/** The error for markup that nests deeper, or holds more, than any page written by hand. */
export function tooComplex(name: string, cause?: unknown): UserError {
  return new UserError(
    'page-too-complex',
    `${name} is built too deep or too large to be read as an article.`,
    {
      hint: 'Copy the text of the article, and save that as a .txt file.',
      cause,
    },
  );
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
