/** Rewrites a passage into a statement that stands alone: names for pronouns, or a reason why it cannot. */
import type { Groundwork } from '../groundwork.ts';
import { ANAPHORIC_NOUNS, POINTING_WORDS } from '../lexicon/claim-words.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';

/** The statement with its confidence, or why there is none. */
export type Rewritten =
  | { readonly statement: string; readonly confidence: number }
  | { readonly refused: string };

/** How a passage may be rewritten. */
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

const POINTS = /^(?:in|at|of|on|by|with|for|from|all|only)$/;

/** "it is unclear", "it was likely": "it" stands for nothing. */
function isExpletive(ground: Groundwork, at: number): boolean {
  if (ground.all[at]!.lower !== 'it') return false;
  const ahead = ground.all.slice(at + 1, at + 6).map((t) => t.lower);
  const be = ahead.findIndex((w) => /^(?:is|was|'s|remains|remained|isn't|wasn't|has|had)$/.test(w));
  return (
    be === 0 &&
    ahead.some((w) => /^(?:clear|unclear|likely|unlikely|possible|known|unknown|certain|uncertain)$/.test(w))
  );
}

/** "the council raised its fees": "its" and "their" behind a subject with a name or a noun for a body, in one clause. */
function isOwnersOwn(ground: Groundwork, from: number, at: number): boolean {
  const { all, mentionAt } = ground;
  const { lower } = all[at]!;
  if ((lower !== 'its' && lower !== 'their') || at < from + 2) return false;
  const subject = phraseStartingAt(ground, from, at);
  if (!subject || all.slice(from, at).some((t) => t.lower === ',' || t.lower === 'that' || t.lower === 'and'))
    return false;
  const head = all[subject.head]!;
  const isBody = mentionAt[subject.head]! >= 0 || ORGANIZATION_NOUNS.has(head.lower);
  return lower === 'its' ? isBody : GROUP_NOUNS.has(head.lower);
}

/** "the party", "the crash": a bare noun for what another sentence has introduced, with nothing behind it to say which. */
function leansBack(ground: Groundwork, at: number, from: number, to: number): boolean {
  const { all } = ground;
  const noun = all[at + 1];
  const behind = all[at + 2];
  if (at > from && all[at - 1]!.lower === 'of') return false;
  if (!noun || at + 1 >= to || noun.passage >= 0 || !ANAPHORIC_NOUNS.has(noun.lower)) return false;
  const named = all.slice(from, at).some((t) => t.lower === noun.lower);
  return (
    !named &&
    !(
      behind &&
      at + 2 < to &&
      /^(?:of|that|who|which|where|for|in|at|to|on|between|against|with|from|about|over)$/.test(behind.lower)
    )
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
    if (lower === 'the' && leansBack(ground, i, from, to))
      return { refused: `“the ${all[i + 1]!.text}” is not said which` };
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
    if (GROUP.test(lower) && !isExpletive(ground, i) && !isOwnersOwn(ground, from, i))
      return { refused: `“${token.text}” is not named` };
    if (lower === 'that' && /^(?:and|,)$/.test(all[i - 1]?.lower ?? '') && i > from)
      return { refused: 'holds a second statement' };
    if (lower === 'that' && POINTS.test(all[i - 1]?.lower ?? '') && i > from)
      return { refused: 'points outside itself (“that”)' };
    if (lower === '/' || all[i + 1]?.text === '/') return { refused: 'two names run together' };
    const mention = mentionAt[i]!;
    if (mention < 0 || mentions[mention]!.from !== i) continue;
    const entity = cast.entityOf[mention];
    const { words: own, title, end } = mentions[mention]!;
    if (!entity || cast.doubtful.has(mention)) return { refused: `“${token.text}” could be one of two` };
    if (
      entity.kind === 'person' &&
      own.length === 1 &&
      entity.name !== own[0] &&
      title === '' &&
      !named.has(entity) &&
      all[i - 1]?.lower !== 'the'
    )
      put(token.start, end, entity.name);
    named.add(entity);
  }
  const ending = all.slice(from, to).findLast((t) => t.kind === 'word');
  if (ending && AUXILIARIES.has(ending.lower)) return { refused: 'breaks off at its verb' };
  if (words < (context.shortest ?? SHORTEST)) return { refused: 'too short to stand alone' };
  if (words > LONGEST) return { refused: 'too long for one statement' };
  result += text.slice(at, all[to - 1]!.end);
  return { statement: polish(result), confidence };
}

const ANY_MARK = /[“”„«»"]/g;

/** Without a mark at either end that has no partner, or a pair that holds the whole. */
function unwrapped(statement: string): string {
  const marks = statement.match(ANY_MARK)?.length ?? 0;
  const opens = /^[“”„«»"]/.test(statement);
  const closes = /[“”„«»"][.,;:!?\s]*$/.test(statement);
  if (opens && closes && marks === 2) return statement.slice(1).replace(/[“”„«»"]([.,;:!?\s]*)$/, '$1');
  if (marks % 2 === 0) return statement;
  if (opens) return statement.slice(1);
  return closes ? statement.replace(/[“”„«»"]([.,;:!?\s]*)$/, '$1') : statement;
}

/** One sentence: white space folded, marks paired, a capital first, a period last. */
function polish(raw: string): string {
  let statement = unwrapped(
    raw
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ ?\[[,.;]\]/g, ''),
  )
    .replace(/(?<![,;:.\s])[,;:.\s]+$/, '')
    .replace(/^[,;:.\s]+/, '');
  if (statement.endsWith(')') && !statement.includes('('))
    statement = statement.slice(0, -1).replace(/(?<![,;:.\s])[,;:.\s]+$/, '');
  let open = false;
  statement = statement.replace(ANY_MARK, () => {
    open = !open;
    return open ? '“' : '”';
  });
  if (open) statement = `${statement}”`;
  statement = statement
    .replace(/(?<![,.])[,.]+”$/, '”')
    .replace(/^([\p{Ll}])/u, (letter) => letter.toUpperCase());
  return `${statement}.`;
}
