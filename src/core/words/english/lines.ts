/** The game as plain lines: what can be typed, and what is said about it. */

export const lines = {
  pickOffer: 'Type 1 or 2 and press Enter, or q to leave.',
  pickPack: 'Type a number of the list and press Enter, or q to leave.',
  pickOption:
    'Type the number of your answer and press Enter. t: the text of the article. ?: all commands. q: leave.',
  /** What is played instead of what is set. */
  instead: { hunt: 'm: the hunt instead.', rounds: 'm: rounds of questions instead.' },
  /** After the first lesson. */
  challenge:
    'c: say that the key of this answer is wrong; the answer does not count then. c and a number: that of an earlier question.',
  pickReason: 'Type the number of a reason and press Enter; anything else goes back.',
  nothingTold: 'No answer was explained yet.',
  notTold: (number: number) => `Question ${number} was not explained yet.`,
  objectsTo: (number: number) => `About the key of question ${number}:`,
  pickConfidence: 'Type 1, 2 or 3 and press Enter. b: choose another answer.',
  hunt: 'To hunt for what an article does not vouch for:',
  /** What is typed to flag no sentence. */
  none: ['none'],
  /** The numbers of the sentences that were flagged before the hunt was left. */
  flaggedBefore: (numbers: readonly number[]) =>
    `You flagged before: ${numbers.join(' ')}. Type these again with the others.`,
  flagSentences:
    'Type the numbers of the sentences to flag, such as 3 7 12, or none, and press Enter. t: the sentences again. ?: all commands. q: leave.',
  /** After the hunt, whose sentences have the numbers that they had in it. */
  objectToSentence: 'cs and a number: say that the key of that sentence is wrong.',
  objectsToSentence: (number: number) => `About the key of sentence ${number} of the hunt:`,
  /** No hunt is finished. */
  noHuntTold: 'There is no finished hunt whose key could be wrong.',
  sentenceNotTold: (number: number) => `Sentence ${number} of the hunt did not count: it has no key.`,
  /** Before what became of the sentences of a hunt. */
  outcomes: 'What became of the sentences that counted, and of those that you flagged:',
  /** In place of the whole result, where that was told before; the points follow. */
  resultAgain: 'Back at the result:',
  /** Where there are misses to go through, questions that were answered, sentences that were hunted, and a way to write the result. */
  afterResult: (misses: boolean, questions: boolean, sentences: boolean, writes: boolean) =>
    [
      misses ? ['e: go through the misses.'] : [],
      questions ? ['c and a number: say that the key of that question is wrong.'] : [],
      sentences ? ['cs and a number: say that the key of that sentence of the hunt is wrong.'] : [],
      writes ? ['r: write the result to a file.'] : [],
      'x: x-ray of the article. a: play again. h: home. q: leave. Then press Enter.',
    ]
      .flat()
      .join(' '),
  /** Where something was answered. */
  afterPractice: (questions: boolean) =>
    `${questions ? 'c and a number: say that the key of that question is wrong. ' : ''}Type a number of the list and press Enter, or q to leave.`,
  commands: [
    'A number and Enter answers.',
    't: print the text of the article again, while there are questions and at the result.',
    'b: from the confidence back to the answers.',
    'c: after an answer, say that its key is wrong; it does not count then. c 3: the same of question 3.',
    'm: before the first answer of a game, the hunt instead of questions, and back. Later: a at the result, then m.',
    'e: after the result, go through the misses.',
    'x: after the result, everything that is known about the article.',
    'r: after the result, write it to a file.',
    'a: after the result, play again.',
    'none: in the hunt, flag no sentence.',
    'cs 12: after the hunt, say that the key of sentence 12 is wrong; it does not count then.',
    'h: after the result, go home.',
    '?: these commands.',
    'q: leave.',
  ],
  /** Of a command that does nothing where it was typed. */
  elsewhere: {
    m: 'm changes to the hunt, or back to the questions, before the first answer only. Later: at the result, type a to play again, and then m.',
    mAtResult: 'm works at the first question: type a to play again, and then m.',
    mAtHome: 'm works once an article is picked, at its first question.',
    mNoHunt: 'There is no hunt in the tutorial and in practice.',
    mTooFew: 'This article holds too few sentences for a hunt of its own.',
    b: 'b goes from the confidence back to the answers.',
    c: 'c says that the key of an answer is wrong, once that was explained.',
    cs: 'cs takes a number: cs 12 says that the key of sentence 12 of a finished hunt is wrong.',
    t: 't prints the text of the article while there are questions, and at the result.',
    e: 'e goes through the misses, at the result.',
    x: 'x prints the x-ray of the article, at the result.',
    r: 'r writes the result to a file, at the result of a game.',
    a: 'a plays again, at the result of a game.',
    h: 'h goes home, at the result.',
    none: 'none flags no sentence, in the hunt.',
  },
  nothingTyped: 'Type the number of your answer.',
  /** Of a number that was typed, where there are so many to choose from. */
  outOfRange: (typed: string, last: number) =>
    last === 1
      ? `There is no ${typed} here, only 1.`
      : `There is no ${typed} here: the numbers go from 1 to ${last}.`,
  unknown: (line: string) => `“${line}” is not an answer here.`,
  confirmQuit: 'Type y or n and press Enter.',
  /** What a yes begins with. */
  yes: ['y'],
  option: (n: number, label: string) => `${n}. ${label}`,
  lettered: (letter: string, label: string) => `${letter}. ${label}`,
  source: 'Source',
  cue: 'Cue',
  content: 'Content',
  ended: 'The input ended here; this is the result so far.',
};
