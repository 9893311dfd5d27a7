/** Whole games in a real terminal, on an article that the program has never seen. */
import { describe, expect, test } from 'vitest';
import { writeArticle } from './bridge-article.ts';
import type { Player } from './player.ts';
import { createPlayers } from './players.ts';

const start = createPlayers();

/** Answers every question with its first option at the lowest confidence; returns the questions as shown. */
async function playsThrough(player: Player): Promise<string[]> {
  const questions = new Map<string, string>();
  for (;;) {
    await player.sees(/Enter (begin|choose|next)|Skill by skill/);
    const screen = player.screen().join('\n');
    if (screen.includes('Skill by skill')) return [...questions.values()];
    const asked = screen.includes('Enter choose');
    // A frame can be read half drawn: its first line says which question it belongs to, its last that it is whole.
    const heading = /Round \d+ of \d+ .* question \d+ of \d+/.exec(screen)?.[0] ?? '';
    if (asked && !questions.has(heading)) questions.set(heading, screen);
    player.presses(asked ? '1' : 'enter');
    await player.waitsFor(() => player.screen().join('\n') !== screen, 'for the next screen');
  }
}

describe('a game', () => {
  test('is played from the article to the result, and leaves the terminal as it was', async () => {
    const player = start(['play', writeArticle(), '--seed', '3', '--count', '6']);
    await player.sees('Council delays vote');
    expect(player.onAlternateScreen).toBe(true);
    const questions = await playsThrough(player);
    expect(questions).toHaveLength(6);
    await player.sees('Council delays vote');
    player.presses('q');
    expect(await player.leaves()).toBe(0);
    expect(player.onAlternateScreen).toBe(false);
    expect(player.cursorIsShown).toBe(true);
    await player.sees(/sayswho\.js play .*bridge\.txt/s);
  });

  test('shows the time in a small terminal, where it cuts a long heading off', async () => {
    const args = ['play', writeArticle(), '--seed', '3', '--rounds', 'quotes', '--timed', '--no-store'];
    const player = start(args, { columns: 40, rows: 15 });
    await player.sees(/Read the article first +\d:\d\d/);
    for (const key of ['enter', 'enter', '1', '1'] as const) {
      const before = player.screen().slice(1).join('\n');
      player.presses(key);
      await player.waitsFor(() => player.screen().slice(1).join('\n') !== before, 'for the next screen');
    }
    await player.sees('Enter next');
    player.presses('tab');
    await player.sees(/The article · source · cue · \S*… +\d:\d\d/);
    player.presses('ctrl+c');
    expect(await player.leaves()).toBe(130);
  });

  test('is the same again with the same seed', async () => {
    const path = writeArticle();
    const [first, second] = [1, 2].map(() => start(['play', path, '--seed', '11', '--count', '4']));
    if (first === undefined || second === undefined) throw new Error('two players were started');
    expect(await playsThrough(first)).toEqual(await playsThrough(second));
  });

  test('starts at home with the bundled articles where none is named', async () => {
    const player = start([]);
    await player.sees('Brindlewick');
    player.presses('enter');
    await player.sees('Read the article first');
  });

  test('takes an article from standard input and the answers from the terminal', async () => {
    const player = start(['play', '-', '--count', '3'], {
      shell: (command) => [
        '/bin/sh',
        '-c',
        `cat '${writeArticle()}' | ${command.map((word) => `'${word}'`).join(' ')}`,
      ],
    });
    expect(await playsThrough(player)).toHaveLength(3);
    player.presses('q');
    expect(await player.leaves()).toBe(0);
  });

  test.each([
    ['--linear', ['--linear'], {}],
    ['a screen reader', [], { INK_SCREEN_READER: 'true' }],
    ['a dumb terminal', [], { TERM: 'dumb' }],
  ])('is told in plain lines with %s', async (_, args, env) => {
    const player = start(['play', writeArticle(), ...args], { rows: 100, env });
    await player.sees('1. ');
    expect(player.onAlternateScreen).toBe(false);
    expect(player.output).not.toMatch(/\x1b\[[0-9;]*[A-HJKm]/);
    player.presses('q\r');
    await player.sees('Type y or n');
    player.presses('y\r');
    expect(await player.leaves()).toBe(0);
  });
});

describe('the terminal is given back', () => {
  /** What a shell sees after the program: whether input is echoed, and the exit code. */
  const thenShell = (command: readonly string[]) => [
    '/bin/sh',
    '-c',
    `${command.map((word) => `'${word}'`).join(' ')}; echo "exit $?"; stty -a | grep -o -- '-\\?echo\\b' | head -1`,
  ];

  test('after Ctrl+C', async () => {
    const player = start(['play', writeArticle()], { shell: thenShell });
    await player.sees('Read the article first');
    player.presses('ctrl+c');
    await player.sees('exit 130');
    await player.leaves();
    expect(player.screen().join('\n')).toMatch(/exit 130\necho\n/);
    expect(player.onAlternateScreen).toBe(false);
    expect(player.cursorIsShown).toBe(true);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ])('after %s', async (signal, exitCode) => {
    const player = start(['play', writeArticle()]);
    await player.sees('Read the article first');
    player.receives(signal);
    expect(await player.leaves()).toBe(exitCode);
    expect(player.onAlternateScreen).toBe(false);
    expect(player.cursorIsShown).toBe(true);
  });

  test('after an article that cannot be read, of which no screen is opened', async () => {
    const player = start(['play', '/nowhere/story.txt']);
    expect(await player.leaves()).toBe(66);
    expect(player.output).not.toContain('\x1b[?1049h');
    await player.sees('story.txt');
  });

  test('after an article that cannot be asked about, with the reason still to be read', async () => {
    const player = start(['play', writeArticle('Rain is likely.\n')]);
    await player.sees('too short');
    player.presses('q');
    expect(await player.leaves()).toBe(65);
    expect(player.onAlternateScreen).toBe(false);
    await player.sees(/sayswho: .*too short/s);
  });
});
