/** Starts the real app for a player on a terminal, with the invented article. */

import type { PackSummary } from '../../src/core/game/game.ts';
import { startGame } from '../../src/core/game/start-game.ts';
import type { AnswerKey } from '../../src/core/key/answer-key.ts';
import type { QuizSettings } from '../../src/core/quiz/quiz.ts';
import type { Services } from '../../src/core/services.ts';
import { runApp } from '../../src/ui/run-app.tsx';
import { createTheme, type Theme } from '../../src/ui/theme.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { Player } from './terminal.ts';

export const PACKS: readonly PackSummary[] = [
  { ref: 'ferry.yaml', title: 'Ferry plan splits Marrow Bay', about: 'Invented local news · 12 questions' },
  { ref: 'sleep.yaml', title: 'Study on naps wakes a debate', about: 'Invented science news · 12 questions' },
];

export const SETTINGS: QuizSettings = { seed: 7, count: 9, rounds: ['quotes', 'claims', 'certainty'] };

export interface StartOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Null for the home screen. @default 'ferry.txt' */
  readonly ref?: string | null;
  readonly services?: Services;
  readonly key?: AnswerKey;
  readonly settings?: QuizSettings;
  readonly theme?: Theme;
  readonly signal?: AbortSignal;
  readonly debug?: boolean;
}

export interface Game {
  readonly player: Player;
  readonly exit: Promise<number>;
}

/** A player in front of the running game. */
export function start(options: StartOptions = {}): Game {
  const {
    columns,
    rows,
    ref = 'ferry.txt',
    key = sampleKey(),
    settings = SETTINGS,
    signal,
    debug = false,
  } = options;
  const player = new Player(columns, rows);
  const exit = runApp({
    first: startGame({ settings, packs: PACKS, ref }),
    services: options.services ?? { loadKey: async () => key },
    stdin: player.keyboard,
    stdout: player.screen,
    theme: options.theme ?? createTheme({ color: true, unicode: true }),
    debug,
    ...(signal ? { signal } : {}),
  });
  return { player, exit };
}
