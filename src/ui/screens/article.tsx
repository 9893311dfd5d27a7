/** The article as a page to scroll and to search, both for the first reading and when it is opened again while answering. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Span } from '../../core/article/span.ts';
import type { ArticleView } from '../../core/game/game.ts';
import type { Evidence } from '../../core/key/answer-key.ts';
import type { Words } from '../../core/words/words.ts';
import type { Hint } from '../components/hint-lines.ts';
import { Lines } from '../components/lines.tsx';
import { Page } from '../components/page.tsx';
import { positionMark, scrollHandlers, shortPositionMark } from '../components/scroll-page.tsx';
import { type Handlers, useKeys } from '../hooks/use-keys.ts';
import { useReadingPlace } from '../hooks/use-reading-place.ts';
import { useSearch } from '../hooks/use-search.ts';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import {
  type ArticleLine,
  articleLines,
  emphasized,
  evidenceEmphases,
  hitEmphases,
  lineAt,
} from '../text/article-lines.ts';
import { type Block, type Line, layOut, run } from '../text/rich-text.ts';
import { searchHints, searchMark, typingLines } from '../text/search-line.ts';

export interface ArticlePageProps {
  readonly heading: Line;
  readonly reading: ArticleView;
  /** The offset in the text of the first line to show. */
  readonly bookmark: number;
  /** What proves an answer, to set off and to begin with; scrolling then leaves the bookmark alone. @default null */
  readonly evidence?: Evidence | null;
  /** What follows the article, on the same page. */
  readonly tail: readonly Block[];
  readonly hints: readonly Hint[];
  readonly handlers: Handlers;
  /** The keys that scroll: all, those for pages where the arrows belong to the page beside, or none. Only with all of them the page can be searched. @default 'all' */
  readonly scrolling?: 'all' | 'by-page' | 'none';
}

/** Lines to show above a passage, so that it is seen where it stands. */
const LEAD_IN = 3;

/** The parts of a proof by name, each drawn as it is drawn in the text, as far as there are any. */
function partNames({ source, cues, content }: Evidence, { screens }: Words): Line {
  const { parts, separator } = screens;
  return [
    ...(source ? [run(separator, 'muted'), run(parts.source, 'source')] : []),
    ...(cues.length > 0 ? [run(separator, 'muted'), run(parts.cue, 'cue')] : []),
    ...(content.length > 0 ? [run(separator, 'muted'), run(parts.content, 'content')] : []),
  ];
}

/** The page at its bookmark or passage; scrolling moves the bookmark. */
export function ArticlePage(props: ArticlePageProps): ReactNode {
  const { heading, reading, bookmark, evidence = null, tail, hints, handlers, scrolling = 'all' } = props;
  const { size, send, words } = useUi();
  const keeper = useReadingPlace();
  const { width, measure, measureLeft, height } = pageSize(size);
  const { article, notices } = reading;
  const page = useMemo(
    () => articleLines({ article, notices }, measure, words),
    [article, notices, measure, words],
  );
  const lines = useMemo(() => {
    const offset = article.text.length;
    return [...page, ...layOut(tail, measure).map((line): ArticleLine => ({ line, offset, span: null }))];
  }, [page, tail, measure, article]);

  const beginning = () => {
    if (evidence !== null) return Math.max(0, lineAt(lines, evidence.passage.start) - LEAD_IN);
    const kept = keeper.current;
    const isKept = kept?.article === article && kept.bookmark === bookmark && kept.measure === measure;
    return isKept ? kept.top : lineAt(lines, bookmark);
  };
  // Lines of the head and of the tail share one offset, so the row itself is remembered too, for as long
  // as the lines are broken the same way and nobody else has moved the bookmark.
  const [scrolled, setScrolled] = useState(() => ({ measure, bookmark, top: beginning() }));
  const isOwn = scrolled.measure === measure && (evidence !== null || scrolled.bookmark === bookmark);
  const wanted = isOwn ? scrolled.top : beginning();
  const top = Math.max(0, Math.min(wanted, lines.length - height));
  const go = (to: number) => {
    const moved = lines[to]?.offset ?? 0;
    setScrolled({ measure, bookmark: moved, top: to });
    if (evidence !== null) return;
    keeper.current = { article, bookmark: moved, measure, top: to };
    send({ type: 'scrolled', bookmark: moved });
  };
  const show = (hit: Span) => {
    const row = lineAt(lines, hit.start);
    const lastRow = lineAt(lines, Math.max(hit.start, hit.end - 1));
    if (row >= top && lastRow < top + height) return;
    go(Math.max(0, Math.min(row - LEAD_IN, lines.length - height)));
  };
  const search = useSearch(article.text, () => lines[top]?.offset ?? 0, show);
  const { phase } = search;
  const { up, down, ...byPage } = scrollHandlers(top, height, lines.length, go);
  const inSearch: Handlers = {
    'next-hit': () => search.move(1),
    'previous-hit': () => search.move(-1),
    back: search.close,
  };
  const all: Handlers = {
    ...(scrolling === 'all' ? { up, down, search: search.open } : {}),
    ...(scrolling === 'none' ? {} : byPage),
    ...handlers,
    ...(phase === 'found' ? inSearch : {}),
  };
  useKeys(phase === 'typing' ? {} : all);

  const inSight = lines.slice(top, top + height);
  const current = search.at === null ? null : (search.hits[search.at] ?? null);
  const emphases = [
    ...(evidence === null ? [] : evidenceEmphases(evidence)),
    ...hitEmphases(search.hits, current, inSight),
  ];
  return (
    <Page
      heading={evidence === null ? heading : [...heading, ...partNames(evidence, words)]}
      hints={phase === 'found' ? searchHints(search, hints, words) : hints}
      footer={phase === 'typing' ? typingLines(search, width, words) : null}
      done={Math.min(1, (top + height) / lines.length)}
      mark={
        phase === 'found'
          ? searchMark(search, width, words)
          : positionMark(top, height, lines.length, size.columns, words)
      }
      {...(phase === 'found' ? {} : { shortMark: shortPositionMark(top, height, lines.length, words) })}
    >
      <Lines lines={inSight.map((line) => emphasized(line, emphases))} left={measureLeft} fitted />
    </Page>
  );
}
