/** The list to choose from, typed at in bursts and squeezed into few rows. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { ChoicePage } from '../../src/ui/components/choice-page.tsx';
import { block, run } from '../../src/ui/text/rich-text.ts';
import { type Shown, show } from './show.tsx';
import { Player } from './terminal.ts';

const NAMES = ['Ada Quill', 'Bram Oster', 'Ines Falk', 'Tomas Reel', 'Lena Moor'];
const LONG =
  'The council had already sold the land to a hotel company before anyone was asked about it at all';

let shown: Shown | null = null;
afterEach(() => shown?.stop());

/** Starts a list; returns what gets chosen. */
function list(player: Player, labels: readonly string[], above = 'Who said it?'): string[] {
  const chosen: string[] = [];
  shown = show(
    player,
    <ChoicePage
      heading={[run('Round 1')]}
      above={[block(above)]}
      choices={labels.map((label, index) => ({ id: `option-${index + 1}`, runs: [run(label)] }))}
      onChoose={(id) => chosen.push(id)}
      hints={[
        ['continue', 'choose'],
        ['keys', 'keys'],
      ]}
    />,
  );
  return chosen;
}

describe('the list', () => {
  test('numbers its choices and points at the first', async () => {
    const player = new Player();
    list(player, NAMES);
    await player.sees('❯ 1. Ada Quill');
    await player.sees('  5. Lena Moor');
  });

  test('moves three rows for three arrows in one chunk', async () => {
    const player = new Player();
    const chosen = list(player, NAMES);
    await player.sees('❯ 1.');
    player.presses('\x1b[B\x1b[B\x1b[B');
    await player.sees('❯ 4. Tomas Reel');
    player.presses('\r');
    await expect.poll(() => chosen).toEqual(['option-4']);
  });

  test('hears Enter in the chunk that moved', async () => {
    const player = new Player();
    const chosen = list(player, NAMES);
    await player.sees('❯ 1.');
    player.presses('jj\r');
    await expect.poll(() => chosen).toEqual(['option-3']);
  });

  test('puts an arrow together that comes in pieces', async () => {
    const player = new Player();
    list(player, NAMES);
    await player.sees('❯ 1.');
    player.presses('\x1b', '[', 'B');
    await player.sees('❯ 2. Bram Oster');
  });

  test('goes from the first to the last', async () => {
    const player = new Player();
    list(player, NAMES);
    await player.sees('❯ 1.');
    player.presses('k');
    await player.sees('❯ 5. Lena Moor');
  });

  test('scrolls to what is highlighted where not all choices fit', async () => {
    const player = new Player(40, 15);
    list(
      player,
      NAMES.map((name) => `${name}: ${LONG}`),
    );
    await player.sees('❯ 1. Ada Quill');
    player.presses('jjjj');
    await player.sees('❯ 5. Lena Moor');
    await player.sees('at all');
    await player.seesNoMore('Ada Quill');
    expect(player.screen.text().split('\n')[0]).toContain('Round 1');
  });

  test('scrolls through a long text above by pages', async () => {
    const player = new Player(40, 15);
    list(player, NAMES, `${LONG}. `.repeat(6));
    await player.seesNoMore('1. Ada Quill');
    player.presses('\x1b[6~');
    await player.sees('❯ 1. Ada Quill');
  });

  test('chooses the same however the typing is cut into chunks', async () => {
    const keys = fc.array(fc.constantFrom('j', 'k', '\x1b[B', '\x1b[A', '\r', '3', '9'), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(keys, fc.array(fc.nat({ max: 30 }), { maxLength: 6 }), async (pressed, cuts) => {
        const input = `${pressed.join('')}\r`;
        const places = [0, ...cuts.filter((cut) => cut < input.length).sort((a, b) => a - b), input.length];
        const chunks = places
          .slice(1)
          .map((place, index) => input.slice(places[index], place))
          .filter(Boolean);
        const results: string[][] = [];
        for (const way of [[...chunks], [input]]) {
          const player = new Player();
          const chosen = list(player, NAMES);
          await player.sees('❯ 1.');
          player.presses(...way);
          const enters = pressed.filter((key) => key === '\r' || key === '3').length + 1;
          await expect.poll(() => chosen.length, { interval: 2 }).toBe(enters);
          results.push(chosen);
          shown?.stop();
        }
        expect(results[0]).toEqual(results[1]);
      }),
      { numRuns: 30 },
    );
  });
});
