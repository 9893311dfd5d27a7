/** Starts the real app for a player on a terminal, with the invented article. */

import type { PackSummary } from '../../src/core/game/game.ts';
import { startGame } from '../../src/core/game/start-game.ts';
import type { AnswerKey } from '../../src/core/key/answer-key.ts';
import type { QuizSettings } from '../../src/core/quiz/quiz.ts';
import type { Clock, Services } from '../../src/core/services.ts';
import type { Words } from '../../src/core/words/words.ts';
import type { Played } from '../../src/ui/game-session.ts';
import { runApp } from '../../src/ui/run-app.tsx';
import { createTheme, type Theme } from '../../src/ui/theme.ts';
import { ENGLISH } from '../fixtures/english.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { Player } from './terminal.ts';

export const PACKS: readonly PackSummary[] = [
  {
    ref: 'ferry.yaml',
    title: 'Ferry plan splits Marrow Bay',
    topic: 'local news',
    invented: true,
    questions: 12,
  },
  {
    ref: 'sleep.yaml',
    title: 'Study on naps wakes a debate',
    topic: 'science news',
    invented: true,
    questions: 12,
  },
];

export const SETTINGS: QuizSettings = { seed: 7, count: 9, rounds: ['quotes', 'claims', 'certainty'] };

export interface StartOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Null for the home screen. @default 'ferry.txt' */
  readonly ref?: string | null;
  readonly services?: Services;
  /** With it, the time is told. */
  readonly clock?: Clock;
  /** @default PACKS */
  readonly packs?: readonly PackSummary[];
  /** The name of the folder that the packs are in. @default null */
  readonly course?: string | null;
  /** @default false */
  readonly keeps?: boolean;
  /** What else the game begins with. */
  readonly begins?: Partial<Parameters<typeof startGame>[0]>;
  readonly key?: AnswerKey;
  readonly settings?: QuizSettings;
  /** @default English */
  readonly words?: Words;
  readonly theme?: Theme;
  readonly signal?: AbortSignal;
  readonly debug?: boolean;
}

export interface Game {
  readonly player: Player;
  readonly exit: Promise<number>;
  readonly played: Promise<Played>;
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
  const played = runApp({
    first: startGame({
      words: options.words ?? ENGLISH,
      settings,
      packs: options.packs ?? PACKS,
      course: options.course ?? null,
      ref,
      keeps: options.keeps ?? false,
      timed: options.clock !== undefined,
      ...options.begins,
    }),
    services: {
      ...(options.services ?? { loadKey: async () => key }),
      ...(options.clock ? { clock: options.clock } : {}),
    },
    stdin: player.keyboard,
    stdout: player.screen,
    theme: options.theme ?? createTheme({ color: true, unicode: true }),
    ownCommand: 'sayswho play ARTICLE',
    debug,
    ...(signal ? { signal } : {}),
  });
  return { player, exit: played.then(({ exitCode }) => exitCode), played };
}

/** Games that are ended after each test, whatever happened in them. */
export interface Games {
  playing(options?: StartOptions): Game;
  endAll(): Promise<void>;
}

export function createGames(): Games {
  const games: Game[] = [];
  return {
    playing: (options) => {
      const game = start(options);
      games.push(game);
      return game;
    },
    endAll: async () => {
      for (const { player, exit } of games.splice(0)) {
        player.presses('\x03');
        await exit;
      }
    },
  };
}

/** From the article to the first question. */
export async function toFirstQuestion({ player }: Game): Promise<void> {
  await player.sees('Read the article');
  player.presses('\r');
  await player.sees('The rule to know');
  player.presses('\r');
  await player.sees('❯ 1.');
}

/** Answers with the first option, sure 1, until the result. */
export async function toResult(game: Game): Promise<void> {
  await toFirstQuestion(game);
  for (let i = 0; i < 40 && !game.player.screen.text().includes('Skill by skill'); i++) {
    const text = game.player.screen.text();
    game.player.presses(/❯ 1\./.test(text) ? '1' : '\r');
    await game.player.looksUntil((now) => now !== text, 'the next screen');
  }
  await game.player.sees('Skill by skill');
}
