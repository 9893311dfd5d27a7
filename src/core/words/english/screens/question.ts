/** A round, its questions, and how sure the player is. */
import type { Confidence } from '../../../game/game.ts';
import { counted, minus } from '../forms.ts';

export const progress = {
  round: (n: number, of: number) => `Round ${n} of ${of}`,
  question: (n: number, of: number) => `question ${n} of ${of}`,
  points: (points: number) => minus(counted(points, 'point')),
  questions: (n: number) => counted(n, 'question'),
  sentences: (n: number) => counted(n, 'sentence'),
};

export const intro = { rule: 'The rule to know' };

export const confidence = {
  chosen: 'Your answer: ',
  ask: 'How confident are you?',
  /** In the tutorial, what the numbers are. */
  introduced:
    '1, 2 and 3 are how sure you are. The surer you say you are, the more there is to win, and to lose.',
  /** Certainty-based marking: right and wrong points, and above which probability the level pays. */
  levels: {
    1: 'a guess: right +1, wrong 0',
    2: 'fairly sure: right +2, wrong −2 (pays above 67\u00a0% confidence)',
    3: 'certain: right +3, wrong −6 (pays above 80\u00a0% confidence)',
  } satisfies Record<Confidence, string>,
};
