/** The review of a pack on a terminal's whole screen. */
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import type { Review, ReviewFile } from '../../core/review/review.ts';
import { EXIT } from '../../core/user-error.ts';
import { AloneOnScreen, CoveredByKeys } from '../alone-on-screen.tsx';
import { REVIEW_ACTIONS } from '../keys.ts';
import { ArticlePage } from '../screens/article.tsx';
import { type Block, run } from '../text/rich-text.ts';
import type { Theme } from '../theme.ts';
import { onWholeScreen, type WholeScreen } from '../whole-screen.ts';
import { EntryScreen, type ReviewProps } from './entry-screen.tsx';
import { isListPlace } from './list.ts';
import { ListScreen } from './list-screen.tsx';
import { PassageScreen } from './passage-screen.tsx';
import { createReviewSession, type ReviewSession } from './review-session.ts';
import { WritingScreen } from './writing-screen.tsx';

export interface ReviewOptions extends WholeScreen {
  readonly first: Review;
  readonly file: ReviewFile;
  readonly theme: Theme;
}

export interface Reviewed {
  readonly exitCode: number;
  /** As it was left. */
  readonly review: Review;
}

const NO_TAIL: readonly Block[] = [];

function ArticleScreen({ review, send }: ReviewProps): ReactNode {
  const { article, pack, current } = review;
  const reading = useMemo(() => ({ article, notices: [] }), [article]);
  const { words } = review.told;
  const close = () => send({ type: 'went-back' });
  return (
    <ArticlePage
      heading={[run(words.screens.reading.again, 'strong')]}
      reading={reading}
      bookmark={0}
      evidence={pack.items[current]!.evidence}
      tail={NO_TAIL}
      hints={[
        ['article', words.screens.does.back],
        ['move', words.screens.does.scroll],
        ['search', words.screens.does.search],
        ['keys', words.screens.does.keys],
      ]}
      handlers={{ article: close, back: close, continue: close }}
    />
  );
}

function PlaceScreen({ review, send }: ReviewProps): ReactNode {
  const { place } = review;
  // A list begins anew where another one opens.
  if (isListPlace(place)) return <ListScreen key={place.at} review={review} send={send} place={place} />;
  switch (place.at) {
    case 'entry':
      return <EntryScreen review={review} send={send} />;
    case 'article':
      return <ArticleScreen review={review} send={send} />;
    case 'writing':
      return <WritingScreen review={review} send={send} place={place} />;
    case 'choosing':
      return <PassageScreen review={review} send={send} place={place} />;
    default:
      return place satisfies never;
  }
}

interface ScreensProps {
  readonly session: ReviewSession;
  onLeave(): void;
}

/** The place of the review, and over it the list of keys. */
function Screens({ session, onLeave }: ScreensProps): ReactNode {
  const review = useSyncExternalStore(session.subscribe, session.state);
  return (
    <CoveredByKeys actions={REVIEW_ACTIONS} types={review.place.at === 'writing'} onLeave={onLeave}>
      <PlaceScreen review={review} send={session.send} />
    </CoveredByKeys>
  );
}

/**
 * Shows the entries until their reader leaves. Resolves once the terminal is restored and the file holds every change; rejects
 * with a UserError where it cannot be made to, and with whatever is a bug.
 */
export async function runReview({ first, file, theme, ...screen }: ReviewOptions): Promise<Reviewed> {
  const session = createReviewSession(first, file);
  const { promise: left, resolve, reject } = Promise.withResolvers<number>();
  const exitCode = await onWholeScreen(
    { ...screen, takesPaste: true },
    <AloneOnScreen theme={theme} words={first.told.words} resetKey={session} onError={reject}>
      <Screens session={session} onLeave={() => resolve(EXIT.done)} />
    </AloneOnScreen>,
    left,
  );
  await session.settled();
  return { exitCode, review: session.state() };
}
