/** The statistics. */
import type { ObjectionReason } from '../../game/game.ts';
import type { HuntTally } from '../../hunt/score-hunt.ts';
import type { Skill } from '../../key/answer-key.ts';
import type { Unit } from '../../progress/periods.ts';
import { counted, inTime, minus, percent } from './forms.ts';
import { screens } from './screens/screens.ts';

/** The kinds of questions by skill and kind, as in "3 of 9 missed: claims of unnamed sources". */
const kinds: Readonly<Record<string, string>> = {
  'quotes direct': 'direct quotes',
  'quotes partial': 'partial quotes',
  'quotes indirect': 'words retold without marks',
  'claims disputed': 'disputed claims',
  'claims unconfirmed': 'unconfirmed claims',
  'claims anonymous': 'claims of unnamed sources',
  'claims single-source': 'claims of one source',
  'claims all-vouched': 'claims that are all vouched for',
  'certainty fact': 'statements of fact',
  'certainty attributed': 'attributed statements',
  'certainty hedged': 'hedged statements',
  'certainty speculative': 'speculative statements',
  'certainty open': 'open statements',
  'certainty denied': 'denied statements',
};

const periods: Readonly<Record<Unit, (period: string) => string>> = {
  day: (period) => period,
  week: (period) => `week of ${period}`,
  month: (period) => period,
  year: (period) => period,
};

const { reasons } = screens.objection;

/** A reason in words; one that this version does not know, as it is kept. */
function reasonName(reason: string): string {
  return Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reason;
}

export const progress = {
  /** A kind of questions in the plural; one without a name of its own, as it is kept. */
  kindName: (skill: Skill, kind: string) => kinds[`${skill} ${kind}`] ?? `${skill}: ${kind}`,
  title: (from: string, to: string) =>
    from === to ? `Your progress on ${from}` : `Your progress, ${from} to ${to}`,
  counts: (games: { begun: number; finished: number; unfinished: number }, answers: number, points: number) =>
    [
      `${counted(games.begun, 'game')} (${games.finished} finished, ${games.unfinished} to go on with)`,
      counted(answers, 'answer'),
      minus(counted(points, 'point')),
    ].join(' · '),
  none: 'No answers are kept yet.',
  skills: 'Skill by skill, over time',
  all: 'all',
  period: (period: string, unit: Unit) => periods[unit](period),
  share: (count: number, of: number) => `${count} of ${of}`,
  tooFew: 'too few to say',
  percent,
  interval: ([low, high]: readonly [number, number]) =>
    `${Math.round(low * 100)}–${Math.round(high * 100)}\u00a0%`,
  scale: { least: '0\u00a0%', most: '100\u00a0%' },
  legend: (signs: { low: string; point: string; high: string }) =>
    `${signs.low}${signs.point}${signs.high} the share of right answers with its 95\u00a0% interval`,
  calibration: 'How well your confidence fits',
  said: (confidence: number) => `said ${confidence}, which stands for`,
  right: 'you were right',
  calibrationLegend: (signs: { claimed: string; low: string; point: string; high: string }) =>
    `${signs.claimed} what you said stands for, ${signs.low}${signs.point}${signs.high} how often you were right: your confidence fits where the two meet`,
  leaning: 'Too trusting, or too suspicious?',
  certainty: 'How firmly is it said?',
  missed: 'Kinds of questions most often missed',
  missedOf: (count: number, of: number) => `${count} of ${of} missed`,
  noMisses: 'No wrong answers so far.',
  few: (kinds: readonly (readonly [name: string, count: number, of: number])[]) =>
    `Too few of these kinds were asked to say more: ${kinds.map(([name, count, of]) => `${name} (${count} of ${of} missed)`).join(', ')}.`,
  practice: 'Practice',
  practiced: (answers: number) => `${counted(answers, 'answer')} given in practice.`,
  cards: (cards: number, due: number) =>
    `${counted(cards, 'kind')} of questions to practice, ${due === 0 ? 'none' : due} of them due now.`,
  noCards: 'Nothing to practice so far.',
  nextCard: (minutes: number) => `The next one is due ${inTime(minutes)}.`,
  hunts: 'The hunt',
  hunted: (hunts: number, points: number) =>
    `${counted(hunts, 'article')} hunted through, ${points} of 100 points on average.`,
  huntCounts: ({ hits, unverified, falseAlarms, vouched }: HuntTally) =>
    `${hits} of ${unverified} found, ${unverified - hits} missed; ${falseAlarms} of ${vouched} flagged in vain.`,
  objections: 'Your objections, not counted',
  objected: (count: number) => counted(count, 'objection'),
  objectedFor: (reason: ObjectionReason, count: number) => `${reasons[reason]}: ${count}`,
  objection: (day: string, article: string, kind: string, reason: string) =>
    `${day} ${article} (${kind}): ${reasonName(reason)}`,
  caution: 'This is practice, not a diagnosis.',
};
