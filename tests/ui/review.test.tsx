/** The review of a pack on the screen, at any size. */
import { afterEach, describe, expect, test } from 'vitest';
import type { ReviewFile } from '../../src/core/review/review.ts';
import { startReview } from '../../src/core/review/update-review.ts';
import { UserError } from '../../src/core/user-error.ts';
import { type Reviewed, runReview } from '../../src/ui/review/run-review.tsx';
import { createTheme } from '../../src/ui/theme.ts';
import { WITH_QUESTIONS, WORKED } from '../core/pack/edit/worked-pack.ts';
import { TOLD } from '../fixtures/english.ts';
import { Player } from './terminal.ts';

const LEFT = '\x1b[D';
const RIGHT = '\x1b[C';
const UP = '\x1b[A';
const DOWN = '\x1b[B';
const ESC = '\x1b';

/** A file in memory, which other programs can change too. */
function createFile(text: string): ReviewFile & { text: string } {
  const file = {
    text,
    save: async (yaml: string, known: string) => {
      if (file.text !== known) return { saved: false as const, found: file.text };
      file.text = yaml;
      return { saved: true as const };
    },
  };
  return file;
}

interface Reading {
  readonly player: Player;
  readonly file: ReviewFile & { text: string };
  readonly done: Promise<Reviewed>;
}

const readers: Reading[] = [];

function reviewing(
  columns = 80,
  rows = 24,
  options: { color?: boolean; file?: Reading['file'] } = {},
): Reading {
  const { color = true, file = createFile(WORKED) } = options;
  const player = new Player(columns, rows);
  const done = runReview({
    first: startReview(file.text, 'ferry.yaml', TOLD),
    file,
    theme: createTheme({ color, unicode: true }),
    stdin: player.keyboard,
    stdout: player.screen,
  });
  const reading = { player, file, done };
  readers.push(reading);
  return reading;
}

afterEach(async () => {
  for (const { player, done } of readers.splice(0)) {
    player.presses('\x03');
    await done.catch(() => undefined);
  }
});

describe.each([
  [80, 24],
  [40, 15],
  [120, 40],
])('at %i × %i', (columns, rows) => {
  const named = (screen: string) => `${screen}-${columns}x${rows}`;

  test('an entry, its answers, a text, the choice of words', async () => {
    const { player } = reviewing(columns, rows);
    await player.sees('Entry 2 of 6');
    player.presses(LEFT);
    await player.seesFrame(named('pack-review'), 'Entry 1 of 6');
    player.presses('c');
    await player.seesFrame(named('pack-review-answer'), '❯ 1. Ada Quill');
    player.presses(ESC);
    await player.sees('Entry 1 of 6');
    player.presses('e', '2');
    await player.sees('Enter save');
    player.presses('\x1b[1;5D', '\x1b[1;5D', '\x17', '≠ ');
    await player.seesFrame(named('pack-review-writing'), '≠');
    player.presses('\r');
    await player.sees('Changed');
    player.presses('i', DOWN, LEFT);
    await player.seesFrame(named('pack-review-passage'), 'Esc back');
  });

  test('a question in own words: proven, its answers; unproven, the passage, the round, the text', async () => {
    const { player, file } = reviewing(columns, rows, { file: createFile(WITH_QUESTIONS) });
    await player.seesFrame(named('pack-review-own'), 'Entry 2 of 8');
    player.presses('c');
    await player.seesFrame(named('pack-review-own-answer'), 'other words');
    player.presses(ESC);
    await player.sees('Entry 2 of 8');
    player.presses('o', LEFT, LEFT, LEFT, LEFT, LEFT, LEFT, LEFT);
    await player.seesFrame(named('pack-review-unproven'), 'No evidence yet');
    player.presses('a');
    await player.sees('Not accepted');
    player.presses('w', DOWN, DOWN, DOWN, DOWN, LEFT, LEFT, LEFT);
    await player.seesFrame(named('pack-review-proof'), 'Esc back');
    player.presses('\r');
    await player.seesFrame(named('pack-review-round'), 'whether the article');
    player.presses('1');
    await player.sees('How does the passage prove');
    player.presses('Pell says so: “creaks”.');
    await player.seesFrame(named('pack-review-proof-writing'), 'Pell says so');
    player.presses('\r');
    await player.sees('marked as reviewed');
    expect(file.text).toContain('Pell says so: “creaks”.');
  });
});

describe('the keys', () => {
  test('accept, and the file follows at once', async () => {
    const { player, file } = reviewing();
    await player.sees('1 of 6 reviewed');
    player.presses('\r');
    await player.sees('2 of 6 reviewed');
    player.presses('a');
    await player.sees('3 of 6 reviewed');
    expect(file.text.match(/reviewed: true/g)).toHaveLength(3);
    player.presses('u', 'u', 'U');
    await player.sees('2 of 6 reviewed');
    await player.sees('Done again.');
  });

  test('that are typed into a text are no commands, and pasted text is part of it', async () => {
    const { player, file } = reviewing();
    await player.sees('Entry 2');
    player.presses('e', '2', '\x15', 'q?', '\x1b[200~ über\nalles \x1b[201~', 'ad\r');
    await player.sees('Changed');
    expect(file.text).toContain('q? über alles ad');
  });

  test('up and down go by the row while typing, and beyond the first and the last to the ends', async () => {
    const { player, file } = reviewing(40, 15);
    await player.sees('Entry 2');
    const first = 'The first row of this text has';
    player.presses('e', '2', '\x15', `${first} thirty letters and more of them follow`);
    player.presses(UP, '+', UP, UP, '<', DOWN, DOWN, DOWN, DOWN, '>', '\r');
    await player.sees('Changed');
    const saved = /explanation: .*(?:\n {6}.*)*follow>/.exec(file.text)?.[0].replace(/\s+/g, ' ');
    expect(saved).toMatch(/<The first .*\+.*follow>/);
    expect(saved).not.toContain('+follow');
  });

  test('Esc asks before it throws away what was typed', async () => {
    const { player, file } = reviewing();
    await player.sees('Entry 2');
    player.presses('e', '2', 'x', ESC);
    await player.sees('Esc again');
    player.presses(ESC);
    await player.sees('Entry 2');
    expect(file.text).toBe(WORKED);
  });

  test('? lists them, and Tab opens the article at the passage', async () => {
    const { player } = reviewing();
    await player.sees('Entry 2');
    player.presses('?');
    await player.sees('only what is not reviewed');
    player.presses('?', '\t');
    await player.sees('The last ferry left');
    player.presses('\t');
    await player.sees('Entry 2');
  });

  test('choose sources one after the other', async () => {
    const { player, file } = reviewing();
    await player.sees('Entry 2');
    player.presses(RIGHT, 'c', '4', '1', '2');
    await player.sees('Go on with Ada Quill, Jo Pell');
    player.presses('5', '\r');
    await player.sees('disputed: another source denies it');
    expect(file.text).toContain('status: disputed');
  });
});

test('without color, the passage and the choice still stand out', async () => {
  const { player } = reviewing(80, 24, { color: false });
  await player.sees('[source: Jo Pell]');
  expect(player.screen.written).not.toMatch(/\x1b\[(?:3[0-7]|38;)/);
  player.presses('i');
  await player.sees('Choose the words');
  await player.looksUntil(() => player.screen.written.includes('\x1b[7m'), 'reversed words');
});

describe('the file', () => {
  test('that another program changed is read again, and nothing of it is lost', async () => {
    const { player, file } = reviewing();
    await player.sees('Entry 2');
    file.text = WORKED.replace('note: Read it aloud first.', 'note: Read it twice.');
    player.presses('a');
    await player.sees('Another program changed the file');
    await player.looksUntil(
      () => file.text.includes('Read it twice.') && file.text.split('reviewed: true').length === 3,
      'both changes',
    );
  });

  test('that cannot be written is told, and is an error in the end', async () => {
    const file = createFile(WORKED);
    file.save = () =>
      Promise.reject(new UserError('file-forbidden', ({ output }) => output.forbidden('ferry.yaml')));
    const { player, done } = reviewing(80, 24, { file });
    await player.sees('Entry 2');
    player.presses('a');
    await player.sees('Not saved: You do not have permission to write ferry.yaml.');
    player.presses('q');
    await expect(done).rejects.toThrow('file-forbidden');
  });
});

test('a terminal that is too small says so, and the review goes on in a larger one', async () => {
  const { player } = reviewing();
  await player.sees('Entry 2');
  player.resizes(30, 10);
  await player.sees('too small');
  player.resizes(80, 24);
  await player.sees('Entry 2');
});
