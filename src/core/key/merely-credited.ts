/** Tells who is named only for having made the article or a picture: "By Ada Quill", "Photo: Ada Quill / Harbor Images". */
import type { Speaker } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { hasAtMostWords } from '../article/line-words.ts';
import { spanAt } from '../article/search.ts';

/** A note on a picture has no more words. */
const LONGEST_NOTE = 14;

/** Words of notes on pictures. */
const OF_PICTURES =
  /\b(?:photo(?:graph|s)?|images?|pictures?|illustration|screenshot|screengrab|credits?|courtesy|getty|flickr|shutterstock|wikimedia|file)\b/iu;

/** What opens a byline. */
const BYLINE = /^\s*(?:(?:words|text|story|report|reporting|written) )?by\s/iu;

/** A bracket that opens further before the name is about something else; in UTF-16 units. */
const FURTHEST_BRACKET = 61;

/** Whether all places that name the speaker are bylines or credits of pictures. */
export function isMerelyCredited(article: Article, { mentions }: Speaker): boolean {
  const { paragraphs, text } = article;
  return (
    mentions.length > 0 &&
    mentions.every(({ start, end }) => {
      const paragraph = paragraphs[spanAt(paragraphs, start)];
      if (!paragraph) return false;
      const bracket = openBracket(text.slice(Math.max(paragraph.start, start - FURTHEST_BRACKET), start));
      if (bracket !== undefined) return OF_PICTURES.test(bracket + text.slice(end, end + 30));
      const isNote = hasAtMostWords(text, paragraph.start, paragraph.end, LONGEST_NOTE);
      const note = isNote ? text.slice(paragraph.start, paragraph.end) : '';
      return BYLINE.test(note) || OF_PICTURES.test(note);
    })
  );
}

/** The end of the text from a bracket on that is still open: "(Photo by "; undefined where none is. */
function openBracket(before: string): string | undefined {
  const closed = Math.max(before.lastIndexOf(')'), before.lastIndexOf(']'));
  const after = before.slice(closed + 1);
  const open = after.search(/[([]/);
  return open < 0 ? undefined : after.slice(open);
}
