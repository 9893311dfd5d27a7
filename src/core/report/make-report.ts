/** Makes a report of a game, as far as it was played: the answers with their lessons, the objections, and the hunt. */
import { cleanLine } from '../article/clean-text.ts';
import { type Span, textOf } from '../article/span.ts';
import type { PlayedGame, Session } from '../game/game.ts';
import { type GradedAnswer, gradedAnswers, isOver, lessonOf, whyOf } from '../game/graded-answers.ts';
import { objectionToSentence } from '../game/hunt-objections.ts';
import { huntResult } from '../game/hunt-result.ts';
import { itemOf, kindOf } from '../game/item-of.ts';
import { makeResult } from '../game/make-result.ts';
import { objectionTo } from '../game/objections.ts';
import { markOf } from '../game/quiz-mark.ts';
import { hasRound, type Result } from '../game/result.ts';
import { hashText } from '../hash-text.ts';
import { outcomeOf } from '../hunt/score-hunt.ts';
import type { AnswerKey, Evidence } from '../key/answer-key.ts';
import type { Meaning } from '../quiz/quiz.ts';
import type { Words } from '../words/words.ts';
import { LONGEST_NAME } from './report-files.ts';
import type { Report, ReportedAnswer, ReportedEvidence, ReportedHunt } from './report-schema.ts';

/** What the game does not know about its report. */
export interface Written {
  /** As the player gave it; null for none. */
  readonly name: string | null;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** "sayswho 1.2.0" */
  readonly program: string;
}

/** Longer than any text of a question. */
const LONGEST = 20_000;

const line = (text: string) => cleanLine(text, LONGEST);

/** The report; the same game written by the same person at the same time gives the same. All texts are clean lines. */
export function makeReport(
  { session, settings, pace, hunts, clock }: PlayedGame,
  written: Written,
  words: Words,
): Report {
  const { key, quiz } = session;
  const result = makeResult(session, words, hunts, clock);
  const { points, maxPoints, answered, asked } = result;
  const name = written.name === null ? '' : cleanLine(written.name, LONGEST_NAME);
  return {
    sayswhoResult: 1,
    name: name === '' ? null : name,
    writtenAt: written.at,
    program: line(written.program),
    finished: isOver(session),
    article: {
      title: cleanLine(result.title),
      hash: hashText(key.article.text),
      key: hashText(
        key.items
          .map(({ id }) => id)
          .sort()
          .join('\n'),
      ),
      notices: key.notices.map(line),
    },
    game: {
      seed: settings.seed,
      count: settings.count,
      rounds: settings.rounds,
      feedback: pace,
      questions: markOf(quiz),
    },
    score: { points, maxPoints, answered, asked },
    answers: gradedAnswers(session).map((graded) => reportedAnswer(session, graded)),
    hunt: reportedHunt(session, words),
    summary: summaryOf(result, words),
  };
}

function reportedAnswer(
  session: Session,
  { question, solution, answer, right, points }: GradedAnswer,
): ReportedAnswer {
  const { key, quiz } = session;
  const item = itemOf(key, question);
  return {
    id: question.id,
    item: item?.id ?? null,
    skill: question.skill,
    kind: kindOf(item, lessonOf(solution, solution.right).meaning),
    round: quiz.rounds.find(({ skill }) => skill === question.skill)?.title ?? '',
    prompt: line(question.prompt),
    passage: question.passage === null ? null : line(question.passage),
    options: question.options.map(({ id, label }) => ({
      id,
      label: line(label),
      means: meaningOf(lessonOf(solution, id).meaning),
    })),
    chosen: answer.optionId,
    correct: solution.right,
    right,
    confidence: answer.confidence,
    points,
    objection: objectionTo(session, question.id),
    explanation: line(solution.explanation),
    whyNot: right ? null : line(whyOf(lessonOf(solution, answer.optionId), isOver(session))),
    evidence: reportedEvidence(key, solution.evidence),
  };
}

/** Names options whose words depend on the language; the others are words of the article. */
function meaningOf(meaning: Meaning): string | null {
  if (meaning.of === 'level') return meaning.level;
  return meaning.of === 'claim' && meaning.vouched === 'none-of-them' ? meaning.vouched : null;
}

function reportedEvidence(
  { article }: AnswerKey,
  { passage, source, cues, content }: Evidence,
): ReportedEvidence {
  const words = (span: Span) => line(textOf(article.text, span));
  return {
    passage: words(passage),
    source: source && words(source),
    cues: cues.map(words),
    content: content.map(words),
  };
}

function reportedHunt({ key, hunt: played }: Session, words: Words): ReportedHunt | null {
  if (played === null) return null;
  const { hunt, flags, finished } = played;
  const { points, maxPoints, tally } = huntResult(played, key.article, words.hunt, []);
  const { text, sentences } = key.article;
  return {
    finished,
    points,
    maxPoints,
    ...tally,
    // Of a hunt that is not finished nothing is told.
    sentences: (finished ? hunt.scored : []).map((scored) => ({
      sentence: scored.sentence,
      text: line(textOf(text, sentences[scored.sentence] ?? { start: 0, end: 0 })),
      outcome: outcomeOf(scored, flags.includes(scored.sentence)),
      objection: objectionToSentence(played, scored.sentence),
      why: scored.proofs.map(({ explanation }) => line(explanation)),
    })),
  };
}

/** What the result says in words, section by section. */
function summaryOf(
  { praise, skills, calibration, calibrationSummary, leaning, certainty, shortfall, time, hunt }: Result,
  { screens, hunt: huntWords }: Words,
) {
  const sections = screens.result;
  const praised = praise.length === 0 ? [] : [{ title: sections.title, lines: praise }];
  const ofQuestions =
    skills.length === 0
      ? []
      : [
          { title: sections.skills, lines: skills.map(({ title, inWords }) => `${title} ${inWords}`) },
          {
            title: sections.calibration,
            lines: [...calibration.map(({ inWords }) => inWords), calibrationSummary ?? []].flat(),
          },
          { title: sections.leaning, lines: hasRound({ skills }, 'claims') ? [leaning.inWords] : [] },
          { title: sections.certainty, lines: hasRound({ skills }, 'certainty') ? [certainty.inWords] : [] },
        ];
  return [
    ...praised,
    ...ofQuestions,
    ...(hunt === null ? [] : [{ title: huntWords.title, lines: hunt.inWords }]),
    { title: sections.shortfall, lines: shortfall },
    { title: sections.time, lines: time === null ? [] : [time] },
  ].filter(({ lines }) => lines.length > 0);
}
