/** The marked text of an x-ray with its margin, and under it what the mark at hand is. */
import { Box } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import type { Xray } from '../../core/xray/xray.ts';
import type { Hint } from '../components/hint-lines.ts';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { positionMark } from '../components/scroll-page.tsx';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { labelRows, type MarkWalk } from '../hooks/use-mark-walk.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { block, type Line, layOut, run } from '../text/rich-text.ts';
import { type Margin, marginOf, marginWidth, shortened } from '../text/xray-margin.ts';
import { voicesOf } from '../text/xray-page-lines.ts';

interface Props {
  readonly xray: Xray;
  readonly walk: MarkWalk;
  /** The ways out of it, for the line of keys. */
  readonly closing: readonly Hint[];
  /** Whether the margin has room for names beside the letters. */
  readonly named: boolean;
  readonly handlers: Handlers;
}

/** The page; the keys that open something else come from outside. */
export function XrayText({ xray, walk, closing, named, handlers }: Props): ReactNode {
  const { size, theme, words } = useUi();
  const page = pageSize(size);
  const { mark, lines, top, height } = walk;
  const at = mark?.number ?? null;
  const margin: Margin = {
    speakers: xray.speakers,
    voices: voicesOf(xray.speakers),
    words: xray.words,
    named,
    at,
    pointer: theme.signs.pointer,
  };
  useKeys({
    'next-mark': walk.next,
    'previous-mark': walk.previous,
    ...walk.scroll,
    ...handlers,
  });
  const shown = lines.slice(top, top + height).map((line, index, inSight): Line => {
    const runs = line.runs.map((each) =>
      at !== null && each.marks.includes(at)
        ? { ...each, tones: [...each.tones, 'selected' as const] }
        : each,
    );
    return [...marginOf(line, inSight[index - 1] ?? null, margin), ...runs];
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
  const room = page.width - stringWidth(words.screens.xray.title);
  const hints: readonly Hint[] = [
    ...(mark === null ? [] : [['continue', words.screens.does.why] as const]),
    ...(xray.marks.length === 0
      ? []
      : ([
          ['mark', words.screens.does.marks],
          ['legend', words.screens.does.legend],
          ['page', words.screens.does.page],
        ] as const)),
    ...closing,
  ];
  const heading = [run(words.screens.xray.title, 'strong'), run(shortened(title, room), 'muted')];
  return (
    <Page
      heading={heading}
      done={Math.min(1, (top + height) / lines.length)}
      hints={hints}
      mark={positionMark(top, height, lines.length, size.columns, words)}
    >
      <Box height={page.height - rows} flexShrink={0} overflow="hidden">
        <Lines
          lines={shown}
          left={Math.max(0, Math.floor((page.width - marginWidth(named) - page.measure) / 2))}
        />
      </Box>
      <Lines lines={[...rule, ...label]} />
    </Page>
  );
}
