/** The questions, their options and the reasons why an option is wrong. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import type { Level, QuoteItem, Skill } from '../../key/answer-key.ts';
import { LABELS } from '../pack-labels.ts';
import { countedInWords, listed, quoted, withArticle } from './forms.ts';

/** A name inside a sentence: "the harbor inspectorate", where the list of options has "The". */
function within(name: string): string {
  return withArticle(
    name.replace(
      /^(?:A|An|The|One|Two|Some|Several|Many|Unnamed|Former|Retired|Senior)(?= \p{Ll})/u,
      (word) => word.toLowerCase(),
    ),
  );
}

const titles: Readonly<Record<Skill, string>> = {
  quotes: 'Who said it?',
  claims: 'Says who?',
  certainty: 'How sure?',
};

const rules: Readonly<Record<Skill, string>> = {
  quotes:
    'Credit words to whomever the article names as their source: before them, after them, or as “he”, “she” or “they”. ' +
    'Words in quotation marks are the speaker’s own; without marks, the article retells them.',
  claims:
    '“X said Y” does not make Y the article’s word: it vouches for what it states itself, or backs with two ' +
    'independent sources that it names, a document, or the reporter’s own observation. ' +
    'Unverified is not false: it only means that this article does not vouch for it.',
  certainty:
    '“Likely”, “expected” and “appears” hedge a statement: probable. “May”, “might” and “could” speculate: possible, no more. ' +
    '“Unclear” leaves it open, and a named source may deny it. ' +
    'Boosters (“clearly”, “certainly”) raise the tone and add no evidence. ' +
    'Ask also whose voice it is: in “X said Y”, the article vouches for X having said it, not for Y. ' +
    'Judge the words on the page, not what you know about the matter.',
};

const quotePrompts: Readonly<Record<QuoteItem['kind'], string>> = {
  direct: 'Who said it?',
  partial: 'Whose words are these?',
  indirect: 'Who says this, as the article retells it?',
};

/** What would have had to be said for a level that is not the right one: by the article, or by the source in a passage. */
const wouldSay: Readonly<Record<Level, string>> = {
  fact: 'For that, the article would have to say it itself and flatly, with no hedge.',
  attributed: 'For that, the article would have to name a source for it: “she said”, “according to”.',
  hedged: 'For that, the passage would have to put it as probable: “likely”, “expected”, “appears”.',
  speculative: 'For that, the passage would have to put it as possible and no more: “may”, “might”, “could”.',
  open: 'For that, the passage would have to leave it open: “unclear”, “whether”, “neither confirm nor deny”.',
  denied: 'For that, the passage would have to say that it is not so.',
};

/** Why there are too few questions, each the second half of a sentence. */
const limits = {
  noQuotes: 'no quote was found whose speaker is beyond doubt',
  oneSpeaker: 'the article has too few speakers to choose between',
  namedInQuote: 'most of the quotes name their own speaker',
  quotes: (count: number) => `the speaker is beyond doubt for only ${countedInWords(count, 'quote')}`,
  noUnverified: 'no claim was found that the article clearly does not vouch for',
  noVouched: 'no claim was found that the article vouches for',
  vouched: (count: number) => `the article clearly vouches for only ${countedInWords(count, 'claim')}`,
  unverified: (count: number, none: number) =>
    none === 0
      ? `only ${countedInWords(count, 'claim was', 'claims were')} found that the article clearly does not vouch for`
      : `${count} with the only ${count === 1 ? 'claim' : 'claims'} found that the article clearly does not ` +
        `vouch for, and ${none} in which “none of them” is right`,
  keptForHunt: 'part of what could be asked is kept for the hunt',
  noStatements: 'no statement was found whose firmness is beyond doubt',
  statementsUsed: 'what could be asked is asked about in another round',
  othersUsed: 'the rest of what could be asked is asked about in another round',
  oneSided: (count: number) =>
    count === 0
      ? 'all statements that are beyond doubt would have the same answer'
      : 'more of them would nearly all have the same answer',
  statements: (count: number) =>
    `the firmness is beyond doubt for only ${countedInWords(count, 'statement')}`,
};

/** Why the article does not vouch for a claim, after the definitions of the statuses. */
function notVouchedFor(status: ClaimStatus, sources: readonly string[]): string {
  const who = sources.length === 0 ? null : listed(sources.map(within));
  switch (status) {
    case 'disputed':
      return `${who ? `This is the word of ${who}, and another` : 'Another'} source in the article denies it or says the opposite.`;
    case 'unconfirmed':
      return 'The article says that it could not be confirmed, or someone in a position to know neither confirms nor denies it.';
    case 'anonymous':
      return who
        ? `Nobody with a name stands behind it, only ${listed(sources.map(within))}.`
        : 'Nobody with a name stands behind it.';
    case 'single-source':
      if (sources.length > 1)
        return `It rests on the word of ${who}, who belong to one body and count as one source.`;
      return who
        ? `In this passage it rests on the word of ${who} alone.`
        : 'In this passage it rests on one source alone.';
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

/** With one full stop, also behind “Jr.”. */
const stopped = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`);

export const quiz = {
  titles,
  rules,
  quotePrompts,
  claimPrompt: 'Which of these claims does the article itself not vouch for?',
  strengthPrompt: 'How firmly is this put?',
  vouchPrompt: 'Does the article itself vouch for what is claimed here?',
  labels: LABELS.en,
  wouldSay,
  /** Why an attributed statement is not stated as fact. */
  notVouched: 'The article vouches only for the source having said it.',
  decidingWords: (words: readonly string[]) => `What decides here is ${listed(words.map(quoted))}.`,
  /** Why it was not somebody who speaks elsewhere. */
  creditedElsewhere: {
    /** Where telling the words would give an answer away. */
    untold: (name: string) => `The article credits ${within(name)} with something else.`,
    /** `shown` is a sentence without marks. */
    retold: (name: string, shown: string) =>
      `The article credits ${within(name)} with something else, which it retells: ${shown}`,
    /** `shown` are words in marks; a full stop goes inside them where they are a `whole` sentence. */
    quoted: (name: string, shown: string, whole: boolean) =>
      `The article credits ${within(name)} with something else: ${shown.replace(/(?<![.!?…]['’]?)”$/, whole ? '.”' : '”.')}`,
  },
  /** Why it was not somebody to whom the article credits nothing that could be told. */
  notFrom: (name: string, right: string) =>
    stopped(`The article has this from ${within(right)}, not from ${within(name)}`),
  notCredited: (name: string, right: string) =>
    stopped(`The article does not credit this to ${within(name)}, but to ${within(right)}`),
  /** Of a claim that something was said. */
  statesSaying: (passage: string) =>
    `The claim is that this was said, and the article vouches for that; whether it is so is another question: ${passage}`,
  statesItself: (passage: string) => `The article states this itself: ${passage}`,
  /** Exactly one of the two is told: the passage that backs it, or the explanation. */
  backs: (passage: string, explanation: string) =>
    explanation === ''
      ? `The article backs this: ${passage}`
      : explanation.startsWith('The article backs')
        ? explanation
        : `The article backs this. ${explanation}`,
  notVouchedFor,
  oneIsNotVouchedFor: (statement: string) =>
    `There is one that the article does not vouch for: ${quoted(statement)}`,
  /** `plainly`: the article states each of them itself. */
  allAreVouchedFor: (claims: number, plainly: boolean) =>
    `The article vouches for ${claims === 2 ? 'both' : claims === 3 ? 'all three' : 'all'}: it states them itself${plainly ? '' : ', or backs them with two independent sources, a document, or the reporter’s own observation'}.`,
  packOptionWrong: 'That is not what the article says.',
  packClaimVouched: 'The article vouches for this.',
  limits,
  /** Of a pack that people wrote or reviewed. */
  packShortfall: (skill: Skill, made: number) =>
    made === 0
      ? `This pack has no “${titles[skill]}” questions.`
      : `This pack has no more than ${made} “${titles[skill]}” ${made === 1 ? 'question' : 'questions'}.`,
  /** "“Who said it?” has 9 questions here: ….": of a round that the player chose. */
  chosenShortfall: (skill: Skill, made: number, limit: string) =>
    `“${titles[skill]}” has ${made} ${made === 1 ? 'question' : 'questions'} here: ${limit}.`,
  /** "Only 4 “Says who?” questions could be made: …." */
  shortfall: (skill: Skill, made: number, limit: string) =>
    made === 0
      ? `No “${titles[skill]}” questions could be made: ${limit}.`
      : `Only ${made} “${titles[skill]}” ${made === 1 ? 'question' : 'questions'} could be made: ${limit}.`,
};
