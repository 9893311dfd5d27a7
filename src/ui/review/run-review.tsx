/** The review of a pack on a terminal's whole screen. */
import { Box, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import type { Review, ReviewFile } from '../../core/review/review.ts';
import { EXIT } from '../../core/user-error.ts';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { useKeys } from '../hooks/use-keys.ts';
import { ActiveContext, type Ui, UiContext } from '../hooks/use-ui.ts';
import { REVIEW_ACTIONS } from '../keys.ts';
import { isTooSmall } from '../page-size.ts';
import { ArticlePage } from '../screens/article.tsx';
import { KeysOverlay } from '../screens/keys-overlay.tsx';
import { TooSmall } from '../screens/too-small.tsx';
import { type Block, run } from '../text/rich-text.ts';
import type { Theme } from '../theme.ts';
import { onWholeScreen, type WholeScreen } from '../whole-screen.ts';
import { EntryScreen, type ReviewProps } from './entry-screen.tsx';
import { ListScreen } from './list-screens.tsx';
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
      evidence={pack.entries[current]!.evidence}
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
  switch (place.at) {
    case 'entry':
      return <EntryScreen review={review} send={send} />;
    case 'article':
      return <ArticleScreen review={review} send={send} />;
    case 'writing':
      return <WritingScreen review={review} send={send} place={place} />;
    case 'choosing':
      return <PassageScreen review={review} send={send} place={place} />;
    case 'answer':
    case 'sources':
    case 'parts':
    case 'difficulty':
    case 'reasons':
    case 'kind':
      // A list begins anew where another one opens.
      return <ListScreen key={place.at} review={review} send={send} place={place} />;
    default:
      return place satisfies never;
  }
}

function Keys({ onKeys, onLeave }: { onKeys(): void; onLeave(): void }): ReactNode {
  useKeys({ keys: onKeys, quit: onLeave });
  // Pasted text is no key press.
  usePaste(() => undefined);
  return null;
}

interface ScreensProps {
  readonly session: ReviewSession;
  readonly ui: Ui;
  onLeave(): void;
}

/** The place of the review, and over it the list of keys; covered, it stays as it is. */
function Screens({ session, ui, onLeave }: ScreensProps): ReactNode {
  const review = useSyncExternalStore(session.subscribe, session.state);
  const [showsKeys, setShowsKeys] = useState(false);
  const { size } = ui;
  const small = isTooSmall(size);
  const covered = showsKeys || small;
  const types = review.place.at === 'writing';
  return (
    <Box width={size.columns} height={size.rows} overflow="hidden">
      {!showsKeys && !types && <Keys onKeys={() => setShowsKeys(!small)} onLeave={onLeave} />}
      <Box display={covered ? 'none' : 'flex'}>
        <ActiveContext value={!covered}>
          <PlaceScreen review={review} send={session.send} />
        </ActiveContext>
      </Box>
      {small ? (
        <TooSmall />
      ) : (
        showsKeys && <KeysOverlay actions={REVIEW_ACTIONS} onClose={() => setShowsKeys(false)} />
      )}
    </Box>
  );
}

interface AppProps extends Omit<ScreensProps, 'ui'> {
  readonly theme: Theme;
  onError(error: unknown): void;
}

function ReviewApp({ session, theme, onLeave, onError }: AppProps): ReactNode {
  const { columns, rows } = useWindowSize();
  const { words } = session.state().told;
  const ui = useMemo(
    (): Ui => ({
      theme,
      words,
      ownCommand: '',
      size: { columns, rows },
      send: () => undefined,
      crash: onError,
    }),
    [theme, words, columns, rows, onError],
  );
  return (
    <UiContext value={ui}>
      <ErrorBoundary resetKey={session} onError={onError}>
        <Screens session={session} ui={ui} onLeave={onLeave} />
      </ErrorBoundary>
    </UiContext>
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
    <ReviewApp session={session} theme={theme} onLeave={() => resolve(EXIT.done)} onError={reject} />,
    left,
  );
  await session.settled();
  return { exitCode, review: session.state() };
}
