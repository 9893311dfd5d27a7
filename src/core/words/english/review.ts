/** The review of a pack. */
import type { ClaimStatus } from '../../analysis/analysis.ts';
import type { Difficulty, Level, Skill } from '../../key/answer-key.ts';
import type { NewKind } from '../../review/new-entry.ts';
import type { Part } from '../../review/review.ts';

const entries = (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}`;

export const review = {
  title: 'Review',
  entry: (n: number, of: number) => `Entry ${n} of ${of}`,
  reviewed: (n: number, of: number) => `${n} of ${of} reviewed`,
  isReviewed: 'reviewed',
  isUnread: 'not reviewed',
  order: { file: 'in the order of the file', unsure: 'least sure first' },
  onlyUnread: 'unread only',
  skills: { quotes: 'Who said it?', claims: 'Says who?', certainty: 'How sure?' } satisfies Record<
    Skill,
    string
  >,
  neverAsked: 'Claims of this status are never asked about.',
  besides: 'Offered beside a claim that the article does not vouch for.',
  cannotAsk: 'With the other entries and speakers of the pack, no question can be made of it yet.',
  claim: 'The claim: ',
  key: 'The key: ',
  sources: (names: readonly string[]) => ` (the word of ${names.join(', ')})`,
  why: 'Why: ',
  passage: 'In the article',
  origin: 'Where it is from: ',
  written: 'A person wrote this entry.',
  rule: (rule: string, sentence: string | null) =>
    sentence === null ? `The rule “${rule}”.` : `${sentence} (${rule})`,
  sure: (confidence: number) =>
    `About ${Math.round(confidence * 100)} in 100 careful readers would agree (an estimate).`,

  notices: {
    accepted: 'Accepted.',
    unaccepted: 'No longer marked as reviewed.',
    changed: 'Changed, and marked as reviewed.',
    dropped: 'Dropped.',
    added: 'Added at the end of the file.',
    undone: 'Undone.',
    redone: 'Done again.',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to do again.',
    allRead: 'Every entry is reviewed.',
    nothingUnread: 'Every entry is reviewed: all are shown.',
    noMatch: (query: string) => `No entry has “${query}”.`,
    unchanged: 'Nothing was changed.',
    escAgain: 'Esc again throws away what you typed.',
    noSentences: 'The article has no sentences to choose from.',
    notDone: (message: string) => `Not done: ${message}`,
    reloaded: 'Another program changed the file. It was read again, and your change was made to it.',
    reloadedWithout:
      'Another program changed the file. It was read again; your last change does not fit it any more and was not made.',
    broken: (message: string) =>
      `Another program changed the file, and it is no pack now: nothing is written over it until it is. ${message}`,
    unsaved: (message: string) => `Not saved: ${message}`,
  },

  answer: {
    quotes: 'Who said it?',
    claims: 'Which status does the article give it?',
    sources: 'Whose word is it? Enter takes a name or leaves it out; the last line goes on.',
    sourcesDone: (names: readonly string[]) =>
      names.length === 0 ? 'Nobody is named: go on' : `Go on with ${names.join(', ')}`,
    certainty: 'How firmly is it put?',
    somebodyElse: 'Somebody who is not listed …',
    name: 'The name, as options show it',
    taken: '✓ ',
  },
  statuses: {
    opinion: 'a value judgment; never asked',
    prediction: 'about the future; never asked',
    contradicted: 'the article says that it is not so; never asked',
    disputed: 'another source denies it',
    unconfirmed: 'it could not be confirmed',
    anonymous: 'only unnamed sources',
    'single-source': 'one named source, no document',
    supported: 'two independent sources, or a document',
    'own-voice': 'the article states it itself',
  } satisfies Record<ClaimStatus, string>,
  levels: {
    fact: 'stated as fact, in the article’s own voice',
    attributed: 'a source’s word',
    hedged: 'probable: likely, appears',
    speculative: 'possible: may, might',
    open: 'not known: unclear, whether',
    denied: 'said not to be so',
  } satisfies Record<Level, string>,

  edit: {
    title: 'What to edit?',
    parts: {
      content: 'what is asked about',
      explanation: 'the explanation',
      prompt: 'the question',
      options: 'the wrong options',
      reason: 'why an option is wrong',
      difficulty: 'the difficulty',
    } satisfies Record<Part, string>,
    ask: {
      content: 'What is asked about',
      explanation: 'Why is the answer right? One to three sentences',
      prompt: 'The question; empty for the usual one',
      options: 'The wrong options, with | between them; empty for those that the program chooses',
    },
    newExplanation: 'The answer is another one now. Why is it right? One to three sentences',
    claim: 'The claim, so that it can be understood alone: names, not pronouns',
    whichReason: 'Why is which option wrong?',
    reason: (option: string) => `Why is “${option}” wrong? Empty for the usual reason`,
    difficulties: { easy: 'easy', medium: 'medium', hard: 'hard' } satisfies Record<Difficulty, string>,
  },
  add: {
    title: 'Choose the words to ask about',
    ends: { start: 'moving the start', end: 'moving the end' },
    kind: 'What is it?',
    kinds: {
      direct: 'a direct quote: a full clause in marks',
      partial: 'a partial quote: less than a clause in marks',
      indirect: 'words that the article retells',
      claim: 'a claim: who vouches for it?',
      statement: 'a statement: how firmly is it put?',
    } satisfies Record<NewKind, string>,
  },
  search: 'Which words does the entry have?',
  typing: 'deletes a word',

  does: {
    accept: 'accept',
    answer: 'answer',
    edit: 'edit',
    drop: 'drop',
    add: 'add',
    undo: 'undo',
    next: 'next',
    keys: 'keys',
    leave: 'leave',
    choose: 'choose',
    back: 'back',
    save: 'save',
    take: 'take',
    sentence: 'sentence',
    word: 'word',
    otherEnd: 'other end',
    find: 'find',
  },
  lines: {
    begin: 'Type a command and press Enter: list, show N, accept N, drop N, help for all of them, quit.',
    commands: [
      'list: all entries. list unsure: least sure first. list unread: those not reviewed.',
      'show N, or just N: the entry with its question, its key and its passage.',
      'accept N: mark it as reviewed. unaccept N: no longer.',
      'answer N ANSWER: change the answer, to a speaker’s name, a level, or a status with its sources: answer 4 disputed: Ada Quill | Jo Pell',
      'explain N TEXT: change the explanation.',
      'word N TEXT: change the quote, claim or statement.',
      'drop N: take it out.',
      'undo, redo.',
      'quit.',
      'Without N, the entry that was shown last is meant. Entries are added on the screen only.',
    ],
    unknown: (command: string) => `“${command}” is no command here; help lists them.`,
    noEntry: (number: string) => `There is no entry ${number}.`,
    whichAnswer: (skill: Skill): string =>
      skill === 'quotes'
        ? 'Name a speaker.'
        : skill === 'claims'
          ? 'Name a status, and behind a colon whose word it is.'
          : 'Name a level: fact, attributed, hedged, speculative, open or denied.',
    explainIt: (n: number) => `If that does not say it well: explain ${n} and your words.`,
    read: '[reviewed]',
    unread: '[ ]',
    right: ' (right)',
  },
  left: (read: number, of: number) => `${read} of ${entries(of)} reviewed.`,
};
