/** Whole screens, row by row, at the three sizes that matter. */
import { describe, test } from 'vitest';
import { SETTINGS, start } from './start.ts';

const SIZES: readonly (readonly [columns: number, rows: number])[] = [
  [80, 24],
  [40, 15],
  [120, 40],
];

describe.each(SIZES)('at %i × %i', (columns, rows) => {
  const named = (screen: string) => `${screen}-${columns}x${rows}`;

  test('home', async () => {
    const { player, exit } = start({ columns, rows, ref: null });
    await player.seesFrame(named('home'), '❯ 1. Ferry plan');
    player.presses('\r');
    await player.seesFrame(named('reading-from-home'), 'Read the article');
    player.presses('\x03');
    await exit;
  });

  test('claims to choose from, and the lesson for each', async () => {
    const settings = { ...SETTINGS, rounds: ['claims'] as const };
    const { player, exit } = start({ columns, rows, settings });
    await player.sees('Read the article');
    player.presses('\r\r');
    await player.seesFrame(named('claims'), '❯ 1.');
    player.presses('jjj');
    await player.seesFrame(named('claims-last'), '❯ 4.');
    player.presses('\r2');
    await player.seesFrame(named('claims-feedback'), 'confidence: 2');
    player.presses('\x1b[F');
    await player.seesFrame(named('claims-feedback-end'), 'Enter next');
    player.presses('\x03');
    await exit;
  });

  test('lessons after the round', async () => {
    const settings = { ...SETTINGS, count: 2, rounds: ['quotes'] as const };
    const { player, exit } = start({ columns, rows, settings, begins: { pace: 'end' } });
    await player.sees('Read the article');
    player.presses('\r\r');
    await player.sees('❯ 1.');
    player.presses('12');
    await player.sees(columns < 80 ? '2/2' : 'question 2 of 2');
    player.presses('12');
    await player.seesFrame(named('lessons'), 'All answered.');
    player.presses('\r');
    await player.seesFrame(named('lesson-after-round'), 'confidence: 2');
    player.presses('\x03');
    await exit;
  });

  test('a game', async () => {
    const { player, exit } = start({ columns, rows });
    await player.seesFrame(named('reading'), 'Read the article');
    player.presses('/', 'evening');
    await player.seesFrame(named('search'), 'Search: evening');
    player.presses('\r');
    await player.seesFrame(named('search-found'), '1 of 1');
    player.presses('\x1b', '\x1b[H');
    await player.sees('Invented: places');
    player.presses('\r');
    await player.seesFrame(named('intro'), 'The rule to know');
    player.presses('\r');
    await player.seesFrame(named('question'), '❯ 1.');
    player.presses('\t');
    await player.seesFrame(named('article'), 'The article');
    player.presses('\t');
    await player.sees('❯ 1.');
    player.presses('1');
    await player.seesFrame(named('confidence'), 'How confident are you?');
    player.presses('2');
    await player.seesFrame(named('feedback'), 'In the article');
    player.presses('\t');
    await player.seesFrame(named('feedback-article'), 'The article · source · cue · content');
    player.presses('\t');
    await player.sees('confidence: 2');
    player.presses('c');
    await player.seesFrame(named('objection'), 'Is the key wrong?');
    player.presses('\x1b');
    await player.sees('In the article');
    player.presses('?');
    await player.seesFrame(named('keys'), 'Keys');
    player.presses('?');
    await player.sees('In the article');
    player.presses('q');
    await player.seesFrame(named('quit'), 'This game is not kept');
    player.presses('n');
    await player.sees('In the article');
    for (let i = 0; i < 60 && !player.screen.text().includes('Skill by skill'); i++) {
      const text = player.screen.text();
      player.presses(text.includes('How confident are you?') ? '2' : '\r');
      await player.looksUntil((now) => now !== text, 'the next screen');
    }
    await player.seesFrame(named('result'), 'Skill by skill');
    player.presses('\r');
    await player.seesFrame(named('review'), 'Miss 1 of');
    player.presses('\x03');
    await exit;
  });
});
