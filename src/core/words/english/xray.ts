/** The x-ray, whatever draws it. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import type { Level } from '../../key/answer-key.ts';
import type { LeftOut } from '../../key/asked-about.ts';
import { isUnverified } from '../../key/is-unverified.ts';
import type { MarkOf } from '../../xray/xray.ts';
import { key } from './key.ts';
import { quiz } from './quiz.ts';

/** What a mark is, without whose it is. */
function nameOf(of: MarkOf): string {
  switch (of.kind) {
    case 'quote':
      return `${of.quoteKind} quote`;
    case 'claim':
      return `claim, ${of.status}${isUnverified(of.status) ? ' (unverified)' : ''}`;
    case 'hedge':
      return 'hedge';
    case 'open':
      return 'open';
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

/** A claim's is that of its status. */
const meanings: Readonly<Record<Exclude<MarkOf['kind'], 'claim'>, string>> = {
  quote: 'words credited to the speaker of the letter',
  hedge: 'a word that weakens what is said',
  open: 'words that leave open whether it is so: nobody knows, or nobody says',
  booster: 'a word that raises the tone and adds no evidence',
  denial: 'a word that denies',
  statement: 'how firmly it is put',
  'left-out': 'the reason says why',
};

export const xray = {
  nameOf,
  /** What the legend calls marks with this sign. */
  legendNameOf: (of: MarkOf) =>
    of.kind === 'quote' ? 'quote' : of.kind === 'statement' ? 'statement' : nameOf(of),
  /** The status where there is little room. */
  shortStatus: (status: ClaimStatus): string => status,
  /** What a mark of its kind means, in a sentence without its full stop. */
  meaningOf: (of: MarkOf) => (of.kind === 'claim' ? key.statuses[of.status] : meanings[of.kind]),
  levelOf: (level: Level) => (level === 'fact' ? 'stated as fact' : level),
  notEnglish: 'The text does not look like English: what is marked in it cannot be trusted.',
  nobody: 'nobody named',
  articleItself: 'the article itself',
  by: (name: string, who: string) => `${name} by ${who}`,
  from: (name: string, who: string) => `${name}, from ${who}`,
  perhapsBy: (name: string, who: string) => `${name}, perhaps by ${who}`,
  perhaps: (mark: string) => `perhaps ${mark}`,
  about: (who: string) => ` on the words or wishes of ${who}`,
  signed: (letter: string, name: string) => `${letter} ${name}`,
  noSpeaker: 'The article does not say whose words these are.',
  written: 'A person wrote or reviewed this entry of the pack and answers for it.',
  noCue: 'None: the place of the words alone decides.',
  booster: 'It raises the tone and adds no evidence.',
  notAsked: (question: string, reason: string) => `${question}: ${reason}.`,
  asked: (question: string) => `It can be asked: ${question}`,
  askedInWhole: (question: string) => `It can be asked as part of a longer statement: ${question}`,
  belowThreshold: 'Not asked: that is not sure enough.',
  notAskedBecause: (reason: string) => `Not asked: ${reason}.`,
  /** `threshold` is null of what a pack has, whose making decided that. */
  howSure: (confidence: number, threshold: number | null) =>
    `About ${Math.round(confidence * 100)} in 100 careful readers would agree (an estimate).` +
    `${threshold === null ? '' : ` Questions begin at ${Math.round(threshold * 100)}.`}`,
  questions: quiz.titles,
  /** What is not asked. */
  leftOutOf: {
    'who said it': 'Who said it',
    'who vouches': 'Who vouches',
    'how sure': 'How sure',
  } satisfies Record<LeftOut['question'], string>,
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
    how: 'A number beside the text leads to the reasons in the list below the article. Quotes have a line under them (dashed where the article retells), claims have bars at their ends, hedges a wavy line, what leaves something open a dotted one, boosters a double one, denials a plain one.',
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
    curated: 'This pack was written or reviewed by people: what they ask about is marked, and nothing else.',
    drawn: [
      'Brackets hold claims, behind their sign, and what is retold without marks, behind the speaker’s letter.',
      'The margin has the letters of those who are quoted on a line, and the signs of the words underlined on it.',
    ],
    speaker: ({ letter, name, role }: { letter: string; name: string; role: string | null }) =>
      `${letter} ${name}${role === null ? '' : `, ${role}`}`,
    sign: (sign: string, name: string, meaning: string) => `${sign} ${name}: ${meaning}`,
    numbers: 'A number in brackets opens a mark; the list below the article says what it is.',
  },
};
