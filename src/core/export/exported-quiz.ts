/** What an export holds: the questions that a game on this key would ask, with their lessons, as plain texts. */
import type { Article } from '../article/article.ts';
import { creditsOf } from '../article/article-facts.ts';
import { cleanLine } from '../article/clean-text.ts';
import { type Span, textOf } from '../article/span.ts';
import type { AnswerKey, Evidence, Skill } from '../key/answer-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { OptionSolution, Question, QuizSettings, Solution } from '../quiz/quiz.ts';
import type { ArticleWords, ExchangeWords, QuizWords } from '../words/words.ts';
import { type EvidencePlace, evidencePlaces } from './evidence-places.ts';
import { unprovenQuestions } from './unproven-questions.ts';

/** The passage that proves an answer, each text on one line. */
export interface ExportedEvidence {
  readonly passage: string;
  /** The words that name who is credited. */
  readonly source: string | null;
  /** The words that decide: "said", "may". */
  readonly cues: readonly string[];
}

export interface ExportedOption {
  /** "a", "b", …: unique within the question. */
  readonly id: string;
  readonly label: string;
  readonly right: boolean;
  /** Why it is right, or why it is not; empty only without evidence. */
  readonly why: string;
  /** The same for a key that is looked at once everything is answered: it can tell more. Left out where it is no other. */
  readonly whyAfter?: string;
}

export interface ExportedQuestion {
  /** The same content has the same id. */
  readonly id: string;
  /** Null for a question that nobody has given a round yet. */
  readonly skill: Skill | null;
  /** The title of its round: "Who said it?" */
  readonly round: string;
  /** Counted from 1 within the round. */
  readonly number: number;
  readonly prompt: string;
  /** The quote or statement; null where the options are the statements. */
  readonly passage: string | null;
  /** In the order to show them; one of them is right. */
  readonly options: readonly ExportedOption[];
  readonly right: ExportedOption;
  /** Empty only without evidence. */
  readonly explanation: string;
  /** Null for a question whose proof nobody has chosen yet. */
  readonly evidence: ExportedEvidence | null;
  /** Where the evidence stands in the paragraphs. */
  readonly places: readonly EvidencePlace[];
}

export interface ExportedRound {
  readonly skill: Skill | null;
  readonly title: string;
  /** What to know before the first question; empty for nothing. */
  readonly rule: string;
}

export interface ExportedQuiz {
  readonly title: string;
  /** "Ada Quill · The Courier · February 3, 2025"; empty where nothing is known. */
  readonly credits: string;
  /** "Invented: …", the source, the license. */
  readonly notices: readonly string[];
  readonly paragraphs: readonly string[];
  /** The indexes of the paragraphs that are headings. */
  readonly headings: readonly number[];
  readonly rounds: readonly ExportedRound[];
  readonly questions: readonly ExportedQuestion[];
  /** Why there are fewer questions than asked for, one sentence each. */
  readonly shortfall: readonly string[];
}

/** Longer than any text of a question. */
const LONGEST = 20_000;

const line = (text: string) => cleanLine(text, LONGEST);

export interface ExportSettings extends QuizSettings {
  /** Also the questions without evidence, which no game asks. @default false */
  readonly unproven?: boolean;
}

/** The words that an exported quiz is made of. */
export interface ExportWords {
  readonly quiz: QuizWords;
  readonly article: ArticleWords;
  readonly exchange: ExchangeWords;
}

/** The quiz for these settings; the same key and settings give the same export. All texts are clean of controls. */
export function exportedQuiz(key: AnswerKey, settings: ExportSettings, words: ExportWords): ExportedQuiz {
  const { article } = key;
  const quiz = makeQuiz(key, settings, words.quiz);
  const head = titleAndParagraphs(article);
  const leftOut = article.paragraphs.length - head.paragraphs.length;
  const asked = quiz.rounds.flatMap((round) =>
    round.questions.map((question, index) =>
      exportedQuestion(
        key,
        question,
        quiz.solutions[question.id]!,
        { title: round.title, number: index + 1 },
        leftOut,
      ),
    ),
  );
  const more = settings.unproven
    ? unprovenQuestions(key, settings.seed, settings.count - asked.length, words.exchange)
    : [];
  return {
    ...head,
    credits: creditsOf(article, words.article).map(line).join(' · '),
    notices: key.notices.map(line),
    rounds: [
      ...quiz.rounds.map(({ skill, title: name, rule }) => ({ skill, title: name, rule })),
      ...(more.length > 0 ? [{ skill: null, title: words.exchange.unproven, rule: '' }] : []),
    ],
    questions: [...asked, ...more],
    shortfall: quiz.shortfall,
  };
}

/** A headline that the text begins with is the title, and no paragraph as well. */
function titleAndParagraphs(article: Article): Pick<ExportedQuiz, 'title' | 'paragraphs' | 'headings'> {
  const [first, ...rest] = article.paragraphs;
  const texts = article.paragraphs.map((paragraph) => line(textOf(article.text, paragraph)));
  const head = first?.kind === 'heading' && rest.length > 0 ? texts[0] : undefined;
  const title = line(article.title ?? '') || head || line(article.path);
  const from = head === title ? 1 : 0;
  return {
    title,
    paragraphs: texts.slice(from),
    headings: article.paragraphs.flatMap(({ kind }, index) =>
      kind === 'heading' && index >= from ? [index - from] : [],
    ),
  };
}

function exportedQuestion(
  key: AnswerKey,
  { id, skill, prompt, passage, options }: Question,
  { right, evidence, explanation, byOption }: Solution,
  { title: round, number }: { readonly title: string; readonly number: number },
  leftOut: number,
): ExportedQuestion {
  const exported = options.map((option) => ({
    id: option.id,
    label: line(option.label),
    right: option.id === right,
    why: line(byOption[option.id]?.why ?? ''),
    ...after(byOption[option.id]),
  }));
  return {
    id,
    skill,
    round,
    number,
    prompt: line(prompt),
    passage: passage === null ? null : line(passage),
    options: exported,
    right: exported.find((option) => option.right)!,
    explanation: line(explanation),
    evidence: exportedEvidence(key, evidence),
    places: evidencePlaces(key.article, evidence, leftOut),
  };
}

function after(solution: OptionSolution | undefined): Pick<ExportedOption, 'whyAfter'> {
  return solution?.whyAfter === undefined ? {} : { whyAfter: line(solution.whyAfter) };
}

function exportedEvidence({ article }: AnswerKey, { passage, source, cues }: Evidence): ExportedEvidence {
  const words = (span: Span) => line(textOf(article.text, span));
  return { passage: words(passage), source: source && words(source), cues: cues.map(words) };
}

/** What to tell somebody who chose this option. */
export function feedbackOf({ explanation }: ExportedQuestion, { right, why }: ExportedOption): string {
  return right ? explanation : why;
}
