/** Says in words what the answer key makes of a finding: whether it is asked about, and why not. */
import type { Analysis, Claim, NotAsked, Quote, Statement } from '../analysis/analysis.ts';
import type { Article } from '../article/article.ts';
import type { Level } from '../key/answer-key.ts';
import { type Asked, askedAbout } from '../key/asked-about.ts';
import type { KeyWords, ReportWords } from '../words/words.ts';

/** What the key makes of each finding, in a sentence with the finding's confidence. */
export interface Asking {
  quote(quote: Quote): string;
  claim(claim: Claim): string;
  statement(statement: Statement, level: Level): string;
  /** Everything that the key leaves out, with the question and the reason, in reading order. */
  readonly notAsked: readonly NotAsked[];
}

/** "confidence 0.7, below 0.9: not asked". */
function told({ explained }: ReportWords, { item, confidence, threshold, reason }: Asked): string {
  if (item !== null && confidence < threshold) return explained.askedInWhole(confidence);
  if (item !== null) return explained.asked(confidence, threshold);
  if (confidence < threshold) return explained.below(confidence, threshold);
  return explained.leftOut(confidence, threshold, reason);
}

/** Makes the key's items of the article and looks every finding up in them. */
export function askingOf(article: Article, analysis: Analysis, key: KeyWords, words: ReportWords): Asking {
  const asked = askedAbout(article, analysis, key);
  return {
    quote: (quote) => told(words, asked.quote(quote)),
    claim: (claim) => told(words, asked.claim(claim)),
    statement: (statement, level) => told(words, asked.statement(statement, level)),
    notAsked: asked.leftOut.map(({ question, reason, ...span }) => ({
      ...span,
      reason: words.explained.left(words.explained.questions[question], reason),
    })),
  };
}
