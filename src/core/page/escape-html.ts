/** Text from outside as HTML that shows it and does nothing else. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters but line feeds, halves of pairs, and overrides of the direction: no text needs them. */
const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * The text for the content of an element or a value in quotes; safe in no other place. The five characters are those
 * that HTML gives a meaning there.
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSAFE, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
