/** Rewrites a passage into a statement that stands alone: names for pronouns, or a reason why it cannot. */
import { holdsMisreadLetters } from '../../article/letters.ts';
import type { Groundwork } from '../groundwork.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { PARTICLES } from '../lexicon/name-words.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { GROUP_NOUNS } from '../lexicon/people.ts';
import type { Entity } from '../names/cast.ts';
import { phraseStartingAt } from '../phrases/noun-phrases.ts';
import { resolvePronoun } from '../sources/resolve-pronouns.ts';
import { breaksOff } from './breaks-off.ts';
import { isDoubtfulPronoun } from './doubtful-pronoun.ts';
import { fullNameFor, hasNamesake, isNamedInBody, isPlaceSlot } from './full-names.ts';
import { leanIn } from './ownerless.ts';
import { pointsOutside } from './points-outside.ts';
import { polish } from './polish-statement.ts';

/** The statement with its confidence, or why there is none. */
export type Rewritten =
  | { readonly statement: string; readonly confidence: number }
  | { readonly refused: string };

/** How a passage may be rewritten. */
export interface RewriteContext {
  /** Whose words these are: "she" is most often her own. Null for the article's. */
  readonly speaker: Entity | null;
  /** How the article names the body that speaks of itself as “it”: "the State Department"; absent where nobody does. */
  readonly itself?: string | null;
  /** Words in marks may stay where they are only part of the statement. */
  readonly keepMarks: boolean;
  /** It is asked how firmly it is put, not whether it is so: for that, "the crash" need not say which. */
  readonly inView?: boolean;
  /** Fewest words; 5 by default. */
  readonly shortest?: number;
}

/** What opens the entries of a list, and teasers. */
const BULLET = /^[~•▪◦●►■*#|>]$/;
/** Two typewriter apostrophes, for a quotation mark. */
const OPENS_QUOTE = /^['’]$/;
const SELF = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves|you|your|yours)$/;
const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const GROUP = /^(?:they|them|their|theirs|it|its|themselves|itself)$/;
const SHORTEST = 5;
const LONGEST = 34;
/** A pronoun resolved with less than this is left out of every key. */
const SURE = 0.8;

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** "her" before a noun; null where it may be the object of the verb before it ("shows her waving", "view her coldly"). */
function isPossessiveHer(ground: Groundwork, at: number): boolean | null {
  const next = ground.all[at + 1];
  if (next === undefined) return false;
  // "Her $530,000 haul", but "paid her $530,000".
  if (next.kind === 'number' || /^[$€£]/.test(next.text)) return ground.all[at]!.capital || null;
  if (next.kind !== 'word') return false;
  if (/(?:ing|ly)$/.test(next.lower)) return null;
  return (
    !DETERMINERS.has(next.lower) &&
    !/^(?:to|in|on|at|for|with|that|and|but|from|by|of|as|if|when)$/.test(next.lower)
  );
}

const POINTS =
  /^(?:in|at|of|on|by|with|for|from|into|about|over|under|after|before|against|during|through|since|near|behind|all|only)$/;

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
  if (!subject) return false;
  // "the contractor, Harbor Works, got the work for its ties": the name only says who it is.
  const named = ground.mentions[mentionAt[subject.to + 1] ?? -1];
  const isNamed = all[subject.to]?.lower === ',' && named !== undefined && all[named.to]?.lower === ',';
  const rest = all.slice(isNamed ? named.to + 1 : from, at);
  if (rest.some((t) => t.lower === ',' || t.lower === 'that' || t.lower === 'and')) return false;
  const head = all[subject.head]!;
  const isBody = isNamed || mentionAt[subject.head]! >= 0 || ORGANIZATION_NOUNS.has(head.lower);
  return lower === 'its' ? isBody : GROUP_NOUNS.has(head.lower);
}

/** "had |also| broken": it adds to another sentence, and without it the statement is the same. */
function isIdleAlso({ all }: Groundwork, at: number, from: number): boolean {
  const [before, next] = [all[at - 1], all[at + 1]];
  return (
    all[at]!.lower === 'also' &&
    at > from &&
    all[at]!.passage < 0 &&
    before?.kind === 'word' &&
    !/^(?:but|and|not)$/.test(before.lower) &&
    next?.kind === 'word' &&
    !/^(?:known|called|named)$/.test(next.lower)
  );
}

/** "The ministry said |it had paid": not "it was wrong to pay", where "it" stands for nothing. */
function isItself({ all }: Groundwork, at: number): boolean {
  if (all[at]!.lower !== 'it') return false;
  const ahead = all.slice(at + 1, at + 5);
  const be = ahead.findIndex((t) =>
    /^(?:is|was|be|been|'s|would|will|makes?|made|takes?|took|seems?|seemed)$/.test(t.lower),
  );
  if (be < 0) return true;
  const behind = ahead[be + 1]?.lower ?? '';
  return (
    /(?:ed|ing)$/.test(behind) ||
    (/^(?:would|will)$/.test(ahead[be]!.lower) && !/^(?:be|not|take|make)$/.test(behind))
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
  const leaning = leanIn(ground, from, to);
  if (leaning !== null) return { refused: leaning };
  if (
    /^(?:Summary|Note|Update|Correction|Warning|Tip|Background|Conclusion|Results?)$/.test(all[from]!.text) &&
    all[from + 1]?.capital
  )
    return { refused: 'is no sentence' };
  const opening = all.slice(from, to).find((t) => t.kind !== 'mark')?.lower ?? '';
  if (/^(?:appears?|appeared|seems?|seemed|looks?|looked)$/.test(opening))
    return { refused: 'has no subject' };
  if (opening === "'s") return { refused: 'is no sentence' };
  if (BULLET.test(all[from]!.text) || BULLET.test(all[from - 1]?.text ?? ''))
    return { refused: 'is no sentence' };
  // "SALE AGREED The company …": a heading that runs into the sentence.
  if (all.slice(from, from + 3).every(({ text: word }) => word.length > 1 && word === word.toUpperCase()))
    return { refused: 'is no sentence' };
  if (OPENS_QUOTE.test(all[from]!.text)) return { refused: 'opens with a quote that is not closed' };
  const whole = all[from]!.passage === all[to - 1]!.passage ? all[from]!.passage : -1;
  for (let i = from; i < to; i++) {
    const token = all[i]!;
    const { lower } = token;
    if (token.kind !== 'mark' && !lower.startsWith("'")) words++;
    const isUS = token.text === 'US' || token.text === 'IT' || token.text === 'U.S.';
    if (token.passage >= 0 && !context.keepMarks) continue;
    if (isUS) continue;
    if (isIdleAlso(ground, i, from)) {
      put(token.start, all[i + 1]?.start ?? token.end, '');
      continue;
    }
    if (SELF.test(lower)) return { refused: 'speaks of “I”, “we” or “you”' };
    const pointing = context.inView && lower === 'the' ? null : pointsOutside(ground, i, from, to);
    if (pointing !== null) return { refused: pointing };
    const inMarks = token.passage >= 0 && token.passage !== whole;
    if (context.itself && i === from && !inMarks && isItself(ground, i)) {
      put(token.start, token.end, context.itself);
      if (context.speaker) named.add(context.speaker);
      continue;
    }
    if (inMarks && (PERSONAL.test(lower) || GROUP.test(lower)))
      return { refused: `“${token.text}” is not named` };
    if (PERSONAL.test(lower)) {
      if (all[i + 1]?.lower === "'s") return { refused: 'a name with “’s” would read as an owner' };
      // "He'd wait"
      if (/^'(?:d|ll|ve|re)$/.test(all[i + 1]?.lower ?? ''))
        return { refused: `“${token.text}” could be somebody else` };
      const found = resolvePronoun(ground, lower, i, context.speaker);
      if (
        !found ||
        found.confidence < SURE ||
        isDoubtfulPronoun(ground, from, i, found.entity, context.speaker) ||
        !found.entity.name.includes(' ')
      )
        return { refused: `“${token.text}” could be somebody else` };
      if (!named.has(found.entity)) {
        const owns = lower === 'his' || lower === 'hers' || (lower === 'her' && isPossessiveHer(ground, i));
        if (owns === null) return { refused: '“her” can be read in two ways' };
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
    if (lower === ':' && token.passage < 0 && i > from && i + 1 < to)
      return { refused: 'has a label before a colon' };
    if (/^(?:—|–|―|--|-)$/.test(token.text) && i > from && i + 1 < to)
      return { refused: 'is broken by a dash' };
    if (lower === '/' || all[i + 1]?.text === '/') return { refused: 'two names run together' };
    const mention = mentionAt[i]!;
    if (mention < 0 || mentions[mention]!.from !== i) continue;
    const entity = cast.entityOf[mention];
    if (!entity || cast.doubtful.has(mention)) return { refused: `“${token.text}” could be one of two` };
    // What stands in marks is shown as it stands.
    const full = inMarks ? null : fullNameFor(ground, mentions[mention]!, entity);
    if (full !== null && !named.has(entity)) {
      if (
        isPlaceSlot(all[full.from - 1]) ||
        PARTICLES.has(all[full.from - 1]?.lower ?? '') ||
        !isNamedInBody(ground, entity) ||
        hasNamesake(ground, entity, token.start)
      )
        return { refused: `“${token.text}” may not be ${entity.name}` };
      put(all[full.from]!.start, full.end, entity.name);
    }
    named.add(entity);
  }
  const broken = breaksOff(ground, from, to);
  if (broken !== null) return { refused: broken };
  if (words < (context.shortest ?? SHORTEST)) return { refused: 'too short to stand alone' };
  if (words > LONGEST) return { refused: 'too long for one statement' };
  result += text.slice(at, all[to - 1]!.end);
  return holdsMisreadLetters(result)
    ? { refused: 'its letters are damaged' }
    : { statement: polish(result), confidence };
}
