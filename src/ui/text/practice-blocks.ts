/** The pages of practice as text. */
import type { PracticeChoice, PracticeScene } from '../../core/game/practice-view.ts';
import type { PracticeWords, Words } from '../../core/words/words.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

/** What a choice is called. */
export function practiceChoice(choice: PracticeChoice, { practice }: Words): string {
  return { on: practice.on, ahead: practice.goAhead, home: practice.play }[choice];
}

function nothingToPractice(
  { standing, unasked, ahead }: Extract<PracticeScene, { at: 'practice' }>,
  words: PracticeWords,
): Block[] {
  if (standing.cards === 0) return [block(run(words.nothing, 'strong')), BLANK, block(words.about)];
  if (unasked > 0 || ahead || standing.minutesToNext === null)
    return [block(words.unasked(Math.max(1, unasked)))];
  return [block(run(words.nothingDue(standing.minutesToNext), 'strong')), BLANK, block(words.about)];
}

function beforePractice(scene: Extract<PracticeScene, { at: 'practice' }>, words: PracticeWords): Block[] {
  const { standing, ahead, articles, unasked } = scene;
  if (articles.length === 0) return nothingToPractice(scene, words);
  const asked = articles.reduce((sum, { questions }) => sum + questions, 0);
  const first = ahead ? words.ahead(asked) : words.dueNow(standing.due, asked);
  return [
    block(run(first, 'strong')),
    ...(unasked > 0 ? [block(run(words.unasked(unasked), 'muted'))] : []),
    BLANK,
    ...articles.map(({ title, questions, isRead }) => block(words.article(title, questions, isRead))),
    BLANK,
    block(run(words.about, 'muted')),
  ];
}

/** What a page of practice says. */
export function practiceBlocks(scene: PracticeScene, { practice: words }: Words): Block[] {
  switch (scene.at) {
    case 'planning':
      return [block(words.planning)];
    case 'practice':
      return beforePractice(scene, words);
    case 'practice-article':
      return [
        block(run(scene.article.title, 'title')),
        BLANK,
        block(words.readBefore(scene.article.questions)),
      ];
    case 'practiced': {
      const { right, answered, oneSided, standing } = scene;
      return [
        block(run(words.done(right, answered), 'strong')),
        ...(standing !== null && standing.due > 0 ? [block(words.more(standing.due))] : []),
        ...(standing?.minutesToNext != null ? [block(words.next(standing.minutesToNext))] : []),
        ...(oneSided > 0 ? [BLANK, block(run(words.oneSided(oneSided), 'muted'))] : []),
      ];
    }
    default:
      return scene satisfies never;
  }
}
