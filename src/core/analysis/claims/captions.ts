/** Tells captions of pictures, credits and notes of the editors from the article's own sentences. */
import type { Article } from '../../article/article.ts';

/** A line beside the paragraph that is nothing but a picture's credit: "Pool/Reuters". */
function isBesideCredit({ paragraphs, text }: Article, index: number): boolean {
  return [paragraphs[index - 1], paragraphs[index + 1]].some(
    (line) =>
      line !== undefined &&
      line.end - line.start < LONGEST_CREDIT &&
      /(?:\b(?:Reuters|Getty Images|Getty|AFP|Associated Press)|[/(]AP)\)?\.?\s*$/u.test(
        text.slice(line.start, line.end),
      ),
  );
}

const LONGEST_CREDIT = 60;

/** A picture's caption or its credit stands in the paragraph, or a note of the editors. */
function isCaption(article: Article, index: number): boolean {
  const { start, end } = article.paragraphs[index]!;
  const text = article.text.slice(start, Math.min(end, start + 2000));
  return /\b(?:misstated|(?:airs|broadcasts) (?:on|weekdays|live)|newsletter|An earlier version|Correction|contributed (?:to this|reporting)|for more information)\b|\b(?:Image|Photo|Photograph|Picture|Credit|File)s?(?: by)?:|\((?:Photo|Image)\b|\bvia Getty\b/.test(
    text,
  );
}

/** Whether the paragraph of that index is a caption, a credit or a note, or stands beside a picture's credit. */
export const isBesidePicture = (article: Article, index: number): boolean =>
  isCaption(article, index) || isBesideCredit(article, index);
