/** What the checks say: what is wrong, and what to do. */
import type { Skill } from '../key/answer-key.ts';
import type { Said } from './check-subject.ts';

const WHY_NEVER: Readonly<Record<Skill, string>> = {
  quotes: 'its words hold a part of its speaker’s name, or there is nobody else to offer',
  claims: 'it repeats another claim, or no claims of about its length are vouched for',
  certainty: 'it repeats another statement, or no other level can be offered',
};

export const SAYS = {
  aliasShared: (name: string, a: string, b: string): Said => [
    `"${name}" stands for ${a} and for ${b}`,
    'Give it to one of them.',
  ],
  namesAlike: (a: string, b: string): Said => [
    `"${a}" and "${b}" could be one speaker`,
    'Join the two, or give the names in full.',
  ],
  aliasAsName: (alias: string, name: string): Said => [
    `"${alias}" is an alias of ${name}`,
    `Write "${name}", the name that players see.`,
  ],
  twoCredited: (other: string): Said => [
    `another entry credits the same words to ${other}`,
    'Correct one of them; where both can be defended, name each under "notOffered" of the other.',
  ],
  askedTwice: (): Said => ['an earlier entry asks about the same words', 'Leave one of them out.'],
  optionRight: (option: string): Said => [
    `the wrong option "${option}" is right as well, or could be defended`,
    'Take it off the list.',
  ],
  optionRepeated: (option: string): Said => [
    `the option "${option}" is there twice`,
    'Take one off the list.',
  ],
  optionNamesAnswer: (option: string, name: string): Said => [
    `the wrong option "${option}" names the right answer, "${name}"`,
    'Choose other words.',
  ],
  promptGivesAway: (what: string): Said => [
    `the question holds its answer, "${what}"`,
    'Choose other words for the prompt.',
  ],
  toldElsewhere: (name: string): Said => [
    `this tells who says what another entry asks about: ${name}`,
    'Leave the other quote or its speaker out of it.',
  ],
  sourceOther: (source: string, other: string, right: string): Said => [
    `the source "${source}" is ${other}, and the entry credits ${right}`,
    'Correct one of them, or add the words to the aliases of whom they name.',
  ],
  claimsContradict: (): Said => [
    'another entry has the same claim, and only one of them is vouched for',
    'Correct the status of one of them.',
  ],
  claimsAlike: (): Said => [
    'another claim says much the same, and only one of them is vouched for',
    'Word them further apart, or leave one out: the game asks about neither.',
  ],
  claimTellsWho: (cue: string): Said => [
    `the claim says whose word it is: "${cue}"`,
    'Write what is claimed, and leave out who claims it.',
  ],
  noUnverified: (): Said => [
    'there are claims that the article vouches for, but none that it does not: nothing can be asked',
    'Add some that have one source, or none with a name.',
  ],
  unfair: (vouched: number, unverified: number): Said => [
    `there are ${vouched} claims that the article vouches for, and ${unverified} that it does not`,
    `Write at least ${2 * unverified} that are "own-voice" or "supported": two stand beside each of the others.`,
  ],
  lengths: (longer: boolean): Said => [
    `claims that are not vouched for are much ${longer ? 'longer' : 'shorter'} than the others, and can be told by it`,
    'Make them about as long.',
  ],
  levelsContradict: (): Said => [
    'another entry gives the same statement another level',
    'Correct one of them.',
  ],
  levelsAlike: (level: string, count: number, of: number): Said => [
    `${count} of ${of} statements are "${level}", so that it is nearly always the answer`,
    'Add statements of other levels.',
  ],
  difficultyAlike: (difficulty: string, count: number): Said => [
    `all ${count} entries are ${difficulty}`,
    'Say which are easy and which are hard: a round goes from easy to hard.',
  ],
  statementAltered: (): Said => [
    'the statement is not what its evidence says',
    'Correct one of them; a statement is asked in the words of the article.',
  ],
  explanationThin: (): Said => [
    'the explanation explains nothing',
    'Say why the right answer is right, in one to three sentences.',
  ],
  fewOptions: (count: number): Said => [
    `some games ask this with ${count} ${count === 1 ? 'option' : 'options'}`,
    'Add speakers, shorten "notOffered", or write "options".',
  ],
  questionUnproven: (): Said => [
    'the question is not asked before it has evidence',
    'Name the passage that proves its answer, with "skill" and "explanation".',
  ],
  neverAsked: (skill: Skill): Said => [
    `no game asks this: ${WHY_NEVER[skill]}`,
    'Change it, or leave it out.',
  ],
} as const;
