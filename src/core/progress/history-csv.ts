/** Every kept answer as a row for a spreadsheet (RFC 4180). */
import { cleanLine } from '../article/clean-text.ts';
import type { Meaning } from '../quiz/quiz.ts';
import type { History, KeptAnswer, KeptGame } from './progress-store.ts';
import { answerName, objectedAnswers } from './standing-objections.ts';

type Cell = string | number | boolean | null;

const COLUMNS: readonly (readonly [
  name: string,
  of: (answer: KeptAnswer, game: KeptGame | undefined, objected: ReadonlySet<string>) => Cell,
])[] = [
  ['answered_at', ({ answeredAt }) => answeredAt],
  ['game', ({ gameId }) => gameId],
  ['game_state', (_, game) => game?.state ?? null],
  ['title', (_, game) => game?.title ?? null],
  ['article', (_, game) => game?.ref ?? null],
  ['seed', (_, game) => game?.seed ?? null],
  ['question', ({ questionId }) => questionId],
  ['item', ({ itemId }) => itemId],
  ['skill', ({ skill }) => skill],
  ['kind', ({ kind }) => kind],
  ['chosen', ({ chosen }) => meaningName(chosen)],
  ['correct', ({ correct }) => meaningName(correct)],
  ['right', ({ right }) => right],
  ['confidence', ({ confidence }) => confidence],
  ['points', ({ points }) => points],
  ['practice', (_, game) => game?.practice ?? null],
  ['objected', (answer, _, objected) => objected.has(answerName(answer))],
];

/** Longer than any path. */
const LONGEST = 5000;

/** The table with its head, the oldest answer first; lines end as RFC 4180 has it. */
export function historyCsv({ games, answers, objections }: History): string {
  const objected = objectedAnswers(objections);
  const byId = new Map(games.map((game) => [game.id, game]));
  const rows = answers.map((answer) =>
    COLUMNS.map(([, of]) => of(answer, byId.get(answer.gameId), objected)),
  );
  return [COLUMNS.map(([name]) => name), ...rows]
    .map((cells) => `${cells.map(written).join(',')}\r\n`)
    .join('');
}

function meaningName(meaning: Meaning): string | null {
  switch (meaning.of) {
    case 'claim':
      return { no: 'not vouched for', yes: 'vouched for', 'none-of-them': 'none of them' }[meaning.vouched];
    case 'level':
      return meaning.level;
    case 'speaker':
    case 'other':
      return null;
    default:
      return meaning satisfies never;
  }
}

/** Numbers are written as they are; text that a spreadsheet would take for a formula gets an apostrophe before it. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const clean = cleanLine(cell, LONGEST);
  const text = /^\s*[=+\-@＝＋－＠]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
