/** The lesson of an answered question as text: verdict, answers, reasons, and the passage with its parts marked. */
import type { Article } from '../../core/article/article.ts';
import { type Span, textOf } from '../../core/article/span.ts';
import type { Verdict } from '../../core/game/player-view.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import type { Question } from '../../core/quiz/quiz.ts';
import type { Words } from '../../core/words/words.ts';
import type { Signs } from '../theme.ts';
import { markPassage } from './mark-passage.ts';
import { BLANK, type Block, block, type Run, run } from './rich-text.ts';

/** "✓ Right · +2 points · sure: 2" */
export function verdictRuns(
  { right, points, confidence, objection }: Verdict,
  signs: Signs,
  words: Words,
): Run[] {
  const word = right
    ? `${signs.right} ${words.screens.feedback.right}`
    : `${signs.wrong} ${words.screens.feedback.wrong}`;
  const { feedback } = words.screens;
  const brought = objection === null ? feedback.points(points) : feedback.notCounted;
  const rest = [brought, feedback.sure(confidence)];
  return [
    run(word, right ? 'good' : 'bad'),
    run(`${words.screens.separator}${rest.join(words.screens.separator)}`, 'muted'),
  ];
}

function passageBlocks(title: string, article: Article, evidence: Evidence, words: Words): Block[] {
  return [
    BLANK,
    block(run(title, 'strong')),
    { runs: markPassage(article.text, evidence, words.screens.parts), indent: 2 },
  ];
}

/** The passage about the chosen answer, where it shows something else than the one about the right answer. */
export function separateEvidence({ evidence, chosenEvidence }: Verdict): Evidence | null {
  if (chosenEvidence === null) return null;
  const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
  const { content } = chosenEvidence;
  const isRepeated =
    isSame(evidence.passage, chosenEvidence.passage) &&
    content.length === evidence.content.length &&
    content.every((span, index) => isSame(span, evidence.content[index]!));
  return isRepeated ? null : chosenEvidence;
}

const onlyLetters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What was asked, as short as somebody needs it who has just answered: without the heading's words, and
 * without the passage where the proof holds it anyway.
 */
export function questionAgain(
  { prompt, passage }: Question,
  roundTitle: string,
  { evidence }: Verdict,
  article: Article,
): Block[] {
  const proof = onlyLetters(textOf(article.text, evidence.passage));
  const isNew = passage !== null && !proof.includes(onlyLetters(passage));
  return [
    ...(prompt === roundTitle ? [] : [block(run(prompt, 'muted'))]),
    ...(isNew ? [{ ...block(run(passage, 'muted')), indent: 2 }] : []),
  ];
}

/** Everything there is to learn from one answer, what matters most first; `asked` says what was asked. */
export function verdictBlocks(
  asked: readonly Block[],
  verdict: Verdict,
  article: Article,
  signs: Signs,
  words: Words,
): Block[] {
  const { right, chosen, answer, explanation, whyNotChosen, evidence } = verdict;
  const chosenEvidence = separateEvidence(verdict);
  return [
    { runs: verdictRuns(verdict, signs, words) },
    ...(verdict.objection === null
      ? []
      : [block(run(words.screens.objection.made(verdict.objection), 'accent'))]),
    ...asked,
    ...(right ? [] : [block(run(words.screens.feedback.you, 'strong'), chosen.label)]),
    block(run(words.screens.feedback.answer, 'strong'), answer.label),
    ...passageBlocks(words.screens.feedback.passage, article, evidence, words),
    block(run(words.screens.feedback.why, 'strong'), explanation),
    ...(whyNotChosen === null ? [] : [block(run(words.screens.feedback.whyNot, 'strong'), whyNotChosen)]),
    ...(chosenEvidence === null
      ? []
      : passageBlocks(words.screens.feedback.chosenPassage, article, chosenEvidence, words)),
  ];
}

/** The right answer, and why each of the other options is not, but for the one that was chosen: its reason is in the lesson. */
export function othersBlocks({ answer, others }: Verdict, words: Words): Block[] {
  const { feedback } = words.screens;
  return [
    block(run(feedback.answer, 'strong'), answer.label),
    ...others.flatMap(({ option, why }) => [BLANK, block(run(feedback.others(option.label), 'strong'), why)]),
  ];
}
