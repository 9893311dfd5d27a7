/** What is written to files for others: results, gradebooks and worksheets. */
import { counted, minus, quoted } from './forms.ts';

export const papers = {
  report: {
    heading: (name: string | null) => (name === null ? 'Result' : `Result of ${name}`),
    pageTitle: (heading: string, title: string) => `${heading}: ${title}`,
    written: (date: string) => `Written on ${date} (UTC)`,
    game: (seed: number) => `Questions drawn with seed ${minus(String(seed))}`,
    /** Of a game that was left, before how much of it is answered. */
    unfinished: 'Left before the end:',
    answers: 'The answers',
    question: (round: string, number: number) => `${round} ${number}`,
    confidence: (confidence: number) => `confidence ${confidence}`,
    chosen: 'your answer',
    correct: 'the right answer',
    labels: {
      why: 'Why',
      whyNot: 'Why not yours',
      passage: 'In the article',
      source: 'Source',
      cue: 'Cue',
      content: 'Content',
      objection: 'Objection',
    },
    unfinishedHunt: 'Not finished.',
  },
  gradebook: {
    columns: { row: 'row', name: 'name', files: 'files' },
    student: 'student',
    article: {
      points: (title: string) => `${title}: points`,
      right: (title: string) => `${title}: right`,
      answered: (title: string) => `${title}: answers that count`,
      hunt: (title: string) => `${title}: points of the hunt`,
      question: (title: string, round: string, number: number) => `${title}: ${round} ${number}`,
      /** Of several articles with the same title. */
      another: (title: string, number: number) => `${title} (${number})`,
    },
    rows: {
      question: 'question',
      item: 'item',
      answer: 'right answer',
      answers: 'answers that count',
      shareRight: 'share right',
      discrimination: 'discrimination (point-biserial with the rest score)',
      wrong: 'most chosen wrong answer',
      challenges: 'challenges',
    },
    challenged: 'challenged',
    mostWrong: (labels: readonly string[], times: number, wrong: number) =>
      `${labels.join(' / ')} (${labels.length === 1 ? '' : 'each '}${times} of ${counted(wrong, 'wrong answer')})`,
    leftOut: (file: string, reason: string) => `${file} is left out: ${reason}`,
    problems: {
      tooLarge: 'it is too large for a result.',
      noResult: 'it holds no sayswho result.',
      notJson: 'it is not JSON.',
      newer: (version: number, known: number) =>
        `it is a result of version ${version}, and this program reads version ${known}. Update sayswho.`,
      shape: (place: string) => `it is not as a result should be${place === '' ? '' : `, at ${place}`}.`,
    },
    earlier: (name: string, latest: string) => `${name} played the same game again later, in ${latest}.`,
    finishedElsewhere: (name: string, finished: string) => `${name} finished the same game in ${finished}.`,
    /** Of a result that counts though the game was left. */
    unfinished: (file: string, answered: number) =>
      `${file} is of a game that was left after ${counted(answered, 'answer')}; what was not answered stays empty.`,
    copy: (original: string) => `it is the same result as ${original}.`,
    together: (name: string, title: string, games: number) =>
      `${name} played ${games} games on ${quoted(title)}: they are put together, and where a question was asked twice, the latest answer counts.`,
    /** The table on a terminal. */
    text: {
      counts: (students: number, articles: number) =>
        `${counted(students, 'student')}, ${counted(articles, 'article')}`,
      students: ['Students', 'right', 'points'],
      questions: ['Questions', 'right', 'share right', 'discrimination'],
      nameless: (files: string) => `no name (${files})`,
      question: (round: string, number: number) => `${round} ${number}`,
      share: (right: number, answers: number) => `${right} of ${answers}`,
      points: (points: number) => minus(String(points)),
      /** Null where there is none. */
      figure: (value: number | null) => (value === null ? '–' : minus(value.toFixed(2))),
      answer: (label: string) => `Right answer: ${label}`,
      mostWrong: (choice: string) => `Most chosen wrong answer: ${choice}`,
      challenges: (count: number) => `${counted(count, 'student objects', 'students object')} to the key`,
      about:
        'Share right: right answers by answers that count; 1 is everybody, 0 nobody. Discrimination: how well a question tells stronger from weaker students, from −1 to 1; – with fewer than 20 answers.',
      write: (command: string) => `To write all of it as a table for a spreadsheet: ${command}`,
    },
    wrote: (file: string, students: number, articles: number) =>
      `Wrote ${file}: ${counted(students, 'student')}, ${counted(articles, 'article')}`,
  },
  worksheet: {
    name: 'Name',
    date: 'Date',
    article: 'The article',
    questions: 'The questions',
    /** Where nothing can be ticked. */
    circle: 'Circle one:    1    2    3',
    level: (confidence: number, brings: string) => `${confidence}: ${brings}`,
    scoring:
      '1, 2 and 3 are how sure you are: 1 a guess, 2 fairly sure, 3 certain. Points: 1 brings +1 or 0, 2 brings +2 or −2 (pays above 67\u00a0%), 3 brings +3 or −6 (pays above 80\u00a0%).',
    write: 'Which words of the article decide it?',
    keyOf: (title: string) => `Answer key: ${title}`,
    whyNotLetter: (letter: string) => `Why not ${letter}`,
    /** The numbers of lines of the article. */
    lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    passageAt: (label: string, lines: string) => `${label}, ${lines}`,
    page: (page: number, pages: number) => `${page} of ${pages}`,
    noGlyph: (characters: readonly string[]) =>
      `The font of the PDF cannot show ${characters.join(' ')}. The formats html and markdown show what your system can.`,
  },
  quizPage: {
    skip: 'To the questions',
    toArticle: 'To the article',
    showKey: 'Show the answer',
    readFirst: 'Read the article first. Nothing that you do here leaves this page.',
    result: 'The result',
    /** What the script of the page says; it fills in what stands in braces. */
    script: {
      begin: 'Begin',
      all: 'Show all questions at once',
      submit: 'Answer',
      next: 'Next question',
      toResult: 'To the result',
      again: 'Play again',
      right: 'Right',
      wrong: 'Not right',
      result: 'The result',
      position: 'Question {n} of {of}',
      points: '{points} points',
      total: '{points} of {max} points',
      answered: '{answered} of {asked} questions answered',
      round: '{title} {right} of {count} right',
      calibration: 'Confidence {confidence}: {right} of {count} right',
      yours: '(your answer)',
      correct: '(the right answer)',
    },
  },
};
