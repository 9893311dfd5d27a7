/** The little of the DOM that page extraction uses, typed; parsing is linkedom's, loaded when first needed. */

export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly parentElement: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(other: PageNode): boolean;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  cloneNode(deep: boolean): PageDocument;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** The parsed page. The parser adds no missing `<html>` and `<body>`, so a fragment gets them here. */
export async function parsePage(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom');
  const whole = /<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const document: PageDocument = parseHTML(whole).document;
  return document;
}
