/** The checks by their codes: how heavily each weighs, and what it is about. */
import type { Severity } from './finding.ts';

interface Check {
  readonly severity: Severity;
  /** What is wrong where it finds something, as a sentence. */
  readonly about: string;
}

/** What is looked for in a pack that can be played. */
export const CHECKS = {
  'alias-shared': {
    severity: 'error',
    about: 'One name belongs to two speakers, so that an entry which uses it credits either.',
  },
  'two-credited': {
    severity: 'error',
    about: 'The same words are credited to two speakers, and either could be the answer.',
  },
  'option-right': { severity: 'error', about: 'A wrong option is right, too, or could be defended.' },
  'option-repeated': { severity: 'error', about: 'Two wrong options are the same.' },
  'gives-away': { severity: 'error', about: 'The question holds its answer.' },
  'claims-contradict': {
    severity: 'error',
    about: 'The same claim is vouched for in one entry and not in another.',
  },
  'levels-contradict': { severity: 'error', about: 'The same statement has two levels.' },
  'claims-alike': {
    severity: 'warning',
    about: 'Two claims say much the same, but only one is vouched for; the game asks about neither.',
  },
  'claim-tells-who': { severity: 'warning', about: 'A claim says whose word it is.' },
  'claims-unfair': {
    severity: 'warning',
    about: 'There are too few claims that the article vouches for, or none that it does not.',
  },
  'claim-lengths': {
    severity: 'warning',
    about: 'Claims that are not vouched for can be told by their length.',
  },
  'levels-alike': { severity: 'warning', about: 'Nearly all statements have the same level.' },
  'difficulty-alike': { severity: 'warning', about: 'All entries are equally difficult.' },
  'names-alike': { severity: 'warning', about: 'Two names of speakers could be one.' },
  'alias-as-name': { severity: 'warning', about: 'An entry names a speaker by an alias.' },
  'source-other': {
    severity: 'warning',
    about: 'The source in the evidence is another speaker than the one who is credited.',
  },
  'option-names-answer': { severity: 'warning', about: 'A wrong option names the right answer.' },
  'told-elsewhere': { severity: 'warning', about: 'One entry tells the answer of another.' },
  'asked-twice': { severity: 'warning', about: 'Two entries ask about the same words.' },
  'statement-altered': {
    severity: 'warning',
    about: 'A statement is not worded as the article words it.',
  },
  'explanation-thin': { severity: 'warning', about: 'An explanation explains nothing.' },
  'few-options': { severity: 'warning', about: 'A question has fewer than three options.' },
  'question-unproven': {
    severity: 'warning',
    about: 'A question in somebody’s own words has no evidence yet, and is not asked.',
  },
  'never-asked': { severity: 'warning', about: 'No game asks about an entry.' },
} as const satisfies Readonly<Record<string, Check>>;

export type CheckCode = keyof typeof CHECKS;

/** What is told of a file that no game can be made of; each is an error. */
export const READING_ERRORS: Readonly<Record<string, string>> = {
  'pack-syntax': 'The file is not the YAML that a pack is written in.',
  'pack-too-large': 'The file is larger than a pack can be.',
  'pack-control-character': 'The text holds a character that a terminal would obey.',
  'pack-alias': 'A YAML alias stands for a value.',
  'pack-depth': 'Values are nested too deeply.',
  'pack-not-a-pack': 'The file is no question pack.',
  'pack-version': 'The version of the format is none.',
  'pack-newer': 'The pack is written in a newer version of the format.',
  'pack-unknown-key': 'A key is unknown.',
  'pack-shape': 'A value is missing, or not of its kind or size.',
  'pack-entry-kind': 'An entry is of no kind.',
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
};

/** The sentence about a code of either sort; the code itself where there is none. */
export function aboutCode(code: string): string {
  const checks: Readonly<Record<string, Check>> = CHECKS;
  return checks[code]?.about ?? READING_ERRORS[code] ?? code;
}
