/** The screens of the game: headings, labels, hints. */

import type { Confidence, ObjectionReason, PackFacts } from '../../game/game.ts';
import type { ObjectedSentence } from '../../game/hunt-result.ts';
import type { SavedHunt } from '../../game/player-view.ts';
import type { ObjectedQuestion } from '../../game/result.ts';
import type { Uncounted } from '../../hunt/hunt.ts';
import type { Outcome } from '../../hunt/score-hunt.ts';
import type { ArticleProgress } from '../../progress/progress-store.ts';
import { counted, minus, percent, quoted } from './forms.ts';
import { practice } from './practice.ts';

/** Points with their sign: "+2 points", "−6 points", "0 points". */
function signedPoints(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : '';
  return `${sign}${counted(Math.abs(points), 'point')}`;
}

/** "Invented local news" */
function kindOf({ topic, invented }: PackFacts): string {
  const kind = topic ?? 'article';
  return invented ? `Invented ${kind}` : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function about(facts: PackFacts): string {
  const { questions, progress, broken } = facts;
  if (broken) return 'cannot be played as it is';
  const made = progress && progressMade(progress);
  return `${kindOf(facts)} · ${questions > 1 ? 'up to ' : ''}${counted(questions, 'question')}${made ? ` · ${made}` : ''}`;
}

function briefly(facts: PackFacts): string {
  const { progress } = facts;
  if (facts.broken || !progress || progress.best === null) return about(facts);
  return `${kindOf(facts)} · ${progressMade(progress)}`;
}

/** "played, best 80 %"; empty where nothing is. */
function progressMade({ finished, left, best }: ArticleProgress): string {
  if (best === null) return left ? 'begun' : '';
  return `played${finished > 1 ? ` ${finished} times` : ''}, best ${percent(best)}${left ? ', begun again' : ''}`;
}

/** "Course spring: 2 of 3 played, best 80 %" */
function course(name: string, packs: readonly PackFacts[]): string {
  const shares = packs.flatMap(({ progress }) => progress?.best ?? []);
  const best = shares.length === 0 ? '' : `, best ${percent(Math.max(...shares))}`;
  // Of a folder that is called so, once is enough.
  const title = /^course\b/i.test(name)
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    : `Course ${name}`;
  return `${title}: ${shares.length} of ${packs.length} played${best}`;
}

/** "12 of 40 left, 5 flagged" */
function huntSoFar({ sentences, unseen, flagged }: SavedHunt): string {
  const left = unseen === 0 ? `all ${sentences} seen` : `${unseen} of ${sentences} left`;
  return `${left}, ${flagged} flagged`;
}

const objections: Readonly<Record<ObjectionReason, string>> = {
  'another-answer': 'Another answer can be defended, too',
  'not-proven': 'The passage does not prove it',
  'not-alone': 'The question cannot be understood by itself',
  'not-so': 'The article says something else',
};

/** The same against the key of a sentence of the hunt, which has no answers to choose from. */
const huntObjections: typeof objections = {
  ...objections,
  'another-answer': 'It can be defended the other way, too',
};

export const screens = {
  separator: ' · ',
  name: 'sayswho',
  parts: { source: 'source', cue: 'cue', content: 'content' },

  home: {
    title: 'Says who?',
    motto: { first: 'Read the news.', second: 'Ask who vouches for it.' },
    /** "Invented local news · up to 24 questions" */
    about,
    /** "Invented local news · played, best 80 %": what was made of it in place of how much there is. */
    briefly,
    /** "Course spring: 2 of 3 played, best 80 %" */
    course,
    notPlayed: 'not played yet',
    how: [
      'Read a news article, then answer: who said it, says who, and how sure?',
      'Say how confident you are; the article itself then shows the proof.',
    ],
    hunt: 'Or hunt for what an article does not vouch for: press m while reading it.',
    /** The number of practice, null where nothing is due; and whether there is a game to go on with. */
    pick: (practice: number | null, goesOn: boolean) => {
      const parts = [
        ...(goesOn ? ['Go on with a game'] : []),
        goesOn ? 'pick an article' : 'Pick an article',
        ...(practice === null ? [] : [`${practice} to practice`]),
      ];
      const last = parts.pop();
      return parts.length === 0 ? `${last}:` : `${parts.join(', ')}, or ${last}:`;
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
    /** `next` is null where the hunt comes next; `hunt` where it was not begun. */
    resume: (next: number | null, asked: number, hunt: SavedHunt | null) => {
      if (next !== null) return `Go on at question ${next} of ${asked}`;
      return hunt === null ? 'Go on with the hunt' : `Go on with the hunt (sentences: ${huntSoFar(hunt)})`;
    },
    decline: 'Begin a new game; with its first answer the old one is given up',
    changed:
      'You left a game on this article, but its questions are no longer the same: the article or the program has changed since. This is a new game; the answers you gave stay in the statistics.',
    changedHunt:
      'You left a hunt through this article, but its sentences are no longer the same: the article or the program has changed since. This is a new game.',
    atHome: (title: string) => `Go on: ${title}`,
    where: (next: number | null, asked: number, hunt: SavedHunt | null) => {
      if (next !== null) return `question ${next} of ${asked}`;
      return hunt === null ? 'the hunt is left' : `hunt: ${huntSoFar(hunt)}`;
    },
  },
  notKept: (why: string) =>
    `From here on nothing is kept: you cannot go on with this game later, and the statistics do not count it. You can play all the same.\n${why}`,
  wrote: (file: string) => `Wrote ${file}`,
  keepingBroke: 'Something broke inside sayswho where games are kept.',
  loading: (ref: string) => `Reading ${ref} …`,
  failed: { title: 'That did not work.', hint: 'What to do: ' },

  reading: {
    title: 'Read the article first',
    rounds: (titles: readonly string[]) =>
      `Then ${titles.length === 1 ? 'comes' : 'come'} ${counted(titles.length, 'round')}: ${titles.join(', ')}`,
    noRounds: 'This article gives no questions.',
    instead: {
      hunt: 'm: the hunt instead. Go through the article sentence by sentence, and flag what it does not vouch for.',
      rounds: 'm: rounds of questions instead.',
    },
    position: (first: number, last: number, total: number) => `lines ${first}–${last} of ${total}`,
    percent,
    again: 'The article',
  },
  progress: {
    round: (n: number, of: number) => `Round ${n} of ${of}`,
    question: (n: number, of: number) => `question ${n} of ${of}`,
    points: (points: number) => minus(counted(points, 'point')),
    questions: (n: number) => counted(n, 'question'),
    sentences: (n: number) => counted(n, 'sentence'),
  },
  intro: { rule: 'The rule to know' },
  confidence: {
    chosen: 'Your answer: ',
    ask: 'How confident are you?',
    /** In the tutorial, what the numbers are. */
    introduced:
      '1, 2 and 3 are how sure you are. The surer you say you are, the more there is to win, and to lose.',
    /** Certainty-based marking: right and wrong points, and above which probability the level pays. */
    levels: {
      1: 'a guess: right +1, wrong 0',
      2: 'fairly sure: right +2, wrong −2 (pays above 67\u00a0% confidence)',
      3: 'certain: right +3, wrong −6 (pays above 80\u00a0% confidence)',
    } satisfies Record<Confidence, string>,
  },
  feedback: {
    right: 'Right',
    wrong: 'Not right',
    points: signedPoints,
    /** In place of the points, where the player objects to the key. */
    notCounted: 'not counted',
    sure: (confidence: Confidence) => `confidence:\u00a0${confidence}`,
    you: 'Your answer: ',
    answer: 'The answer: ',
    why: 'Why: ',
    whyNot: 'Why not yours: ',
    others: (label: string) => `Why not ${quoted(label)}: `,
    passage: 'In the article',
    chosenPassage: 'About your answer',
  },
  /** Before the lessons of a round that is answered as a whole. */
  lessons: {
    title: 'All answered.',
    follow: (n: number) =>
      n === 1
        ? 'Now the lesson: whether you were right, and the proof in the article.'
        : `Now the lessons on your ${n} answers, one after the other: whether you were right, and the proof in the article.`,
  },
  objection: {
    title: 'Is the key wrong?',
    ask: 'What is wrong with it? Your answer will not count, whether it was right or not.',
    reasons: objections,
    withdraw: 'I take it back: the answer counts',
    withdrawn: 'Taken back: the answer counts.',
    made: (reason: ObjectionReason) => `You object: ${objections[reason]}.`,
    /** The same where nothing beside it says so. */
    recorded: (reason: ObjectionReason) => `You object: ${objections[reason]}. Not counted.`,
    /** The reason ends the sentence that names the question and what it is about: without a passage, the answer of the key. */
    listed: ({ number, prompt, passage, answer, reason }: ObjectedQuestion) =>
      `Question ${number}: ${prompt} ${passage === null ? `The key says: ${quoted(answer)}` : quoted(passage)} Reason: ${objections[reason]}.`,
  },
  result: {
    title: 'The result',
    /** Before what the player did well: what newspapers cry out. */
    extra: 'Extra!',
    points: (points: number, max: number) => `${minus(counted(points, 'point'))} of ${max}`,
    answered: (answered: number, asked: number) => `${answered} of ${counted(asked, 'question')} answered`,
    skills: 'Skill by skill',
    calibration: 'How well your confidence fits',
    leaning: 'Too trusting, or too suspicious?',
    certainty: 'How firmly is it said?',
    shortfall: 'About this article',
    time: 'Your time, which is never scored',
    objections: 'Your objections, not counted',
    misses: (n: number, notCounted: number) =>
      `${n === 0 ? 'No misses to go through' : `${counted(n, 'miss', 'misses')} to go through`}` +
      (notCounted === 0 ? (n === 0 ? '.' : '') : `; ${notCounted} not counted, since you object`),
  },
  hunt: {
    sentence: (n: number, of: number) => `sentence ${n} of ${of}`,
    flagged: (n: number) => `${n} flagged`,
    /** How many sentences were not gone through. */
    unseen: (n: number) => (n === 0 ? 'all seen' : `${n} not seen`),
    /** Enter was pressed though not all is seen, or nothing flagged. */
    asks: (unseen: number, flagged: number) => {
      const reasons = [
        ...(flagged === 0 ? ['nothing flagged'] : []),
        ...(unseen === 0 ? [] : [`${counted(unseen, 'sentence')} not looked at`]),
      ];
      return `Enter again: finish; ${reasons.join(', ')}`;
    },
    /** The same in 36 columns. */
    asksBriefly: (unseen: number) =>
      `Enter again: finish; ${unseen === 0 ? 'none flagged' : `${unseen} not seen`}`,
    outcomes: {
      found: 'found',
      missed: 'missed',
      'false-alarm': 'false alarm',
      'left-alone': 'rightly left alone',
    } satisfies Record<Outcome, string>,
    /** Of a flag on a sentence that does not count. */
    uncounted: {
      unsure: 'undecided',
      unasked: 'not asked about',
      both: 'of both sorts',
      asked: 'in another round',
      spare: 'right, not counted',
    } satisfies Record<Uncounted, string>,
    lessonUncounted: 'Does not count.',
    lessons: {
      found: 'Found: the article does not vouch for this.',
      missed: 'Missed: the article does not vouch for this.',
      'false-alarm': 'False alarm: the article vouches for this.',
      'left-alone': 'Rightly left alone: the article vouches for this.',
    } satisfies Record<Outcome, string>,
    claim: 'The claim: ',
    objection: {
      ask: 'What is wrong with it? The sentence will not count, whether you flagged it or not.',
      withdraw: 'I take it back: the sentence counts',
      withdrawn: 'Taken back: the sentence counts.',
      reasons: huntObjections,
      made: (reason: ObjectionReason) => `You object: ${huntObjections[reason]}. Not counted.`,
      /** Before a sentence of the article. */
      label: 'you object',
      title: 'Sentences whose key you object to, not counted',
      listed: ({ text, vouched, reason }: ObjectedSentence) =>
        `${quoted(text)} The key says that the article ${vouched ? 'vouches' : 'does not vouch'} for this. Reason: ${huntObjections[reason]}.`,
    },
    points: (points: number, max: number) => `${counted(points, 'point')} of ${max}`,
    noPoints: 'no points',
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
    named: (query: string, place: string) => `${quoted(query)} ${place}`,
    places: (n: number) => counted(n, 'place'),
    hit: (n: number, of: number) => `${n} of ${of}`,
  },
  review: {
    title: (n: number, of: number) => `Miss ${n} of ${of}`,
  },
  quit: {
    ask: ({ kept, practicing }: { kept: boolean; practicing: boolean }) => {
      if (practicing) return kept ? practice.quit : practice.quitUnkept;
      return kept ? 'Leave? You can go on with this game later.' : 'Leave? This game is not kept.';
    },
    yes: 'leave',
    no: 'stay',
  },
  tooSmall: (columns: number, rows: number, have: { columns: number; rows: number }) =>
    `This terminal is too small: sayswho needs ${columns} columns and ${rows} rows, and it has ${have.columns} and ${have.rows}. Make it larger, or leave with q.`,
  keysTitle: 'Keys',
  crashed: 'Something broke inside sayswho.',

  /** What a key does here, as short as the hint line wants it. */
  does: {
    begin: 'begin',
    lessons: 'to the lessons',
    next: 'next',
    ok: 'choose',
    home: 'home',
    result: 'result',
    scroll: 'scroll',
    move: 'move',
    pick: 'pick',
    page: 'page',
    back: 'back',
    lastLesson: 'last lesson',
    article: 'article',
    question: 'back',
    keys: 'keys',
    quit: 'leave',
    review: 'misses',
    write: 'save',
    again: 'again',
    hunt: 'hunt',
    rounds: 'rounds',
    flag: 'flag',
    finish: 'finish',
    outcome: 'step',
    on: 'go on',
    xray: 'x-ray',
    why: 'why',
    marks: 'marks',
    legend: 'legend',
    search: 'search',
    nextHit: 'next',
    lastHit: 'previous',
    end: 'end search',
    nextMark: 'next mark',
    objection: 'key wrong?',
  },
};
