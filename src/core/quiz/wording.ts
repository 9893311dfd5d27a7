/** Every text of a quiz that players read, apart from what the article and the key say themselves. */
import type { ClaimStatus } from '../analysis/analysis.ts';
import type { Level, QuoteItem, Skill } from '../key/answer-key.ts';
import { peopleInSentence } from '../key/people-in-sentence.ts';
import { inMarks } from './shown-quote.ts';

export const TITLES: Readonly<Record<Skill, string>> = {
  quotes: 'Who said it?',
  claims: 'Says who?',
  certainty: 'How sure?',
};

export const RULES: Readonly<Record<Skill, string>> = {
  quotes:
    'Credit words to whom the article names as their source: before them, after them, or as “he”, “she” or “they”. ' +
    'Words in quotation marks are the speaker’s own; without marks, the article retells them.',
  claims:
    '“X said Y” does not make Y the article’s word: it vouches for what it states itself, or backs with two ' +
    'independent sources, a document, or the reporter’s own observation. ' +
    'Unverified is not false: it only means that this article does not vouch for it.',
  certainty:
    'Hedges (“likely”, “may”) weaken a statement; boosters (“clearly”, “certainly”) raise the tone and add no evidence. ' +
    'Ask also whose voice it is: in “X said Y”, the article vouches for X having said it, not for Y. ' +
    'Judge the words on the page, not what you know about the matter.',
};

export const QUOTE_PROMPTS = {
  direct: 'Who said it?',
  partial: 'Whose words are these?',
  indirect: 'Who says so, as the article retells it?',
} as const;

export const CLAIM_PROMPT = 'Which of these claims does the article itself not vouch for?';

export function noneOfThem(claims: number): string {
  if (claims === 2) return 'None of them: the article vouches for both';
  return claims === 3
    ? 'None of them: the article vouches for all three'
    : 'None of them: the article vouches for all';
}

export const STRENGTH_PROMPT = 'How firmly is this put?';
export const VOUCH_PROMPT = 'Does the article itself vouch for what is claimed here?';

export const STRENGTH_LABELS: Readonly<Record<Exclude<Level, 'attributed'>, string>> = {
  fact: 'Stated as fact',
  hedged: 'Hedged: probable (likely, expected, appears)',
  speculative: 'Speculative: possible (may, might, could)',
  open: 'Open: not known',
  denied: 'Denied: said not to be so',
};

/** Three answers that exclude each other: the article says yes, somebody else says yes, nobody knows. */
export const VOUCH_LABELS = {
  fact: 'Yes: the article states it as fact',
  attributed: 'No: it is a source’s word',
  open: 'No: the article says it is not known',
} as const;

/** What the article would have had to say for a level that is not the right one. */
export const WOULD_SAY: Readonly<Record<Level, string>> = {
  fact: 'For that, the article would have to say it itself and flatly, with no hedge.',
  attributed: 'For that, the article would have to name a source for it: “she said”, “according to”.',
  hedged: 'For that, the article would have to call it probable: “likely”, “expected”, “appears”.',
  speculative: 'For that, the article would have to call it no more than possible: “may”, “might”, “could”.',
  open: 'For that, the article would have to leave it open: “unclear”, “whether”, “neither confirm nor deny”.',
  denied: 'For that, the article would have to say that it is not so.',
};

/** Why an attributed statement is not stated as fact. */
export const NOT_VOUCHED = 'The article vouches only for the source having said it.';

export function decidingWords(words: readonly string[]): string {
  return `What decides here is ${listed(words.map(inMarks))}.`;
}

/** A name inside a sentence: "the harbor inspectorate", where the list of options has "The". */
function within(name: string): string {
  return name.replace(/^(?:A|An|The|One|Two|Some|Several|Many|Unnamed)(?= )/u, (word) => word.toLowerCase());
}

/** Words that are told of somebody, as they are shown. */
export interface ToldWords {
  readonly shown: string;
  readonly kind: QuoteItem['kind'];
}

/** Why it was not somebody who speaks elsewhere; null where telling the words would give an answer away. */
export function creditedElsewhere(name: string, told: ToldWords | null): string {
  const start = `The article credits ${within(name)} with something else`;
  if (told === null) return `${start}.`;
  if (told.kind === 'indirect') return `${start}, which it retells: ${told.shown}`;
  // A full stop goes inside the marks.
  return `${start}: ${told.shown.replace(/([^.!?…])”$/u, '$1.”')}`;
}

/** Why it was not somebody to whom the article credits nothing that could be told. */
export function notCredited(name: string, right: string): string {
  return `The article does not credit this to ${within(name)}, but to ${within(right)}.`;
}

export function vouchedFor(status: ClaimStatus, passage: string, explanation: string): string {
  if (status !== 'supported') return `The article states this itself: ${passage}`;
  return explanation === '' ? `The article backs this: ${passage}` : `The article backs this. ${explanation}`;
}

/** Why the article does not vouch for a claim, after the definitions of the statuses. */
export function notVouchedFor(status: ClaimStatus, sources: readonly string[]): string {
  const who = sources.length === 0 ? null : listed(sources.map(within));
  switch (status) {
    case 'disputed':
      return `${who ? `This is the word of ${who}, and another` : 'Another'} source in the article denies it or says the opposite.`;
    case 'unconfirmed':
      return 'The article says that it could not be confirmed, or someone in a position to know neither confirms nor denies it.';
    case 'anonymous':
      return who
        ? `Only unnamed sources stand behind it: ${listed(sources.map(peopleInSentence))}.`
        : 'Only unnamed sources stand behind it.';
    case 'single-source':
      if (sources.length > 1)
        return `It rests on the word of ${who}, who belong to one body and count as one source.`;
      return who
        ? `It rests on one source, ${who}, and on no document or observation.`
        : 'It rests on one source, and on no document or observation.';
    case 'opinion':
    case 'prediction':
    case 'contradicted':
    case 'supported':
    case 'own-voice':
      throw new RangeError(`not an unverified status: ${status}`);
    default:
      return status satisfies never;
  }
}

export function oneIsNotVouchedFor(statement: string): string {
  return `There is one that the article does not vouch for: ${statement}`;
}

export function allAreVouchedFor(claims: number): string {
  return `The article vouches for ${claims === 2 ? 'both' : claims === 3 ? 'all three' : 'all'}: it states them itself, or backs them with two independent sources, a document or its own observation.`;
}

export const PACK_OPTION_WRONG = 'That is not what the article says.';
export const PACK_CLAIM_VOUCHED = 'The article vouches for this.';

/** Why there are too few questions, each the second half of a sentence. */
export const LIMITS = {
  noQuotes: 'no quote was found whose speaker is beyond doubt',
  oneSpeaker: 'the article has too few speakers to choose between',
  namedInQuote: 'most of the quotes name their own speaker',
  quotes: (count: number) => `the speaker is beyond doubt for only ${counted(count, 'quote', 'quotes')}`,
  noUnverified: 'no claim was found that the article clearly does not vouch for',
  noVouched: 'no claim was found that the article vouches for',
  vouched: (count: number) => `the article clearly vouches for only ${counted(count, 'claim', 'claims')}`,
  unverified: (count: number, none: number) =>
    none === 0
      ? `only ${counted(count, 'claim was', 'claims were')} found that the article clearly does not vouch for`
      : `${count} with the only ${count === 1 ? 'claim' : 'claims'} found that the article clearly does not ` +
        `vouch for, and ${none} in which “none of them” is right`,
  keptForHunt: 'part of what could be asked is kept for the hunt',
  noStatements: 'no statement was found whose firmness is beyond doubt',
  statementsUsed: 'what could be asked is asked about in another round',
  oneSided: (count: number) =>
    count === 0
      ? 'all statements that are beyond doubt would have the same answer'
      : 'more of them would nearly all have the same answer',
  statements: (count: number) =>
    `the firmness is beyond doubt for only ${counted(count, 'statement', 'statements')}`,
} as const;

/** "Only 4 “Says who?” questions could be made: …." */
export function shortfallSentence(skill: Skill, made: number, limit: string): string {
  if (made === 0) return `No “${TITLES[skill]}” questions could be made: ${limit}.`;
  return `Only ${made} “${TITLES[skill]}” ${made === 1 ? 'question' : 'questions'} could be made: ${limit}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count === 1 ? 'one' : count} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c" */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
