/** A whole hunt in a real terminal, on a bundled pack. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPlayers } from './players.ts';
import { runProgram } from './run-program.ts';

const PACK = join(import.meta.dirname, '../../questions/swimming-pool.yaml');
const ARGS = ['play', PACK, '--rounds', 'hunt', '--seed', '3'];

const start = createPlayers();

describe('a hunt', () => {
  test.each([
    [80, 24],
    [120, 40],
    [40, 15],
  ])('is played from the article to the result at %i × %i', async (columns, rows) => {
    const player = start(ARGS, { columns, rows });
    await player.sees('Read the article');
    player.presses('enter');
    await player.sees('The rule to know');
    player.presses('enter');
    await player.sees('0 flagged');
    player.presses('enter');
    await player.sees('Enter again: finish; ');
    // On to the first sentence that somebody is credited with, and to one that stands for itself.
    player.presses('down', 'down', ' ', 'j');
    await player.sees('1 flagged');
    player.presses('k', ' ');
    await player.sees('0 flagged');
    player.presses(' ', 'pageDown');
    await player.sees('1 flagged');
    player.presses('f', 'f');
    await player.sees('0 points of 100');
    player.presses('n', 'n');
    await player.sees('[✗ false alarm]');
    player.presses('p', 'enter');
    await player.sees('False alarm');
    await player.sees('[content: ');
    player.presses('escape');
    await player.sees('[✗ false alarm]');
    player.presses('f');
    await player.sees('The result');
    await player.sees('You found 0 of 7');
    player.presses('q');
    expect(await player.leaves()).toBe(0);
    expect(player.onAlternateScreen).toBe(false);
    await player.sees(/In the hunt you had 0 of 100\s+points/);
    // The terminal breaks the command wherever its path makes it too long.
    await player.sees(/r\s*o\s*u\s*n\s*d\s*s\s*h\s*u\s*n\s*t/);
  });

  test('shows its signs without colors', async () => {
    const player = start(ARGS, { env: { NO_COLOR: '1' } });
    await player.sees('Read the article');
    player.presses('enter', 'enter', ' ', 'j');
    await player.sees('1 flagged');
    await player.sees(/❯ {2}On Tuesday/);
    await player.sees(/⚑ Brindlewick’s only/);
    player.presses('enter', 'enter');
    await player.sees('[✗ false alarm]');
    expect(player.output).not.toMatch(/\x1b\[3[0-9]m/);
  });

  test('comes last beside the three rounds, and is told in plain lines', async () => {
    const rounds = 'quotes,claims,certainty,hunt';
    const run = await runProgram(['play', PACK, '--rounds', rounds, '--seed', '5', '--count', '6'], {
      input: `${'1\n2\n'.repeat(6)}13 16\nq\n`,
    });
    expect(run.stdout).toMatch(/Round 3 of 4: How sure\?.*Round 4 of 4: The hunt/s);
    expect(run.stdout).toMatch(/^\d+ points? of 100$/m);
    expect(run.stdout).toContain('These points stand apart');
    expect(run.stdout).toMatch(/points? of 18.*6 of 6 questions answered/);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
