/** Practice. No kind of question is named before its answer: it would give that away. */
import { counted, inTime } from './forms.ts';

export const practice = {
  title: 'Practice',
  /** At home. */
  atHome: 'Practice what you missed',
  due: (questions: number) => `${counted(questions, 'question')} due`,
  /** Where nothing is due yet. */
  dueLater: (minutes: number) => `next due ${inTime(minutes)}`,
  planning: 'Choosing what to practice …',
  about:
    'Practice brings back the kinds of questions that you missed, on other articles where there are any.',
  dueNow: (due: number, asked: number) =>
    `${counted(due, 'question is', 'questions are')} due${asked < due ? `; ${asked} of them now` : ''}.`,
  ahead: (asked: number) => `${counted(asked, 'question')} ahead of time.`,
  article: (title: string, questions: number, isRead: boolean) =>
    `${title}: ${counted(questions, 'question')}, ${isRead ? 'read before' : 'to be read first'}`,
  unasked: (cards: number) =>
    `${counted(cards, 'question is', 'questions are')} due that no article at hand can ask: play another one, or bring one of your own.`,
  nothing: 'There is nothing to practice yet: play a game first.',
  nothingDue: (minutes: number) => `Nothing is due now. The next question is due ${inTime(minutes)}.`,
  on: 'Go on with what is due',
  goAhead: 'Practice ahead of time',
  play: 'Home, to play an article',
  articleNumber: (number: number, of: number) => `Article ${number} of ${of}`,
  readBefore: (questions: number) =>
    `You have read this one: ${questions === 1 ? 'the question comes' : `the ${questions} questions come`} at once. The text stays at hand.`,
  done: (right: number, answered: number) =>
    answered === 0 ? 'Nothing was answered.' : `You had ${right} of ${answered} right.`,
  more: (due: number) => `${counted(due, 'question is', 'questions are')} due now.`,
  next: (minutes: number) => `The next question is due ${inTime(minutes)}.`,
  oneSided: (questions: number) =>
    questions === 1
      ? 'For one of these kinds of questions the articles at hand have the same answer each time: play another article to have both sides asked.'
      : `For ${questions} of these kinds of questions the articles at hand have the same answer each time: play another article to have both sides asked.`,
  quit: 'Leave? Your answers are kept; what is still due comes back next time.',
  quitUnkept: 'Leave? Nothing of this practice is kept.',
};
