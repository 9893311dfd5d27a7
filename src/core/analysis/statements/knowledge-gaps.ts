/** Finds what a text says is not known yet: "more research is needed", "little is known", "not enough evidence". */
import { wordList } from '../lexicon/word-list.ts';
import type { Token } from '../tokens.ts';

/** "further research", "additional studies". */
const MORE = wordList('further more additional future larger longer other careful');
const INQUIRY = wordList(`
  research study studies investigation investigations work trial trials data evidence information analysis analyses
  evaluation experiments testing inquiry
`);
const NEEDED = wordList(
  'needed warranted required necessary needs need requires require deserves deserve merits',
);
/** How far "needed" may stand from "research". */
const REACH = 8;

/** "more research is needed", "the ratio needs further investigation": at the word for the inquiry. */
function wantsInquiry(tokens: readonly Token[], i: number): boolean {
  const more = [i - 1, i - 2, i - 3].find((k) => MORE.has(tokens[k]?.lower ?? ''));
  if (more === undefined) return false;
  return tokens.slice(Math.max(0, more - 2), more + REACH).some((t) => NEEDED.has(t.lower));
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
  `),
]);

/** Whether a phrase at token `i` says that the matter is not known yet. */
export function isKnowledgeGap(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  return GAP_WORDS.has(lower) && (INQUIRY.has(lower) ? wantsInquiry(tokens, i) : lacksKnowledge(tokens, i));
}
