/** The rules and the result of the hunt. */
import type { Detection } from '../../hunt/detection.ts';
import { UNCOUNTED, type Uncounted } from '../../hunt/hunt.ts';
import type { HuntTally } from '../../hunt/score-hunt.ts';
import { counted, listed, minus } from './forms.ts';

const NONE = 'No hunt could be made: ';

/** `which` stands for the sentences that do not count for a reason: "3 of them", or "these" where that is all. */
const reasons: Readonly<Record<Uncounted, (which: string, isOne: boolean) => string>> = {
  unsure: (which) => `the program is not sure about ${which}`,
  unasked: (which) => `the pack does not ask about ${which}`,
  both: (which, isOne) => `${which} ${isOne ? 'holds' : 'hold'} something of both sorts`,
  asked: (which, isOne) => `${which} ${isOne ? 'belongs' : 'belong'} to questions of another round`,
  spare: (which, isOne) => `${which} ${isOne ? 'has' : 'have'} no vouched-for sentence to stand against`,
};

function leanOf(criterion: number, within: number): string {
  if (Math.abs(criterion) <= within) return 'you lean neither way clearly';
  return criterion < 0 ? 'you flag too much' : 'you flag too little';
}

function signed(value: number): string {
  return minus(value.toFixed(1)).replace('−0.0', '0.0');
}

export const hunt = {
  title: 'The hunt',
  /** What to know before it, in two sentences. */
  rule:
    '“X said Y” does not make Y the article’s word: flag each sentence that holds something which the article only ' +
    'passes on, and leave alone what it states itself, or backs with two independent sources that it names, a document, or the ' +
    'reporter’s own observation. ' +
    'Unverified is not false: a flag only says that this article does not vouch for it.',
  scoring:
    'A sentence counts only where the key proves that it belongs to one side or to the other. To flag all of them brings no more than to flag none: 0 of 100 points.',
  none: {
    noUnverified: `${NONE}no sentence was found that holds something the article clearly does not vouch for.`,
    noVouched: `${NONE}no sentence was found that the article clearly vouches for as a whole.`,
    few: (unverified: number, vouched: number, least: number) =>
      `${NONE}it takes ${least} sentences of either sort, and this article has ${unverified} that it clearly does not ` +
      `vouch for and ${vouched} that it clearly vouches for as a whole.`,
    asked: `${NONE}the other rounds ask about the sentences that it would need.`,
  },
  unfinished: 'Not finished.',
  /** Of a hunt in which the player lets no sentence of one sort count. */
  noPoints: 'No points: with your objections, one of the two sorts has no sentence left that counts.',
  counts: ({ hits, unverified, falseAlarms, vouched }: HuntTally) =>
    `You found ${hits} of ${counted(unverified, 'sentence')} that the article does not vouch for, ` +
    `and flagged ${falseAlarms} of ${vouched} that it vouches for.`,
  /** Null where all of them count. */
  uncounted: (counts: Readonly<Record<Uncounted, number>>, flagged: number): string | null => {
    const total = UNCOUNTED.reduce((sum, reason) => sum + counts[reason], 0);
    if (total === 0) return null;
    const all = total === 1 ? 'it' : 'these';
    const told = UNCOUNTED.filter((reason) => counts[reason] > 0).map((reason) => {
      const count = counts[reason];
      return reasons[reason](count === total ? all : `${count} of them`, count === 1);
    });
    const yours =
      flagged === 0 ? '' : ` You flagged ${flagged} of these, which neither brings points nor costs any.`;
    return `${counted(total, 'other sentence')} did not count: ${listed(told)}.${yours}`;
  },
  /** Why a sentence does not count, in whole sentences. */
  why: {
    unsure: 'The program is not sure whether the article vouches for all of this.',
    unasked: 'The pack does not ask whether the article vouches for this.',
    both: 'This holds both something that the article vouches for and something that it only passes on.',
    asked: 'Another round asks about this.',
    spare:
      'The article does not vouch for this: a flag is right here. The only reason that it does not count is that the article has too few sentences that it vouches for to set beside it.',
  } satisfies Record<Uncounted, string>,
  neither: 'A flag here is neither right nor wrong.',
  /** Of a sentence that holds what others say. */
  passedOn: (voices: readonly string[]) =>
    `It passes on words of ${listed(voices)}. That somebody says so does not make it the article’s word; whether the article backs it elsewhere, the key does not tell.`,
  detection: {
    few: (needed: number, { unverified, vouched }: HuntTally, hunts: number) =>
      `Too few sentences to say whether you flag too much or too little: that takes ${needed} of each sort, and ` +
      `${hunts === 1 ? 'this hunt' : `your ${hunts} hunts`} had ${unverified} not vouched for and ${vouched} vouched for.`,
    summary: ({ sensitivity, criterion, within }: Detection, hunts: number) =>
      `${hunts === 1 ? 'Here' : `Over your ${hunts} hunts`} ${leanOf(criterion, within)} ` +
      `(c ${signed(criterion)} ± ${within.toFixed(1)}; 0 is balanced), and told the two sorts apart with d′ ${signed(sensitivity)} ` +
      '(0 is guessing, more is better).',
  },
};
