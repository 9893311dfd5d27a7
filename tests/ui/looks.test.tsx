/** How things look: parts told apart by style, hostile and wide text, themes, and very wide terminals. */
import stringWidth from 'string-width';
import { afterEach, describe, expect, test } from 'vitest';
import { ChoicePage } from '../../src/ui/components/choice-page.tsx';
import { ScrollPage } from '../../src/ui/components/scroll-page.tsx';
import { BesideArticle } from '../../src/ui/screens/beside-article.tsx';
import { masthead } from '../../src/ui/text/masthead.ts';
import { block, plainText, run, type Tone } from '../../src/ui/text/rich-text.ts';
import { createTheme, themeFor } from '../../src/ui/theme.ts';
import { ENGLISH } from '../fixtures/english.ts';
import { keyOf, speakerOf } from '../fixtures/key-of.ts';
import { sampleKey } from '../fixtures/sample-key.ts';
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

describe('the article beside the question', () => {
  const wide = { columns: 130, rows: 20 };

  test('scrolls by page while the arrows move between the answers', async () => {
    const game = playing(wide);
    await toFirstQuestion(game);
    await game.player.sees('lines 1–15 of');
    game.player.presses('\x1b[6~');
    await game.player.sees('lines 15–29 of');
    game.player.presses('\x1b[B');
    await game.player.sees('❯ 2.');
    await game.player.sees('lines 15–29 of');
    game.player.presses('\x1b[5~');
    await game.player.sees('lines 1–15 of');
  });

  test('keeps its page through an answer, and is opened there', async () => {
    const game = playing(wide);
    await toFirstQuestion(game);
    game.player.presses('\x1b[6~');
    await game.player.sees('lines 15–29 of');
    const words = game.player.screen.text().split('\n')[3]!.slice(65).trim().split(' ').slice(0, 3).join(' ');
    game.player.presses('12');
    await game.player.sees('In the article');
    game.player.presses('\r');
    await game.player.sees('question 2 of 3');
    await game.player.sees('lines 15–29 of');
    game.player.presses('\t');
    await game.player.seesNoMore('question 2 of 3');
    const first = game.player.screen.text().split('\n').slice(3, 5).join(' ').replace(/ +/g, ' ');
    expect(first).toContain(words);
  });

  test('shows the proof after an answer, set off from the rest', async () => {
    const game = playing({ ...wide, settings: { seed: 7, count: 9, rounds: ['certainty'] } });
    await toFirstQuestion(game);
    game.player.presses('\x1b[F');
    await game.player.seesNoMore('The town council of Marrow Bay voted');
    game.player.presses('12');
    const feedback = await game.player.sees('In the article');
    const half = (start: number, end?: number) =>
      feedback
        .split('\n')
        .map((row) => row.slice(start, end).trim())
        .join(' ');
    const proof = /In the article(.*?)Why: /s
      .exec(half(0, 65))?.[1]
      ?.replace(/\[(?:source|cue|content):|\]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    expect(proof).toBeTruthy();
    expect(half(65).replace(/\s+/g, ' ')).toContain(proof);
  });

  test('leaves the keys for pages to a question that does not fit', async () => {
    const player = new Player(120, 15);
    const { article } = sampleKey();
    const shown = show(
      player,
      <BesideArticle reading={{ article, notices: [] }} bookmark={0} evidence={null}>
        <ChoicePage
          heading={[run('Round 1')]}
          above={Array.from({ length: 20 }, (_, index) => block(`Line ${index}.`))}
          choices={[{ id: 'ada', runs: [run('Ada Quill')] }]}
          onChoose={() => undefined}
          hints={[['continue', 'choose']]}
        />
      </BesideArticle>,
    );
    await player.sees('Line 0.');
    player.presses('\x1b[6~');
    await player.sees('1. Ada Quill');
    await player.sees('The town council of Marrow Bay voted');
    shown.stop();
  });
});

describe('the masthead', () => {
  const { signs } = createTheme({ color: true, unicode: true });

  test.each([38, 41, 45, 60, 76])('is as wide as its page of %i columns, and no wider', (width) => {
    const rows = masthead(width, true, signs, ENGLISH).map(plainText);
    expect(rows).toHaveLength(3);
    expect(Math.max(...rows.map((row) => stringWidth(row)))).toBe(width);
  });

  test('is one row, with the title in it, where rows are few', () => {
    const rows = masthead(38, false, signs, ENGLISH).map(plainText);
    expect(rows).toEqual(['━━ Says who? ━━━━━━━━━━━━━━━━━━━━━━━━━']);
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
    expect(theme.paint(run('x', 'good')).includes('\x1b[38;5;28m')).toBe(color);
    expect(theme.signs.pointer === '❯').toBe(unicode);
  });

  test('two tones that end alike end once', () => {
    const theme = createTheme({ color: true, unicode: true });
    expect(theme.paint(run('x', 'title', 'accent'))).toBe('\x1b[1m\x1b[1m\x1b[38;5;31mx\x1b[39m\x1b[22m');
  });
});

/** Relative luminance (WCAG 2.2) of one of the colors 16 to 231. */
function luminanceOf(index: number): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const [red, green, blue] = [36, 6, 1].map((unit) => {
    const share = steps[Math.floor((index - 16) / unit) % 6]! / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('colors', () => {
  const { paint } = createTheme({ color: true, unicode: true });
  const tones = ['accent', 'good', 'bad', 'source', 'kicker'] as const;
  const voices = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `voice-${n}` as Tone);

  test.each([...tones, ...voices])('of “%s” can be read on black and on white', (tone) => {
    const index = Number(/38;5;(\d+)/.exec(paint(run('x', tone)))?.[1]);
    const luminance = luminanceOf(index);
    // WCAG asks for 3 of large, bold text and for 4.5 of other; no color reaches 4.6 on both.
    expect((luminance + 0.05) / 0.05).toBeGreaterThan(3.6);
    expect(1.05 / (luminance + 0.05)).toBeGreaterThan(3.6);
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
