/** How a headline stands to what it tells: asserts it, hands it on or leaves it open, or calls it false. */
import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Groundwork } from '../groundwork.ts';
import { AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.ts';
import { CALLED_FALSE, HANDED_ON, LEFT_OPEN, SPEAKING_PEOPLE, TURNS_ON } from '../lexicon/headline-words.ts';
import type { Token } from '../tokens.ts';

/** How a headline stands to what it tells, and the word that says so. */
export interface HeadlineStance {
  readonly stance: 'asserted' | 'handed-on' | 'open' | 'called-false';
  readonly cue: Span;
}

const LONGEST = 24;

/** A heading, or a text that is nothing but one line without a full stop. */
export function isHeadline(article: Article, paragraph: number): boolean {
  const { kind, start, end } = article.paragraphs[paragraph]!;
  if (kind === 'heading') return true;
  const line = article.text.slice(start, Math.min(end, start + 400));
  return (
    article.paragraphs.length === 1 &&
    end - start < 400 &&
    !/[.!…][”"»’')]*$/.test(line) &&
    line.split(/\s+/).length <= LONGEST
  );
}

const isRumor = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:rumou?rs?|reports?|claims?|allegations?|story|stories|gossip)$/.test(token.lower);

/** "No, …" or "Not …" in first place, or a negated verb that denies the whole: "is not real", "didn't happen". */
function deniesAll(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (lower === 'no') return (i === 0 || tokens[i - 1]!.lower === ':') && next?.lower === ',';
  const negated = /^(?:not|isn't|wasn't|aren't|didn't|doesn't|hasn't|haven't|never)$/.test(lower);
  if (!negated) return false;
  const previous = tokens[i - 1]?.lower ?? '';
  if (lower === 'not' && /^(?:being|to)$|[^e]ed$/.test(next?.lower ?? '') && !PREPOSITIONS.has(previous))
    return true;
  if (lower !== 'never' && (lower !== 'not' || AUXILIARIES.has(previous))) return true;
  const ahead = tokens.slice(i + 1, i + 5).map((t) => t.lower);
  return ahead.some((w) => /^(?:real|true|happen|happened|exist|actually|really|dead|a|an)$/.test(w));
}

/** What the words of a headline do with what it tells. */
export function stanceOf(tokens: readonly Token[]): HeadlineStance {
  const span = (token: Token): Span => ({ start: token.start, end: token.end });
  const turned = tokens.find((t, i) => TURNS_ON.has(t.lower) && tokens.slice(i + 1, i + 6).some(isRumor));
  const denied = tokens.find((t, i) => CALLED_FALSE.has(t.lower) || deniesAll(tokens, i));
  const falsity = turned ?? denied;
  if (falsity) return { stance: 'called-false', cue: span(falsity) };
  const open = tokens.find((t, i) => LEFT_OPEN.has(t.lower) && !isIdle(tokens, i));
  if (open) return { stance: 'open', cue: span(open) };
  const handed = tokens.find((t, i) => HANDED_ON.has(t.lower) || namesSource(tokens, i));
  if (handed) return { stance: 'handed-on', cue: span(handed) };
  const last = tokens.at(-1);
  return { stance: last?.text === '?' ? 'open' : 'asserted', cue: span(last ?? tokens[0]!) };
}

/** ", officials say", "police: …", "Herald: …": a source at the edge of the headline. */
function namesSource(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  const before = tokens[i - 1]?.lower ?? '';
  if (SPEAKING_PEOPLE.has(tokens[i]!.lower))
    return next === ':' || /^[,:–—-]$/.test(before) || i === tokens.length - 1;
  return (
    next === ':' &&
    i < 2 &&
    tokens[i]!.capital &&
    tokens[i]!.lower.length > 3 &&
    !/ed$/.test(tokens[i]!.lower)
  );
}

/** "peace talks": only "in talks" leaves it open. */
function isIdle(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  if (lower === 'talks') return tokens[i - 1]?.lower !== 'in';
  return false;
}

/** The stance of the headline in each paragraph that is one. */
export function readHeadlines(ground: Groundwork): ReadonlyMap<number, HeadlineStance> {
  const { article, all, tokens } = ground;
  const found = new Map<number, HeadlineStance>();
  for (const [sentence, { paragraph }] of article.sentences.entries()) {
    if (found.has(paragraph) || !isHeadline(article, paragraph)) continue;
    const [from, to] = tokens.bySentence[sentence]!;
    if (from < to) found.set(paragraph, stanceOf(all.slice(from, to)));
  }
  return found;
}
