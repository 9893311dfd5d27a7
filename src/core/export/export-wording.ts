/** Every word that an export adds to what the quiz itself says. */
import { inMarks } from '../quiz/shown-quote.ts';

export const EXPORT = {
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
  whyNot: (option: string) => `Why not ${inMarks(option)}`,
  readFirst: 'Read the article first.',
  /** H5P puts the numbers in. */
  score: 'You got @score of @total points',
  kahoot: {
    seconds: 'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    question: 'Question - max 120 characters',
    answer: (number: number) => `Answer ${number} - max 75 characters`,
    right: 'Correct answer(s) - choose at least one',
    title: 'Quiz template',
    about:
      'Add questions, at least two answer alternatives, time limit and choose correct answers (at least one).',
    limits: 'Remember: questions have a limit of 120 characters and answers can have 75 characters max.',
    lessons: 'Lessons',
    lessonHead: ['#', 'Question', 'The answer', 'Why', 'In the article', 'Why not the others'],
    tooLong: (name: string) =>
      `${name} is left out: it cannot be shortened to Kahoot’s 120 characters without changing it.`,
    optionTooLong: (name: string) =>
      `${name} is left out: an answer is longer than Kahoot’s 75 characters, and cutting it could change it.`,
    tooMany: (name: string) => `${name} is left out: Kahoot has room for four answers.`,
    shortened: (name: string) => `${name}: the quote is shortened to its beginning.`,
    apart:
      'Kahoot shows no explanations: they are on the second sheet, for reading aloud after each question.',
  },
} as const;
