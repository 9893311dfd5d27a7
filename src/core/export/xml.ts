/** Writes XML, and the XHTML inside of it, from a tree; a library escapes what has a meaning there. */
import XMLBuilder from 'fast-xml-builder';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** An element; its attributes may be left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> | null,
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes: attributes ?? {}, children };
}

/** Noncharacters and controls, which no XML document may hold, not even as references. */
const IMPOSSIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const TEXT = '#text';
const ATTRIBUTES = ':@';
const PREFIX = '@_';

type Ordered = Record<string, unknown>;

function ordered(node: XmlNode): Ordered {
  if (typeof node === 'string') return { [TEXT]: possible(node) };
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    `${PREFIX}${name}`,
    possible(value),
  ]);
  return {
    [node.name]: node.children.map(ordered),
    ...(attributes.length > 0 && { [ATTRIBUTES]: Object.fromEntries(attributes) }),
  };
}

function possible(text: string): string {
  return text.toWellFormed().replace(IMPOSSIBLE, '');
}

/** Elements that hold elements alone get a line for each, which changes nothing for who reads them. */
function inLines(node: XmlNode, depth: number): XmlNode {
  if (typeof node === 'string') return node;
  if (node.children.length === 0 || node.children.some((child) => typeof child === 'string')) return node;
  const indent = (by: number) => `\n${'  '.repeat(by)}`;
  const children = node.children.flatMap((child) => [indent(depth + 1), inLines(child, depth + 1)]);
  return { ...node, children: [...children, indent(depth)] };
}

/** The nodes as they stand, without a declaration: a fragment that is well-formed XML and HTML as well. */
export function xmlFragment(nodes: readonly XmlNode[]): string {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: PREFIX,
    textNodeName: TEXT,
    // An empty attribute is not the same as one without a value.
    suppressBooleanAttributes: false,
  });
  return builder.build(nodes.map(ordered));
}

/** A whole document in UTF-8, ending in a line end. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlFragment([inLines(root, 0)])}\n`;
}
