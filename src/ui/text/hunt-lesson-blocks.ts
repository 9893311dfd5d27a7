/** The lesson of one sentence of a hunt as text: outcome, claim, passage with its parts marked, reason. */
import type { Article } from '../../core/article/article.ts';
import type { HuntedSentence } from '../../core/game/hunt-view.ts';
import type { Words } from '../../core/words/words.ts';
import type { Signs } from '../theme.ts';
import { lessonTitle } from './hunt-labels.ts';
import { markPassage } from './mark-passage.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

/** One part for each claim that decides. */
export function huntLessonBlocks(
  { outcome, proofs }: HuntedSentence,
  article: Article,
  signs: Signs,
  words: Words,
): Block[] {
  return [
    block(lessonTitle(outcome, signs, words)),
    ...proofs.flatMap(({ statement, explanation, evidence }) => [
      BLANK,
      block(run(words.screens.hunt.claim, 'strong'), statement),
      block(run(words.screens.feedback.passage, 'strong')),
      { runs: markPassage(article.text, evidence, words.screens.parts), indent: 2 },
      block(run(words.screens.feedback.why, 'strong'), explanation),
    ]),
  ];
}
