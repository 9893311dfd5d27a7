/** What is asked, as text. */
import type { Question } from '../../core/quiz/quiz.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';

/** The prompt and, where there is one, the passage it is about. */
export function questionBlocks({ prompt, passage }: Question): Block[] {
  const about = passage === null ? [] : [BLANK, { ...block(passage), indent: 2 }];
  return [block(run(prompt, 'strong')), ...about];
}
