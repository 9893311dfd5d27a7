/** Data inside a page, where no script can be made of it, and out of the page again. */

const CLOSING = '</script>';

function openingOf(id: string): string {
  return `<script type="application/json" id="${id}">`;
}

/** The element that holds the data. No sign in it can end the element or begin another. */
export function embeddedJson(id: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `${openingOf(id)}${json}${CLOSING}`;
}

/** The text of the data with this id in a page; null where it holds none. */
export function jsonInPage(id: string, html: string): string | null {
  const opening = openingOf(id);
  const start = html.lastIndexOf(opening);
  if (start < 0) return null;
  const end = html.indexOf(CLOSING, start);
  return end < 0 ? null : html.slice(start + opening.length, end);
}
