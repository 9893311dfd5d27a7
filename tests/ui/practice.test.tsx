/** Practice and the way to begin: the screens at three sizes, and practice in lines. */
import { PassThrough, Writable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { startGame } from '../../src/core/game/start-game.ts';
import { type PracticeRequest, planPractice } from '../../src/core/practice/practice-plan.ts';
import type { Standing } from '../../src/core/practice/standing.ts';
import type { History, ProgressStore } from '../../src/core/progress/progress-store.ts';
import type { Services } from '../../src/core/services.ts';
import { runLinear } from '../../src/ui/linear/run-linear.ts';
import { ENGLISH } from '../fixtures/english.ts';
import { historyOf, instant, practiceSources } from '../fixtures/practice.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
import { NO_HISTORY } from '../fixtures/seeded-history.ts';
import { readFrame, updatesFrames, writeFrame } from './frame-files.ts';
import { createGames, PACKS, SETTINGS, type StartOptions } from './start.ts';

const { playing, endAll } = createGames();
afterEach(endAll);

const SIZES = [
  [80, 24],
  [40, 15],
  [120, 40],
] as const;

const REQUEST: PracticeRequest = { count: 8, ahead: false };
const NEXT: Standing = { isNew: false, cards: 3, due: 0, next: instant(21), minutesToNext: 1440 };
const DUE: Standing = { ...NEXT, due: 3 };

/** Two kinds missed on the ferry's article; nothing was played on the library's yet. */
const MISSED = historyOf(
  { skill: 'certainty', kind: 'hedged', on: 'ferry', item: 's-traffic', at: instant(1) },
  { skill: 'claims', kind: 'disputed', on: 'ferry', item: 'c-short', at: instant(2) },
);

/** A store that tells how practice stands, and forgets what is written. */
function storeThat(standing: Standing): ProgressStore {
  const write = async () => {};
  return {
    unfinished: async () => [],
    unfinishedOf: async () => null,
    progressOn: async () => [],
    begin: async () => 1,
    answer: write,
    tell: write,
    end: write,
    keepHunting: async () => undefined,
    hunt: write,
    hunts: async () => [],
    learn: write,
    standing: async () => standing,
    object: write,
    history: async () => NO_HISTORY,
    isUntouched: async () => standing.isNew,
    erase: write,
    close: write,
  };
}

function services(standing: Standing, history: History = MISSED, now = instant(20)): Services {
  return {
    loadKey: async () => sampleKey(),
    store: storeThat(standing),
    planPractice: async (request) =>
      planPractice(history, practiceSources(), { request, seed: 3, now, words: ENGLISH.quiz }),
  };
}

const practicing = (more: StartOptions, history = MISSED, now = instant(20)): StartOptions => ({
  ...more,
  ref: null,
  keeps: true,
  begins: { practice: REQUEST },
  services: services(NEXT, history, now),
});

describe.each(SIZES)('at %i × %i', (columns, rows) => {
  const named = (screen: string) => `${screen}-${columns}x${rows}`;
  const size = { columns, rows };
  const atHome = { ...size, ref: null, keeps: true } as const;

  test('home puts the tutorial first for whoever is new', async () => {
    const { player } = playing({
      ...atHome,
      begins: { tutorial: '/tutorial.yaml', isNew: true },
      services: services({ ...NEXT, isNew: true, cards: 0, next: null, minutesToNext: null }),
    });
    await player.seesFrame(named('home-new'), 'Start here: the tutorial');
  });

  test('home names practice when something is due', async () => {
    const { player } = playing({
      ...atHome,
      begins: { tutorial: '/tutorial.yaml' },
      services: services(DUE),
    });
    await player.seesFrame(named('home-practice'), 'to practice:');
  });

  test('home says when practice will be due, and leads to it', async () => {
    const now = instant(20, 5);
    const missed = historyOf({
      skill: 'certainty',
      kind: 'hedged',
      on: 'ferry',
      item: 's-traffic',
      at: instant(20),
    });
    const { player } = playing({
      ...atHome,
      begins: { tutorial: '/tutorial.yaml' },
      services: services({ ...NEXT, minutesToNext: 5 }, missed, now),
    });
    await player.seesFrame(named('home-practice-later'), 'in 5 minutes');
    player.presses('3');
    await player.sees('Practice ahead of time');
  });

  test('practice says what is due', async () => {
    const { player } = playing(practicing(size));
    await player.seesFrame(named('practice'), '2 questions are due.');
  });

  test('practice says of an article that it was read before, counts its questions, and ends', async () => {
    const { player } = playing(practicing(size));
    await player.sees('2 questions are due.');
    player.presses('\r');
    await player.sees('Read the article first');
    player.presses('\r');
    await player.sees('❯ 1.');
    player.presses('1');
    await player.sees('How confident are you?');
    player.presses('1');
    await player.sees('Enter next');
    player.presses('\r');
    await player.seesFrame(named('practice-article'), 'You have read this one');
    player.presses('\r');
    await player.seesFrame(named('practice-question'), '❯ 1.');
    player.presses('q');
    await player.sees('Leave? Your answers are kept');
    player.presses('n');
    await player.sees('❯ 1.');
    player.presses('1');
    await player.sees('How confident are you?');
    player.presses('1');
    await player.sees('Enter next');
    player.presses('\r');
    await player.seesFrame(named('practiced'), 'The next question is due');
  });

  test('practice says when the next is due where nothing is', async () => {
    const { player } = playing(practicing(size, MISSED, instant(2, 5)));
    // Of the two, the one that was missed the day before is due.
    await player.sees('1 question is due.');
    const early = playing(
      practicing(
        size,
        historyOf({
          skill: 'certainty',
          kind: 'hedged',
          on: 'ferry',
          item: 's-traffic',
          at: instant(20),
        }),
        instant(20, 5),
      ),
    );
    await early.player.seesFrame(named('practice-nothing-due'), 'Nothing is due now.');
    early.player.presses('1');
    await early.player.sees('1 question ahead of time.');
  });

  test('practice without anything missed leads home', async () => {
    const { player } = playing(practicing(size, NO_HISTORY));
    await player.sees('There is nothing to practice yet');
    player.presses('1');
    await player.sees('Read the news.');
  });
});

describe('in lines', () => {
  async function practices(typed: string, history = MISSED, now = instant(20)) {
    let text = '';
    const stdout = new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        text += chunk;
        done();
      },
    });
    const stdin = new PassThrough();
    stdin.end(typed);
    const { exitCode, of } = await runLinear({
      first: startGame({
        words: ENGLISH,
        settings: SETTINGS,
        packs: PACKS,
        ref: null,
        keeps: true,
        practice: REQUEST,
      }),
      services: services(NEXT, history, now),
      stdin,
      stdout,
      ownCommand: 'sayswho play ARTICLE',
    });
    return { text, exitCode, of };
  }

  test('practice reads as a transcript from what is due to when the next is', async () => {
    const { text, exitCode, of } = await practices('1\n2\n1\n2\nq\n');
    if (updatesFrames()) writeFrame('linear-practice', text);
    expect(text).toBe(readFrame('linear-practice'));
    expect({ exitCode, of }).toEqual({ exitCode: 0, of: 'practice' });
  });

  test('the input may end in the middle: how it went so far is told', async () => {
    const { text, exitCode } = await practices('1\n2\n');
    expect(text).toContain('this is the result so far');
    expect(text).toMatch(/You had [01] of 1 right\./);
    expect(exitCode).toBe(0);
  });

  test('the last question of an article can be objected to when the next one has begun, and at the end', async () => {
    const { text } = await practices('1\n2\nc\n1\n1\n2\nc 2\n4\nc 1\n5\nq\n');
    expect(text.match(/About the key of question \d/g)).toEqual([
      'About the key of question 1',
      'About the key of question 2',
      'About the key of question 1',
    ]);
    expect(text).toContain('How firmly is this put?\nThe new roof is likely to be of slate.\nWhat is wrong');
    // Each objection at the end tells anew how it went.
    expect(text.match(/You had \d of \d right|Nothing was answered/g)).toEqual([
      'You had 0 of 1 right',
      'Nothing was answered',
      'You had 0 of 1 right',
    ]);
  });

  test('a question that was not explained yet cannot be objected to', async () => {
    const { text } = await practices('c\nc 2\n1\n2\nc 2\nq\ny\n');
    expect(text).toContain('No answer was explained yet.');
    expect(text.match(/Question 2 was not explained yet\./g)).toHaveLength(2);
  });

  test('with nothing missed there is home', async () => {
    const { text } = await practices('1\nq\n', NO_HISTORY);
    expect(text).toContain('There is nothing to practice yet');
    expect(text).toContain('1. Ferry plan splits Marrow Bay');
  });

  test('holds no escape code', async () => {
    expect((await practices('1\n2\n1\n2\nq\n')).text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});
