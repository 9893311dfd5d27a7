/** The rules and the result of a game. */
import type { Confidence } from '../../game/game.ts';
import type { Fit } from '../../game/result.ts';
import { counted, percent } from './forms.ts';

const meaning: Readonly<Record<Confidence, string>> = {
  1: 'less sure than 67\u00a0%',
  2: 'surer than 67\u00a0%',
  3: 'surer than 80\u00a0%',
};

const fits: Readonly<Record<Exclude<Fit, null>, string>> = {
  less: ': less often than you thought',
  more: ': more often than you thought',
  fits: ': about as often as you thought',
};

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "once", "twice", "seven times" */
function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${NUMBERS[count] ?? count} times`;
}

function rightTimes(right: number, count: number): string {
  if (count === 1) return right === 1 ? 'were right' : 'were wrong';
  if (right === 0) return 'were never right';
  return right === count ? 'were right each time' : `were right ${times(right)}`;
}

/** "45 s", "4 min 10 s", "1 h 2 min" */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** After the answers that count: how many do not. */
function besides(notCounted: number): string {
  return notCounted === 0 ? '' : `, and ${notCounted} not counted: you object`;
}

export const game = {
  failed: {
    noQuestions: (title: string | null) =>
      `No questions could be made${title === null ? '' : ` from “${title}”`}.`,
    /** `isPack`: what people wrote or reviewed has no more, whatever the article. */
    noQuestionsHint: (reasons: readonly string[], isPack: boolean) => {
      const next = isPack
        ? 'Play other rounds, or another pack.'
        : 'Try a news article that quotes several people.';
      return [...reasons, next].join(' ');
    },
    crashedHint: 'This is a bug in sayswho. Please report it, with the article that you played.',
  },
  untitled: 'Your article',
  skill: {
    unanswered: 'not answered',
    /** All answers are to questions whose key the player objects to. */
    onlyObjected: (count: number) =>
      count === 1 ? 'the answer is not counted: you object' : `${count} answers, not counted: you object`,
    few: (right: number, count: number, notCounted: number) =>
      `${right} of ${count} right (too few to say more)${besides(notCounted)}`,
    enough: (right: number, count: number, [low, high]: readonly [number, number], notCounted: number) =>
      `${right} of ${count} right (somewhere between ${percent(low)} and ${percent(high)})${besides(notCounted)}`,
  },
  calibration: {
    line: (confidence: Confidence, right: number, count: number, fit: Fit) =>
      `You said ${confidence} (${meaning[confidence]}) ${times(count)} and ${rightTimes(right, count)}` +
      `${fit === null ? '' : fits[fit]}.`,
    summary: (brier: number, bias: number, within: number) =>
      `Brier score ${brier.toFixed(2)} (0 is perfect, 0.25 is a coin toss). ` +
      `Your confidence was ${counted(Math.round(Math.abs(bias) * 100), 'percentage point')} ` +
      `(± ${Math.round(within * 100)}) ${bias >= 0 ? 'above' : 'below'} your share of right answers.`,
  },
  /** What a player did well in one game. */
  praise: {
    allRight: (count: number) => `All ${count} right.`,
    surest: (count: number) => `You were surer than 80\u00a0% ${times(count)}, and right each time.`,
    knewLimits: (wrong: number) =>
      wrong === 1
        ? 'Where you were wrong, you had said 1: you knew what you did not know.'
        : `Each of the ${wrong} times you were wrong, you had said 1: you knew what you did not know.`,
    neither: 'You let nothing pass that the article does not vouch for, and suspected nothing that it does.',
    hunt: (found: number) => `In the hunt you found all ${found}, without a false alarm.`,
  },
  time: {
    reading: (seconds: number) => `${duration(seconds)} reading`,
    answering: (seconds: number, each: number | null) =>
      `${duration(seconds)} answering${each === null ? '' : ` (about ${duration(each)} a question)`}`,
    hunting: (seconds: number) => `${duration(seconds)} in the hunt`,
    learning: (seconds: number) => `${duration(seconds)} with rules and lessons`,
    inAll: (seconds: number, parts: readonly string[]) =>
      `${duration(seconds)} in all${parts.length > 1 ? `: ${parts.join(', ')}` : ''}.`,
  },
  noLean: 'No clear lean either way.',
  leaning: {
    unanswered: 'No “Says who?” answers to go by.',
    counts: (suspicious: number, asked: number, gullible: number, chances: number) =>
      chances === 0
        ? `In ${suspicious} of ${counted(asked, 'question')} you suspected a claim that the article vouches for.`
        : `Of ${counted(chances, 'claim')} that the article does not vouch for, you let ${gullible} pass; ` +
          `in ${suspicious} of ${counted(asked, 'question')} you suspected one that it does vouch for.`,
    neither: 'Neither mistake this time.',
    both: 'Both mistakes, but too few to call it a habit.',
    onlyTrust: 'Only toward trust, but too few to call it a habit.',
    onlySuspicion: 'Only toward suspicion, but too few to call it a habit.',
    suspicious: 'You lean toward suspecting too much.',
    gullible: 'You lean toward believing too much.',
  },
  certainty: {
    unanswered: 'No “How sure?” answers to go by.',
    counts: (over: number, under: number, count: number) =>
      `You read ${over} of ${counted(count, 'statement')} as firmer than ${count === 1 ? 'it is' : 'they are'} put, and ${under} as weaker.`,
    neither: 'Neither mistake this time.',
    both: 'Both mistakes, but too few to call it a habit.',
    onlyOver: 'Only toward reading too firmly, but too few to call it a habit.',
    onlyUnder: 'Only toward reading too weakly, but too few to call it a habit.',
    over: (steps: number) =>
      `You lean toward reading too firmly, by ${steps.toFixed(1)} steps of three on average.`,
    under: (steps: number) =>
      `You lean toward reading too weakly, by ${steps.toFixed(1)} steps of three on average.`,
  },
};
