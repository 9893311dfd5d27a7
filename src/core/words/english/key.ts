/** Why an answer is right, in sentences that a player can check against the passage. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import type { Level } from '../../key/answer-key.ts';
import { listed, quoted, withArticle } from './forms.ts';

const levels: Readonly<Record<Level, string>> = {
  fact: 'The article states it plainly, in its own voice: no source, no hedge.',
  attributed: 'A source says it, and firmly. The article only reports that it was said.',
  hedged: 'It is put as likely, not as certain.',
  speculative: 'It is put as possible, no more.',
  open: 'The passage leaves it open.',
  denied: 'It is said not to be so.',
};

/** What stands behind a claim of each status, in words. */
const statuses: Readonly<Record<ClaimStatus, string>> = {
  opinion: 'a value judgment, never asked about as a claim',
  prediction: 'about the future: a promise, plan, forecast or warning',
  contradicted: 'the article itself says or shows that it is not so',
  disputed: 'another source in the article denies it or says the opposite',
  unconfirmed: 'the article says that it could not be confirmed, or somebody neither confirms nor denies',
  anonymous: 'only unnamed sources stand behind it',
  'single-source': 'one source, and no document or observation',
  supported: 'two independent sources, a document, or the reporter’s own observation',
  'own-voice': 'the article states it itself, unattributed',
};

const who = (names: readonly string[]) => (names.length === 0 ? 'a source' : listed(names.map(withArticle)));

export const key = {
  /** Of a quote from a source that only reports another's words. */
  secondHandPrompt: 'From whom did the article get these words?',
  strengthPromptOf: (speaker: string) => `How firmly is this put by ${speaker}?`,

  quote: {
    runsOn: (name: string) =>
      `The quote began in the paragraph before and goes on here; it is ${name} who speaks.`,
    sameParagraph: (name: string) =>
      `The sentence before is credited to ${name}, and the quote goes on without another speaker.`,
    /** `noun` is the article's: "call", "promise"; null where it names none. */
    speechNoun: (name: string, noun: string | null) =>
      `The article calls these words ${name}’s ${noun ?? 'words'}.`,
    accordingTo: (name: string) => `The article gives this as “according to” ${name}.`,
    nameColon: (name: string) => `The name before the colon, ${name}, says whose words follow.`,
    credited: (name: string) => `The article credits these words to ${name}.`,
    creditedBy: (name: string, cue: string) =>
      `The article credits these words to ${name}; the word that says so is ${quoted(cue)}.`,
    retoldBy: (name: string, cue: string) =>
      `The article retells this as the word of ${name}; the word that says so is ${quoted(cue)}.`,
    standsFor: (words: string, name: string) => `Here ${quoted(words)} is ${name.replace(/\.$/, '')}.`,
    /** The quote has the same pronoun, for somebody else. */
    speakerIs: (words: string, name: string) =>
      `The ${quoted(words)} who speaks is ${name.replace(/\.$/, '')}.`,
    secondHand: (about: string, name: string, cue: string) =>
      `The article does not quote ${withArticle(about)} itself here: it has the words by way of ${withArticle(name)}; the word that says so is “${cue}”.`,
  },

  claim: {
    opinion: (names: readonly string[]) =>
      `It is a judgment of worth by ${who(names)}, not something that can be checked.`,
    prediction: (names: readonly string[]) =>
      `It is about the future, on the word of ${who(names)}: nobody can know yet.`,
    contradicted:
      'The article itself says that it is not so. It was checked, so it is not merely unverified.',
    disputed: (names: readonly string[], objection: string | null) =>
      objection === null
        ? `It rests on the word of ${who(names)}, and another source denies it. The article does not settle it.`
        : `It rests on the word of ${who(names)}, and another source objects: ${quoted(objection)} The article does not settle it.`,
    unshown: 'The article itself says that it has not been shown to be so.',
    unconfirmed: (names: readonly string[], sentence: string | null) =>
      `It rests on the word of ${who(names)}, and it is not confirmed${sentence === null ? '.' : `: ${quoted(sentence)}`}`,
    anonymous: (names: readonly string[]) =>
      `Here no source with a name stands behind it, only ${who(names)}. The article does not vouch for it.`,
    colleagues: (names: readonly string[]) =>
      `It rests on the word of ${who(names)}, who belong to one body and count as one source. The article reports it and does not vouch for it.`,
    singleSource: (names: readonly string[]) =>
      `In this passage it rests on the word of ${who(names)} alone. The article reports it and does not vouch for it. That does not make it false.`,
    twoSources: (names: readonly string[]) =>
      `Two sources say it, ${who(names)}, and the article shows no tie between them.`,
    observed: 'The article tells what its own reporter saw or heard.',
    document: (names: readonly string[]) =>
      `The article backs it with a document${names.length > 0 ? ` (${who(names)})` : ''}, not only with somebody’s word.`,
    role: 'The article says so itself, in passing, where it introduces the person.',
    ownVoice: 'The article states it in its own voice, without handing it to a source.',
  },

  level: {
    levels,
    denies: (speaker: string) => `This is what ${speaker} denies.`,
    attributedToNobody:
      'It is told as somebody’s word. The article only reports it and does not state it itself.',
    wordToLookAt: (cue: string) => `The word to look at: ${quoted(cue)}.`,
    sourceIs: (speaker: string) => `The source is ${speaker}.`,
    wordsOf: (speaker: string) =>
      `The article gives this as the word of ${speaker}; how firmly it is put is another question.`,
  },

  statuses,

  /** Why something is not asked about, without a full stop. */
  left: {
    noSpeaker: 'the article does not say who speaks',
    speakerUncertain: (rule: string, confidence: number) =>
      `who speaks is not certain (${rule}, ${confidence})`,
    fewWords: 'too few words to tell whose they are',
    tooLong: 'too long for one question',
    misread: 'its letters were damaged before they came here',
    noName: 'the speaker has no name',
    noFullName: 'the article gives no full name',
    turned: 'a word before the marks turns it around',
    hearsay: 'the article has it by hearsay',
    namesItself: 'the words name their own speaker',
    statusUncertain: (rule: string, confidence: number) =>
      `what stands behind it is not certain (${rule}, ${confidence})`,
    plainNot: 'a plain “not” in the article’s own voice states a fact as much as it denies one',
    manyReadings: (rule: string) => `how firmly it is put can be read in more than one way (${rule})`,
    notAlone: 'the clause does not stand alone',
    wrongLength: 'the clause is too short or too long',
    whoseUnclear: 'whose words these are is not clear',
    showsSpeaker: 'its own words would show who speaks, or hold the words of another',
    leftOut: 'the key leaves it out',
    noClaimMade: 'nothing weakens it, and no claim was made of it',
    putOtherwise: 'with the clauses around it, it is put otherwise',
  },
};
