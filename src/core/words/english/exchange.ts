/** What exports to other tools add to the quiz, and what is said about exports and imports. */
import { quoted } from './forms.ts';

export const exchange = {
  /** What comes before a colon. */
  labels: {
    article: 'Article',
    answer: 'The answer',
    why: 'Why',
    passage: 'In the article',
    source: 'Source',
    cue: 'Cue',
  },
  labeled: (label: string, text: string) => `${label}: ${text}`,
  question: (round: string, number: number) => `${round} ${number}`,
  /** The round of the questions that have no evidence yet. */
  unproven: 'More questions',
  withoutEvidence: (count: number) =>
    count === 1
      ? 'One question has no evidence yet: it is exported without a passage, and no game asks it.'
      : `${count} questions have no evidence yet: they are exported without a passage, and no game asks them.`,
  whyNot: (option: string) => `Why not ${quoted(option)}`,
  readFirst: 'Read the article first.',
  /** H5P puts the numbers in. */
  score: 'You got @score of @total points',
  kahoot: {
    lessons: 'Lessons',
    lessonHead: ['#', 'Question', 'The answer', 'Why', 'In the article', 'Why not the others'],
    tooLong: (name: string) =>
      `${name} is left out: it cannot be shortened to Kahoot’s 120 characters without changing what it says.`,
    optionTooLong: (name: string) =>
      `${name} is left out: an answer is longer than Kahoot’s 75 characters, and cutting it could change it.`,
    tooMany: (name: string) => `${name} is left out: Kahoot has room for four answers.`,
    shortened: (name: string) => `${name}: the quote is shortened to its beginning.`,
    apart:
      'Kahoot shows no explanations: they are on the second sheet, for reading aloud after each question.',
  },
  imports: {
    /** The title is empty where a question has none. */
    name: (number: number, title: string) =>
      title === '' ? `Question ${number}` : `Question ${number}, ${quoted(title)},`,
    leftOut: (name: string, reason: string) => `${name} is left out: ${reason}.`,
    notMultipleChoice: 'it is not a multiple-choice question',
    severalRight: 'it does not have one right answer',
    noWrong: 'it has no wrong answer',
    empty: 'its text or an answer is empty',
    sameOptions: 'two of its answers are the same',
    tooLong: 'its text or an answer is longer than a pack can hold',
    tooMany: 'it has more answers than a pack can hold',
    repeated: 'it is there twice',
  },
};
