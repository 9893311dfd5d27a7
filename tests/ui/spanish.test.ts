/** The screens that are seen most, in Spanish: nothing is cut off where columns are few. */
import { describe, expect, test } from 'vitest';
import { SPANISH } from '../fixtures/spanish.ts';
import { SETTINGS, start } from './start.ts';

const SIZES: readonly (readonly [columns: number, rows: number])[] = [
  [80, 24],
  [40, 15],
];

describe.each(SIZES)('at %i × %i', (columns, rows) => {
  const named = (screen: string) => `${screen}-es-${columns}x${rows}`;

  test('home', async () => {
    const { player, exit } = start({ columns, rows, ref: null, words: SPANISH });
    await player.seesFrame(named('home'), '❯ 1. Ferry plan');
    player.presses('\r');
    await player.seesFrame(named('reading-from-home'), 'Primero, lee');
    player.presses('\x03');
    await exit;
  });

  test('a game from the article to the result', async () => {
    const { player, exit } = start({ columns, rows, words: SPANISH });
    await player.seesFrame(named('reading'), 'Primero, lee');
    player.presses('\r');
    await player.seesFrame(named('intro'), 'La regla que debes conocer');
    player.presses('\r');
    await player.seesFrame(named('question'), '❯ 1.');
    player.presses('1');
    await player.seesFrame(named('confidence'), '¿Cuánta seguridad tienes?');
    player.presses('2');
    await player.seesFrame(named('feedback'), 'En el artículo');
    player.presses('?');
    await player.seesFrame(named('keys'), 'Teclas');
    player.presses('\x1b');
    await player.sees('En el artículo');
    player.presses('q');
    await player.seesFrame(named('quit'), '¿Salir?');
    player.presses('n');
    await player.sees('En el artículo');
    for (let i = 0; i < 40 && !player.screen.text().includes('El resultado'); i++) {
      const text = player.screen.text();
      player.presses(/❯ 1\./.test(text) ? '1' : '\r');
      await player.looksUntil((now) => now !== text, 'the next screen');
    }
    await player.seesFrame(named('result'), 'El resultado');
    player.presses('\x03');
    await exit;
  });

  test('the hunt names the key that finishes it', async () => {
    const settings = { ...SETTINGS, rounds: ['hunt'] } as const;
    const { player, exit } = start({ columns, rows, words: SPANISH, settings });
    await player.sees('Primero, lee');
    player.presses('\r\r');
    await player.sees('0 marcadas');
    await player.sees('Enter acabar');
    player.presses('\x03');
    await exit;
  });

  test('“s” is a yes where it is asked whether to leave', async () => {
    const { player, exit } = start({ columns, rows, words: SPANISH });
    await player.sees('Primero, lee');
    player.presses('\r\r');
    await player.sees('❯ 1.');
    player.presses('q');
    await player.sees('¿Salir?');
    player.presses('s');
    expect(await exit).toBe(0);
  });
});

test('two games in two languages run beside one another', async () => {
  const [english, spanish] = [start({ ref: null }), start({ ref: null, words: SPANISH })];
  await spanish.player.sees('Elige un artículo');
  await english.player.sees('Pick an article');
  english.player.presses('q');
  spanish.player.presses('q');
  await Promise.all([english.exit, spanish.exit]);
});
