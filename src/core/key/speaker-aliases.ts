/** Every way in which the article names a speaker, without the pronouns. */
import type { Speaker } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { textOf } from '../article/span.ts';

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|one|his|her|their|its|him|them)$/i;
const LOOSE = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'de',
  'la',
  'van',
  'von',
  'al',
  'sir',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

/** Distinct names and descriptions in the order of their first use, the full name first. */
export function aliasesOf(article: Article, speaker: Speaker): string[] {
  const aliases = new Set([speaker.name]);
  for (const mention of speaker.mentions) {
    const alias = textOf(article.text, mention).replace(/\s+/g, ' ');
    if (!PRONOUN.test(alias)) aliases.add(alias);
  }
  return [...aliases];
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text holds a word of the speaker's names, so that it gives the speaker away. */
export function namesSpeaker(article: Article, text: string, speaker: Speaker): boolean {
  const own = new Set(
    aliasesOf(article, speaker)
      .filter((alias) => /^\p{Lu}/u.test(alias))
      .flatMap((alias) => (alias.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []).flatMap(wordsOf))
      .filter((word) => word.length > 2 && !LOOSE.has(word)),
  );
  return wordsOf(text).some((word) => own.has(word));
}
