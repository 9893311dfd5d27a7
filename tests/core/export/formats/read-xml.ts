/** Reads XML with libxml2, which is not what writes it. */
import { RelaxNGValidator, XmlDocument, type XmlNode } from 'libxml2-wasm';

export interface ReadXml {
  /** The texts at an XPath; `n:` is the namespace of the root, if it has one. */
  texts(path: string): string[];
}

/** Throws where the text is not well-formed, or is not what the schema (RELAX NG) wants. */
export function readXml(text: string, schema?: string): ReadXml {
  const namespace = /<[\w:]+[^>]* xmlns="([^"]*)"/.exec(text)?.[1];
  using document = XmlDocument.fromString(text);
  if (schema !== undefined) {
    using rules = XmlDocument.fromString(schema);
    using validator = RelaxNGValidator.fromDoc(rules);
    validator.validate(document);
  }
  return {
    texts: (path) => {
      // Opened again, so that no test has to close it.
      using again = XmlDocument.fromString(text);
      const found: XmlNode[] = again.find(path, namespace === undefined ? {} : { n: namespace });
      return found.map(({ content }) => content);
    },
  };
}

/** The text that a fragment of XHTML shows; throws where it is not well-formed. */
export function shownText(html: string): string {
  return readXml(`<x>${html}</x>`).texts('/x')[0] ?? '';
}
