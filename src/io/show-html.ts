/** Turns a piece of HTML into the text that it shows. */
import { htmlBlocks } from './html-text.ts';
import { parsePage } from './page-dom.ts';

/** One line; pictures, scripts and what is hidden are left out. Rejects as `parsePage` does; `name` is for its message. */
export async function showHtml(html: string, name: string): Promise<string> {
  if (!/[<&]/.test(html)) return html;
  const { body } = await parsePage(`<html><body>${html}</body></html>`, name);
  return htmlBlocks(body)
    .map(({ text }) => text)
    .join(' ');
}
