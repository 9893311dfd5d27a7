/** Analyzes an article of the reader's own into an x-ray. Loaded when an article is named. */
import { analyze } from '../../core/analysis/analyze.ts';
import type { ArticleSource } from '../../core/article/article.ts';
import { looksEnglish } from '../../core/article/language.ts';
import { readArticle } from '../../core/article/read-article.ts';
import { buildKey } from '../../core/key/build-key.ts';
import type { Words } from '../../core/words/words.ts';
import type { Xray } from '../../core/xray/xray.ts';
import { xrayOf } from '../../core/xray/xray-of.ts';
import { cleaned } from '../sources/key-of-article.ts';

/** The x-ray of any text: of one in which nothing can be asked, or nobody speaks, it shows just that. */
export async function xrayOfArticle(source: ArticleSource, words: Words): Promise<Xray> {
  const article = readArticle(cleaned(source));
  const analysis = analyze(article);
  const told = await words.loadFindings();
  const xray = xrayOf(buildKey(article, analysis, words.key), analysis, words, told);
  return looksEnglish(article.text) ? xray : { ...xray, warnings: [told.xray.notEnglish, ...xray.warnings] };
}
