/** Tells who is named only for having made a picture: "Photo: Ada Quill / Harbor Images". */
import type { Speaker } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { hasAtMostWords } from '../article/line-words.ts';
import { spanAt } from '../article/search.ts';

/** A note on a picture has no more words. */
const LONGEST_NOTE = 14;

/** Words of notes on pictures. */
const OF_PICTURES =
  /\b(?:photo(?:graph|s)?|images?|pictures?|illustration|screenshot|screengrab|credits?|courtesy|getty|flickr|shutterstock|wikimedia|file)\b/iu;

/** A bracket that opens before the name: "(Photo by |". */
const IN_BRACKET = /[([][^)\]]{0,60}$/u;

/** Whether all places that name the speaker are credits of pictures. */
export function isMerelyCredited(article: Article, { mentions }: Speaker): boolean {
  const { paragraphs, text } = article;
  return (
    mentions.length > 0 &&
    mentions.every(({ start, end }) => {
      const paragraph = paragraphs[spanAt(paragraphs, start)];
      if (!paragraph) return false;
      const bracket = IN_BRACKET.exec(text.slice(Math.max(paragraph.start, start - 80), start))?.[0];
      if (bracket !== undefined) return OF_PICTURES.test(bracket + text.slice(end, end + 30));
      const isNote = hasAtMostWords(text, paragraph.start, paragraph.end, LONGEST_NOTE);
      return isNote && OF_PICTURES.test(text.slice(paragraph.start, paragraph.end));
    })
  );
}
