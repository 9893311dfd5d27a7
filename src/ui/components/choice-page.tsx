/** A page with a list to choose from, that scrolls where text and list do not fit together. */
import SelectInput from 'ink-select-input';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { usePageKeys } from '../hooks/use-page-keys.ts';
import { ActiveContext, useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { type Block, type Line, layOut, type Run, run } from '../text/rich-text.ts';
import type { Hint } from './hint-lines.ts';
import { Lines } from './lines.tsx';
import { Page } from './page.tsx';
import { positionMark, scrollHandlers, shortPositionMark } from './scroll-page.tsx';

export interface Choice {
  /** Unique in the list. */
  readonly id: string;
  readonly runs: readonly Run[];
}

export interface ChoicePageProps {
  readonly heading: Line;
  readonly masthead?: readonly Line[] | null;
  readonly done?: number;
  /** The text above the list, and below it. */
  readonly above: readonly Block[];
  readonly below?: readonly Block[];
  readonly choices: readonly Choice[];
  /** The index highlighted at first. @default 0 */
  readonly initialIndex?: number;
  onChoose(id: string): void;
  readonly hints: readonly Hint[];
  readonly handlers?: Handlers;
}

/** The rows of each choice that are in sight, by the choice's id. */
interface VisibleRows {
  readonly plain: readonly Line[];
  readonly highlighted: readonly Line[];
}

const VisibleRowsContext = createContext<ReadonlyMap<string, VisibleRows>>(new Map());

/** The pointer is part of the choice itself, so that a choice out of sight takes no row. */
function NoIndicator(): ReactNode {
  return null;
}

function ChoiceRows({
  isSelected = false,
  label,
}: {
  readonly isSelected?: boolean;
  readonly label: string;
}): ReactNode {
  const rows = useContext(VisibleRowsContext).get(label);
  return rows && <Lines lines={isSelected ? rows.highlighted : rows.plain} />;
}

/** A choice as a block: pointer, number, words. */
function choiceBlock({ runs }: Choice, index: number, pointer: string, highlighted: boolean): Block {
  const number = `${highlighted ? pointer : ' '} ${index + 1}. `;
  return highlighted
    ? {
        lead: run(number, 'accent'),
        runs: runs.map((each) => ({ ...each, tones: [...each.tones, 'accent'] })),
      }
    : { lead: run(number), runs };
}

/** The first row in sight such that the rows from `start` to `end` are, moving as little as possible. */
export function reveal(top: number, start: number, end: number, height: number): number {
  if (start < top || end - start > height) return start;
  return end > top + height ? end - height : top;
}

/** A screen to choose on: Enter or a number chooses, the arrows move, the page keys scroll. */
export function ChoicePage(props: ChoicePageProps): ReactNode {
  const {
    heading,
    masthead = null,
    done = 0,
    above,
    below = [],
    choices,
    initialIndex = 0,
    onChoose,
    hints,
    handlers = {},
  } = props;
  const { size, theme, words } = useUi();
  const isActive = useContext(ActiveContext);
  const { width, height } = pageSize(size);
  const [wantedTop, setTop] = useState(0);

  const { pointer } = theme.signs;
  const sheet = useMemo(() => {
    const lay = (content: Block) => layOut([content], width);
    const rows = choices.map((choice, index) => ({
      id: choice.id,
      plain: lay(choiceBlock(choice, index, pointer, false)),
      highlighted: lay(choiceBlock(choice, index, pointer, true)),
    }));
    return { head: layOut(above, width), rows, foot: layOut(below, width) };
  }, [above, below, choices, pointer, width]);

  const starts = sheet.rows.map((_, index) =>
    sheet.rows.slice(0, index).reduce((sum, row) => sum + row.plain.length, sheet.head.length),
  );
  const listEnd = sheet.rows.reduce((sum, row) => sum + row.plain.length, sheet.head.length);
  const total = listEnd + sheet.foot.length;
  const top = Math.max(0, Math.min(wantedTop, total - height));
  const inSight = (lines: readonly Line[], start: number) =>
    lines.slice(Math.max(0, top - start), Math.max(0, top + height - start));
  const visible = new Map(
    sheet.rows.map(({ id, plain, highlighted }, index) => [
      id,
      { plain: inSight(plain, starts[index]!), highlighted: inSight(highlighted, starts[index]!) },
    ]),
  );

  const { up: _up, down: _down, ...byPage } = scrollHandlers(top, height, total, setTop);
  const scrolls = total > height;
  const ownsPageKeys = usePageKeys(scrolls);
  useKeys({ ...(ownsPageKeys ? byPage : {}), ...handlers });
  return (
    <Page
      heading={heading}
      masthead={masthead}
      done={done}
      hints={scrolls ? [...hints.slice(0, 1), ['page', words.screens.does.page], ...hints.slice(1)] : hints}
      mark={positionMark(top, height, total, size.columns, words)}
      shortMark={shortPositionMark(top, height, total, words)}
    >
      <Lines lines={inSight(sheet.head, 0)} />
      <VisibleRowsContext value={visible}>
        <SelectInput
          items={choices.map(({ id }) => ({ label: id, value: id }))}
          initialIndex={initialIndex}
          isFocused={isActive}
          indicatorComponent={NoIndicator}
          itemComponent={ChoiceRows}
          onSelect={({ value }) => onChoose(value)}
          onHighlight={({ value }) => {
            const index = choices.findIndex(({ id }) => id === value);
            setTop(reveal(top, starts[index]!, starts[index]! + sheet.rows[index]!.plain.length, height));
          }}
        />
      </VisibleRowsContext>
      <Lines lines={inSight(sheet.foot, listEnd)} />
    </Page>
  );
}
