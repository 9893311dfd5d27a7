/** Turns an answer key into a game that can be played, or says why it cannot. */
import { hashText } from '../hash-text.ts';
import {
  isWorthwhile,
  type MadeHunt,
  makeHunt,
  reserveSentences,
  sentencesAsked,
} from '../hunt/make-hunt.ts';
import { type ProvenSentence, proveSentences } from '../hunt/prove-sentences.ts';
import type { AnswerKey } from '../key/answer-key.ts';
import { makeQuiz } from '../quiz/make-quiz.ts';
import type { Quiz, QuizSettings } from '../quiz/quiz.ts';
import { EXIT } from '../user-error.ts';
import type { Words } from '../words/words.ts';
import type { Place, PlayedHunt, Session, SessionKind } from './game.ts';

const NOTHING: ReadonlySet<number> = new Set();

/** The hunt beside the quiz; null where none is asked for. */
function huntBeside(
  key: AnswerKey,
  proven: readonly ProvenSentence[],
  { rounds, seed }: QuizSettings,
  quiz: Quiz,
  words: Words,
): MadeHunt | null {
  if (!rounds.includes('hunt')) return null;
  const asked = sentencesAsked(key.article, quiz);
  return makeHunt({ key, proven, seed, asked, words: words.hunt });
}

/** Where the hunt comes: after the rounds that are named before it, as far as these have questions. */
function played(
  made: MadeHunt | null,
  quiz: Quiz,
  { rounds }: QuizSettings,
  { article }: AnswerKey,
): PlayedHunt | null {
  if (made === null || !('hunt' in made)) return null;
  const earlier = rounds.slice(0, rounds.indexOf('hunt'));
  const before = quiz.rounds.filter(({ skill }) => earlier.includes(skill)).length;
  return {
    hunt: made.hunt,
    before,
    flags: [],
    seen: [],
    left: null,
    finished: false,
    article: hashText(article.text),
    pooled: false,
    objections: [],
  };
}

/** The session, or the place that says why there is nothing to play. */
export function beginSession(
  key: AnswerKey,
  settings: QuizSettings,
  words: Words,
  of: SessionKind = 'game',
): { readonly session: Session } | { readonly failed: Place } {
  const { article } = key;
  const proven = proveSentences(key);
  const reserved = settings.rounds.includes('hunt') ? reserveSentences(proven, settings.seed) : NOTHING;
  const made = makeQuiz(key, settings, words.quiz, reserved);
  const beside = huntBeside(key, proven, settings, made, words);
  const missing = beside !== null && 'reason' in beside ? [beside.reason] : [];
  const quiz = { ...made, shortfall: [...made.shortfall, ...missing] };
  const hunt = played(beside, quiz, settings, key);
  if (quiz.rounds.length > 0 || hunt !== null) {
    const offersHunt = of === 'game' && isWorthwhile(proven);
    return { session: { of, key, quiz, answers: [], objections: [], hunt, offersHunt } };
  }
  return {
    failed: {
      at: 'failed',
      message: words.game.failed.noQuestions(article.title),
      hint: words.game.failed.noQuestionsHint(quiz.shortfall, key.curated),
      exitCode: EXIT.unusable,
    },
  };
}
