/** The texts of a flashcard as HTML that Anki shows as it stands. */
import { hashText } from '../../hash-text.ts';
import type { ExchangeWords } from '../../words/words.ts';
import type { ExportedQuestion, ExportedQuiz } from '../exported-quiz.ts';
import { proofNodes, whyNotNodes } from '../question-html.ts';
import { element, type XmlNode, xmlFragment } from '../xml.ts';

export interface Card {
  readonly guid: string;
  readonly title: string;
  readonly article: string;
  readonly prompt: string;
  /** Empty where the options are the statements. */
  readonly passage: string;
  readonly options: string;
  readonly answer: string;
  readonly lesson: string;
  readonly whyNot: string;
  readonly tags: readonly string[];
}

/** The name of the deck. Two colons in the title would make a deck within a deck. */
export function deckName({ title }: ExportedQuiz): string {
  return `sayswho::${title.replace(/::+/g, ':')}`;
}

/**
 * `[sound:…]`, `[latex]` and `\(…\)` are orders to Anki wherever they stand; an empty element after the
 * first character makes them words.
 */
function disarmed(node: XmlNode): XmlNode[] {
  if (typeof node !== 'string') return [{ ...node, children: node.children.flatMap(disarmed) }];
  return node
    .split(/(?<=[[\\{])/)
    .flatMap((piece, index) => (index === 0 ? [piece] : [element('span', null), piece]));
}

function html(...nodes: readonly XmlNode[]): string {
  return xmlFragment(nodes.flatMap(disarmed));
}

/** The card of a question, each text as HTML. */
export function cardOf(words: ExchangeWords, quiz: ExportedQuiz, question: ExportedQuestion): Card {
  const options = question.options.map(({ label }) => element('li', null, label));
  return {
    guid: hashText(question.id),
    title: html(`${quiz.title}: ${words.question(question.round, question.number)}`),
    article: html(quiz.title),
    prompt: html(question.prompt),
    passage: html(question.passage ?? ''),
    options: html(element('ol', { type: 'a' }, ...options)),
    answer: html(question.right.label),
    lesson: html(...proofNodes(words, question)),
    whyNot: html(...whyNotNodes(words, question)),
    tags: ['sayswho', ...(question.skill === null ? [] : [question.skill])],
  };
}
