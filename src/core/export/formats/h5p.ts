/** An H5P Question Set: its content alone; the site that shows it has the libraries that the content names. */
import { hashText } from '../../hash-text.ts';
import type { ExchangeWords } from '../../words/words.ts';
import type { Exported, Print } from '../exported.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';
import {
  articleNodes,
  feedbackNodes,
  htmlOf,
  lessonNodes,
  paragraph,
  questionNodes,
} from '../question-html.ts';

const QUESTION_SET = { machineName: 'H5P.QuestionSet', majorVersion: 1, minorVersion: 20 } as const;
const MULTI_CHOICE = { machineName: 'H5P.MultiChoice', majorVersion: 1, minorVersion: 16 } as const;

/** In the shape of a UUID, which H5P wants, and the same for the same question. */
function uuidOf(id: string): string {
  const digits = `${hashText(id)}${hashText(`${id} again`)}`;
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

function answersOf(question: ExportedQuestion) {
  return question.options.map((option) => ({
    text: htmlOf([paragraph(option.label)]),
    correct: option.right,
    tipsAndFeedback: {
      tip: '',
      chosenFeedback: htmlOf(feedbackNodes(question, option)),
      notChosenFeedback: '',
    },
  }));
}

function questionOf(words: ExchangeWords, quiz: ExportedQuiz, question: ExportedQuestion) {
  const title = words.question(question.round, question.number);
  return {
    library: `${MULTI_CHOICE.machineName} ${MULTI_CHOICE.majorVersion}.${MULTI_CHOICE.minorVersion}`,
    params: {
      question: htmlOf(questionNodes(words, quiz, question)),
      answers: answersOf(question),
      overallFeedback: [{ from: 0, to: 100, feedback: htmlOf(lessonNodes(words, question)) }],
      behaviour: {
        enableRetry: false,
        enableSolutionsButton: true,
        enableCheckButton: true,
        type: 'single',
        singlePoint: true,
        randomAnswers: false,
        showSolutionsRequiresInput: true,
        confirmCheckDialog: false,
        confirmRetryDialog: false,
        autoCheck: false,
        passPercentage: 100,
        showScorePoints: true,
      },
    },
    subContentId: uuidOf(question.id),
    metadata: { contentType: 'Multiple Choice', license: 'U', title },
  };
}

function contentOf(words: ExchangeWords, quiz: ExportedQuiz) {
  return {
    introPage: {
      showIntroPage: true,
      title: quiz.title,
      introduction: htmlOf(articleNodes(quiz)),
    },
    progressType: 'textual',
    passPercentage: 50,
    disableBackwardsNavigation: false,
    randomQuestions: false,
    questions: quiz.questions.map((question) => questionOf(words, quiz, question)),
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      overallFeedback: [{ from: 0, to: 100, feedback: words.score }],
    },
    override: { checkButton: true },
  };
}

/** In UTF-16 code units; H5P keeps no longer titles. */
const LONGEST_TITLE = 255;

/** The files of the package, in the language of its questions; the article in it is in its own. */
export function writeH5p(
  quiz: ExportedQuiz,
  words: ExchangeWords,
  { words: { language } }: Pick<Print, 'words'>,
): Exported {
  const json = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;
  const about = {
    title: quiz.title.slice(0, LONGEST_TITLE).toWellFormed(),
    language,
    mainLibrary: QUESTION_SET.machineName,
    embedTypes: ['iframe'],
    license: 'U',
    // That of the page around the content, and of what the editor of the content fills in.
    defaultLanguage: language,
    preloadedDependencies: [QUESTION_SET, MULTI_CHOICE],
  };
  return {
    content: {
      kind: 'archive',
      files: [
        { path: 'h5p.json', text: json(about) },
        { path: 'content/content.json', text: json(contentOf(words, quiz)) },
      ],
    },
    questions: quiz.questions.length,
    notes: [],
  };
}
