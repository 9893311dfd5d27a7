/** Hunts that are kept: pooled over time, and not played again in a game that goes on. */
import { describe, expect, test } from 'vitest';
import { markOf } from '../../../src/core/game/quiz-mark.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import type { GameRecord, UnfinishedGame } from '../../../src/core/progress/progress-store.ts';
import type { QuizSettings } from '../../../src/core/quiz/quiz.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player, SETTINGS } from './play.ts';

const KEY = sampleKey();
const MIXED: QuizSettings = { seed: 7, count: 2, rounds: ['hunt', 'quotes'] };
const LAST: QuizSettings = { seed: 7, count: 2, rounds: ['quotes', 'hunt'] };

class KeptPlayer extends Player {
  constructor(settings: QuizSettings) {
    super(settings);
    this.state = startGame({ words: ENGLISH, settings, packs: [], ref: 'article.txt', keeps: true }).state;
    this.effects.splice(0, Infinity);
  }

  get records(): GameRecord[] {
    return this.effects.flatMap((effect) => (effect.type === 'keep' ? [effect.record] : []));
  }

  /** Flags these sentences and finishes the hunt at hand. */
  hunts(...sentences: number[]): this {
    return this.does(
      ...sentences.map((sentence) => ({ type: 'flagged', sentence }) as const),
      { type: 'finished-hunt', knowingly: true },
      { type: 'finished-hunt', knowingly: true },
    );
  }
}

function playing(settings: QuizSettings): KeptPlayer {
  return new KeptPlayer(settings).does({ type: 'loaded', key: KEY });
}

const whats = (player: KeptPlayer) => player.records.map(({ what }) => what);

describe('a finished hunt', () => {
  test('is kept with its counts and flags, as a part of its game', () => {
    const player = playing(MIXED).continues(2).hunts(5, 2);
    const record = player.records.find(({ what }) => what === 'hunted');
    expect(record).toMatchObject({
      hunt: { flags: [2, 5], inGame: true, tally: { unverified: 4, vouched: 4 } },
    });
    expect(whats(player)).toEqual(['begun', 'hunted']);
    expect(player.at('intro')).toBeDefined();
  });

  test('alone is kept without a game', () => {
    const player = playing({ ...MIXED, rounds: ['hunt'] })
      .continues(2)
      .hunts(2);
    expect(player.records).toMatchObject([{ what: 'hunted', hunt: { inGame: false } }]);
  });

  test('ends the game where it comes last, and not the last answer before it', () => {
    const player = playing(LAST).continues(2);
    while (player.scene.at === 'choosing') player.answers(true).continues();
    expect(whats(player)).toEqual(['begun', 'answered', 'answered']);
    player.continues().hunts(2);
    expect(whats(player).slice(-2)).toEqual(['hunted', 'finished']);
    expect(player.at('result')).toBeDefined();
  });
});

describe('hunts that were kept', () => {
  const tally = { hits: 6, unverified: 10, falseAlarms: 2, vouched: 10 };

  test('are pooled with the one at hand', () => {
    const player = new KeptPlayer({ ...MIXED, rounds: ['hunt'] }).does({
      type: 'loaded',
      key: KEY,
      hunts: [{ article: 'another', tally }],
    });
    const { result } = player.continues(2).hunts(2).at('result');
    expect(result.hunt?.inWords.join(' ')).toContain('Over your 2 hunts');
  });

  test('count once for each article: the first time', () => {
    const player = playing({ ...MIXED, rounds: ['hunt'] })
      .continues(2)
      .hunts(2);
    const [first] = player.state.hunts;
    const kept = [
      { article: first!.article, tally },
      { article: 'another', tally },
    ];
    player.does(
      { type: 'went-home' },
      { type: 'picked', ref: 'other.txt' },
      { type: 'loaded', key: KEY, hunts: kept },
    );
    expect(player.state.hunts).toEqual(kept);
  });
});

describe('a game that goes on', () => {
  function left(settings: QuizSettings, answered: number, hunted: UnfinishedGame['hunted']): UnfinishedGame {
    const { quiz } = playing(settings).state.session!;
    const asked = quiz.rounds.flatMap(({ questions }) => questions);
    return {
      id: 5,
      ref: 'article.txt',
      title: null,
      settings,
      mark: markOf(quiz),
      asked: asked.length,
      answers: asked.slice(0, answered).map(({ id }) => ({ questionId: id, optionId: 'a', confidence: 2 })),
      hunted,
    };
  }
  const resuming = (saved: UnfinishedGame) =>
    new KeptPlayer(SETTINGS).does({ type: 'loaded', key: KEY, unfinished: saved }, { type: 'resumed' });

  test('does not play a finished hunt again, and counts it in the result', () => {
    const player = resuming(left(MIXED, 0, [2, 5]));
    expect(player.at('intro')).toBeDefined();
    player.finishes(() => true);
    expect(player.at('result').result.hunt).toMatchObject({ tally: { unverified: 4 } });
    expect(player.at('result').result.hunt?.points).not.toBeNull();
    expect(whats(player)).toEqual(['resumed', 'answered', 'answered', 'finished']);
  });

  test('plays a hunt that was not finished', () => {
    expect(resuming(left(MIXED, 0, null)).at('hunt-intro')).toBeDefined();
  });

  test('with every question answered goes on at the hunt, and is offered so', () => {
    const player = new KeptPlayer(SETTINGS).does({
      type: 'loaded',
      key: KEY,
      unfinished: left(LAST, 2, null),
    });
    expect(player.at('offered').saved).toMatchObject({ next: null, asked: 2 });
    player.does({ type: 'resumed' });
    expect(player.at('hunt-intro')).toBeDefined();
    expect(whats(player)).toEqual(['resumed']);
  });

  test('does not believe flags that its article has no sentences for', () => {
    expect(resuming(left(MIXED, 0, [2, 999])).at('hunt-intro')).toBeDefined();
  });
});
