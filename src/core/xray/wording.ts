/** Every text of the x-ray that readers see, whatever draws it. */
import type { ClaimStatus } from '../analysis/analysis.ts';
import { STATUS_MEANS } from '../export/status-means.ts';
import { isUnverified } from '../key/is-unverified.ts';
import type { MarkOf } from './xray.ts';

/** The sign of each status: of Latin-1, which every terminal has, and no dash or slash, behind which a line may be broken. */
const STATUS_SIGNS: Readonly<Record<ClaimStatus, string>> = {
  opinion: '*',
  prediction: '>',
  contradicted: 'x',
  disputed: '±',
  unconfirmed: '0',
  anonymous: '?',
  'single-source': '1',
  supported: '+',
  'own-voice': '=',
};

/** The sign of a mark: one column wide, and never a letter that could be a speaker's. */
export function signOf(of: MarkOf): string {
  switch (of.kind) {
    case 'quote':
      return '"';
    case 'claim':
      return STATUS_SIGNS[of.status];
    case 'hedge':
      return '~';
    case 'booster':
      return '!';
    case 'denial':
      return '¬';
    case 'statement':
      return '#';
    case 'left-out':
      return '.';
    default:
      return of satisfies never;
  }
}

/** What a mark is, without whose it is. */
export function nameOf(of: MarkOf): string {
  switch (of.kind) {
    case 'quote':
      return `${of.quoteKind} quote`;
    case 'claim':
      return `claim, ${of.status}${isUnverified(of.status) ? ' (unverified)' : ''}`;
    case 'hedge':
      return 'hedge';
    case 'booster':
      return 'booster';
    case 'denial':
      return 'denial';
    case 'statement':
      return of.level === 'fact' ? 'stated as fact' : `statement, ${of.level}`;
    case 'left-out':
      return 'not asked about';
    default:
      return of satisfies never;
  }
}

/** What the legend calls marks with this sign. */
export function legendNameOf(of: MarkOf): string {
  if (of.kind === 'quote') return 'quote';
  return of.kind === 'statement' ? 'statement' : nameOf(of);
}

/** What a mark of its kind means, in a sentence without its full stop. */
export function meaningOf(of: MarkOf): string {
  switch (of.kind) {
    case 'quote':
      return 'words credited to the speaker of the letter';
    case 'claim':
      return STATUS_MEANS[of.status];
    case 'hedge':
      return 'a word that weakens what is said';
    case 'booster':
      return 'a word that raises the tone and adds no evidence';
    case 'denial':
      return 'a word that denies';
    case 'statement':
      return 'how firmly it is put';
    case 'left-out':
      return 'the reason says why';
    default:
      return of satisfies never;
  }
}

export const XRAY = {
  notEnglish: 'The text does not look like English: what is marked in it cannot be trusted.',
  nobody: 'nobody named',
  articleItself: 'the article itself',
  by: (name: string, who: string) => `${name} by ${who}`,
  from: (name: string, who: string) => `${name}, from ${who}`,
  perhaps: (who: string) => `perhaps ${who}`,
  about: (who: string) => ` on the words or wishes of ${who}`,
  signed: (letter: string, name: string) => `${letter} ${name}`,
  noSpeaker: 'The article does not say whose words these are.',
  written: 'A person wrote this entry of the pack and answers for it.',
  noCue: 'None: the place of the words alone decides.',
  booster: 'It raises the tone and adds no evidence.',
  notAsked: (question: string, reason: string) => `${question}: ${reason}.`,
  asked: (question: string) => `It can be asked: ${question}`,
  askedInWhole: (question: string) => `It can be asked as part of a longer statement: ${question}`,
  belowThreshold: 'Not asked: that is not sure enough.',
  notAskedBecause: (reason: string) => `Not asked: ${reason}.`,
  howSure: (confidence: number, threshold: number) =>
    `About ${Math.round(confidence * 100)} in 100 careful readers would agree (an estimate). Questions begin at ${Math.round(threshold * 100)}.`,
  questions: { quotes: 'Who said it?', claims: 'Says who?', certainty: 'How sure?' },
  titles: {
    why: 'Why',
    rule: 'The rule',
    cue: 'The cue',
    source: 'The source',
    evidence: 'In the article',
    reads: 'By itself it reads',
    statement: 'What it bears on',
    firmness: 'How firmly',
    sure: 'How sure',
    game: 'In the game',
    left: 'Not asked',
  },
  page: {
    title: (title: string | null) => (title === null ? 'X-ray of an article' : `X-ray: ${title}`),
    heading: 'X-ray of an article',
    article: 'The article',
    skip: 'Skip to the article',
    nobody: '–',
    how: 'A number beside the text leads to the reasons in the list below the article. Quotes have a line under them (dashed where the article retells), claims have bars at their ends, hedges a wavy line, boosters a double one, denials a plain one.',
    reference: (number: number, label: string) => `Mark ${number}: ${label}`,
    back: (number: number) => `Back to mark ${number} in the text`,
  },
  legend: {
    title: 'Legend',
    speakers: 'Speakers',
    signs: 'Signs',
    noSpeakers: 'Nobody speaks in this article.',
    noMarks: 'There is nothing to mark in this article.',
    marks: (n: number) => `${n} ${n === 1 ? 'mark' : 'marks'}`,
    curated: 'This pack was written by people: what they ask about is marked, and nothing else.',
    drawn: [
      'Brackets hold claims, behind their sign, and what is retold without marks, behind the speaker’s letter.',
      'The margin has the letters of those who are quoted on a line, and the signs of the words underlined on it.',
    ],
    speaker: ({ letter, name, role }: { letter: string; name: string; role: string | null }) =>
      `${letter} ${name}${role === null ? '' : `, ${role}`}`,
    sign: (sign: string, name: string, meaning: string) => `${sign} ${name}: ${meaning}`,
    numbers: 'A number in brackets opens a mark; the list below the article says what it is.',
  },
} as const;
