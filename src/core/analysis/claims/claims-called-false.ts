/**
 * Claims that the article itself calls false or unshown: "her false claims that …", "the report that … was a hoax",
 * "the unsubstantiated rumor that …".
 */
import { firstIndex } from '../../article/search.ts';
import type { Claim, NotAsked } from '../analysis.ts';
import { CLAIM_NOUNS, DEBUNKED, FALSE_THINGS, FALSE_WORDS, UNSHOWN_WORDS } from '../lexicon/claim-words.ts';
import { ARTICLES, AUXILIARIES, PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import type { Entity } from '../names/cast.ts';
import { LONGEST_SENTENCE, type Token } from '../tokens.ts';
import { agreementOf } from './agreement.ts';
import type { ClaimFinder, Findings } from './claim-finder.ts';
import { ownerOfClaim } from './claim-owner.ts';
import { rewriteClaim } from './rewrite-claim.ts';

/** What the article says of a claim, and where the claim stands. */
interface Verdict {
  readonly status: 'contradicted' | 'unconfirmed';
  /** The words that decide. */
  readonly word: Token;
  /** Token index of the noun: "claim". */
  readonly noun: number;
  /** `[from, to)` of what is claimed. */
  readonly from: number;
  readonly to: number;
}

/** "what he called a false claim", "so-called": the word is somebody else's. */
const HANDED_ON =
  /^(?:call|calls|called|calling|label|labels|labeled|labelled|brand|brands|branded|termed|dubbed|so-called|allegedly|supposedly|not|isn't|wasn't|if|whether)$/;

/** "a hoax", "false", "been debunked" behind a form of "be" at `at`: the word that says so. */
function saysFalse(all: readonly Token[], at: number, limit: number): Token | null {
  let i = at + 1;
  while (
    i < limit &&
    (ARTICLES.has(all[i]!.lower) ||
      /^(?:been|later|since|all|entirely|completely|simply)$/.test(all[i]!.lower))
  )
    i++;
  const token = all[i];
  if (!token || i >= limit || token.passage >= 0) return null;
  const isFalse = FALSE_WORDS.has(token.lower) || FALSE_THINGS.has(token.lower) || DEBUNKED.has(token.lower);
  const next = all[i + 1]?.lower ?? '.';
  return isFalse && /^(?:[.,;]|by|and|on|in|last|this)$/.test(next) ? token : null;
}

/** What the article says of the claim whose noun is at `noun`; null where it does not judge it. */
function verdictOn(all: readonly Token[], noun: number, first: number, limit: number): Verdict | null {
  const link = all[noun + 1]!.lower;
  if (link !== 'that' && link !== 'of') return null;
  const ahead = all.slice(Math.max(first, noun - 2), noun);
  if (all.slice(Math.max(first, noun - 6), noun).some((t) => HANDED_ON.test(t.lower))) return null;
  const word = ahead.find((t) => FALSE_WORDS.has(t.lower) || UNSHOWN_WORDS.has(t.lower));
  const from = noun + 2;
  if (word) {
    let to = from;
    while (to < limit && !/^[.;,:—–]$/.test(all[to]!.lower)) to++;
    return { status: UNSHOWN_WORDS.has(word.lower) ? 'unconfirmed' : 'contradicted', word, noun, from, to };
  }
  for (let i = limit - 1; link === 'that' && i > from + 2; i--) {
    const be =
      PASSIVE_AUXILIARIES.has(all[i]!.lower) || /^(?:has|have|had|proved|proven)$/.test(all[i]!.lower);
    const found = be && all[i]!.passage < 0 ? saysFalse(all, i, limit) : null;
    const turned = /^(?:out|to)$/.test(all[i - 1]!.lower);
    if (!found || turned) continue;
    let to = i;
    while (to > from + 2 && AUXILIARIES.has(all[to - 1]!.lower)) to--;
    return { status: 'contradicted', word: found, noun, from, to };
  }
  return null;
}

/** Whether the word stands in what a source is reported to say, so that "false" may be that one's word. */
function isRetold({ paraphrases }: Findings, noun: number): boolean {
  const near = paraphrases[firstIndex(paraphrases, (p) => p.to > noun)];
  return (
    near !== undefined && near.from <= noun && !/^(?:repeat|report|claim)$/.test(near.cue.verb?.lemma ?? '')
  );
}

/** The claim as a statement; null where it does not stand alone. */
function statementOf({ ground }: Findings, verdict: Verdict, owner: Entity | null): string | null {
  const { from, to, noun } = verdict;
  const link = ground.all[noun + 1]!.lower;
  if (link === 'that') {
    const whole = rewriteClaim(ground, from, to, { speaker: owner, keepMarks: true });
    return 'refused' in whole ? null : whole.statement;
  }
  if (ground.all[from]!.lower !== 'having' || !owner) return null;
  const deed = rewriteClaim(ground, from + 1, to, { speaker: owner, keepMarks: true, shortest: 3 });
  if ('refused' in deed) return null;
  return `${owner.name} had ${deed.statement[0]!.toLowerCase()}${deed.statement.slice(1)}`;
}

/** The claims that the article calls false or unshown, where they can be told as statements. */
export const findCalledFalse: ClaimFinder = (findings) => {
  const { ground, speakers } = findings;
  const { all, tokens, article } = ground;
  const claims: Claim[] = [];
  const notAsked: NotAsked[] = [];
  for (const [sentence, [first, limit]] of tokens.bySentence.entries()) {
    if (limit - first > LONGEST_SENTENCE) continue;
    for (let i = first + 1; i < limit - 3; i++) {
      if (!CLAIM_NOUNS.has(all[i]!.lower) || all[i]!.passage >= 0) continue;
      const verdict = verdictOn(all, i, first, limit);
      if (!verdict) continue;
      const span = { start: all[verdict.from]!.start, end: all[verdict.to - 1]!.end };
      const owner = ownerOfClaim(findings, i, first);
      const isDoubtful = owner === 'unsure' || isRetold(findings, i);
      const statement = isDoubtful ? null : statementOf(findings, verdict, owner);
      if (isDoubtful || statement === null) {
        const reason = isDoubtful
          ? 'the article calls it false, but whose claim it is, or whose word that is, is not sure'
          : 'the article calls it false, but it does not stand alone';
        notAsked.push({ ...span, reason });
        continue;
      }
      const { start, end } = article.sentences[sentence]!;
      const { word, status } = verdict;
      const rule = status === 'contradicted' ? 'called-false' : 'called-unshown';
      const deciding =
        word.start < all[i]!.start
          ? { start: word.start, end: all[i]!.end }
          : { start: word.start, end: word.end };
      claims.push({
        ...span,
        statement,
        status,
        sources: owner ? [speakers.idOf({ named: true, entity: owner })] : [],
        evidence: [deciding, { start, end }],
        cues: [{ start: word.start, end: word.end }],
        confidence: agreementOf(rule),
        rule,
      });
    }
  }
  return { claims, notAsked };
};
