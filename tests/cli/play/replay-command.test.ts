import { expect, test } from 'vitest';
import { replayCommand } from '../../../src/cli/play/replay-command.ts';
import { programName } from '../../../src/cli/program-name.ts';

const usual = { seed: 7, count: 12, rounds: ['quotes', 'claims', 'certainty'] } as const;
const plain = { pace: 'each', timed: false, storage: {} } as const;
const sayswho = programName({ env: {}, script: '/usr/bin/sayswho', directory: '/home/ada', given: null });

test('names the article and the seed, and leaves out what is usual', () => {
  expect(replayCommand(sayswho, 'news/bridge.txt', usual, plain)).toBe(
    'sayswho play news/bridge.txt --seed 7',
  );
});

test('keeps what was not usual', () => {
  expect(
    replayCommand(
      sayswho,
      'a.txt',
      { seed: -1, count: 6, rounds: ['claims', 'quotes'] },
      { pace: 'end', timed: true, storage: { dataDir: 'my games' } },
    ),
  ).toBe(
    "sayswho play a.txt --seed -1 --count 6 --rounds claims,quotes --feedback end --timed --data-dir 'my games'",
  );
});

test('names the hunt', () => {
  expect(replayCommand(sayswho, 'a.txt', { ...usual, rounds: ['hunt'] }, plain)).toBe(
    'sayswho play a.txt --seed 7 --rounds hunt',
  );
});

test('quotes a name for the shell', () => {
  expect(replayCommand(sayswho, "mayor's $(note).txt", usual, plain)).toBe(
    "sayswho play 'mayor'\\''s $(note).txt' --seed 7",
  );
});

test('cannot repeat what came through standard input', () => {
  expect(replayCommand(sayswho, '-', usual, plain)).toBeNull();
});

test('keeps nothing where nothing was kept', () => {
  expect(replayCommand(sayswho, 'a.txt', usual, { ...plain, storage: null })).toBe(
    'sayswho play a.txt --seed 7 --no-store',
  );
});
