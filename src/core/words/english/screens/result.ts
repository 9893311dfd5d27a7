/** The result of a game. */
import { counted, minus } from '../forms.ts';

export const result = {
  title: 'The result',
  /** Before what the player did well: what newspapers cry out. */
  extra: 'Extra!',
  points: (points: number, max: number) => `${minus(counted(points, 'point'))} of ${max}`,
  answered: (answered: number, asked: number) => `${answered} of ${counted(asked, 'question')} answered`,
  skills: 'Skill by skill',
  calibration: 'How well your confidence fits',
  leaning: 'Too trusting, or too suspicious?',
  certainty: 'How firmly is it said?',
  shortfall: 'About the questions',
  time: 'Your time, which is never scored',
  objections: 'Your objections, not counted',
  misses: (n: number, notCounted: number) =>
    `${n === 0 ? 'No misses to go through' : `${counted(n, 'miss', 'misses')} to go through`}` +
    (notCounted === 0 ? (n === 0 ? '.' : '') : `; ${notCounted} not counted, since you object`),
};
