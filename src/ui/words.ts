/** Every word that the interface itself says. */

import type { Confidence } from '../core/game/game.ts';
import { inMarks } from '../core/quiz/shown-quote.ts';

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Points with their sign: "+2 points", "−6 points", "0 points". */
function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${count(Math.abs(points), 'point')}`;
}

export const words = {
  separator: ' · ',
  name: 'sayswho',
  parts: { source: 'source', cue: 'cue', content: 'content' },

  home: {
    title: 'Says who?',
    motto: ['Read the news.', 'Ask who vouches for it.'],
    how: [
      'Read a news article, then answer: who said it, says who, and how sure?',
      'Say how confident you are; the article itself then shows the proof.',
    ],
    pick: 'Pick an article:',
    /** Games that were left stand at the end of the list, from this number on. */
    pickOrGoOn: (first: number) => `Pick an article, or ${first} to go on with a game:`,
    noPacks: 'There are no packs here.',
    own: 'Or bring your own, a text, Markdown or HTML file or a web address:',
  },
  offer: {
    heading: 'a game that you left',
    ask: 'You left a game on this article.',
    resume: (next: number, asked: number) => `Go on at question ${next} of ${asked}`,
    decline: 'Begin a new game; the old one is given up',
    changed:
      'You left a game on this article, but its questions are no longer the same: the article or the program has changed since. This is a new game; the answers you gave stay in the statistics.',
    atHome: (title: string) => `Go on: ${title}`,
    where: (next: number, asked: number) => `question ${next} of ${asked}`,
  },
  notKept: (why: string) =>
    `From here on nothing is kept: this game cannot be gone on with later, and the statistics do not count it. You can play all the same.\n${why}`,
  keepingBroke: 'Something broke inside sayswho where games are kept.',
  loading: (ref: string) => `Reading ${ref} …`,
  failed: { title: 'That did not work.', hint: 'What to do: ' },

  reading: {
    title: 'Read the article first',
    rounds: (titles: readonly string[]) =>
      `Then ${titles.length === 1 ? 'comes' : 'come'} ${count(titles.length, 'round')}: ${titles.join(', ')}`,
    noRounds: 'This article gives no questions.',
    position: (first: number, last: number, total: number) => `lines ${first}–${last} of ${total}`,
    percent: (share: number) => `${Math.round(share * 100)} %`,
    again: 'The article',
  },
  progress: {
    round: (n: number, of: number) => `Round ${n} of ${of}`,
    question: (n: number, of: number) => `question ${n} of ${of}`,
    points: (points: number) => `${points < 0 ? '−' : ''}${count(Math.abs(points), 'point')}`,
    questions: (n: number) => count(n, 'question'),
  },
  intro: { rule: 'The rule to know' },
  confidence: {
    chosen: 'Your answer: ',
    ask: 'How confident are you?',
    /** Certainty-based marking: right and wrong points, and above which probability the level pays. */
    levels: {
      1: 'right +1, wrong 0',
      2: 'right +2, wrong −2: pays above 67 % confidence',
      3: 'right +3, wrong −6: pays above 80 % confidence',
    } satisfies Record<Confidence, string>,
  },
  feedback: {
    right: 'Right',
    wrong: 'Not right',
    points: signedPoints,
    sure: (confidence: Confidence) => `confidence:\u00a0${confidence}`,
    you: 'Your answer: ',
    answer: 'The answer: ',
    why: 'Why: ',
    whyNot: 'Why not yours: ',
    others: (label: string) => `Why not ${inMarks(label)}: `,
    passage: 'In the article',
    chosenPassage: 'About your answer',
  },
  result: {
    title: 'The result',
    points: (points: number, max: number) =>
      `${points < 0 ? '−' : ''}${count(Math.abs(points), 'point')} of ${max}`,
    answered: (answered: number, asked: number) => `${answered} of ${count(asked, 'question')} answered`,
    skills: 'Skill by skill',
    calibration: 'How well your confidence fits',
    leaning: 'Too trusting, or too suspicious?',
    certainty: 'How firmly is it said?',
    shortfall: 'About this article',
    misses: (n: number) =>
      n === 0 ? 'No misses to go through.' : `${count(n, 'miss', 'misses')} to go through`,
  },
  review: { title: (n: number, of: number) => `Miss ${n} of ${of}` },
  quit: {
    ask: (kept: boolean) =>
      kept ? 'Leave? You can go on with this game later.' : 'Leave? This game is not kept.',
    yes: 'leave',
    no: 'stay',
  },
  tooSmall: (columns: number, rows: number, have: { columns: number; rows: number }) =>
    `This terminal is too small: sayswho needs ${columns} columns and ${rows} rows, here are ${have.columns} and ${have.rows}. Make it larger, or leave with q.`,
  keys: { title: 'Keys' },
  crashed: 'Something broke inside sayswho.',

  /** What a key does here, as short as the hint line wants it. */
  does: {
    begin: 'begin',
    next: 'next',
    ok: 'choose',
    home: 'home',
    result: 'result',
    scroll: 'scroll',
    move: 'move',
    pick: 'pick',
    page: 'page',
    back: 'back',
    article: 'article',
    question: 'back',
    keys: 'keys',
    quit: 'leave',
    review: 'misses',
    again: 'play again',
  },

  linear: {
    pickOffer: 'Type 1 or 2 and press Enter, or q to leave.',
    pickPack: 'Type the number of a pack and press Enter, or q to leave.',
    pickOption:
      'Type the number of your answer and press Enter. t: the text of the article. ?: all commands. q: leave.',
    pickConfidence: 'Type 1, 2 or 3 and press Enter. b: choose another answer.',
    afterResult: 'r: go through the misses. a: play again. h: home. q: leave. Then press Enter.',
    commands: [
      'A number and Enter answers.',
      't: print the text of the article again.',
      'b: from the confidence back to the answers.',
      'r: after the result, go through the misses.',
      'a: after the result, play again.',
      'h: after the result, go home.',
      '?: these commands.',
      'q: leave.',
    ],
    nothingTyped: 'Type the number of your answer.',
    unknown: (line: string) => `“${line}” is not an answer here.`,
    confirmQuit: 'Type y or n and press Enter.',
    option: (n: number, label: string) => `${n}. ${label}`,
    source: 'Source',
    cue: 'Cue',
    content: 'Content',
    ended: 'The input ended here; this is the result so far.',
  },
} as const;
