/** Hunts that are kept: as they go, pooled over time, and not played again in a game that goes on. */
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
const ALONE: QuizSettings = { ...MIXED, rounds: ['hunt'] };
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

/** What is kept of it but the steps of its hunt. */
const steps = (player: KeptPlayer) => whats(player).filter((what) => what !== 'hunting');
const whats = (player: KeptPlayer) => player.records.map(({ what }) => what);

describe('a finished hunt', () => {
  test('is kept with its counts and flags, as a part of its game', () => {
    const player = playing(MIXED).continues(2).hunts(5, 2);
    const record = player.records.find(({ what }) => what === 'hunted');
    expect(record).toMatchObject({
      hunt: { flags: [2, 5], tally: { unverified: 4, vouched: 4 } },
    });
    expect(steps(player)).toEqual(['begun', 'hunted']);
    expect(player.at('intro')).toBeDefined();
  });

  test('alone is a game, and its end', () => {
    const player = playing(ALONE).continues(2).hunts(2);
    expect(player.records[0]).toMatchObject({ what: 'begun', game: { asked: 0 } });
    expect(steps(player)).toEqual(['begun', 'hunted', 'finished']);
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

describe('a hunt under way', () => {
  const step = (player: KeptPlayer) => player.records.at(-1);

  test('is kept at each flag, with where it has come to', () => {
    const player = playing(ALONE).continues(2);
    for (const sentence of [2, 3, 4]) player.does({ type: 'moved-to', sentence });
    player.does({ type: 'flagged', sentence: 4 });
    expect(step(player)).toMatchObject({ what: 'hunting', moved: false, hunt: { sentences: 23 } });
    expect(step(player)).toMatchObject({ hunt: { current: 4, flags: [4], seen: [1, 2, 3, 4] } });
    player.does({ type: 'unflagged', sentence: 4 });
    expect(step(player)).toMatchObject({ hunt: { flags: [] } });
    const { length } = player.records;
    player.does({ type: 'unflagged', sentence: 4 }, { type: 'finished-hunt', knowingly: false });
    expect(player.records).toHaveLength(length);
  });

  test('is kept at each move, as one that can be seen before it is written', () => {
    const player = playing(ALONE).continues(2).does({ type: 'moved-to', sentence: 4 });
    expect(whats(player)).toEqual(['begun', 'hunting']);
    expect(step(player)).toMatchObject({ moved: true, hunt: { current: 4, flags: [], seen: [1, 4] } });
    player.does({ type: 'moved-to', sentence: 4 });
    expect(whats(player)).toEqual(['begun', 'hunting']);
  });

  test('is kept where it is when the player leaves', () => {
    const player = playing(ALONE).continues(2).does({ type: 'moved-to', sentence: 4 });
    player.does({ type: 'asked-to-quit' }, { type: 'closed-overlay' });
    expect(step(player)).toMatchObject({ moved: true });
    player.does({ type: 'asked-to-quit' }, { type: 'confirmed-quit' });
    expect(step(player)).toMatchObject({ moved: false, hunt: { current: 4, flags: [], seen: [1, 4] } });
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 0 });
  });

  test('is not given up with the end of the input, once something is flagged', () => {
    const player = playing(ALONE).continues(2);
    expect(whats(player.does({ type: 'flagged', sentence: 4 }, { type: 'input-ended' }))).not.toContain(
      'abandoned',
    );
    expect(whats(playing(ALONE).continues(2).does({ type: 'input-ended' }))).toContain('abandoned');
  });

  test('makes home look again when it has come further elsewhere', () => {
    const at = (current: number): UnfinishedGame => ({
      id: 5,
      ref: 'article.txt',
      title: null,
      settings: ALONE,
      mark: 'mark',
      asked: 0,
      answers: [],
      pace: null,
      told: 0,
      objections: [],
      huntObjections: [],
      hunted: null,
      hunting: { mark: 'sentences', current, flags: [current], seen: [1, current], sentences: 23 },
    });
    const player = new KeptPlayer(SETTINGS);
    const finds = (current: number) =>
      player.does({ type: 'found-kept', games: [at(current)], standing: null }).state.keeping?.unfinished[0]
        ?.hunting?.current;
    expect([finds(3), finds(4)]).toEqual([3, 4]);
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
      hunting: null,
      pace: null,
      told: 0,
      objections: [],
      huntObjections: [],
    };
  }

  /** A game that was left in the midst of its hunt, at sentence 9. */
  function leftInHunt(settings: QuizSettings, answered: number, mark?: string): UnfinishedGame {
    const { hunt } = playing(settings).state.session!;
    const midst = { current: 9, flags: [3, 7], seen: [1, 3, 7, 9], sentences: 23 };
    return {
      ...left(settings, answered, null),
      hunting: { mark: mark ?? hunt!.hunt.mark, ...midst },
    };
  }

  const resuming = (saved: UnfinishedGame) =>
    new KeptPlayer(SETTINGS).does({ type: 'loaded', key: KEY, unfinished: saved }, { type: 'resumed' });

  test('leaves out of a finished hunt what was objected to', () => {
    const huntObjections = [
      { sentence: 2, reason: 'not-so' },
      { sentence: 9_999, reason: 'not-so' },
    ] as const;
    const player = resuming({ ...left(MIXED, 0, [2, 5]), huntObjections }).finishes(() => true);
    const { hunt } = player.at('result').result;
    expect(hunt?.objections).toHaveLength(1);
    expect(hunt).toMatchObject({ tally: { unverified: 4, vouched: 3 } });
  });

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

  test.each([
    ['alone', ALONE, 0],
    ['as the first round', MIXED, 0],
    ['as the last round', LAST, 2],
  ] as const)('goes on in the midst of a hunt that is played %s, with its flags', (_, settings, answered) => {
    const player = resuming(leftInHunt(settings, answered));
    expect(player.at('hunting')).toMatchObject({ current: 9, flags: [3, 7], unseen: 19, asks: false });
    player.hunts();
    expect(player.state.session?.hunt).toMatchObject({ flags: [3, 7], finished: true });
  });

  test('is offered with what is left of its hunt', () => {
    const player = new KeptPlayer(SETTINGS).does({
      type: 'loaded',
      key: KEY,
      unfinished: leftInHunt(MIXED, 0),
    });
    expect(player.at('offered').saved).toMatchObject({
      next: null,
      hunt: { sentences: 23, unseen: 19, flagged: 2 },
    });
  });

  test('plays a hunt among rounds anew where its sentences are others by now', () => {
    expect(resuming(leftInHunt(MIXED, 0, 'other')).at('hunt-intro')).toBeDefined();
  });

  test('is given up for a new hunt with the first flag in that, and not before', () => {
    const player = new KeptPlayer(ALONE).does(
      { type: 'loaded', key: KEY, unfinished: leftInHunt(ALONE, 0) },
      { type: 'declined' },
    );
    player.continues(2).does({ type: 'moved-to', sentence: 4 });
    expect(player.at('hunting').current).toBe(4);
    expect(whats(player)).toEqual([]);
    player.does({ type: 'flagged', sentence: 4 });
    expect(whats(player)).toEqual(['declined', 'begun', 'hunting']);
  });

  test('is not gone on with where it is a hunt alone on other sentences, and that is said', () => {
    const player = new KeptPlayer(SETTINGS).does({
      type: 'loaded',
      key: KEY,
      unfinished: leftInHunt(ALONE, 0, 'other'),
    });
    expect(player.at('offered')).toMatchObject({ same: false });
    expect(whats(player)).toEqual(['declined']);
  });

  test('does not believe a place in the hunt that its article has no sentence for', () => {
    const saved = leftInHunt(MIXED, 0);
    const wrong = { ...saved, hunting: { ...saved.hunting!, current: 999 } };
    expect(resuming(wrong).at('hunt-intro')).toBeDefined();
  });

  test('does not believe flags that its article has no sentences for', () => {
    expect(resuming(left(MIXED, 0, [2, 999])).at('hunt-intro')).toBeDefined();
  });
});
