/** The lesson after an answer, at the end of a round, or on the way through the misses. */
import type { Confidence } from '../../../game/game.ts';
import { counted, quoted } from '../forms.ts';

/** Points with their sign: "+2 points", "−6 points", "0 points". */
function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${counted(Math.abs(points), 'point')}`;
}

export const feedback = {
  right: 'Right',
  wrong: 'Not right',
  points: signedPoints,
  /** In place of the points, where the player objects to the key. */
  notCounted: 'not counted',
  sure: (confidence: Confidence) => `confidence:\u00a0${confidence}`,
  you: 'Your answer: ',
  answer: 'The answer: ',
  why: 'Why: ',
  whyNot: 'Why not yours: ',
  others: (label: string) => `Why not ${quoted(label)}: `,
  passage: 'In the article',
  chosenPassage: 'About your answer',
};

/** Before the lessons of a round that is answered as a whole. */
export const lessons = {
  title: 'All answered.',
  follow: (n: number) =>
    n === 1
      ? 'Now the lesson: whether you were right, and the proof in the article.'
      : `Now the lessons on your ${n} answers, one after the other: whether you were right, and the proof in the article.`,
};

export const review = {
  title: (n: number, of: number) => `Miss ${n} of ${of}`,
};
