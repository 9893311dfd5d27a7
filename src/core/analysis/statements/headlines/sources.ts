/** Whom a headline credits: verbs of saying, and sources at its edges behind a comma, a dash or a colon. */
import { AUXILIARIES, PREPOSITIONS } from '../../lexicon/function-words.ts';
import {
  EDGE_SOURCES,
  HANDING_VERBS,
  HANDING_WORDS,
  INQUIRIES,
  OUTLETS,
  WON_OR_LOST,
} from '../../lexicon/headline-words.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../../lexicon/people.ts';
import type { Token } from '../../tokens.ts';
import { isCompared } from './hedges.ts';

/** The longest phrase that stands for a source at an edge, in tokens. */
const LONGEST_SOURCE = 6;

const isSpeaking = ({ lower }: Token) =>
  EDGE_SOURCES.has(lower) || ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower);
const isOutlet = (token: Token) => token.capital && OUTLETS.has(token.lower);
const isDash = ({ text }: Token) => /^(?:[|–—-]|--)$/.test(text);

/** "police: …", "Hospital officials: …", "Reuters: …", "Vale: I …": the phrase before the first colon is a source. */
function opensWithSource(tokens: readonly Token[]): Token | null {
  const colon = tokens.findIndex((t) => t.text === ':' || isDash(t));
  const head = tokens[colon - 1];
  if (colon < 1 || colon > LONGEST_SOURCE || !head) return null;
  if (tokens[colon]!.text !== ':') return null;
  const words = tokens.slice(0, colon);
  if (words.some((t) => PREPOSITIONS.has(t.lower) && !/^(?:of|for|at)$/.test(t.lower))) return null;
  const opener = tokens[colon + 1]?.lower ?? '';
  return isSpeaking(head) || isOutlet(head) || /^(?:i|we|my|our|i'm)$/.test(opener) ? head : null;
}

/** "…, police", "… - senior official", "…: claims", "… Report": the last phrase is nothing but a source. */
function closesWithSource(tokens: readonly Token[]): Token | null {
  const last = tokens.at(-1)!;
  const seam = tokens.findLastIndex((t) => /^[,:]$/.test(t.text) || isDash(t));
  // A dash that was lost on the way leaves the bare word behind a complete headline.
  if (/^(?:reports?|sources?|claims?)$/.test(last.lower) && tokens.length > 5 && last.capital)
    return isPublished(tokens, tokens.length - 1) ? null : last;
  if (seam < 1 || tokens.length - 1 - seam > LONGEST_SOURCE) return null;
  const phrase = tokens.slice(seam + 1);
  if (phrase.length === 0 || phrase.some((t) => AUXILIARIES.has(t.lower) || t.lower === 'and')) return null;
  const head = phrase.find((_, k) => PREPOSITIONS.has(phrase[k + 1]?.lower ?? '')) ?? last;
  // Behind a comma a singular role mostly says who somebody is: "Ada Vale, former mayor".
  const isAside = tokens[seam]!.text === ',' && !EDGE_SOURCES.has(head.lower) && !GROUP_NOUNS.has(head.lower);
  if (isSpeaking(head) && !isAside) return head;
  return phrase.length <= 2 && isOutlet(last) && tokens[seam]!.text !== ',' ? last : null;
}

/** "publishes its yearly report", "report on the dam": a document that is the story itself. */
function isPublished(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1]?.lower === 'on' ||
    tokens
      .slice(Math.max(0, i - 4), i)
      .some((t) =>
        /^(?:releas|publish|issu|fil|unveil|present|leak|delay|delet)(?:e?s|ed|ing)$/.test(t.lower),
      )
  );
}

/** "report" and "claim" as nouns and verbs: not "than reported", "claims 12 lives", "report card". */
function handsOn(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (HANDING_WORDS.has(lower)) return !isCompared(tokens, i);
  if (!HANDING_VERBS.has(lower) || isCompared(tokens, i)) return false;
  if (/^reports?$/.test(lower) && isPublished(tokens, i)) return false;
  if (/^(?:report|claim|forecast)/.test(lower)) {
    const object = tokens.slice(i + 1, i + 4);
    return !object.some((t) => WON_OR_LOST.has(t.lower));
  }
  if (lower === 'fears' || lower === 'thinks') return next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
  return true;
}

/** "sources say", "source tells": elsewhere sources are of energy. */
const isSource = (tokens: readonly Token[], i: number) =>
  /^sources?$/.test(tokens[i]!.lower) && HANDING_VERBS.has(tokens[i + 1]?.lower ?? '');

/** "study finds": what an inquiry comes to is its word. */
const isFinding = (tokens: readonly Token[], i: number) =>
  /^(?:finds?|shows?|found)$/.test(tokens[i]!.lower) && INQUIRIES.has(tokens[i - 1]?.lower ?? '');

/**
 * "Ferry 'sunk by submarine'": marks around what is told leave it to whoever said so. A capital may begin a title, and words all
 * in capitals tell nothing.
 */
function isMarked(tokens: readonly Token[], i: number): boolean {
  const { passage, kind, capital } = tokens[i]!;
  if (passage < 0 || kind === 'mark' || capital || tokens[i - 1]?.passage === passage) return false;
  return tokens[i + 1]?.passage === passage && tokens[i + 1]!.kind !== 'mark';
}

/** The word that hands on what a headline tells as somebody's; null for none. */
export function findSource(tokens: readonly Token[]): Token | null {
  const word = tokens.find((_, i) => handsOn(tokens, i) || isSource(tokens, i) || isFinding(tokens, i));
  return (
    word ??
    opensWithSource(tokens) ??
    closesWithSource(tokens) ??
    tokens.find((_, i) => isMarked(tokens, i)) ??
    null
  );
}
