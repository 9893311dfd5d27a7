/** Says each scene as plain lines, in an order that makes sense when read aloud. */
import type { Article } from '../../core/article/article.ts';
import { textOf } from '../../core/article/span.ts';
import type { ArticleView } from '../../core/game/game.ts';
import type { PlayerView, Progress, Verdict } from '../../core/game/player-view.ts';
import { PRACTICE } from '../../core/practice/wording.ts';
import type { Option, Question } from '../../core/quiz/quiz.ts';
import { xrayLines } from '../../core/xray/xray-lines.ts';
import { articleHead } from '../text/article-lines.ts';
import { homeChoices } from '../text/home-choices.ts';
import { practiceBlocks, practiceChoice } from '../text/practice-blocks.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import { resultBlocks } from '../text/result-blocks.ts';
import { type Block, plainText } from '../text/rich-text.ts';
import { roundsAhead } from '../text/rounds-ahead.ts';
import { separateEvidence } from '../text/verdict-blocks.ts';
import { words } from '../words.ts';
import { oneLine, tellEvidence } from './tell-evidence.ts';
import { tellHunt, tellHunted, tellHuntIntro } from './tell-hunt.ts';

/** The words of some blocks, each on one line. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ lead, runs }) => oneLine(plainText(lead ? [lead, ...runs] : runs)));
}

function numbered(labels: readonly string[]): string[] {
  return labels.map((label, index) => words.linear.option(index + 1, label));
}

/** The article, one paragraph a line, an empty line between them. */
export function tellArticle(view: ArticleView): string[] {
  const { article } = view;
  return [
    ...linesOf(articleHead(view)),
    ...article.paragraphs.flatMap((span, index) => [
      ...(index === 0 ? [] : ['']),
      oneLine(textOf(article.text, span)),
    ]),
  ];
}

function tellProgress({
  roundNumber,
  roundCount,
  roundTitle,
  questionNumber,
  questionCount,
  article,
}: Progress): string {
  return [
    article === null
      ? words.progress.round(roundNumber, roundCount)
      : PRACTICE.articleNumber(article.number, article.count),
    roundTitle,
    words.progress.question(questionNumber, questionCount),
  ].join(words.separator);
}

function tellQuestion(question: Question): string[] {
  return [
    ...linesOf(questionBlocks(question)).filter(Boolean),
    ...numbered(question.options.map(({ label }) => label)),
  ];
}

function tellVerdict(verdict: Verdict, article: Article): string[] {
  const { right, points, confidence, chosen, answer, explanation, whyNotChosen, others, objection } = verdict;
  const { feedback } = words;
  const chosenEvidence = separateEvidence(verdict);
  const outcome = [
    right ? feedback.right : feedback.wrong,
    feedback.points(points),
    feedback.sure(confidence),
  ].join(words.separator);
  return [
    outcome,
    ...(objection === null ? [] : [words.objection.made(objection)]),
    ...(right ? [] : [feedback.you + chosen.label]),
    feedback.answer + answer.label,
    ...tellEvidence(feedback.passage, article, verdict.evidence),
    feedback.why + explanation,
    ...(whyNotChosen === null ? [] : [feedback.whyNot + whyNotChosen]),
    ...(chosenEvidence ? tellEvidence(feedback.chosenPassage, article, chosenEvidence) : []),
    ...others.map(({ option, why }) => feedback.others(option.label) + why),
  ].map(oneLine);
}

function tellConfidence(chosen: Option): string[] {
  const { levels } = words.confidence;
  return [
    words.confidence.chosen + chosen.label,
    words.confidence.ask,
    ...numbered([levels[1], levels[2], levels[3]]),
  ];
}

/**
 * What the view's scene says, one string a line; empty strings are empty lines. `ownCommand` is what to type
 * to play an article of one's own.
 */
export function tellScene({ scene, reading }: PlayerView, ownCommand: string): string[] {
  switch (scene.at) {
    case 'home':
      return [
        [words.home.title, ...words.home.motto].join(' '),
        ...words.home.how,
        ...(scene.packs.length > 0 ? [] : [words.home.noPacks]),
        ...numbered(homeChoices(scene).map(({ title, about }) => [title, about].join(words.separator))),
        `${words.home.own} ${ownCommand}`,
        `${words.linear.hunt} ${ownCommand} --rounds hunt`,
      ];
    case 'loading':
      return [words.loading(scene.ref)];
    case 'planning':
      return linesOf(practiceBlocks(scene));
    case 'practice':
    case 'practiced':
      return [
        PRACTICE.title,
        ...linesOf(practiceBlocks(scene)).filter(Boolean),
        ...numbered(scene.choices.map(practiceChoice)),
      ];
    case 'practice-article':
      return [
        PRACTICE.articleNumber(scene.number, scene.count),
        ...linesOf(practiceBlocks(scene)).filter(Boolean),
      ];
    case 'failed':
      return [...scene.message.split('\n'), ...(scene.hint === null ? [] : [words.failed.hint + scene.hint])];
    case 'offered': {
      const { saved, same } = scene;
      if (!same) return [saved.title, words.offer.changed];
      const choices = [words.offer.resume(saved.next, saved.asked), words.offer.decline];
      return [saved.title, words.offer.ask, ...numbered(choices)];
    }
    case 'reading':
      return [...(reading ? tellArticle(reading) : []), '', ...roundsAhead(scene.rounds, scene.shortfall)];
    case 'intro':
      return [
        `${words.progress.round(scene.progress.roundNumber, scene.progress.roundCount)}: ${scene.title}`,
        scene.rule,
      ];
    case 'choosing':
      return [tellProgress(scene.progress), ...tellQuestion(scene.question)];
    case 'confidence':
      return tellConfidence(scene.chosen);
    case 'feedback':
      return reading ? tellVerdict(scene.verdict, reading.article) : [];
    case 'hunt-intro':
      return tellHuntIntro(scene);
    case 'hunting':
      return reading ? tellHunt(scene, reading.article) : [];
    case 'hunted':
      return reading ? tellHunted(scene, reading.article) : [];
    case 'result':
      return linesOf(resultBlocks(scene.result));
    case 'review':
      return [
        words.review.title(scene.number, scene.count),
        ...linesOf(questionBlocks(scene.question)).filter(Boolean),
        ...(reading ? tellVerdict(scene.verdict, reading.article) : []),
      ];
    case 'x-ray':
      return scene.xray === null ? [] : xrayLines(scene.xray);
    case 'left':
      return [];
    default:
      return scene satisfies never;
  }
}
