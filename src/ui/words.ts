/** Every word that the interface itself says. */

import type { Confidence, ObjectionReason } from '../core/game/game.ts';
import { OBJECTIONS } from '../core/game/wording.ts';
import type { Outcome } from '../core/hunt/score-hunt.ts';
import { PRACTICE } from '../core/practice/wording.ts';
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
    hunt: 'Or hunt for what an article does not vouch for: press m while reading it.',
    /** The numbers of what is no article; null for what is not on the list. */
    pick: (practice: number | null, game: number | null) => {
      const toPractice = practice === null ? [] : [`${practice} to practice`];
      const toGoOn = game === null ? [] : [`${game} to go on with a game`];
      const [last, ...others] = [...toPractice, ...toGoOn].reverse();
      if (last === undefined) return 'Pick an article:';
      return `${['Pick an article', ...others].join(', ')}, or ${last}:`;
    },
    pickFirst: 'New here? Begin with 1, or pick an article:',
    tutorial: {
      first: 'Start here: the tutorial',
      last: 'The tutorial',
      about: 'the three rules, two minutes',
    },
    noPacks: 'There are no packs here.',
    own: 'Or bring your own, a text, Markdown or HTML file or a web address:',
  },
  offer: {
    heading: 'a game that you left',
    ask: 'You left a game on this article.',
    /** `next` is null where only the hunt is left. */
    resume: (next: number | null, asked: number) =>
      next === null ? 'Go on with the hunt' : `Go on at question ${next} of ${asked}`,
    decline: 'Begin a new game; the old one is given up',
    changed:
      'You left a game on this article, but its questions are no longer the same: the article or the program has changed since. This is a new game; the answers you gave stay in the statistics.',
    atHome: (title: string) => `Go on: ${title}`,
    where: (next: number | null, asked: number) =>
      next === null ? 'the hunt is left' : `question ${next} of ${asked}`,
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
    instead: {
      hunt: 'm: the hunt instead. Go through the article sentence by sentence, and flag what it does not vouch for.',
      rounds: 'm: rounds of questions instead.',
    },
    position: (first: number, last: number, total: number) => `lines ${first}–${last} of ${total}`,
    percent: (share: number) => `${Math.round(share * 100)} %`,
    again: 'The article',
  },
  progress: {
    round: (n: number, of: number) => `Round ${n} of ${of}`,
    question: (n: number, of: number) => `question ${n} of ${of}`,
    points: (points: number) => `${points < 0 ? '−' : ''}${count(Math.abs(points), 'point')}`,
    questions: (n: number) => count(n, 'question'),
    sentences: (n: number) => count(n, 'sentence'),
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
  objection: {
    title: 'Is the key wrong?',
    ask: 'What is wrong with it? Your answer will not count, whether it was right or not.',
    reasons: OBJECTIONS,
    withdraw: 'I take it back: the answer counts',
    withdrawn: 'Taken back: the answer counts.',
    made: (reason: ObjectionReason) => `You object: ${words.objection.reasons[reason]}. Not counted.`,
    listed: (asked: string, reason: ObjectionReason) => `${asked} ${words.objection.reasons[reason]}.`,
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
    objections: 'Your objections, not counted',
    misses: (n: number) =>
      n === 0 ? 'No misses to go through.' : `${count(n, 'miss', 'misses')} to go through`,
  },
  hunt: {
    sentence: (n: number, of: number) => `sentence ${n} of ${of}`,
    flagged: (n: number) => `${n} flagged`,
    asksEmpty: 'Nothing flagged. Enter again: finish',
    outcomes: {
      found: 'found',
      missed: 'missed',
      'false-alarm': 'false alarm',
      'left-alone': 'rightly left alone',
    } satisfies Record<Outcome, string>,
    /** Of a flag on a sentence that does not count. */
    uncounted: 'does not count',
    lessons: {
      found: 'Found: the article does not vouch for this.',
      missed: 'Missed: the article does not vouch for this.',
      'false-alarm': 'False alarm: the article vouches for this.',
      'left-alone': 'Rightly left alone: the article vouches for this.',
    } satisfies Record<Outcome, string>,
    claim: 'The claim: ',
    points: (points: number, max: number) => `${count(points, 'point')} of ${max}`,
    found: (hits: number, of: number) => `${hits} of ${of} found`,
    falseAlarms: (n: number, of: number) => `${n} of ${of} flagged in vain`,
    lesson: (n: number, of: number) => `${n} of ${of}`,
    apart: 'These points stand apart: no confidence was asked for, so they are not added to the others.',
  },
  xray: {
    title: 'X-ray',
    working: 'Reading the article once more …',
    mark: (n: number, of: number) => `Mark ${n} of ${of}`,
    words: 'The words: ',
    reason: (title: string) => `${title}: `,
    more: '…',
  },
  search: {
    ask: 'Search: ',
    none: 'not found',
    places: (n: number) => count(n, 'place'),
    hit: (n: number, of: number) => `${n} of ${of}`,
  },
  review: { title: (n: number, of: number) => `Miss ${n} of ${of}` },
  quit: {
    ask: ({ kept, practicing }: { kept: boolean; practicing: boolean }) => {
      if (practicing) return kept ? PRACTICE.quit : PRACTICE.quitUnkept;
      return kept ? 'Leave? You can go on with this game later.' : 'Leave? This game is not kept.';
    },
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
    hunt: 'hunt',
    rounds: 'rounds',
    flag: 'flag',
    finish: 'finish',
    outcome: 'next',
    on: 'go on',
    xray: 'x-ray',
    why: 'why',
    marks: 'marks',
    legend: 'legend',
    search: 'search',
    nextHit: 'next',
    lastHit: 'last',
    end: 'end search',
    nextMark: 'next mark',
    objection: 'key wrong?',
  },

  linear: {
    pickOffer: 'Type 1 or 2 and press Enter, or q to leave.',
    pickPack: 'Type a number of the list and press Enter, or q to leave.',
    pickOption:
      'Type the number of your answer and press Enter. t: the text of the article. ?: all commands. q: leave.',
    pickReason: 'Type the number of a reason and press Enter; anything else goes back.',
    nothingTold: 'No answer was explained yet.',
    pickConfidence: 'Type 1, 2 or 3 and press Enter. b: choose another answer.',
    hunt: 'To hunt for what an article does not vouch for:',
    none: 'none',
    flagSentences:
      'Type the numbers of the sentences to flag, such as 3 7 12, or none, and press Enter. t: the sentences again. ?: all commands. q: leave.',
    afterResult:
      'r: go through the misses. x: x-ray of the article. a: play again. h: home. q: leave. Then press Enter.',
    commands: [
      'A number and Enter answers.',
      't: print the text of the article again.',
      'b: from the confidence back to the answers.',
      'c: after an answer, say that its key is wrong; it does not count then.',
      'r: after the result, go through the misses.',
      'x: after the result, everything that is known about the article.',
      'a: after the result, play again.',
      'none: in the hunt, flag no sentence.',
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
