/** Tells sentences that may rest on what somebody alleges, admits or estimates, though they name no source as one. */
import type { Groundwork } from '../groundwork.ts';
import { wordList } from '../lexicon/word-list.ts';
import type { Segment } from '../statements/split-statements.ts';
import type { Token } from '../tokens.ts';

const ALLEGEDLY = wordList('allegedly supposedly reportedly purportedly ostensibly');
/** Nouns behind "by somebody's" for what that one says. */
const BY_WHOSE = wordList(
  'admission account accounts estimate estimates reckoning telling count description',
);

/** How far behind "by" the noun may stand. */
const REACH = 6;

/** "by the mayor's own admission" */
function isAdmitted(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      token.passage < 0 &&
      BY_WHOSE.has(token.lower) &&
      tokens.slice(Math.max(0, i - REACH), i).some((t) => t.lower === 'by'),
  );
}

/** Whether a word in the sentence or in the one before says that it is alleged, or the sentence whose admission it is. */
export function isAlleged({ all, article, tokens }: Groundwork, { sentence }: Segment): boolean {
  const [first, limit] = tokens.bySentence[sentence]!;
  const before = article.sentences[sentence - 1];
  const goesOn = before !== undefined && before.paragraph === article.sentences[sentence]!.paragraph;
  const from = goesOn ? tokens.bySentence[sentence - 1]![0] : first;
  return all.slice(from, limit).some((t) => ALLEGEDLY.has(t.lower)) || isAdmitted(all.slice(first, limit));
}
