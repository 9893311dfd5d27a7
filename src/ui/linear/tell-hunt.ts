/** Says the hunt as plain lines: the sentences with their numbers, and afterwards what became of each. */
import type { Article } from '../../core/article/article.ts';
import { textOf } from '../../core/article/span.ts';
import type { HuntedScene, HuntedSentence, HuntIntroScene, HuntingScene } from '../../core/game/hunt-view.ts';
import type { UncountedSentence } from '../../core/hunt/hunt.ts';
import type { Words } from '../../core/words/words.ts';
import { whyUncounted } from '../text/hunt-labels.ts';
import { oneLine, tellEvidence } from './tell-evidence.ts';

/** A sentence on one line. */
export function sentenceText(article: Article, index: number): string {
  const span = article.sentences[index];
  return span ? oneLine(textOf(article.text, span)) : '';
}

export function tellHuntIntro({ progress, rule, scoring }: HuntIntroScene, words: Words): string[] {
  const { roundNumber, roundCount, title } = progress;
  return [`${words.screens.progress.round(roundNumber, roundCount)}: ${title}`, rule, scoring];
}

/** Every sentence with its number, an empty line between paragraphs; then what is flagged from before. */
export function tellHunt(
  { sentences, flags, progress }: HuntingScene,
  article: Article,
  words: Words,
): string[] {
  const { roundNumber, roundCount, title } = progress;
  const place = [
    words.screens.progress.round(roundNumber, roundCount),
    title,
    words.screens.progress.sentences(sentences.length),
  ];
  return [
    place.join(words.screens.separator),
    ...sentences.flatMap((index, position) => {
      const before = article.sentences[sentences[position - 1] ?? -1];
      const isNew = before?.paragraph !== article.sentences[index]?.paragraph;
      const line = words.lines.option(position + 1, sentenceText(article, index));
      return isNew ? ['', line] : [line];
    }),
    ...(flags.length === 0
      ? []
      : ['', words.lines.flaggedBefore(flags.map((sentence) => sentences.indexOf(sentence) + 1))]),
  ];
}

function tellOutcome(
  number: number,
  told: HuntedSentence | UncountedSentence,
  article: Article,
  words: Words,
): string[] {
  const sentence = ['', words.lines.option(number, sentenceText(article, told.sentence))];
  if ('reason' in told) {
    const why = [words.screens.hunt.lessonUncounted, ...whyUncounted(told, words)];
    return [...sentence, why.join(' ')];
  }
  const { outcome, proofs, objection } = told;
  return [
    ...sentence,
    words.screens.hunt.lessons[outcome],
    ...(objection === null ? [] : [words.screens.hunt.objection.made(objection)]),
    ...proofs.flatMap(({ statement, explanation, evidence }) => [
      words.screens.hunt.claim + statement,
      ...tellEvidence(words.screens.feedback.passage, article, evidence, words),
      words.screens.feedback.why + explanation,
    ]),
  ];
}

/** The points, where other rounds follow and not the result that tells them; then each sentence that counted or was flagged, in reading order. */
export function tellHunted(
  { sentences, outcomes, inVain, result, progress }: HuntedScene,
  article: Article,
  words: Words,
): string[] {
  const isLast = progress.roundNumber === progress.roundCount;
  const points = result.points === null ? [] : [words.screens.hunt.points(result.points, result.maxPoints)];
  return [
    ...(isLast ? [] : [...points, ...result.inWords, '']),
    words.lines.outcomes,
    ...[...outcomes, ...inVain]
      .sort((a, b) => a.sentence - b.sentence)
      .flatMap((each) => tellOutcome(sentences.indexOf(each.sentence) + 1, each, article, words)),
    // Where the result comes next, it says so.
    ...(isLast ? [] : ['', words.lines.objectToSentence]),
  ];
}
