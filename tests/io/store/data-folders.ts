/** Folders for databases under test, and what to keep in them. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { AnswerRecord, NewGame, ProgressStore } from '../../../src/core/progress/progress-store.ts';
import { createProgressStore } from '../../../src/io/store/progress-store.ts';
import { tempFolder } from '../temp-folder.ts';

export interface DataFolders {
  /** The path of a folder of its own that does not exist yet. */
  fresh(): string;
}

/** To be called at the top of a test file. */
export function dataFolders(): DataFolders {
  const temp = tempFolder();
  return { fresh: () => join(temp.path, randomUUID()) };
}

/** A store in the folder, by a clock that goes a minute forward with each look. */
export function storeAt(folder: string, version = '1.2.3'): ProgressStore {
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 24, 12, minutes++));
  return createProgressStore({ folder: async () => folder, version, now });
}

export const GAME: NewGame = {
  ref: '/news/ferry.txt',
  text: 'The ferry stops.',
  title: 'Ferry stops',
  settings: { seed: 7, count: 6, rounds: ['quotes', 'certainty'] },
  mark: 'mark-1',
  asked: 6,
  pace: 'each',
};

export function answerTo(questionId: string, change: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    questionId,
    itemId: `item of ${questionId}`,
    skill: 'quotes',
    kind: 'direct',
    optionId: 'b',
    chosen: { of: 'speaker' },
    correct: { of: 'speaker' },
    right: true,
    confidence: 2,
    points: 2,
    ...change,
  };
}
