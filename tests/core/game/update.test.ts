import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/core/game/game-event.ts';
import { playerView } from '../../../src/core/game/player-view.ts';
import { update } from '../../../src/core/game/update.ts';
import { keyOf } from '../../fixtures/key-of.ts';
import { sampleKey } from '../../fixtures/sample-key.ts';
import { Player } from './play.ts';

const LOAD_FAILED: GameEvent = {
  type: 'load-failed',
  message: 'No such file: a.txt',
  hint: 'Check the path.',
  exitCode: 66,
};

describe('from the start to the first question', () => {
  test('begins at home when nothing is named, and loads what is picked', () => {
    const player = new Player({}, null);
    expect(player.at('home').packs).toHaveLength(1);
    player.does({ type: 'picked', ref: 'packs/ferry.yaml' });
    expect(player.at('loading').ref).toBe('packs/ferry.yaml');
    expect(player.effects).toEqual([{ type: 'load', ref: 'packs/ferry.yaml' }]);
  });

  test('loads at once what is named on the command line', () => {
    const player = new Player({}, 'article.txt');
    expect(player.at('loading').ref).toBe('article.txt');
    expect(player.effects).toEqual([{ type: 'load', ref: 'article.txt' }]);
  });

  test('reads first, then learns the rule, then is asked', () => {
    const player = Player.reading();
    expect(player.at('reading').rounds).toEqual([
      { skill: 'quotes', title: 'Who said it?', questions: 2 },
      { skill: 'claims', title: 'Says who?', questions: 2 },
      { skill: 'certainty', title: 'How sure?', questions: 2 },
    ]);
    expect(player.continues().at('intro').title).toBe('Who said it?');
    expect(player.continues().at('choosing').progress).toMatchObject({
      roundNumber: 1,
      roundCount: 3,
      questionNumber: 1,
      questionCount: 2,
      answered: 0,
      total: 6,
      points: 0,
    });
  });

  test('says of a pack without questions that it has none, and blames no article', () => {
    const { hint } = Player.reading({ rounds: ['claims'] }, keyOf('Nothing here.', [], [])).at('failed');
    expect(hint).toBe('This pack has no “Says who?” questions. Play other rounds, or another pack.');
  });

  test('says why when the article gives no questions', () => {
    const player = Player.reading(
      {},
      {
        ...keyOf('Nothing here. Nobody there.', [], []),
        curated: false,
      },
    );
    const { message, hint } = player.at('failed');
    expect(message).toBe('No questions could be made.');
    expect(hint).toMatch(
      /no quote was found.*no claim was found.*no statement was found.*Try a news article/,
    );
    player.does({ type: 'asked-to-quit' });
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 65 });
  });

  test('shows why loading failed, and goes home from there', () => {
    const player = new Player().does(LOAD_FAILED);
    expect(player.at('failed')).toMatchObject({ message: 'No such file: a.txt', hint: 'Check the path.' });
    expect(player.continues().at('home').packs).toHaveLength(1);
  });
});

describe('a question', () => {
  test('is answered with an option and how sure one is, and then explained', () => {
    const player = Player.choosing();
    const { question } = player.at('choosing');
    player.does({ type: 'chose', optionId: question.options[1]!.id });
    expect(player.at('confidence').chosen).toBe(question.options[1]);
    player.does({ type: 'sure', confidence: 3 });
    const { verdict } = player.at('feedback');
    expect(verdict.chosen).toBe(question.options[1]);
    expect(verdict.confidence).toBe(3);
    expect(player.state.session?.answers).toEqual([
      { questionId: question.id, optionId: question.options[1]!.id, confidence: 3 },
    ]);
  });

  test('can be thought over before saying how sure', () => {
    const player = Player.choosing();
    const { question } = player.at('choosing');
    player.does({ type: 'chose', optionId: 'a' }, { type: 'went-back' });
    expect(player.at('choosing').question).toBe(question);
    expect(player.state.session?.answers).toEqual([]);
  });

  test('takes no option that it does not have', () => {
    const { state } = Player.choosing();
    expect(update(state, { type: 'chose', optionId: 'z' }).state).toBe(state);
  });

  test.each([
    [true, 1, 1],
    [true, 2, 2],
    [true, 3, 3],
    [false, 1, 0],
    [false, 2, -2],
    [false, 3, -6],
  ] as const)('answered right: %s, sure: %i, brings %i points', (right, confidence, points) => {
    const { verdict, progress } = Player.choosing().answers(right, confidence).at('feedback');
    expect(verdict.points).toBe(points);
    expect(progress.points).toBe(points);
  });

  test('answered wrong is explained from both sides', () => {
    const { verdict } = Player.choosing().answers(false).at('feedback');
    expect(verdict.right).toBe(false);
    expect(verdict.answer).not.toBe(verdict.chosen);
    expect(verdict.explanation).not.toBe('');
    expect(verdict.whyNotChosen).toMatch(/^The article credits /);
    expect(verdict.others).toHaveLength(1);
  });

  test('answered right says nothing against the choice', () => {
    const { verdict } = Player.choosing().answers(true).at('feedback');
    expect(verdict).toMatchObject({ right: true, whyNotChosen: null, chosenEvidence: null });
    expect(verdict.others).toHaveLength(2);
  });

  test('is followed by the next, then by the rule of the next round, then by the result', () => {
    const player = Player.choosing().answers(true).continues();
    expect(player.at('choosing').progress.questionNumber).toBe(2);
    player.answers(true).continues();
    expect(player.at('intro').title).toBe('Says who?');
    player.finishes(() => true);
    expect(player.at('result').result).toMatchObject({ answered: 6, asked: 6, points: 12, maxPoints: 18 });
  });
});

describe('after the result', () => {
  test('the misses are gone through again, the surest first', () => {
    const player = Player.reading().finishes(
      (index) => index % 2 === 0,
      (index) => (index === 3 ? 3 : 1),
    );
    const seen = [];
    for (player.does({ type: 'asked-to-review' }); player.scene.at === 'review'; player.continues()) {
      const { verdict, number, count } = player.at('review');
      expect(verdict.right).toBe(false);
      seen.push([number, count, verdict.confidence]);
    }
    expect(seen).toEqual([
      [1, 3, 3],
      [2, 3, 1],
      [3, 3, 1],
    ]);
    expect(player.scene.at).toBe('result');
  });

  test('the review can be left early', () => {
    const player = Player.reading().finishes(() => false);
    expect(player.does({ type: 'asked-to-review' }, { type: 'went-back' }).scene.at).toBe('result');
  });

  test('there is nothing to review without misses', () => {
    const { state } = Player.reading().finishes(() => true);
    expect(update(state, { type: 'asked-to-review' }).state).toBe(state);
  });

  test('another game on the same article has other questions', () => {
    const player = Player.reading().finishes(() => true);
    const before = player.state.session?.quiz;
    player.does({ type: 'played-again' });
    expect(player.at('intro').progress).toMatchObject({ roundNumber: 1, answered: 0, points: 0 });
    expect(player.state.settings.seed).toBe(8);
    expect(player.state.session?.quiz).not.toEqual(before);
  });

  test('home forgets the game', () => {
    const player = Player.reading().finishes(() => true);
    player.does({ type: 'went-home' });
    expect(player.state).toMatchObject({ place: { at: 'home' }, session: null, bookmark: 0 });
  });
});

describe('the article', () => {
  test('keeps its place, within the text', () => {
    const player = Player.reading().does({ type: 'scrolled', bookmark: 120 });
    player.continues(2).does({ type: 'opened', overlay: 'article' });
    expect(playerView(player.state)).toMatchObject({ overlay: 'article', bookmark: 120 });
    player.does({ type: 'scrolled', bookmark: 1e9 });
    expect(player.state.bookmark).toBe(sampleKey().article.text.length);
    player.does({ type: 'scrolled', bookmark: -5 });
    expect(player.state.bookmark).toBe(0);
  });

  test('lies over the question, which waits', () => {
    const player = Player.choosing().does({ type: 'opened', overlay: 'article' });
    const { state } = player;
    for (const event of [{ type: 'chose', optionId: 'a' }, { type: 'continued' }] as const) {
      expect(update(state, event).state).toBe(state);
    }
    expect(player.does({ type: 'closed-overlay' }).at('choosing').question).toBeDefined();
    expect(player.state.overlay).toBeNull();
  });

  test('cannot be opened where there is none, or where it is open anyway', () => {
    for (const { state } of [new Player({}, null), Player.reading()]) {
      expect(update(state, { type: 'opened', overlay: 'article' }).state).toBe(state);
    }
  });
});

describe('leaving', () => {
  test.each([
    ['home', () => new Player({}, null), 0],
    ['loading', () => new Player(), 0],
    ['a failure', () => new Player().does(LOAD_FAILED), 66],
    ['reading', () => Player.reading(), 0],
    ['the first rule', () => Player.reading().continues(), 0],
    ['the result', () => Player.reading().finishes(() => true), 0],
  ])('takes place at once at %s', (_, start, exitCode) => {
    const player = start().does({ type: 'asked-to-quit' });
    expect(player.at('left').exitCode).toBe(exitCode);
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode });
  });

  test.each([
    ['a question', () => Player.choosing()],
    ['the feedback', () => Player.choosing().answers(true)],
    [
      'the rule of the second round',
      () => Player.choosing().answers(true).continues().answers(true).continues(),
    ],
  ])('is asked about first at %s, where a game would be lost', (_, start) => {
    const player = start().does({ type: 'asked-to-quit' });
    expect(playerView(player.state)).toMatchObject({ overlay: 'quit', gameInProgress: true });
    const place = player.state.place;
    player.does({ type: 'closed-overlay' });
    expect(player.state).toMatchObject({ place, overlay: null });
    player.does({ type: 'asked-to-quit' }, { type: 'confirmed-quit' });
    expect(player.at('left').exitCode).toBe(0);
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 0 });
  });

  test('needs no answer to a question that was not asked', () => {
    const { state } = Player.choosing();
    expect(update(state, { type: 'confirmed-quit' }).state).toBe(state);
  });
});

describe('when the input ends', () => {
  test('a game under way ends with its result so far', () => {
    const player = Player.choosing().answers(true, 3).does({ type: 'input-ended' });
    expect(player.at('result').result).toMatchObject({ answered: 1, asked: 6, points: 3 });
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 0 });
  });

  test('a failure keeps its exit code', () => {
    const player = new Player().does(LOAD_FAILED, { type: 'input-ended' });
    expect(player.at('left').exitCode).toBe(66);
  });

  test('what is loading is waited for', () => {
    const { state } = new Player();
    expect(update(state, { type: 'input-ended' })).toEqual({ state, effects: [] });
  });

  test('nothing is left to do at home', () => {
    expect(new Player({}, null).does({ type: 'input-ended' }).at('left').exitCode).toBe(0);
  });
});

describe('a crash', () => {
  test('is shown, and leaves with the exit code of a bug', () => {
    const player = Player.choosing().does({ type: 'crashed', message: 'boom' });
    expect(player.at('failed').message).toBe('boom');
    player.does({ type: 'asked-to-quit' });
    expect(player.at('left').exitCode).toBe(70);
  });

  test('while a crash is shown leaves at once', () => {
    const crash: GameEvent = { type: 'crashed', message: 'boom' };
    const player = Player.choosing().does(crash, crash);
    expect(player.at('left').exitCode).toBe(70);
    expect(player.effects.at(-1)).toEqual({ type: 'leave', exitCode: 70 });
  });
});
