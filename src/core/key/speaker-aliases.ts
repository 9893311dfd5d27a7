/** Every way in which the article names a speaker, without the pronouns. */
import type { Speaker } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import { startsLower, startsUpper } from '../article/letters.ts';
import { firstIndex } from '../article/search.ts';
import { type Span, textOf } from '../article/span.ts';
import { peopleInSentence } from './people-in-sentence.ts';

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

/** The words of the speaker's names that tell who is meant. */
function tellingWords(article: Article, speaker: Speaker): ReadonlySet<string> {
  return new Set(
    aliasesOf(article, speaker)
      .filter(startsUpper)
      .flatMap((alias) => (alias.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []).flatMap(wordsOf))
      .filter((word) => word.length > 2 && !LOOSE.has(word)),
  );
}

/** Looks for the names of speakers in texts of one article; the names of each are gathered once. */
export interface NameFinder {
  /** Whether a text holds a word of the speaker's names, so that it gives the speaker away. */
  names(text: string, speaker: Speaker): boolean;
  /** The last place before `offset` where the speaker is named; null where none is. */
  lastNamed(speaker: Speaker, offset: number): Span | null;
}

/** A finder for the speakers of the article. */
export function nameFinder(article: Article): NameFinder {
  const known = new Map<string, ReadonlySet<string>>();
  const names = (text: string, speaker: Speaker) => {
    const own = known.get(speaker.id) ?? tellingWords(article, speaker);
    known.set(speaker.id, own);
    return wordsOf(text).some((word) => own.has(word));
  };
  const lastNamed = (speaker: Speaker, offset: number) => {
    const { mentions } = speaker;
    for (let i = firstIndex(mentions, (m) => m.end > offset) - 1; i >= 0; i--)
      if (names(textOf(article.text, mentions[i]!), speaker)) return mentions[i]!;
    return null;
  };
  return { names, lastNamed };
}

/**
 * The name as it stands in a sentence: "the city council", "the Kremlin", "Ada Vale". Common nouns get an article, and so
 * does a body that the article itself names with one.
 */
export function nameInSentence(article: Article, speaker: Speaker): string {
  const { name, kind, mentions } = speaker;
  if (kind === 'person') return name;
  if (/^(?:the|a|an|his|her|their|its|our|one|two|some|many|several|most|other|those|unnamed)\b/i.test(name))
    return peopleInSentence(name);
  if (kind === 'group' && /s$/.test(name)) return peopleInSentence(name);
  const isOneOfSeveral = mentions.some(
    ({ start, end }) =>
      /(?:^|\s)an? $/i.test(article.text.slice(Math.max(0, start - 4), start)) ||
      /^an? /i.test(article.text.slice(start, end)),
  );
  if (kind === 'group' && isOneOfSeveral) return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`;
  const takesArticle = mentions.some(
    ({ start, end }) =>
      /(?:^|\s)the\s$/i.test(article.text.slice(Math.max(0, start - 5), start)) ||
      /^the\s/i.test(article.text.slice(start, end)),
  );
  return takesArticle || startsLower(name) ? `the ${name}` : name;
}

/**
 * Where a speaker is named before `home` whose name stands in the statement, but not in `home`, where the article has a pronoun;
 * null where `home` names all.
 */
export function nameBefore(
  finder: NameFinder,
  { text }: Article,
  speakers: readonly Speaker[],
  statement: string,
  home: Span,
): Span | null {
  const words = textOf(text, home);
  for (const speaker of speakers) {
    if (speaker.kind !== 'person' || !statement.includes(speaker.name) || finder.names(words, speaker))
      continue;
    const before = finder.lastNamed(speaker, home.start);
    if (before) return before;
  }
  return null;
}
