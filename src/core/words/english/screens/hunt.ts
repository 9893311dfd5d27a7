/** The hunt, and what became of it. */
import type { ObjectionReason } from '../../../game/game.ts';
import type { ObjectedSentence } from '../../../game/hunt-result.ts';
import type { Uncounted } from '../../../hunt/hunt.ts';
import type { Outcome } from '../../../hunt/score-hunt.ts';
import { counted, quoted } from '../forms.ts';
import { objection } from './objection.ts';

/** The same against the key of a sentence of the hunt, which has no answers to choose from. */
const huntObjections: typeof objection.reasons = {
  ...objection.reasons,
  'another-answer': 'It can be defended the other way, too',
};

export const hunt = {
  sentence: (n: number, of: number) => `sentence ${n} of ${of}`,
  flagged: (n: number) => `${n} flagged`,
  /** How many sentences were not gone through. */
  unseen: (n: number) => (n === 0 ? 'all seen' : `${n} not seen`),
  /** Enter was pressed though not all is seen, or nothing flagged. */
  asks: (unseen: number, flagged: number) => {
    const reasons = [
      ...(flagged === 0 ? ['nothing flagged'] : []),
      ...(unseen === 0 ? [] : [`${counted(unseen, 'sentence')} not looked at`]),
    ];
    return `Enter again: finish; ${reasons.join(', ')}`;
  },
  /** The same in 36 columns. */
  asksBriefly: (unseen: number) =>
    `Enter again: finish; ${unseen === 0 ? 'none flagged' : `${unseen} not seen`}`,
  outcomes: {
    found: 'found',
    missed: 'missed',
    'false-alarm': 'false alarm',
    'left-alone': 'rightly left alone',
  } satisfies Record<Outcome, string>,
  /** Of a flag on a sentence that does not count. */
  uncounted: {
    unsure: 'undecided',
    unasked: 'not asked about',
    both: 'of both sorts',
    asked: 'in another round',
    spare: 'right, not counted',
  } satisfies Record<Uncounted, string>,
  lessonUncounted: 'Does not count.',
  lessons: {
    found: 'Found: the article does not vouch for this.',
    missed: 'Missed: the article does not vouch for this.',
    'false-alarm': 'False alarm: the article vouches for this.',
    'left-alone': 'Rightly left alone: the article vouches for this.',
  } satisfies Record<Outcome, string>,
  claim: 'The claim: ',
  objection: {
    ask: 'What is wrong with it? The sentence will not count, whether you flagged it or not.',
    withdraw: 'I take it back: the sentence counts',
    withdrawn: 'Taken back: the sentence counts.',
    reasons: huntObjections,
    made: (reason: ObjectionReason) => `You object: ${huntObjections[reason]}. Not counted.`,
    /** Before a sentence of the article. */
    label: 'you object',
    title: 'Sentences whose key you object to, not counted',
    listed: ({ text, vouched, reason }: ObjectedSentence) =>
      `${quoted(text)} The key says that the article ${vouched ? 'vouches' : 'does not vouch'} for this. Reason: ${huntObjections[reason]}.`,
  },
  points: (points: number, max: number) => `${counted(points, 'point')} of ${max}`,
  noPoints: 'no points',
  found: (hits: number, of: number) => `${hits} of ${of} found`,
  falseAlarms: (n: number, of: number) => `${n} of ${of} flagged in vain`,
  lesson: (n: number, of: number) => `lesson ${n} of ${of}`,
  apart: 'These points stand apart: no confidence was asked for, so they are not added to the others.',
};
