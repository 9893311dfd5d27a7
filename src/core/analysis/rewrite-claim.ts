/** Rewrites a passage into a statement that stands alone: names for pronouns, or a reason why it cannot. */
import type { Entity } from './cast.ts';
import type { Groundwork } from './groundwork.ts';
import { POINTING_WORDS } from './lexicon/claim-words.ts';
import { DETERMINERS } from './lexicon/function-words.ts';
import { resolvePronoun } from './resolve-pronouns.ts';

export type Rewritten =
  | { readonly statement: string; readonly confidence: number }
  | { readonly refused: string };

export interface RewriteContext {
  /** Whose words these are: "she" is most often her own. Null for the article's. */
  readonly speaker: Entity | null;
  /** Words in marks may stay where they are only part of the statement. */
  readonly keepMarks: boolean;
  /** Fewest words; 5 by default. */
  readonly shortest?: number;
}

const SELF = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves|you|your|yours)$/;
const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const GROUP = /^(?:they|them|their|theirs|it|its|themselves|itself)$/;
const SHORTEST = 5;
const LONGEST = 34;
/** A pronoun resolved with less than this is left out of every key. */
const SURE = 0.8;

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

function isPossessiveHer(ground: Groundwork, at: number): boolean {
  const next = ground.all[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !DETERMINERS.has(next.lower) &&
    !/^(?:to|in|on|at|for|with|that|and|but|from|by|of|as|if|when)$/.test(next.lower)
  );
}

/** The statement made of the tokens in `[from, to)`. */
export function rewriteClaim(
  ground: Groundwork,
  from: number,
  to: number,
  context: RewriteContext,
): Rewritten {
  const { all, text, mentionAt, mentions, cast } = ground;
  const named = new Set<Entity>();
  let confidence = 1;
  let result = '';
  let words = 0;
  let at = all[from]!.start;
  const put = (start: number, end: number, replacement: string) => {
    result += text.slice(at, start) + replacement;
    at = end;
  };
  for (let i = from; i < to; i++) {
    const token = all[i]!;
    const { lower } = token;
    if (token.kind !== 'mark' && !lower.startsWith("'")) words++;
    const isUS = token.text === 'US' || token.text === 'IT' || token.text === 'U.S.';
    if (token.passage >= 0 && !context.keepMarks) continue;
    if (isUS) continue;
    if (SELF.test(lower)) return { refused: 'speaks of “I”, “we” or “you”' };
    if (
      POINTING_WORDS.has(lower) &&
      !(lower === 'there' && /^(?:is|are|was|were|has|have|had|'s)$/.test(all[i + 1]?.lower ?? '')) &&
      !(lower === 'so' && i > from)
    ) {
      return { refused: `points outside itself (“${token.text}”)` };
    }
    if (PERSONAL.test(lower)) {
      const found = resolvePronoun(ground, lower, i, context.speaker);
      if (!found || found.confidence < SURE) return { refused: `“${token.text}” could be somebody else` };
      if (!named.has(found.entity)) {
        const owns = lower === 'his' || lower === 'hers' || (lower === 'her' && isPossessiveHer(ground, i));
        put(token.start, token.end, owns ? possessive(found.entity.name) : found.entity.name);
        named.add(found.entity);
        confidence = Math.min(confidence, found.confidence);
      }
      continue;
    }
    if (GROUP.test(lower) && (i < from + 3 || lower === 'they' || lower === 'them'))
      return { refused: `“${token.text}” is not named` };
    const mention = mentionAt[i]!;
    if (mention < 0 || mentions[mention]!.from !== i) continue;
    const entity = cast.entityOf[mention];
    const { words: own, title, end } = mentions[mention]!;
    if (!entity) return { refused: `“${token.text}” could be one of two` };
    if (
      entity.kind === 'person' &&
      own.length === 1 &&
      entity.name !== own[0] &&
      title === '' &&
      !named.has(entity)
    )
      put(token.start, end, entity.name);
    named.add(entity);
  }
  if (words < (context.shortest ?? SHORTEST)) return { refused: 'too short to stand alone' };
  if (words > LONGEST) return { refused: 'too long for one statement' };
  result += text.slice(at, all[to - 1]!.end);
  return { statement: polish(result), confidence };
}

/** One sentence: white space folded, marks paired, a capital first, a period last. */
function polish(raw: string): string {
  let statement = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:.\s]+$/, '');
  let open = false;
  statement = statement.replace(/[“”„«»"]/g, () => {
    open = !open;
    return open ? '“' : '”';
  });
  if (open) statement = statement.endsWith('”') ? statement : `${statement}”`;
  statement = statement.replace(/[,.]+”$/, '”').replace(/^([\p{Ll}])/u, (letter) => letter.toUpperCase());
  return `${statement}.`;
}
