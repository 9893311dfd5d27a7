/** Every kept answer as a row for a spreadsheet (RFC 4180). */
import { type Cell, csvRow } from '../csv-row.ts';
import type { Meaning } from '../quiz/quiz.ts';
import type { History, KeptAnswer, KeptGame } from './progress-store.ts';
import { answerName, objectedAnswers } from './standing-objections.ts';

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
  ['practiced_kind', ({ practicedKind }) => practicedKind ?? null],
];

/** The table with its head, the oldest answer first; lines end as RFC 4180 has it. */
export function historyCsv({ games, answers, objections }: History): string {
  const objected = objectedAnswers(objections);
  const byId = new Map(games.map((game) => [game.id, game]));
  const rows = answers.map((answer) =>
    COLUMNS.map(([, of]) => of(answer, byId.get(answer.gameId), objected)),
  );
  return [COLUMNS.map(([name]) => name), ...rows].map(csvRow).join('');
}

function meaningName(meaning: Meaning): string | null {
  switch (meaning.of) {
    case 'claim':
      return { no: 'not vouched for', yes: 'vouched for', 'none-of-them': 'none of them' }[meaning.vouched];
    case 'level':
      return meaning.level;
    case 'speaker':
      return meaning.name ?? null;
    case 'other':
      return meaning.label ?? null;
    default:
      return meaning satisfies never;
  }
}
