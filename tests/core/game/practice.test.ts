/** Practice through the game's own rules: what is shown when, what is kept, how it ends. */
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/core/game/effect.ts';
import type { GameState } from '../../../src/core/game/game.ts';
import { playerView } from '../../../src/core/game/player-view.ts';
import { startGame } from '../../../src/core/game/start-game.ts';
import { update } from '../../../src/core/game/update.ts';
import { type PracticePlan, planPractice } from '../../../src/core/practice/practice-plan.ts';
import type { Standing } from '../../../src/core/practice/standing.ts';
import type { GameRecord, History } from '../../../src/core/progress/progress-store.ts';
import { ENGLISH } from '../../fixtures/english.ts';
import { historyOf, instant, practiceSources, seedWhere } from '../../fixtures/practice.ts';
import { NO_HISTORY } from '../../fixtures/seeded-history.ts';
import { Player, SETTINGS } from './play.ts';

const REQUEST = { count: 8, ahead: false };
const STANDING: Standing = { isNew: false, cards: 3, due: 0, next: instant(21), minutesToNext: 1440 };

/** Three kinds missed on the ferry's article, and one on the library's. */
const MISSED = historyOf(
  { skill: 'certainty', kind: 'hedged', on: 'ferry', item: 's-traffic', at: instant(1) },
  { skill: 'certainty', kind: 'open', on: 'ferry', item: 's-buses', at: instant(2) },
  { skill: 'quotes', kind: 'direct', on: 'ferry', item: 'q-water', at: instant(3) },
  { skill: 'claims', kind: 'disputed', on: 'library', item: 'c-none', at: instant(4) },
);

function planOf(history: History, now = instant(20), request = REQUEST): PracticePlan {
  const seed = seedWhere(history.cards, 'own');
  return planPractice(history, practiceSources(), { request, seed, now, words: ENGLISH.quiz });
}

class PracticePlayer extends Player {
  constructor(options: Partial<Parameters<typeof startGame>[0]> = {}) {
    super({}, null);
    const first = startGame({
      words: ENGLISH,
      settings: SETTINGS,
      packs: this.state.packs,
      ref: null,
      keeps: true,
      practice: REQUEST,
      ...options,
    });
    this.state = first.state;
    this.effects.splice(0, Infinity, ...first.effects);
  }

  get records(): GameRecord[] {
    return this.effects.flatMap((effect: Effect) => (effect.type === 'keep' ? [effect.record] : []));
  }

  /** Answers and goes on until another kind of page comes. */
  answersAll(right: (index: number) => boolean): this {
    for (let index = 0; this.scene.at === 'choosing'; index++) this.answers(right(index)).continues();
    return this;
  }
}

function practicing(history = MISSED): PracticePlayer {
  return new PracticePlayer().does({ type: 'planned', plan: planOf(history) });
}

describe('practice', () => {
  test('begins with what is due and on which articles, and names no kind', () => {
    const player = practicing();
    const scene = player.at('practice');
    expect(player.effects[0]).toEqual({ type: 'plan-practice', request: REQUEST });
    expect(scene).toMatchObject({
      standing: { due: 4, cards: 4 },
      unasked: 0,
      articles: [
        { title: 'Library of Tarn Hollow loses its roof', questions: 3, isRead: true },
        { title: 'Ferry plan splits Marrow Bay', questions: 1, isRead: true },
      ],
    });
    expect(JSON.stringify(scene)).not.toMatch(/hedged|open|disputed|direct/);
  });

  test('goes straight to the questions on an article that was read before, whose text can be opened', () => {
    const player = practicing().continues();
    expect(player.at('practice-article')).toMatchObject({ number: 1, count: 2, article: { questions: 3 } });
    expect(player.does({ type: 'opened', overlay: 'article' }).state.overlay).toBe('article');
    player.does({ type: 'closed-overlay' }).continues();
    expect(player.at('choosing').progress).toMatchObject({
      article: { number: 1, count: 2 },
      questionNumber: 1,
      questionCount: 4,
      points: 0,
    });
  });

  test('has an article read first that was not', () => {
    const history = historyOf({
      skill: 'certainty',
      kind: 'hedged',
      on: 'ferry',
      item: 's-traffic',
      at: instant(1),
    });
    const player = practicing(history).continues();
    expect(player.at('reading')).toMatchObject({
      instead: null,
      rounds: [{ skill: 'certainty', questions: 1 }],
    });
    expect(player.continues().at('choosing')).toBeDefined();
  });

  test('teaches after each answer whatever the pace, counts on over rounds, and takes one article after the other', () => {
    const player = new PracticePlayer({ pace: 'end' }).does({ type: 'planned', plan: planOf(MISSED) });
    player.continues(2).answers(true);
    expect(player.at('feedback').verdict.right).toBe(true);
    expect(player.continues().at('choosing').progress.questionNumber).toBe(2);
    player.answersAll(() => true);
    expect(player.at('practice-article')).toMatchObject({ number: 2 });
    player.continues().answersAll(() => false);
    expect(player.at('practiced')).toMatchObject({ right: 3, answered: 4, standing: null });
  });

  test('keeps a game marked as practice for each article, each answer, and its end', () => {
    const player = practicing().continues(2);
    player.answersAll(() => true).continues();
    player.answersAll(() => false);
    expect(player.records.map(({ what }) => what)).toEqual([
      'begun',
      'answered',
      'answered',
      'answered',
      'finished',
      'begun',
      'answered',
      'finished',
    ]);
    const begun = player.records.flatMap((record) => (record.what === 'begun' ? [record.game] : []));
    expect(begun).toMatchObject([
      { ref: '/news/library.txt', practice: true, asked: 3 },
      { ref: '/news/ferry.txt', practice: true, asked: 1 },
    ]);
    const kinds = player.records.flatMap((record) =>
      record.what === 'answered' ? [record.answer.kind] : [],
    );
    expect(kinds.toSorted()).toEqual(['direct', 'disputed', 'hedged', 'open']);
  });

  test('keeps for which card a question of another kind was asked', () => {
    const plan = planOf(MISSED);
    const [article, ...others] = plan.articles;
    const kinds = Object.fromEntries(Object.keys(article!.kinds).map((id) => [id, 'another']));
    const player = new PracticePlayer().does({
      type: 'planned',
      plan: { ...plan, articles: [{ ...article!, kinds }, ...others] },
    });
    player.continues(2).answersAll(() => true);
    player.continues().answersAll(() => true);
    const practiced = player.records.flatMap((record) =>
      record.what === 'answered' ? [record.answer.practicedKind] : [],
    );
    expect(practiced).toEqual(['another', 'another', 'another', undefined]);
  });

  test('tells only in the end that a question had the same answer each time', () => {
    const player = new PracticePlayer().does({ type: 'planned', plan: { ...planOf(MISSED), oneSided: 1 } });
    expect(player.at('practice')).not.toHaveProperty('oneSided');
    player.continues(2).answersAll(() => true);
    player.continues().answersAll(() => true);
    expect(player.at('practiced').oneSided).toBe(1);
  });

  test('tells in the end when the next are due, and goes on where more are', () => {
    const player = practicing().continues(2);
    player.answersAll(() => true).continues();
    player.answersAll(() => true);
    expect(player.effects.at(-1)).toEqual({ type: 'look-at-cards' });
    player.does({ type: 'found-standing', standing: { ...STANDING, due: 2 } });
    expect(player.at('practiced')).toMatchObject({ standing: { due: 2 }, choices: ['on', 'home'] });
    expect(player.state.keeping?.due).toBe(2);
    player.does({ type: 'picked-practice' });
    expect(player.state.place).toEqual({ at: 'planning', request: REQUEST });
    expect(player.effects.at(-1)).toEqual({ type: 'plan-practice', request: REQUEST });
  });

  test('numbers its questions and adds up their points through all its articles', () => {
    const player = practicing().continues(2);
    player.answersAll(() => true).continues();
    expect(player.at('choosing').progress).toMatchObject({
      article: { number: 2, count: 2 },
      questionNumber: 4,
      questionCount: 4,
      answered: 3,
      points: 6,
    });
  });

  test('hears an objection to a question of an article before, which then counts no more', () => {
    const player = practicing().continues(2).answers(false);
    const { question } = player.at('feedback');
    const { ref } = player.state;
    player
      .continues()
      .answersAll(() => true)
      .continues();
    expect(player.at('choosing').progress.points).toBe(2);
    player.does({ type: 'objected', questionId: question.id, reason: 'not-so' });
    expect(player.at('choosing').progress.points).toBe(4);
    expect(player.records.at(-1)).toMatchObject({ what: 'objected', objection: { ref, reason: 'not-so' } });
    player.answersAll(() => true);
    expect(player.at('practiced')).toMatchObject({ right: 3, answered: 3 });
    player.does({ type: 'objected', questionId: question.id, reason: null });
    expect(player.at('practiced')).toMatchObject({ right: 3, answered: 4 });
    expect(player.effects.at(-1)).toEqual({ type: 'look-at-cards' });
  });

  test('goes back from between two articles, and from its end, to the last lesson, and on again', () => {
    const player = practicing().continues(2);
    expect(player.at('choosing')).toBeDefined();
    player.answersAll(() => true);
    expect(player.at('practice-article')).toMatchObject({ number: 2, goesBack: true });
    player.does({ type: 'went-back' });
    expect(player.at('feedback').progress).toMatchObject({ questionNumber: 3, article: { number: 1 } });
    const { question } = player.at('feedback');
    player.does({ type: 'opened', overlay: 'objection' });
    player.does({ type: 'objected', questionId: question.id, reason: 'not-so' }).continues();
    expect(player.at('practice-article').number).toBe(2);
    player.continues().answersAll(() => true);
    expect(player.at('practiced')).toMatchObject({ right: 3, answered: 3, goesBack: true });
    player.does({ type: 'went-back' });
    expect(player.at('feedback').progress).toMatchObject({ questionNumber: 4, article: { number: 2 } });
    player.continues();
    expect(player.at('practiced')).toMatchObject({ right: 3, answered: 3 });
    expect(player.records.map(({ what }) => what).filter((what) => what === 'begun')).toHaveLength(2);
  });

  test('has no lesson to go back to before its first article', () => {
    const player = practicing().continues();
    expect(player.at('practice-article').goesBack).toBe(false);
    const { state } = player;
    expect(player.does({ type: 'went-back' }).state).toBe(state);
  });

  test('does not count an answer to a key that the player objects to', () => {
    const player = practicing().continues(2).answers(false);
    const { question } = player.at('feedback');
    player.does({ type: 'objected', questionId: question.id, reason: 'not-so' }).continues();
    player.answersAll(() => true).continues();
    player.answersAll(() => true);
    expect(player.at('practiced')).toMatchObject({ right: 3, answered: 3 });
  });

  test('is left after a question that tells what becomes of it', () => {
    const player = practicing().continues(2).does({ type: 'asked-to-quit' });
    expect(playerView(player.state)).toMatchObject({ overlay: 'quit', practicing: true, kept: true });
    player.does({ type: 'confirmed-quit' });
    expect(player.state.place).toEqual({ at: 'left', exitCode: 0 });
  });

  test('shows how it went so far where the input ends', () => {
    const player = practicing().continues(2).answers(true).does({ type: 'input-ended' });
    expect(player.at('practiced')).toMatchObject({ right: 1, answered: 1 });
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 0 });
  });

  test('goes back, where the input ended in the midst of an article, to the last lesson that there was', () => {
    const before = practicing().continues(2).answers(true);
    const { question } = before.at('feedback');
    before.continues().does({ type: 'input-ended' });
    expect(before.at('practiced').goesBack).toBe(true);
    expect(before.does({ type: 'went-back' }).at('feedback').question).toEqual(question);
  });

  test('goes back to no lesson where the input ended before any answer on the article', () => {
    const player = practicing().continues(2).does({ type: 'input-ended' });
    expect(player.at('practiced')).toMatchObject({ answered: 0, goesBack: false });
    const { state } = player;
    expect(update(state, { type: 'went-back' }).state).toBe(state);
  });
});

describe('where nothing is due', () => {
  test('practice can go ahead of time, once', () => {
    const plan = planOf(MISSED, instant(4, 5), REQUEST);
    const early = { ...plan, articles: [], standing: { ...STANDING, cards: 4 } };
    const player = new PracticePlayer().does({ type: 'planned', plan: early });
    expect(player.at('practice').choices).toEqual(['ahead', 'home']);
    player.does({ type: 'went-ahead' });
    expect(player.effects.at(-1)).toEqual({ type: 'plan-practice', request: { count: 8, ahead: true } });
    const ahead = { ...early, request: { count: 8, ahead: true }, unasked: 4 };
    expect(player.does({ type: 'planned', plan: ahead }).at('practice').choices).toEqual(['home']);
  });

  test('because nothing was missed, there is home', () => {
    const player = new PracticePlayer().does({ type: 'planned', plan: planOf(NO_HISTORY) });
    expect(player.at('practice')).toMatchObject({ articles: [], choices: ['home'] });
    expect(player.does({ type: 'went-home' }).at('home')).toBeDefined();
  });

  test('a store that cannot be read is told', () => {
    const failed = { type: 'load-failed', message: 'damaged', hint: null, exitCode: 65 } as const;
    expect(new PracticePlayer().does(failed).at('failed')).toMatchObject({ message: 'damaged' });
  });
});

describe('home', () => {
  const home = (options: Partial<Parameters<typeof startGame>[0]> = {}) =>
    new PracticePlayer({ practice: null, tutorial: '/tutorial.yaml', ...options });

  test('names practice when something is due, and leads to it', () => {
    const player = home();
    expect(player.at('home').due).toBe(0);
    player.does({ type: 'found-kept', games: [], standing: { ...STANDING, due: 3 } });
    expect(player.at('home')).toMatchObject({ due: 3, tutorial: 'last' });
    player.does({ type: 'picked-practice' });
    expect(player.state.place).toEqual({ at: 'planning', request: REQUEST });
  });

  test('tells when practice will be due after a game in which something was missed', () => {
    const player = home();
    expect(player.at('home').minutesToNext).toBeNull();
    player.does({ type: 'found-kept', games: [], standing: { ...STANDING, minutesToNext: 10 } });
    expect(player.at('home')).toMatchObject({ due: 0, minutesToNext: 10 });
    player.does({ type: 'found-kept', games: [], standing: { ...STANDING, minutesToNext: 9 } });
    expect(player.at('home')).toMatchObject({ due: 0, minutesToNext: 9 });
  });

  test('does not know what is due where nothing is kept', () => {
    const player = home({ keeps: false });
    player.does(
      { type: 'found-kept', games: [], standing: { ...STANDING, due: 3 } },
      { type: 'picked-practice' },
    );
    expect(player.at('home')).toMatchObject({ due: 0, tutorial: 'last' });
  });

  test('puts the tutorial first until something was played', () => {
    const player = home({ isNew: true });
    expect(player.at('home').tutorial).toBe('first');
    player.does({ type: 'found-kept', games: [], standing: null });
    expect(player.at('home').tutorial).toBe('first');
    player.does({ type: 'found-kept', games: [], standing: STANDING });
    expect(player.at('home').tutorial).toBe('last');
  });

  test('comes back from practice with the settings of before', () => {
    const player = home().does({ type: 'picked-practice' }, { type: 'planned', plan: planOf(NO_HISTORY) });
    player.does({ type: 'went-home' });
    expect(player.state).toMatchObject({ settings: SETTINGS, practice: null, session: null });
    expect(player.effects.slice(-2)).toEqual([{ type: 'look-at-kept' }, { type: 'list-packs' }]);
  });
});

describe('the tutorial', () => {
  const tutoring = () => {
    const [source] = practiceSources();
    return new PracticePlayer({ practice: null, tutorial: '/tutorial.yaml' }).does(
      { type: 'picked-tutorial' },
      { type: 'loaded', key: source!.key, unfinished: null },
    );
  };

  test('is five questions, of which nothing is kept but that it was done', () => {
    const player = tutoring();
    expect(player.effects.at(-1)).toEqual({ type: 'load', ref: '/tutorial.yaml' });
    player.finishes(() => true);
    expect(player.at('result').result).toMatchObject({ asked: 5, answered: 5 });
    expect(player.records).toEqual([{ what: 'learned' }]);
  });

  test('leaves the settings of games as they were', () => {
    const player = tutoring()
      .finishes(() => true)
      .does({ type: 'went-home' });
    expect(player.state.settings).toEqual(SETTINGS);
  });

  test('is begun at once by the command line, and offers no other way to play', () => {
    const player = new PracticePlayer({ practice: null, ref: '/tutorial.yaml', tutorial: '/tutorial.yaml' });
    player.does({ type: 'loaded', key: practiceSources()[0]!.key });
    expect(player.at('reading').instead).toBeNull();
    expect(playerView(player.state).kept).toBe(false);
  });

  test('is not done by leaving it, nor by another article', () => {
    const player = tutoring().continues(2).answers(true).does({ type: 'asked-to-quit' });
    player.does({ type: 'confirmed-quit' });
    expect(player.records).toEqual([]);
  });
});

test('events of practice do nothing elsewhere', () => {
  const { state } = Player.choosing();
  const unmoved = (before: GameState, ...events: Parameters<Player['does']>) => {
    for (const event of events) expect(update(before, event).state).toBe(before);
  };
  unmoved(
    state,
    { type: 'planned', plan: planOf(MISSED) },
    { type: 'found-standing', standing: STANDING },
    { type: 'picked-practice' },
    { type: 'went-ahead' },
    { type: 'picked-tutorial' },
  );
});
