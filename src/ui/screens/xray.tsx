/** The x-ray of an article: from mark to mark with the arrows, Enter says why. */
import { Box } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import type { Xray, XrayMark } from '../../core/xray/xray.ts';
import type { Hint } from '../components/hint-lines.ts';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { ScrollPage } from '../components/scroll-page.tsx';
import type { Handlers } from '../hooks/use-keys.ts';
import { useMarkWalk } from '../hooks/use-mark-walk.ts';
import { UiContext, useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { legendBlocks, markBlocks } from '../text/mark-blocks.ts';
import { layOut, run } from '../text/rich-text.ts';
import { marginWidth } from '../text/xray-margin.ts';
import { XrayText } from './xray-text.tsx';

/** Columns from which the reasons stand beside the text. */
const WIDE = 110;
/** Columns from which the margin names the speakers; the text then keeps its width at the cost of the reasons. */
const NAMED = 120;

interface Props {
  readonly xray: Xray;
  onClose(): void;
  /** What Esc does, for the line of keys. */
  readonly closes: string;
  /** The way home. @default there is none */
  onHome?(): void;
}

/** The reasons of a mark, as far as they fit: Enter shows them whole. */
function Beside({ xray, mark }: { readonly xray: Xray; readonly mark: XrayMark }): ReactNode {
  const { size, words } = useUi();
  const { width, height } = pageSize(size);
  const lines = useMemo(() => layOut(markBlocks(xray, mark, words), width), [xray, mark, width, words]);
  const shown =
    lines.length > height ? [...lines.slice(0, height - 1), [run(words.screens.xray.more, 'muted')]] : lines;
  return (
    <Page heading={[run(words.screens.xray.mark(mark.number, xray.marks.length), 'strong')]} hints={[]}>
      <Lines lines={shown} />
    </Page>
  );
}

/** Text, reasons and legend; the mark and the place in the text are kept while one of the others is open. */
export function XrayScreen({ xray, onClose, closes, onHome }: Props): ReactNode {
  const ui = useUi();
  const { words } = ui;
  const { columns, rows } = ui.size;
  const isWide = columns >= WIDE && xray.marks.length > 0;
  const named = isWide && columns >= NAMED;
  const left = isWide ? Math.floor((columns * (named ? 7 : 6)) / 11) : columns;
  const leftUi = useMemo(() => ({ ...ui, size: { columns: left, rows } }), [ui, left, rows]);
  const rightUi = useMemo(
    () => ({ ...ui, size: { columns: columns - left, rows } }),
    [ui, columns, left, rows],
  );
  const [open, setOpen] = useState<'text' | 'why' | 'legend'>('text');
  const walk = useMarkWalk(xray, leftUi.size, marginWidth(named), words);
  const { mark } = walk;
  const toText = () => setOpen('text');
  const legend = useMemo(() => legendBlocks(xray), [xray]);
  const goesHome: Handlers = onHome ? { home: onHome } : {};
  const homeHint: readonly Hint[] = onHome ? [['home', words.screens.does.home]] : [];
  const why = useMemo(() => (mark === null ? [] : markBlocks(xray, mark, words)), [xray, mark, words]);

  if (open === 'legend') {
    return (
      <ScrollPage
        heading={[run(xray.words.legend.title, 'strong')]}
        blocks={legend}
        hints={[['back', words.screens.does.back], ...homeHint]}
        handlers={{ back: toText, continue: toText, legend: toText, ...goesHome }}
      />
    );
  }
  if (open === 'why' && mark !== null) {
    return (
      <ScrollPage
        key={mark.number}
        heading={[run(words.screens.xray.mark(mark.number, xray.marks.length), 'strong')]}
        done={mark.number / xray.marks.length}
        blocks={why}
        hints={[
          ['back', words.screens.does.back],
          ['next-mark', words.screens.does.nextMark],
        ]}
        handlers={{
          back: toText,
          continue: toText,
          article: walk.next,
          ...goesHome,
        }}
      />
    );
  }
  return (
    <Box>
      <Box width={left} flexShrink={0}>
        <UiContext value={leftUi}>
          <XrayText
            xray={xray}
            walk={walk}
            closing={[['back', closes], ...homeHint]}
            named={named}
            handlers={{
              back: onClose,
              legend: () => setOpen('legend'),
              continue: () => setOpen(mark === null ? 'text' : 'why'),
              ...goesHome,
            }}
          />
        </UiContext>
      </Box>
      {isWide && mark !== null && (
        <UiContext value={rightUi}>
          <Beside xray={xray} mark={mark} />
        </UiContext>
      )}
    </Box>
  );
}
