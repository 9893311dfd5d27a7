/** A page that shows the article for the hunt, and scrolls so that the current sentence is in sight. */
import { type ReactNode, useMemo, useState } from 'react';
import type { ArticleView } from '../../core/game/game.ts';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { huntSheet, type Labels, withMargin } from '../text/hunt-lines.ts';
import type { Line } from '../text/rich-text.ts';
import { reveal } from './choice-page.tsx';
import type { Hint } from './hint-lines.ts';
import { Lines } from './lines.tsx';
import { Page } from './page.tsx';
import { positionMark } from './scroll-page.tsx';

/** Rows to show above and below the current sentence, where there is room. */
const AROUND = 2;

export interface HuntPageProps {
  readonly heading: Line;
  readonly done: number;
  readonly reading: ArticleView;
  /** Indexes of the sentences to go through, in reading order; at least one. */
  readonly sentences: readonly number[];
  readonly current: number;
  readonly flags: readonly number[];
  readonly labels: Labels;
  readonly hints: readonly Hint[];
  /** What else the keys do here. */
  readonly handlers: Handlers;
}

/** The article with its signs; arrows move by sentence, through one that is longer than the page by page. */
export function HuntPage(props: HuntPageProps): ReactNode {
  const { heading, done, reading, sentences, current, flags, labels, hints, handlers } = props;
  const { send, size, theme, words } = useUi();
  const { measure, measureLeft, height } = pageSize(size);
  const { article, notices } = reading;
  const sheet = useMemo(
    () => huntSheet({ article, notices }, measure, words, labels),
    [article, notices, measure, words, labels],
  );
  const flagged = useMemo(() => new Set(flags), [flags]);
  const { rows, places } = sheet;
  const { start, end } = places.get(current) ?? { start: 0, end: 1 };
  const position = sentences.indexOf(current);
  const isLong = end - start > height;

  const [scrolled, setScrolled] = useState({ sentence: -1, top: 0 });
  const within = (top: number) => Math.max(0, Math.min(top, rows.length - height));
  const around = end - start + 2 * AROUND <= height ? AROUND : 0;
  // What stands above the first sentence is shown with it, where both fit.
  const above = position === 0 && end + around <= height ? start : around;
  const inSight = within(reveal(scrolled.top, start - above, end + around, height));
  // In a sentence that is longer than the page, the player decides how far it is scrolled.
  const top = isLong && scrolled.sentence === current ? within(scrolled.top) : inSight;

  const stopAt = (first: number, sentence = current) => setScrolled({ sentence, top: within(first) });
  /** `through`: the player sees what lies in between. */
  const moveTo = (index: number, through = true) => {
    const sentence = sentences[Math.max(0, Math.min(index, sentences.length - 1))];
    if (sentence === undefined) return;
    setScrolled({ sentence: -1, top });
    send({ type: 'moved-to', sentence, through });
  };
  const page = Math.max(1, height - 1);
  /** Moves by so many rows, and by a sentence at least. */
  const moveByRows = (count: number) => {
    const wanted = start + count;
    const rest = count > 0 ? sentences.slice(position + 1) : sentences.slice(0, position).reverse();
    const found = rest.findIndex((index) => {
      const place = places.get(index);
      return place !== undefined && (count > 0 ? place.end > wanted : place.start <= wanted);
    });
    const steps = found === -1 ? rest.length : found + 1;
    moveTo(position + (count > 0 ? steps : -steps));
  };
  const down = (move: () => void) => () => (isLong && top + height < end ? stopAt(top + page) : move());
  const up = (move: () => void) => () =>
    isLong && top > start ? stopAt(Math.max(start, top - page)) : move();
  useKeys({
    up: up(() => moveTo(position - 1)),
    down: down(() => moveTo(position + 1)),
    'page-up': up(() => moveByRows(-page)),
    'page-down': down(() => moveByRows(page)),
    top: () => moveTo(0, false),
    bottom: () => moveTo(sentences.length - 1, false),
    ...handlers,
  });
  return (
    <Page
      heading={heading}
      done={done}
      hints={hints}
      mark={positionMark(top, height, rows.length, size.columns, words)}
    >
      <Lines
        lines={rows.slice(top, top + height).map((row) => withMargin(row, current, flagged, theme.signs))}
        left={measureLeft}
      />
    </Page>
  );
}
