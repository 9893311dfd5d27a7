/** What a game asks to be kept, and how one that was left is gone on with. */
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/core/game/effect.ts';
import type { Pace } from '../../../src/core/game/game.ts';
import type { GameEvent } from '../../../src/core/game/game-event.ts';
import { markOf } from '../../../src/core/game/quiz-mark.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import { SKILLS } from '../../../src/core/key/answer-key.ts';
import type { GameRecord, UnfinishedGame } from '../../../src/core/progress/progress-store.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { keyOf } from '../../fixtures/key-of.ts';
import { LEFT_SETTINGS, leftGame } from '../../fixtures/left-game.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player, SETTINGS } from './play.ts';

const KEY = sampleKey();

/** A player whose games are kept. */
class KeptPlayer extends Player {
  constructor(ref: string | null = 'article.txt', pace: Pace = 'each') {
    super({}, ref);
    const packs = [{ ref: 'packs/ferry.yaml', title: 'Ferry', topic: null, invented: false, questions: 4 }];
    const first = startGame({ words: ENGLISH, settings: SETTINGS, packs, ref, pace, keeps: true });
    this.state = first.state;
    this.effects.splice(0, Infinity, ...first.effects);
  }

  get records(): GameRecord[] {
    return recordsOf(this.effects);
  }
}

function recordsOf(effects: readonly Effect[]): GameRecord[] {
  return effects.flatMap((effect) => (effect.type === 'keep' ? [effect.record] : []));
}

function meeting(saved: UnfinishedGame | null, key = KEY): KeptPlayer {
  return new KeptPlayer().does({ type: 'loaded', key, unfinished: saved });
}

describe('a game that is kept', () => {
  test('is begun once the article is read, with what it takes to make it again', () => {
    const player = meeting(null);
    expect(player.records).toEqual([]);
    player.continues();
    expect(player.records).toEqual([
      {
        what: 'begun',
        game: {
          ref: 'article.txt',
          title: KEY.article.title,
          text: KEY.article.text,
          settings: SETTINGS,
          mark: leftGame(KEY, 0, SETTINGS).mark,
          asked: 6,
          practice: false,
          pace: 'each',
        },
      },
    ]);
  });

  test('has each answer kept as it is given, and its end with the last', () => {
    const player = meeting(null).finishes((index) => index % 2 === 0);
    const kinds = player.records.map(({ what }) => what);
    expect(kinds).toEqual(['begun', ...Array(6).fill('answered'), 'finished']);
    const answers = player.records.flatMap((record) => (record.what === 'answered' ? [record.answer] : []));
    expect(answers.map(({ right }) => right)).toEqual([true, false, true, false, true, false]);
    expect(answers.map(({ points }) => points)).toEqual([2, -2, 2, -2, 2, -2]);
    expect(new Set(answers.map(({ skill }) => skill))).toEqual(new Set(SKILLS));
  });

  test('says of each answer what was asked about, of which kind, and what was chosen', () => {
    const player = meeting(null).finishes(() => true);
    for (const record of player.records) {
      if (record.what !== 'answered') continue;
      const { answer } = record;
      expect(answer.chosen).toEqual(answer.correct);
      const item = KEY.items.find(({ id }) => id === answer.itemId);
      switch (item?.skill) {
        case 'quotes':
          expect(answer.kind).toBe(item.kind);
          break;
        case 'claims':
          expect(answer.kind).toBe(item.status);
          break;
        case 'certainty':
          expect(answer.kind).toBe(item.level);
          break;
        default:
          expect(answer).toMatchObject({ skill: 'claims', kind: 'all-vouched', itemId: null });
      }
    }
  });

  test('is begun anew when played again', () => {
    const player = meeting(null).finishes(() => true);
    player.does({ type: 'played-again' });
    expect(player.records.at(-1)).toMatchObject({
      what: 'begun',
      game: { settings: { seed: SETTINGS.seed + 1 } },
    });
  });

  test('is not given up by leaving', () => {
    const player = meeting(null).continues(2).answers(true);
    player.does({ type: 'asked-to-quit' }, { type: 'confirmed-quit' });
    expect(player.records.map(({ what }) => what)).toEqual(['begun', 'answered']);
  });

  test('is given up where the input ends before any answer', () => {
    const player = meeting(null).continues(2).does({ type: 'input-ended' });
    expect(player.records.map(({ what }) => what)).toEqual(['begun', 'abandoned']);
  });
});

describe('where nothing is kept', () => {
  test('nothing is asked to be kept or looked for', () => {
    const player = Player.choosing()
      .finishes(() => true)
      .does({ type: 'went-home' });
    expect(player.effects.map(({ type }) => type)).toEqual(['load']);
  });

  test('the player is told once, and plays on', () => {
    const player = meeting(null).continues(2);
    const failed: GameEvent = { type: 'keeping-failed', message: 'The disk is full.' };
    player.does(failed);
    expect(player.state).toMatchObject({ overlay: 'notice', notice: 'The disk is full.' });
    player.does({ type: 'closed-overlay' });
    const before = player.state;
    player.does(failed);
    expect(player.state).toBe(before);
    player.answers(true);
    expect(player.records.map(({ what }) => what)).toEqual(['begun']);
    expect(player.at('feedback').verdict.right).toBe(true);
  });
});

describe('an unfinished game', () => {
  test.each([
    [0, 'intro', 0, undefined],
    [1, 'choosing', 0, 1],
    [2, 'intro', 1, undefined],
    [3, 'choosing', 1, 1],
    [5, 'choosing', 2, 1],
  ])('with %i answers goes on at its %s', (answered, at, round, question) => {
    const player = meeting(leftGame(KEY, answered));
    expect(player.at('offered')).toMatchObject({ same: true, saved: { next: answered + 1, asked: 6 } });
    player.does({ type: 'resumed' });
    expect(player.state.place).toEqual(question === undefined ? { at, round } : { at, round, question });
    expect(player.state.settings).toEqual(LEFT_SETTINGS);
    expect(player.state.session?.answers).toEqual(leftGame(KEY, answered).answers);
    expect(player.records).toEqual([{ what: 'resumed', id: 5 }]);
  });

  test('with every question answered comes to its result', () => {
    const player = meeting(leftGame(KEY, 6)).does({ type: 'resumed' });
    expect(player.at('result').result.answered).toBe(6);
    expect(player.records).toEqual([{ what: 'resumed', id: 5 }, { what: 'finished' }]);
  });

  test('counts what was objected to before as little as if it had never been left', () => {
    const objecting = (player: Player, index: number) => {
      const { question } = player.at('feedback');
      if (index === 0)
        player.does(
          { type: 'opened', overlay: 'objection' },
          { type: 'objected', questionId: question.id, reason: 'not-so' },
        );
    };
    const answering = (player: Player, count: number) => {
      for (let index = 0; index < count; ) {
        if (player.scene.at === 'choosing') objecting(player.answers(index % 2 === 1), index++);
        player.continues();
      }
      return player;
    };
    const whole = answering(meeting(null).continues(2), 3);
    const { answers, objections, quiz } = whole.state.session!;
    expect(objections).toHaveLength(1);
    const saved = { ...leftGame(KEY, 0, SETTINGS), mark: markOf(quiz), answers, objections };
    const back = meeting(saved).does({ type: 'resumed' });
    for (const player of [whole, back]) player.finishes(() => true);
    const { result } = back.at('result');
    expect(result.objections).toMatchObject([{ number: 1, reason: 'not-so' }]);
    expect(result.asked).toBe(5);
    expect(result).toEqual(whole.at('result').result);
  });

  test('has no objections to questions that were not answered', () => {
    const [first] = leftGame(KEY, 1).answers;
    const objections = [first!.questionId, 'elsewhere'].map((questionId) => ({
      questionId,
      reason: 'not-so' as const,
    }));
    const player = meeting({ ...leftGame(KEY, 1), objections }).does({ type: 'resumed' });
    expect(player.state.session?.objections).toEqual(objections.slice(0, 1));
  });

  test('is given up with the first answer of a new game, which has the settings asked for', () => {
    const player = meeting(leftGame(KEY, 2)).does({ type: 'declined' });
    expect(player.at('reading')).toBeDefined();
    expect(player.state.settings).toEqual(SETTINGS);
    expect(player.state.session?.answers).toEqual([]);
    player.continues(2);
    expect(player.records).toEqual([]);
    player.answers(true);
    expect(player.records).toMatchObject([
      { what: 'declined', id: 5 },
      { what: 'begun', game: { mark: markOf(player.state.session!.quiz) } },
      { what: 'answered' },
    ]);
    player.continues().answers(true);
    expect(player.records.map(({ what }) => what)).toEqual(['declined', 'begun', 'answered', 'answered']);
  });

  test('stays as it was where the new game is left without an answer', () => {
    const player = meeting(leftGame(KEY, 2)).does({ type: 'declined' }).continues(2);
    player.does({ type: 'input-ended' });
    expect(player.records).toEqual([]);
  });

  test.each([
    ['of other questions', { mark: 'another' }],
    [
      'with an answer to no question',
      { answers: [{ questionId: 'q', optionId: 'a', confidence: 1 as const }] },
    ],
    ['with an option that is not there', { answers: [{ ...leftGame(KEY, 1).answers[0]!, optionId: 'z' }] }],
    ['with answers out of order', { answers: leftGame(KEY, 2).answers.toReversed() }],
    ['of other settings', { settings: { ...LEFT_SETTINGS, seed: 1 } }],
  ])('%s is not gone on with, which is told', (_, change) => {
    const player = meeting({ ...leftGame(KEY, 2), ...change });
    expect(player.at('offered').same).toBe(false);
    expect(player.records).toEqual([{ what: 'declined', id: 5 }]);
    player.does({ type: 'resumed' });
    expect(player.at('offered').same).toBe(false);
    player.continues();
    expect(player.at('reading')).toBeDefined();
    expect(player.state.session?.answers).toEqual([]);
  });

  test('on a changed article is not gone on with', () => {
    const [, ...items] = KEY.items;
    const player = meeting(leftGame(KEY, 2), { ...KEY, items: items.slice(2) });
    expect(player.at('offered').same).toBe(false);
  });

  test('stays for another time when the player leaves at the offer', () => {
    for (const type of ['asked-to-quit', 'input-ended'] as const) {
      const player = meeting(leftGame(KEY, 2)).does({ type });
      expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 0 });
      expect(player.records).toEqual([]);
    }
  });

  test('does not hide that an article has nothing to ask any more', () => {
    const player = meeting(leftGame(KEY, 2), keyOf('Nothing here.', [], []));
    expect(player.at('failed').message).toContain('No questions');
  });
});

describe('a game whose lessons come at the end of each round', () => {
  const AT_END = { ...leftGame(KEY, 0), pace: 'end' } as const;
  const left = (answered: number, told: number): UnfinishedGame => ({
    ...AT_END,
    answers: leftGame(KEY, answered).answers,
    told,
  });

  test('is kept with its pace, with the lessons told at the end of each round, and ends with the last of them', () => {
    const player = new KeptPlayer('article.txt', 'end').does({ type: 'loaded', key: KEY }).continues(2);
    player.answers(true).answers(true);
    expect(player.at('lessons')).toBeDefined();
    expect(player.records.map(({ what }) => what)).toEqual(['begun', 'answered', 'answered']);
    expect(player.records[0]).toMatchObject({ game: { pace: 'end' } });
    player.continues(2);
    expect(player.records).toHaveLength(3);
    player.continues();
    expect(player.records.slice(3)).toEqual([{ what: 'told', answers: 2 }]);
    for (let round = 1; round < 3; round++) player.continues().answers(true).answers(false).continues(3);
    expect(player.at('result')).toBeDefined();
    expect(player.records.slice(-2)).toEqual([{ what: 'told', answers: 6 }, { what: 'finished' }]);
  });

  test.each([
    [1, 0, { at: 'choosing', round: 0, question: 1 }],
    [2, 0, { at: 'lessons', round: 0 }],
    [2, 2, { at: 'intro', round: 1 }],
    [3, 2, { at: 'choosing', round: 1, question: 1 }],
    [4, 2, { at: 'lessons', round: 1 }],
    [6, 4, { at: 'lessons', round: 2 }],
    [6, 6, { at: 'result' }],
  ])('with %i answers and %i lessons goes on where it was left', (answered, told, place) => {
    // Whatever pace is asked for now.
    const player = meeting(left(answered, told)).does({ type: 'resumed' });
    expect(player.state.place).toEqual(place);
  });

  test('tells the lessons that were not seen, one after the other, and then goes on', () => {
    const player = meeting(left(2, 0));
    player.does({ type: 'resumed' });
    expect(player.at('lessons').progress.points).toBe(0);
    const [first, second] = player.state.session!.quiz.rounds[0]!.questions;
    expect(player.continues().at('feedback').question).toEqual(first);
    expect(player.continues().at('feedback').question).toEqual(second);
    expect(player.continues().at('intro').progress.roundNumber).toBe(2);
    expect(player.records).toEqual([
      { what: 'resumed', id: 5 },
      { what: 'told', answers: 2 },
    ]);
  });

  test('is offered with its last lessons where all is answered, and then ends', () => {
    const player = meeting(left(6, 4));
    expect(player.at('offered').saved).toMatchObject({ next: null, lessons: true });
    player.does({ type: 'resumed' }).continues(3);
    expect(player.at('result').result.answered).toBe(6);
    expect(player.records.slice(-2)).toEqual([{ what: 'told', answers: 6 }, { what: 'finished' }]);
  });

  test('leaves the pace of other games as it is asked for', () => {
    const player = meeting(left(2, 0)).does({ type: 'resumed' }).continues(3);
    player.finishes(() => true).does({ type: 'went-home' });
    player.does({ type: 'picked', ref: 'packs/ferry.yaml' }, { type: 'loaded', key: KEY });
    expect(player.continues(2).answers(true).at('feedback').late).toBe(false);
  });
});

describe('home', () => {
  test('looks for unfinished games, and goes on with the one that is picked without asking again', () => {
    const player = new KeptPlayer(null);
    expect(player.effects).toEqual([{ type: 'look-at-kept' }, { type: 'list-packs' }]);
    player.does({ type: 'found-kept', games: [leftGame(KEY, 3)], standing: null });
    const { ref } = leftGame(KEY, 3);
    const known = { id: 5, ref, title: KEY.article.title, next: 4, asked: 6, hunt: null, lessons: false };
    expect(player.at('home').unfinished).toEqual([known]);
    player.does({ type: 'picked-unfinished', id: 5 });
    expect(player.effects.at(-1)).toEqual({ type: 'load', ref: 'article.txt' });
    player.does({ type: 'loaded', key: KEY, unfinished: null });
    expect(player.state.place).toEqual({ at: 'choosing', round: 1, question: 1 });
  });

  test('looks again when the player comes back to it', () => {
    const player = meeting(null).finishes(() => true);
    player.does({ type: 'went-home' });
    expect(player.effects.slice(-2)).toEqual([{ type: 'look-at-kept' }, { type: 'list-packs' }]);
  });

  test('knows no other games than those that were found', () => {
    const player = new KeptPlayer(null).does({ type: 'picked-unfinished', id: 5 });
    expect(player.at('home').unfinished).toEqual([]);
  });
});
