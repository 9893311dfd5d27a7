/** A text that is typed, over as many lines as it needs. */
import { type ReactNode, useMemo, useRef } from 'react';
import { contentOf, isQuestion } from '../../core/pack/pack.ts';
import type { LineEdit } from '../../core/review/line-edit.ts';
import { wordsOf } from '../../core/review/new-entry.ts';
import type { Place } from '../../core/review/review.ts';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { useLineTyping } from '../hooks/use-line-typing.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { markPassage } from '../text/mark-passage.ts';
import { BLANK, type Block, block, type Line, layOut, run } from '../text/rich-text.ts';
import { columnOf, cursorBy, rowOf, type TypedRow, typedRows } from '../text/typed-rows.ts';
import type { ReviewProps } from './entry-screen.tsx';
import { writingTitle } from './writing-title.ts';

interface Props extends ReviewProps {
  readonly place: Extract<Place, { at: 'writing' }>;
}

/** A space under the cursor would fall away at the end of a line. */
const SPACE = '\u00a0';

/** The rows of the text, with the character at the cursor set off. */
function typedLines({ text, cursor }: LineEdit, rows: readonly TypedRow[]): readonly Line[] {
  const at = rowOf(rows, cursor);
  return rows.map(({ start, end }, index): Line => {
    if (index !== at) return [run(text.slice(start, end))];
    const [under] = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
      text.slice(cursor, cursor + 32),
    );
    const character = cursor < end ? (under?.segment ?? '') : '';
    const shown = character === '' || /\s/.test(character) ? SPACE : character;
    return [
      run(text.slice(start, cursor)),
      run(shown, 'hit-now'),
      run(text.slice(cursor + character.length, end)),
    ].filter((each) => each.text !== '');
  });
}

/** As many rows around the one that holds the cursor as there is room for. */
function around(lines: readonly Line[], row: number, height: number): readonly Line[] {
  const top = Math.max(0, Math.min(row - height + 2, lines.length - height));
  return lines.slice(top, top + Math.max(1, height));
}

/** The title, what is typed, and below it what it is about, as far as there is room. */
export function WritingScreen({ review, send, place }: Props): ReactNode {
  const { size } = useUi();
  const { width, height } = pageSize(size);
  const { writing, line } = place;
  const { notice, pack, current } = review;
  const { review: said, words } = review.told;
  const rows = useMemo(() => typedRows(line.text, width), [line.text, width]);
  /** Up and down keep to the column in which the first of them began. */
  const column = useRef<number | null>(null);
  useLineTyping({
    onStep: (step) => {
      column.current = null;
      send({ type: 'typed', step });
    },
    onRow: (by) => {
      column.current ??= columnOf(line.text, rows, line.cursor);
      const at = cursorBy(line.text, rows, { cursor: line.cursor, by, column: column.current });
      send({ type: 'typed', step: { do: 'to', at } });
    },
    onEnter: () => send({ type: 'entered' }),
    onEscape: () => send({ type: 'went-back' }),
  });
  const about = useMemo((): Block[] => {
    if (writing.what === 'search') return [];
    const item = pack.items[current]!;
    const isNew = 'aim' in writing && writing.aim.for === 'new';
    if (isNew) return [];
    const asked = isQuestion(item)
      ? block(run(`${item.question} ${said.key}${item.answer}`, 'muted'))
      : block(run(contentOf(item), 'muted'));
    if (writing.what === 'own-explanation' && writing.change.by === 'passage') {
      return [asked, { ...block(run(wordsOf(pack.text, writing.change.span), 'passage')), indent: 2 }];
    }
    if (item.evidence === null) return [asked];
    return [asked, { runs: markPassage(pack.text, item.evidence, words.screens.parts), indent: 2 }];
  }, [writing, pack, current, words, said]);
  const title = writingTitle(said, writing, isQuestion(pack.items[current]!));
  const head = layOut(
    [...(notice === null ? [] : [block(run(notice, 'accent'))]), block(title), BLANK],
    width,
  );
  const text = typedLines(line, rows);
  const below = layOut([BLANK, ...about], width);
  const room = Math.max(2, height - head.length);
  const shown = [...head, ...around(text, rowOf(rows, line.cursor), room), ...below].slice(0, height);
  return (
    <Page
      heading={[run(said.title, 'strong'), run(`${words.screens.separator}${pack.title}`, 'muted')]}
      hints={[
        ['continue', writing.what === 'search' ? said.does.find : said.does.save],
        ['typing', said.typing],
        ['back', said.does.back],
      ]}
    >
      <Lines lines={shown} />
    </Page>
  );
}
