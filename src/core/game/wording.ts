/** Every text of the game's rules and results that players read. */
import type { Confidence } from './game.ts';

export const FAILED = {
  noQuestions: (title: string | null) =>
    `No questions could be made${title === null ? '' : ` from “${title}”`}.`,
  noQuestionsHint: (reasons: readonly string[]) =>
    [...reasons, 'Try a news article that quotes several people.'].join(' '),
  crashedHint: 'This is a bug in sayswho. Please report it, with the article that you played.',
} as const;

export const UNTITLED = 'Your article';

export const SKILL = {
  unanswered: 'not answered',
  few: (right: number, count: number) => `${right} of ${count} right, too few to say`,
  enough: (right: number, count: number, [low, high]: readonly [number, number]) =>
    `${right} of ${count} right (somewhere between ${percent(low)} and ${percent(high)})`,
} as const;

const SURENESS: Readonly<Record<Confidence, string>> = {
  1: 'less sure than 67 %',
  2: 'surer than 67 %',
  3: 'surer than 80 %',
};

export const CALIBRATION = {
  line: (confidence: Confidence, right: number, count: number) =>
    `Said ${confidence} (${SURENESS[confidence]}): right ${right} of ${count}.`,
  summary: (brier: number, bias: number, within: number) =>
    `Brier score ${brier.toFixed(2)} (0 is perfect, 0.25 is a coin toss). ` +
    `${bias >= 0 ? 'Surer' : 'Less sure'} than right by ${percent(Math.abs(bias))} (± ${percent(within)}).`,
} as const;

export const TOO_FEW = 'Too few answers to say which way you lean.';
export const NO_LEAN = 'No clear lean either way.';

export const LEANING = {
  unanswered: 'No “Says who?” answers to go by.',
  counts: (suspicious: number, count: number, gullible: number, chances: number) =>
    `Flagged a claim that the article vouches for: ${suspicious} of ${count}. ` +
    `Let one pass that it does not vouch for: ${gullible} of ${chances}.`,
  suspicious: 'You lean towards suspecting too much.',
  gullible: 'You lean towards believing too much.',
} as const;

export const CERTAINTY = {
  unanswered: 'No “How sure?” answers to go by.',
  counts: (over: number, under: number, count: number) =>
    `Read as firmer than it is put: ${over} of ${count}. Read as weaker: ${under} of ${count}.`,
  over: (steps: number) => `You lean towards over-claiming, by ${steps.toFixed(1)} steps of six on average.`,
  under: (steps: number) =>
    `You lean towards under-claiming, by ${steps.toFixed(1)} steps of six on average.`,
} as const;

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
