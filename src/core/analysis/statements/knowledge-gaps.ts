/** Finds what a text says is not known yet: "more research is needed", "little is known", "not enough evidence". */
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';

/** "further research", "additional studies". */
const MORE = wordList('further more additional future larger longer other careful');
const INQUIRY = wordList(`
  research study studies investigation investigations work trial trials data evidence information analysis analyses
  evaluation experiments testing inquiry
`);
const NEEDED = wordList(
  'needed warranted required necessary warrants warrant needs need requires require deserves deserve merits merit',
);
/** How far "needed" may stand from "research". */
const REACH = 8;
/** Adjectives, and what joins them, that may stand between "further" and "research". */
const LONGEST_PHRASE = 6;

/** Where "more" stands in the phrase whose noun is at `i`: "further field or laboratory studies"; −1 for nowhere. */
function moreBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_PHRASE); k--) {
    const { lower } = tokens[k]!;
    if (MORE.has(lower)) return k;
    if (
      PREPOSITIONS.has(lower) ||
      DETERMINERS.has(lower) ||
      AUXILIARIES.has(lower) ||
      /^[.;:()]$/.test(lower)
    )
      return -1;
  }
  return -1;
}

/** "more research is needed", "the ratio needs further investigation": at the word for the inquiry. */
function wantsInquiry(tokens: readonly Token[], i: number): boolean {
  const more = moreBefore(tokens, i);
  if (more < 0) return false;
  return tokens.slice(Math.max(0, more - 2), more + REACH).some((t) => NEEDED.has(t.lower));
}

const THIN = wordList(
  'limited incomplete poor scarce scant sparse lacking partial fragmentary patchy rudimentary',
);

/** "our understanding of the tides is still limited": at the word for what is known; not "limited to the coast". */
function isThin(tokens: readonly Token[], i: number): boolean {
  const verb = tokens.findIndex(
    (t, k) => k > i && k <= i + REACH && /^(?:is|are|was|were|remains?|remained)$/.test(t.lower),
  );
  if (verb < 0) return false;
  const thin = tokens.findIndex((t, k) => k > verb && k <= verb + 3 && THIN.has(t.lower));
  return (
    thin > 0 &&
    tokens[thin + 1]?.lower !== 'to' &&
    !tokens.slice(i + 1, thin).some((t) => /n['o]t$|^(?:[,;:]|no|less|that|which|who)$/.test(t.lower))
  );
}

/** "limits the generalizability of these findings": how far they hold is not known. */
function limitsFindings(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:applicability|generali[sz]ability|validity|interpretation|interpretability)$/.test(
      tokens[i + 2]?.lower ?? '',
    ) &&
    tokens
      .slice(i + 3, i + 7)
      .some((t) => /^(?:findings|results|conclusions|study|studies|data)$/.test(t.lower))
  );
}

/** "little is known", "poorly understood", "not enough evidence", "gaps in our knowledge". */
function lacksKnowledge(tokens: readonly Token[], i: number): boolean {
  const ahead = (n: number) => tokens[i + n]?.lower ?? '';
  switch (tokens[i]!.lower) {
    case 'little':
    case 'much':
      if (ahead(1) === 'to') return /^(?:learn|discover|understand)$/.test(ahead(2));
      return (
        /^(?:is|was|about|remains)$/.test(ahead(1)) && /^(?:known|understood|unknown|unclear)$/.test(ahead(2))
      );
    case 'poorly':
    case 'incompletely':
      return /^(?:understood|known|characterized|characterised|documented)$/.test(ahead(1));
    case 'enough':
    case 'sufficient':
      return (
        INQUIRY.has(ahead(1)) && tokens.slice(Math.max(0, i - 3), i).some((t) => /n[o']t$/.test(t.lower))
      );
    case 'insufficient':
    case 'limited':
    case 'weak':
    case 'scant':
    case 'conflicting':
    case 'anecdotal':
      return INQUIRY.has(ahead(1));
    case 'understanding':
    case 'knowledge':
      return isThin(tokens, i);
    case 'limit':
    case 'limits':
      return limitsFindings(tokens, i);
    case 'gap':
    case 'gaps':
      return (
        ahead(1) === 'in' &&
        [ahead(2), ahead(3), ahead(4)].some((w) => /^(?:knowledge|understanding)$/.test(w))
      );
    default:
      return false;
  }
}

/** Words at which a phrase that says so is found. */
export const GAP_WORDS: ReadonlySet<string> = new Set([
  ...INQUIRY,
  ...wordList(`
    little much poorly incompletely enough sufficient insufficient limited weak scant conflicting anecdotal gap gaps
    understanding knowledge limit limits
  `),
]);

/** Whether a phrase at token `i` says that the matter is not known yet. */
export function isKnowledgeGap(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return GAP_WORDS.has(lower) && (INQUIRY.has(lower) ? wantsInquiry(tokens, i) : lacksKnowledge(tokens, i));
}
