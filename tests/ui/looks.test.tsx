/** How things look: parts told apart by style, hostile and wide text, themes, and very wide terminals. */
import { afterEach, describe, expect, test } from 'vitest';
import { ScrollPage } from '../../src/ui/components/scroll-page.tsx';
import { block, run } from '../../src/ui/text/rich-text.ts';
import { createTheme, themeFor } from '../../src/ui/theme.ts';
import { keyOf, speakerOf } from '../fixtures/key-of.ts';
import { show } from './show.tsx';
import { createGames, type Game, toFirstQuestion } from './start.ts';
import { Player } from './terminal.ts';

const { playing, endAll } = createGames();
afterEach(endAll);

async function toFeedback(game: Game): Promise<void> {
  await toFirstQuestion(game);
  game.player.presses('12');
  await game.player.sees('In the article');
}

/** The style of the first character of some words on the screen. */
function styleOf(
  player: Player,
  words: string,
): { bold: boolean; underline: boolean; inverse: boolean; color: number } {
  const rows = player.screen.text().split('\n');
  const y = rows.findIndex((row) => row.includes(words));
  const { active } = player.screen.emulator.buffer;
  const cell = active.getLine(active.viewportY + y)?.getCell(rows[y]!.indexOf(words));
  if (!cell) throw new Error(`“${words}” is not on the screen`);
  return {
    bold: cell.isBold() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
    color: cell.getFgColor(),
  };
}

const CJK_TEXT = `市議会は火曜日、古い桟橋を閉鎖することを七対二で決めた。桟橋は一九三一年に開業し、昨年は四万人の乗客を運んだ。

「誰も請求書を見せてくれない」と大島さんは述べた。「市は待てない」と山田市長は議会で語った。「これは密室で決められた」と森さんは言った。`;

function cjkKey() {
  return keyOf(
    CJK_TEXT,
    [speakerOf('oshima', '大島', null), speakerOf('yamada', '山田', '市長'), speakerOf('mori', '森', null)],
    [
      { skill: 'quotes', content: '誰も請求書を見せてくれない', speaker: 'oshima' },
      { skill: 'quotes', content: '市は待てない', speaker: 'yamada' },
      { skill: 'quotes', content: 'これは密室で決められた', speaker: 'mori' },
    ],
  );
}

describe('the passage that proves an answer', () => {
  test.each([true, false])('tells source, cue and content apart by shape (color: %s)', async (color) => {
    const game = playing({ theme: createTheme({ color, unicode: true }) });
    await toFeedback(game);
    const styles = ['Mayor Ada Quill]', 'told]', 'We are not going'].map((words) =>
      styleOf(game.player, words),
    );
    expect(styles.map(({ bold, underline, inverse }) => ({ bold, underline, inverse }))).toEqual([
      { bold: true, underline: false, inverse: false },
      { bold: false, underline: false, inverse: true },
      { bold: false, underline: true, inverse: false },
    ]);
  });
});

describe('wide and hostile text', () => {
  test.each([
    [80, 24],
    [40, 15],
  ])('an article in Japanese fits its page at %i × %i', async (columns, rows) => {
    const game = playing({
      columns,
      rows,
      key: cjkKey(),
      settings: { seed: 1, count: 3, rounds: ['quotes'] },
    });
    await game.player.seesFrame(`japanese-${columns}x${rows}`, '市議会は火曜日');
  });

  test('a question about Japanese quotes is shown whole', async () => {
    const game = playing({
      columns: 40,
      rows: 15,
      key: cjkKey(),
      settings: { seed: 1, count: 3, rounds: ['quotes'] },
    });
    await game.player.sees('市議会は火曜日');
    game.player.presses('\r\r');
    await game.player.sees('❯ 1.');
    const text = game.player.screen.text();
    for (const name of ['大島', '山田', '森']) expect(text).toContain(name);
  });

  test('escape codes in a name or a text do not reach the terminal', async () => {
    const player = new Player();
    const shown = show(
      player,
      <ScrollPage
        heading={[run('A\x1b[2Jda')]}
        blocks={[block('one \x1b]0;title\x07two \x9b31mred'), block(run('three\x00\x08', 'strong'))]}
        hints={[['keys', 'keys']]}
        handlers={{}}
      />,
    );
    await player.sees('three');
    shown.stop();
    expect(player.screen.written).not.toContain('\x1b]0');
    expect(player.screen.written).not.toContain('\x9b');
    expect(player.screen.text()).not.toContain('\x00');
  });
});

describe('200 columns', () => {
  test('keep the article at its measure', async () => {
    const game = playing({ columns: 200, rows: 50 });
    await game.player.sees('Read the article');
    const rows = game.player.screen
      .text()
      .split('\n')
      .slice(3, 30)
      .map((row) => row.trim());
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(66);
    expect(Math.max(...rows.map((row) => row.length))).toBeGreaterThan(55);
  });

  test('have the article beside the question, at the place where reading stopped', async () => {
    const game = playing({ columns: 200, rows: 20 });
    await game.player.sees('Read the article');
    game.player.presses('\x1b[6~');
    await game.player.looksUntil((text) => !text.includes('voted seven to two'), 'the second page');
    game.player.presses('\r\r');
    await game.player.sees('❯ 1.');
    await game.player.sees('Two officials who asked');
    game.player.presses('j');
    await game.player.sees('❯ 2.');
  });
});

describe('themes', () => {
  test('without Unicode the signs are plain', async () => {
    const game = playing({ ref: null, theme: createTheme({ color: true, unicode: false }) });
    await game.player.sees('> 1. Ferry plan');
    expect(game.player.screen.text()).not.toMatch(/[─━╭❯]/);
  });

  test.each([
    [{}, true, true],
    [{ NO_COLOR: '1' }, false, true],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, false, false],
    [{ TERM: 'linux' }, true, false],
  ])('for the environment %j: color %s, Unicode %s', (env, color, unicode) => {
    const theme = themeFor(env);
    expect(theme.paint(run('x', 'good')).includes('\x1b[32m')).toBe(color);
    expect(theme.signs.pointer === '❯').toBe(unicode);
  });

  test('two tones that end alike end once', () => {
    const theme = createTheme({ color: true, unicode: true });
    expect(theme.paint(run('x', 'title', 'accent'))).toBe('\x1b[1m\x1b[1m\x1b[36mx\x1b[39m\x1b[22m');
  });
});

describe('NO_COLOR', () => {
  test('sends no color, and says right and wrong in words', async () => {
    const game = playing({ theme: createTheme({ color: false, unicode: true }) });
    await toFirstQuestion(game);
    game.player.presses('11');
    await game.player.sees('ight · ');
    // SGR 30–37, 90–97, 38 and 48 set colors.
    expect(game.player.screen.written).not.toMatch(/\x1b\[(?:[\d;]*;)?(?:3[0-8]|4[0-8]|9\d|10\d)m/);
  });
});
