/** The marked text of an x-ray with its margin, and under it what the mark at hand is. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import type { Xray } from '../../core/xray/xray.ts';
import { Lines } from '../components/lines.tsx';
import { type Hint, Page } from '../components/page.tsx';
import { positionMark } from '../components/scroll-page.tsx';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { labelRows, MARGIN, type MarkWalk } from '../hooks/use-mark-walk.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { block, type Line, layOut, type Run, run } from '../text/rich-text.ts';
import { type Voices, voicesOf, type XrayLine } from '../text/xray-page-lines.ts';

interface Props {
  readonly xray: Xray;
  readonly walk: MarkWalk;
  readonly closes: string;
  readonly handlers: Handlers;
}

/** Columns of the letters; three speakers on one line are rare, and a plus stands for more than fit. */
const LETTERS = 3;
const SIGNS = 2;

/** The letters that fit, each in its color. */
function letterRuns(letters: readonly string[], voices: Voices): Run[] {
  const fitting: string[] = [];
  let used = 0;
  for (const letter of letters) {
    const room = letters.length - fitting.length > 1 ? LETTERS - 1 : LETTERS;
    if (used + letter.length > room) break;
    fitting.push(letter);
    used += letter.length;
  }
  const more = fitting.length < letters.length ? '+' : '';
  const runs = fitting.map((letter) => run(letter, 'strong', voices.get(letter) ?? 'strong'));
  return [...runs, run(more), run(' '.repeat(Math.max(0, LETTERS - used - more.length)))];
}

/** Pointer, letters and signs, `MARGIN` columns wide. */
function marginOf(
  { letters, signs, marks }: XrayLine,
  at: number | null,
  voices: Voices,
  pointer: string,
): Run[] {
  const here = at !== null && marks.has(at) ? pointer : ' ';
  const shownSigns = signs.slice(0, SIGNS).join('').padEnd(SIGNS);
  return [
    run(here + ' '.repeat(Math.max(0, 1 - stringWidth(here))), 'accent'),
    ...letterRuns(letters, voices),
    run(' '),
    run(shownSigns, 'label'),
    run(' '),
  ];
}

/** The page; the keys that open something else come from outside. */
export function XrayText({ xray, walk, closes, handlers }: Props): ReactNode {
  const { size, theme, words } = useUi();
  const page = pageSize(size);
  const { mark, lines, top, height } = walk;
  const at = mark?.number ?? null;
  const voices = voicesOf(xray.speakers);
  useKeys({
    'next-mark': walk.next,
    'previous-mark': walk.previous,
    ...walk.scroll,
    ...handlers,
  });
  const shown = lines.slice(top, top + height).map((line): Line => {
    const runs = line.runs.map((each) =>
      at !== null && each.marks.includes(at)
        ? { ...each, tones: [...each.tones, 'selected' as const] }
        : each,
    );
    return [...marginOf(line, at, voices, theme.signs.pointer), ...runs];
  });
  const rows = labelRows(page);
  const label =
    mark === null
      ? []
      : layOut(
          [block(run(`${mark.number}/${xray.marks.length} ${mark.sign} `, 'accent'), mark.label)],
          page.width,
        ).slice(0, 2);
  const rule: Line[] = page.roomy ? [[run(theme.signs.rule.repeat(page.width), 'muted')]] : [];
  const title = xray.article.title === null ? '' : `${words.screens.separator}${xray.article.title}`;
  const hints: readonly Hint[] = [
    ...(mark === null
      ? []
      : ([
          ['continue', words.screens.does.why],
          ['mark', words.screens.does.marks],
          ['legend', words.screens.does.legend],
          ['page', words.screens.does.page],
        ] as const)),
    ['back', closes],
  ];
  const heading =
    layOut([block(run(words.screens.xray.title, 'strong'), run(title, 'muted'))], page.width)[0] ?? [];
  return (
    <Page
      heading={heading}
      done={Math.min(1, (top + height) / lines.length)}
      hints={hints}
      mark={positionMark(top, height, lines.length, size.columns, words)}
    >
      <Box height={page.height - rows} flexShrink={0} overflow="hidden">
        <Lines lines={shown} left={Math.max(0, Math.floor((page.width - MARGIN - page.measure) / 2))} />
      </Box>
      <Lines lines={[...rule, ...label]} />
    </Page>
  );
}
