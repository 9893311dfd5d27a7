/** Parses a question pack into an answer key or its article. Loaded when a pack is named. */
import type { ArticleSource } from '../../core/article/article.ts';
import type { AnswerKey } from '../../core/key/answer-key.ts';
import { packToKey } from '../../core/pack/pack-to-key.ts';
import { parsePack } from '../../core/pack/parse-pack.ts';
import type { Words } from '../../core/words/words.ts';

/** The answer key; throws a UserError (exit code 65) that lists what is wrong with the pack. */
export function keyOfPack(yaml: string, path: string, words: Words): AnswerKey {
  return packToKey(parsePack(yaml, path), words.article);
}

/** The pack's article under the pack's path; throws like `keyOfPack`. */
export function articleOfPack(yaml: string, path: string): ArticleSource {
  const { title, byline, date, publisher, text } = parsePack(yaml, path);
  return { path, title, byline, date, publisher, text };
}
