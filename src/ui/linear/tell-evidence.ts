/** Says the passage that proves an answer, and its parts by name. */
import type { Article } from '../../core/article/article.ts';
import { textOf } from '../../core/article/span.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import type { Words } from '../../core/words/words.ts';
import { partsOf } from '../text/mark-passage.ts';

/** The text without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A passage, and below it the parts that it holds, by name; content that is the whole of it is not said twice. */
export function tellEvidence(title: string, article: Article, evidence: Evidence, words: Words): string[] {
  const parts = partsOf(article.text, evidence);
  const part = (name: string, texts: readonly string[]) =>
    texts.length > 0 ? [`${name}: ${texts.join(' / ')}`] : [];
  const passage = oneLine(textOf(article.text, evidence.passage));
  const isWhole = parts.content.length === 1 && oneLine(parts.content[0]!) === passage;
  return [
    `${title}: ${passage}`,
    ...part(words.lines.source, parts.source),
    ...part(words.lines.cue, parts.cue),
    ...part(words.lines.content, isWhole ? [] : parts.content),
  ];
}
