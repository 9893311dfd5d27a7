/** The lesson of one sentence of a hunt as text: outcome, claim, passage with its parts marked, reason; or why it does not count. */
import type { Article } from '../../core/article/article.ts';
import { textOf } from '../../core/article/span.ts';
import type { HuntedSentence } from '../../core/game/hunt-view.ts';
import type { UncountedSentence } from '../../core/hunt/hunt.ts';
import type { Words } from '../../core/words/words.ts';
import type { Signs } from '../theme.ts';
import { lessonTitle, whyUncounted } from './hunt-labels.ts';
import { markPassage } from './mark-passage.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

/** One part for each claim that decides. */
export function huntLessonBlocks(
  lesson: HuntedSentence | UncountedSentence,
  article: Article,
  signs: Signs,
  words: Words,
): Block[] {
  if ('reason' in lesson) return uncountedBlocks(lesson, article, signs, words);
  const { outcome, proofs, objection } = lesson;
  return [
    block(lessonTitle(outcome, signs, words)),
    ...(objection === null ? [] : [block(run(words.screens.hunt.objection.made(objection), 'accent'))]),
    ...proofs.flatMap(({ statement, explanation, evidence }) => [
      BLANK,
      block(run(words.screens.hunt.claim, 'strong'), statement),
      block(run(words.screens.feedback.passage, 'strong')),
      { runs: markPassage(article.text, evidence, words.screens.parts), indent: 2 },
      block(run(words.screens.feedback.why, 'strong'), explanation),
    ]),
  ];
}

function uncountedBlocks(
  lesson: UncountedSentence,
  { text, sentences }: Article,
  signs: Signs,
  words: Words,
): Block[] {
  const span = sentences[lesson.sentence];
  return [
    block(run(`${signs.uncounted} ${words.screens.hunt.lessonUncounted}`, 'muted')),
    BLANK,
    block(run(words.screens.feedback.passage, 'strong')),
    { ...block(span ? textOf(text, span) : ''), indent: 2 },
    block(run(words.screens.feedback.why, 'strong'), whyUncounted(lesson, words).join(' ')),
  ];
}
