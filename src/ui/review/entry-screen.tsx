/** The entry in view, and the keys that change it or lead to another. */
import { type ReactNode, useMemo } from 'react';
import { listedEntries, reviewedCount } from '../../core/review/listed-entries.ts';
import { questionInView } from '../../core/review/own-questions.ts';
import type { Review, ReviewEvent } from '../../core/review/review.ts';
import type { Hint } from '../components/hint-lines.ts';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { pageSize } from '../page-size.ts';
import { BesideArticle } from '../screens/beside-article.tsx';
import { BLANK, block, type Line, run } from '../text/rich-text.ts';
import { entryBlocks } from './entry-blocks.ts';

export interface ReviewProps {
  readonly review: Review;
  send(event: ReviewEvent): void;
}

function hintsOf(review: Review): readonly Hint[] {
  const { told } = review;
  const { does } = told.review;
  const own = questionInView(review);
  const proof: readonly Hint[] = own === null ? [] : [['prove', does.prove]];
  // What nothing proves yet cannot be accepted.
  const first: readonly Hint[] = own?.evidence === null ? proof : [['accept', does.accept], ...proof];
  return [
    ...first,
    ['answer', does.answer],
    ['edit', does.edit],
    ['drop', does.drop],
    ['add', does.add],
    ['undo', does.undo],
    ['next-entry', does.next],
    ['quit', does.leave],
    ['keys', does.keys],
  ];
}

/** "Entry 3 of 30 · 12 of 30 reviewed · least sure first", as much of it as there is room for. */
function headingOf(review: Review, width: number): Line {
  const { pack, current, order, unreadOnly } = review;
  const { review: said, words } = review.told;
  const of = pack.items.length;
  const list = listedEntries(review);
  const { reviewed } = pack.items[current]!;
  const parts = [
    said.reviewed(reviewedCount(review), of),
    reviewed ? said.isReviewed : said.isUnread,
    ...(unreadOnly ? [said.onlyUnread] : []),
    ...(order === 'unsure' ? [said.order.unsure] : []),
  ];
  const first = said.entry(list.indexOf(current) + 1, list.length);
  let room = width - first.length;
  const shown = parts.filter((part) => {
    room -= part.length + words.screens.separator.length;
    return room >= 0;
  });
  return [run(first, 'strong'), run(shown.map((part) => words.screens.separator + part).join(''), 'muted')];
}

/** The page; on a wide terminal the article stands beside it, at the passage. */
export function EntryScreen({ review, send }: ReviewProps): ReactNode {
  const { pack, article, current } = review;
  const reading = useMemo(() => ({ article, notices: [] }), [article]);
  return (
    <BesideArticle reading={reading} bookmark={0} evidence={pack.items[current]!.evidence}>
      <Entry review={review} send={send} />
    </BesideArticle>
  );
}

function Entry({ review, send }: ReviewProps): ReactNode {
  const { size, theme } = useUi();
  const { pack, article, current, notice, told } = review;
  const about = useMemo(
    () => entryBlocks({ pack, article, told }, current, theme.signs),
    [pack, article, told, current, theme.signs],
  );
  const blocks = useMemo(
    () => (notice === null ? about : [block(run(notice, 'accent')), BLANK, ...about]),
    [about, notice],
  );
  return (
    <ScrollPage
      key={current}
      heading={headingOf(review, pageSize(size).width)}
      done={reviewedCount(review) / pack.items.length}
      blocks={blocks}
      hints={hintsOf(review)}
      handlers={{
        accept: () => send({ type: 'accepted' }),
        unaccept: () => send({ type: 'unaccepted' }),
        answer: () => send({ type: 'opened', at: 'answer' }),
        edit: () => send({ type: 'opened', at: 'parts' }),
        drop: () => send({ type: 'dropped' }),
        add: () => send({ type: 'opened', at: 'choosing' }),
        prove: () => send({ type: 'opened', at: 'proving' }),
        undo: () => send({ type: 'undone' }),
        redo: () => send({ type: 'redone' }),
        'next-entry': () => send({ type: 'moved', by: 1 }),
        'previous-entry': () => send({ type: 'moved', by: -1 }),
        order: () => send({ type: 'ordered' }),
        unread: () => send({ type: 'filtered' }),
        search: () => send({ type: 'searched' }),
        article: () => send({ type: 'opened', at: 'article' }),
      }}
    />
  );
}
