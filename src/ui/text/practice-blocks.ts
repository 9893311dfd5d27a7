/** The pages of practice as text. */
import type { PracticeChoice, PracticeScene } from '../../core/game/practice-view.ts';
import { PRACTICE } from '../../core/practice/wording.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

/** What a choice is called. */
export function practiceChoice(choice: PracticeChoice): string {
  return { on: PRACTICE.on, ahead: PRACTICE.goAhead, home: PRACTICE.play }[choice];
}

function nothingToPractice({
  standing,
  unasked,
  ahead,
}: Extract<PracticeScene, { at: 'practice' }>): Block[] {
  if (standing.cards === 0) return [block(run(PRACTICE.nothing, 'strong')), BLANK, block(PRACTICE.about)];
  if (unasked > 0 || ahead || standing.minutesToNext === null)
    return [block(PRACTICE.unasked(Math.max(1, unasked)))];
  return [block(run(PRACTICE.nothingDue(standing.minutesToNext), 'strong')), BLANK, block(PRACTICE.about)];
}

function beforePractice(scene: Extract<PracticeScene, { at: 'practice' }>): Block[] {
  const { standing, ahead, articles, unasked } = scene;
  if (articles.length === 0) return nothingToPractice(scene);
  const asked = articles.reduce((sum, { questions }) => sum + questions, 0);
  const first = ahead ? PRACTICE.ahead(asked) : PRACTICE.dueNow(standing.due, asked);
  return [
    block(run(first, 'strong')),
    ...(unasked > 0 ? [block(run(PRACTICE.unasked(unasked), 'muted'))] : []),
    BLANK,
    ...articles.map(({ title, questions, isRead }) => block(PRACTICE.article(title, questions, isRead))),
    BLANK,
    block(run(PRACTICE.about, 'muted')),
  ];
}

/** What a page of practice says. */
export function practiceBlocks(scene: PracticeScene): Block[] {
  switch (scene.at) {
    case 'planning':
      return [block(PRACTICE.planning)];
    case 'practice':
      return beforePractice(scene);
    case 'practice-article':
      return [
        block(run(scene.article.title, 'title')),
        BLANK,
        block(PRACTICE.readBefore(scene.article.questions)),
      ];
    case 'practiced': {
      const { right, answered, standing } = scene;
      return [
        block(run(PRACTICE.done(right, answered), 'strong')),
        ...(standing !== null && standing.due > 0 ? [block(PRACTICE.more(standing.due))] : []),
        ...(standing?.minutesToNext != null ? [block(PRACTICE.next(standing.minutesToNext))] : []),
      ];
    }
    default:
      return scene satisfies never;
  }
}
