/** What every later pass stands on: marked passages, tokens, names and who bears them. */
import type { Article } from '../article/article.ts';
import { findMarkedPassages, type MarkedPassage } from '../article/quotation-marks.ts';
import { firstIndex } from '../article/search.ts';
import { type Cast, groupNames } from './names/cast.ts';
import { findNames, type NameMention } from './names/find-names.ts';
import { onDemand } from './on-demand.ts';
import { settledNouns } from './phrases/settled-nouns.ts';
import { findTokens, type Token, type Tokens } from './tokens.ts';

/** An article cut into passages, tokens and names. */
export interface Groundwork {
  readonly article: Article;
  readonly text: string;
  readonly passages: readonly MarkedPassage[];
  readonly tokens: Tokens;
  /** `tokens.all`, for short. */
  readonly all: readonly Token[];
  readonly mentions: readonly NameMention[];
  /** By token index, the mention that the token is part of (its title included); −1 for none. */
  readonly mentionAt: Int32Array;
  readonly cast: Cast;
  /** Nouns for the one thing of their kind that the article is about. */
  readonly settled: () => ReadonlySet<string>;
  readonly warnings: readonly string[];
}

/** Cuts the article and groups its names. Linear in the length of the text. */
export function layGroundwork(article: Article): Groundwork {
  const { passages, warnings } = findMarkedPassages(article);
  const tokens = findTokens(article, passages);
  const mentions = findNames(tokens);
  const mentionAt = new Int32Array(tokens.all.length).fill(-1);
  for (const [i, mention] of mentions.entries()) mentionAt.fill(i, mention.titleFrom, mention.to);
  const cast = groupNames(mentions);
  return {
    article,
    text: article.text,
    passages,
    tokens,
    all: tokens.all,
    mentions,
    mentionAt,
    cast,
    settled: onDemand(() => settledNouns({ article, tokens, mentions, mentionAt, cast })),
    warnings,
  };
}

/** The index of the first token that begins at or after `offset`. */
export function tokenAt(all: readonly Token[], offset: number): number {
  return firstIndex(all, (token) => token.start >= offset);
}
