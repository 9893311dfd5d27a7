/** What the check of packs says: what is wrong, and what to do. A message has no full stop. */
import type { CheckCode, ReadingCode } from '../../check/checks.ts';
import type { Skill } from '../../key/answer-key.ts';
import { packErrors } from './pack-errors.ts';

const whyNever: Readonly<Record<Skill, string>> = {
  quotes: 'its words hold a part of its speaker’s name, or there is nobody else to offer',
  claims: 'it repeats another claim, or no claims of about its length are vouched for',
  certainty: 'it repeats another statement, or no other level can be offered',
};

const says = {
  aliasShared: (name: string, a: string, b: string) => ({
    message: `"${name}" stands for ${a} and for ${b}`,
    hint: 'Give it to one of them.',
  }),
  namesAlike: (a: string, b: string) => ({
    message: `"${a}" and "${b}" could be one speaker`,
    hint: 'Join the two, or give the names in full.',
  }),
  aliasAsName: (alias: string, name: string) => ({
    message: `"${alias}" is an alias of ${name}`,
    hint: `Write "${name}", the name that players see.`,
  }),
  twoCredited: (other: string) => ({
    message: `another entry credits the same words to ${other}`,
    hint: 'Correct one of them; where both can be defended, name each under "notOffered" of the other.',
  }),
  askedTwice: {
    message: 'an earlier entry asks about the same words',
    hint: 'Leave one of them out.',
  },
  optionRight: (option: string) => ({
    message: `the wrong option "${option}" is right as well, or could be defended`,
    hint: 'Take it off the list.',
  }),
  optionRepeated: (option: string) => ({
    message: `the option "${option}" is there twice`,
    hint: 'Take one off the list.',
  }),
  optionNamesAnswer: (option: string, name: string) => ({
    message: `the wrong option "${option}" names the right answer, "${name}"`,
    hint: 'Choose other words.',
  }),
  promptGivesAway: (what: string) => ({
    message: `the question holds its answer, "${what}"`,
    hint: 'Choose other words for the prompt.',
  }),
  toldElsewhere: (name: string) => ({
    message: `this tells who says what another entry asks about: ${name}`,
    hint: 'Leave the other quote or its speaker out of it.',
  }),
  saidAgain: (other: string) => ({
    message: `the article has these words in quotation marks at another place, where it names ${other}`,
    hint: 'Where both said them, name the other under "notOffered", or choose a longer quote.',
  }),
  reasonUnused: (label: string) => ({
    message: `no wrong option is "${label}"`,
    hint: 'Write the option as it is offered, or leave the reason out.',
  }),
  sourceOther: (source: string, other: string, right: string) => ({
    message: `the source "${source}" is ${other}, and the entry credits ${right}`,
    hint: 'Correct one of them, or add the words to the aliases of the speaker whom they name.',
  }),
  claimsContradict: {
    message: 'another entry has the same claim, and only one of them is vouched for',
    hint: 'Correct the status of one of them.',
  },
  claimsAlike: {
    message: 'another claim says much the same, and only one of them is vouched for',
    hint: 'Word them further apart, or leave one out: the game asks about neither.',
  },
  claimTellsWho: (cue: string) => ({
    message: `the claim says whose word it is: "${cue}"`,
    hint: 'Write what is claimed, and leave out who claims it.',
  }),
  noUnverified: {
    message: 'there are claims that the article vouches for, but none that it does not: nothing can be asked',
    hint: 'Add some that have one source, or none with a name.',
  },
  unfair: (vouched: number, unverified: number) => ({
    message: `there ${vouched === 1 ? 'is 1 claim' : `are ${vouched} claims`} that the article vouches for, and ${unverified} that it does not`,
    hint: `Write at least ${2 * unverified} that are "own-voice" or "supported": two stand beside each of the others.`,
  }),
  lengths: (longer: boolean) => ({
    message: `claims that are not vouched for are much ${longer ? 'longer' : 'shorter'} than the others, which gives them away`,
    hint: 'Make them about equally long.',
  }),
  levelsContradict: {
    message: 'another entry gives the same statement another level',
    hint: 'Correct one of them.',
  },
  levelsAlike: (level: string, count: number, of: number) => ({
    message: `${count} of ${of} statements are "${level}", so it is nearly always the answer`,
    hint: 'Add statements of other levels.',
  }),
  difficultyAlike: (difficulty: string, count: number) => ({
    message: `all ${count} entries are ${difficulty}`,
    hint: 'Say which are easy and which are hard: a round goes from easy to hard.',
  }),
  statementAltered: {
    message: 'the statement is not what its evidence says',
    hint: 'Correct one of them; a statement is asked in the words of the article.',
  },
  explanationThin: {
    message: 'the explanation explains nothing',
    hint: 'Say why the right answer is right, in one to three sentences.',
  },
  fewOptions: (count: number) => ({
    message: `some games ask this with ${count} ${count === 1 ? 'option' : 'options'}`,
    hint: 'Add speakers, shorten "notOffered", or write "options".',
  }),
  questionUnproven: {
    message: 'the question is not asked until it has evidence',
    hint: 'Choose the passage that proves its answer with "review", or write "evidence", "skill" and "explanation".',
  },
  neverAsked: (skill: Skill) => ({
    message: `no game asks this: ${whyNever[skill]}`,
    hint: 'Change it, or leave it out.',
  }),
};

/** What a check finds under each code, as a sentence. */
const about = {
  'alias-shared': 'One name belongs to two speakers, so an entry that uses it could credit either.',
  'two-credited': 'The same words are credited to two speakers, and either could be the answer.',
  'option-right': 'A wrong option is right, too, or could be defended.',
  'option-repeated': 'Two wrong options are the same.',
  'gives-away': 'The question holds its answer.',
  'claims-contradict': 'The same claim is vouched for in one entry and not in another.',
  'levels-contradict': 'The same statement has two levels.',
  'claims-alike': 'Two claims say much the same, but only one is vouched for; the game asks about neither.',
  'claim-tells-who': 'A claim says whose word it is.',
  'claims-unfair': 'There are too few claims that the article vouches for, or none that it does not.',
  'claim-lengths': 'The length of claims that are not vouched for gives them away.',
  'levels-alike': 'Nearly all statements have the same level.',
  'difficulty-alike': 'All entries are equally difficult.',
  'names-alike': 'Two names of speakers could be one.',
  'alias-as-name': 'An entry names a speaker by an alias.',
  'source-other': 'The source in the evidence is not the speaker who is credited.',
  'option-names-answer': 'A wrong option names the right answer.',
  'told-elsewhere': 'One entry tells the answer of another.',
  'said-again': 'The words of a quote stand in the article again, and somebody else may have said them, too.',
  'reason-unused': 'A reason is about an option that there is not.',
  'asked-twice': 'Two entries ask about the same words.',
  'statement-altered': 'A statement is not worded as the article words it.',
  'explanation-thin': 'An explanation explains nothing.',
  'few-options': 'A question has fewer than three options.',
  'question-unproven': 'A question in somebody’s own words has no evidence yet, and is not asked.',
  'never-asked': 'No game asks about an entry.',

  'pack-syntax': 'The file is not the YAML that a pack is written in.',
  'pack-too-large': 'The file is larger than a pack can be.',
  'pack-control-character': 'The text holds a character that a terminal would obey.',
  'pack-alias': 'A YAML alias stands for a value.',
  'pack-depth': 'Values are nested too deeply.',
  'pack-not-a-pack': 'The file is not a question pack.',
  'pack-version': 'There is no such version of the format.',
  'pack-newer': 'The pack is written in a newer version of the format.',
  'pack-unknown-key': 'A key is unknown.',
  'pack-shape': 'A value is missing, or not of its kind or size.',
  'pack-entry-kind': 'An entry is of no known kind.',
  'pack-repeated': 'A key, a speaker or an entry is there twice.',
  'pack-evidence-missing': 'Evidence is not found in the article.',
  'pack-evidence-ambiguous': 'Evidence is found more than once.',
  'pack-quote-altered': 'A quote is not what its evidence says.',
  'pack-gives-away': "A quote holds its speaker's name.",
  'pack-unknown-speaker': 'An entry names somebody who is not among the speakers.',
  'pack-right-not-offered': 'The right answer is kept from the options.',
  'pack-right-among-wrong': 'The right answer is among the wrong options.',
  'pack-question-incomplete': 'A question with evidence lacks what it needs to be asked.',
  'pack-sources': 'The sources of a claim do not fit its status.',
  'file-empty': 'The file has no text in it.',
  'file-binary': 'The file is not plain text.',
  'file-encoding': 'The file is not UTF-8.',
  'file-too-large': 'The file is larger than any pack.',
  'file-missing': 'There is no such file.',
  'file-forbidden': 'The file or the folder may not be read.',
  'file-unreadable': 'The file or the folder cannot be read.',
  'folder-without-packs': 'The folder holds no packs.',
} satisfies Readonly<Record<CheckCode | ReadingCode, string>>;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export const checks = {
  says,
  about,
  /** What keeps a pack from being read. */
  reading: packErrors,
  summary: (packs: number, errors: number, warnings: number) => {
    const found =
      errors + warnings === 0
        ? 'nothing to fix'
        : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
    return `${counted(packs, 'pack')}: ${found}.`;
  },
};
