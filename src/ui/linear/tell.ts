/** Says each scene as plain lines, in an order that makes sense when read aloud. */
import type { Article } from '../../core/article/article.ts';
import { textOf } from '../../core/article/span.ts';
import type { ArticleView } from '../../core/game/game.ts';
import type { PlayerView, Progress, Scene, Verdict } from '../../core/game/player-view.ts';
import type { Result } from '../../core/game/result.ts';
import type { Option, Question } from '../../core/quiz/quiz.ts';
import type { Words } from '../../core/words/words.ts';
import { xrayLines } from '../../core/xray/xray-lines.ts';
import { articleHead } from '../text/article-lines.ts';
import { homeChoices } from '../text/home-choices.ts';
import { practiceBlocks, practiceChoice } from '../text/practice-blocks.ts';
import { questionBlocks } from '../text/question-blocks.ts';
import { resultBlocks } from '../text/result-blocks.ts';
import { type Block, plainText } from '../text/rich-text.ts';
import { roundsAhead } from '../text/rounds-ahead.ts';
import { separateEvidence } from '../text/verdict-blocks.ts';
import { oneLine, tellEvidence } from './tell-evidence.ts';
import { tellHunt, tellHunted, tellHuntIntro } from './tell-hunt.ts';

/** The words of some blocks, each on one line. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ lead, runs }) => oneLine(plainText(lead ? [lead, ...runs] : runs)));
}

function numbered(labels: readonly string[], words: Words): string[] {
  return labels.map((label, index) => words.lines.option(index + 1, label));
}

/** The article, one paragraph a line, an empty line between them. */
export function tellArticle(view: ArticleView, words: Words): string[] {
  const { article } = view;
  return [
    ...linesOf(articleHead(view, words)),
    ...article.paragraphs.flatMap((span, index) => [
      ...(index === 0 ? [] : ['']),
      oneLine(textOf(article.text, span)),
    ]),
  ];
}

/** Questions are numbered through the game here, so that one can be named at its end. */
function tellProgress(
  { roundNumber, roundCount, roundTitle, numberInGame, total, article }: Progress,
  words: Words,
): string {
  return [
    article === null
      ? words.screens.progress.round(roundNumber, roundCount)
      : words.practice.articleNumber(article.number, article.count),
    roundTitle,
    words.screens.progress.question(numberInGame, total),
  ].join(words.screens.separator);
}

/** What was asked, once more. */
function tellAgain(question: Question, progress: Progress, words: Words): string[] {
  return [tellProgress(progress, words), ...linesOf(questionBlocks(question)).filter(Boolean)];
}

function tellQuestion(question: Question, words: Words): string[] {
  return [
    ...linesOf(questionBlocks(question)).filter(Boolean),
    ...numbered(
      question.options.map(({ label }) => label),
      words,
    ),
  ];
}

function tellVerdict(verdict: Verdict, article: Article, words: Words): string[] {
  const { right, points, confidence, chosen, answer, explanation, whyNotChosen, others, objection } = verdict;
  const { feedback } = words.screens;
  const chosenEvidence = separateEvidence(verdict);
  const outcome = [
    right ? feedback.right : feedback.wrong,
    objection === null ? feedback.points(points) : feedback.notCounted,
    feedback.sure(confidence),
  ].join(words.screens.separator);
  return [
    outcome,
    ...(objection === null ? [] : [words.screens.objection.made(objection)]),
    ...(right ? [] : [feedback.you + chosen.label]),
    feedback.answer + answer.label,
    ...tellEvidence(feedback.passage, article, verdict.evidence, words),
    feedback.why + explanation,
    ...(whyNotChosen === null ? [] : [feedback.whyNot + whyNotChosen]),
    ...(chosenEvidence ? tellEvidence(feedback.chosenPassage, article, chosenEvidence, words) : []),
    ...others.map(({ option, why }) => feedback.others(option.label) + why),
  ].map(oneLine);
}

function tellConfidence(chosen: Option, introduced: boolean, words: Words): string[] {
  const { levels } = words.screens.confidence;
  return [
    words.screens.confidence.chosen + chosen.label,
    words.screens.confidence.ask,
    ...(introduced ? [words.screens.confidence.introduced] : []),
    ...numbered([levels[1], levels[2], levels[3]], words),
  ];
}

/** What is going to be asked after the article, or in place of what was. */
export function tellAhead({ rounds, shortfall }: Extract<Scene, { at: 'reading' }>, words: Words): string[] {
  return roundsAhead(rounds, shortfall, words);
}

/** What can be played instead; it is said at the prompt as well, but not what it is. */
function tellInstead({ instead }: Extract<Scene, { at: 'reading' }>, words: Words): string[] {
  return instead === null ? [] : [words.screens.reading.instead[instead]];
}

/** The points of a result that was told before. */
export function tellResultAgain({ skills, points, maxPoints, hunt }: Result, words: Words): string {
  const { result, hunt: hunted } = words.screens;
  const told = [
    ...(skills.length === 0 ? [] : [result.points(points, maxPoints)]),
    ...(hunt === null
      ? []
      : [
          `${words.hunt.title}: ${hunt.points === null ? words.hunt.noPoints : hunted.points(hunt.points, hunt.maxPoints)}`,
        ]),
  ];
  return `${words.lines.resultAgain} ${told.join(words.screens.separator)}`;
}

/**
 * What the view's scene says, one string a line; empty strings are empty lines. `ownCommand` is what to type
 * to play an article of one's own.
 */
export function tellScene({ scene, reading }: PlayerView, ownCommand: string, words: Words): string[] {
  switch (scene.at) {
    case 'home': {
      const { motto } = words.screens.home;
      return [
        [words.screens.home.title, motto.first, motto.second].join(' '),
        ...words.screens.home.how,
        ...(scene.packs.length > 0 ? [] : [words.screens.home.noPacks]),
        ...(scene.course === null ? [] : [words.screens.home.course(scene.course, scene.packs)]),
        ...numbered(
          homeChoices(scene, words).map(({ title, about }) => [title, about].join(words.screens.separator)),
          words,
        ),
        `${words.screens.home.own} ${ownCommand}`,
        `${words.lines.hunt} ${ownCommand} --rounds hunt`,
      ];
    }
    case 'loading':
      return [words.screens.loading(scene.ref)];
    case 'planning':
      return linesOf(practiceBlocks(scene, words));
    case 'practice':
    case 'practiced':
      return [
        words.practice.title,
        ...linesOf(practiceBlocks(scene, words)).filter(Boolean),
        ...numbered(
          scene.choices.map((choice) => practiceChoice(choice, words)),
          words,
        ),
      ];
    case 'practice-article':
      return [
        words.practice.articleNumber(scene.number, scene.count),
        ...linesOf(practiceBlocks(scene, words)).filter(Boolean),
      ];
    case 'failed':
      return [
        ...scene.message.split('\n'),
        ...(scene.hint === null ? [] : [words.screens.failed.hint + scene.hint]),
      ];
    case 'offered': {
      const { saved, same } = scene;
      const { offer } = words.screens;
      if (!same) return [saved.title, saved.hunt === null ? offer.changed : offer.changedHunt];
      const choices = [offer.resume(saved.next, saved.asked, saved.hunt, saved.lessons), offer.decline];
      return [saved.title, offer.ask, ...numbered(choices, words)];
    }
    case 'reading':
      return [
        ...(reading ? tellArticle(reading, words) : []),
        '',
        ...tellAhead(scene, words),
        ...tellInstead(scene, words),
      ];
    case 'intro':
      return [
        `${words.screens.progress.round(scene.progress.roundNumber, scene.progress.roundCount)}: ${scene.title}`,
        scene.rule,
      ];
    case 'choosing':
      return [tellProgress(scene.progress, words), ...tellQuestion(scene.question, words)];
    case 'confidence':
      return tellConfidence(scene.chosen, scene.introduced, words);
    case 'lessons':
      return [words.screens.lessons.title, words.screens.lessons.follow(scene.progress.questionCount)];
    case 'feedback':
      return reading
        ? [
            ...(scene.late ? tellAgain(scene.question, scene.progress, words) : []),
            ...tellVerdict(scene.verdict, reading.article, words),
          ]
        : [];
    case 'hunt-intro':
      return tellHuntIntro(scene, words);
    case 'hunting':
      return reading ? tellHunt(scene, reading.article, words) : [];
    case 'hunted':
      return reading ? tellHunted(scene, reading.article, words) : [];
    case 'result':
      return linesOf(resultBlocks(scene.result, words));
    case 'review':
      return [
        [
          words.screens.review.title(scene.number, scene.count),
          words.screens.progress.question(scene.numberInGame, scene.total),
        ].join(words.screens.separator),
        ...linesOf(questionBlocks(scene.question)).filter(Boolean),
        ...(reading ? tellVerdict(scene.verdict, reading.article, words) : []),
      ];
    case 'x-ray':
      return scene.xray === null ? [] : xrayLines(scene.xray, words);
    case 'left':
      return [];
    default:
      return scene satisfies never;
  }
}
