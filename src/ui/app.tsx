/** The whole interface: the screen of the moment, what lies over it, and the keys that work everywhere. */
import { Box, usePaste, useWindowSize } from 'ink';
import { type ReactNode, useMemo, useState } from 'react';
import type { PlayerView } from '../core/game/player-view.ts';
import type { Clock } from '../core/services.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import type { GameSession } from './game-session.ts';
import { ClockContext } from './hooks/use-clock.ts';
import { useGame } from './hooks/use-game.ts';
import { useKeys } from './hooks/use-keys.ts';
import { ReadingPlaceContext, type ReadingPlaceKeeper } from './hooks/use-reading-place.ts';
import { TypingContext } from './hooks/use-typing.ts';
import { ActiveContext, type Ui, UiContext, useUi } from './hooks/use-ui.ts';
import { isTooSmall } from './page-size.ts';
import { ArticleOverlay } from './screens/article-overlay.tsx';
import { KeysOverlay } from './screens/keys-overlay.tsx';
import { NoticeOverlay } from './screens/notice-overlay.tsx';
import { ObjectionOverlay } from './screens/objection-overlay.tsx';
import { QuitOverlay } from './screens/quit-overlay.tsx';
import { SceneScreen } from './screens/scene-screen.tsx';
import { TooSmall } from './screens/too-small.tsx';
import type { Theme } from './theme.ts';

interface OverlayProps {
  readonly view: PlayerView;
  /** Closes the keys or the question before leaving: back to the article, if that was open. */
  onClose(): void;
}

function Overlay({ view, onClose }: OverlayProps): ReactNode {
  const { overlay, reading, bookmark, scene, kept, practicing, notice } = view;
  const evidence = scene.at === 'feedback' || scene.at === 'review' ? scene.verdict.evidence : null;
  switch (overlay) {
    case 'article':
      return reading && <ArticleOverlay reading={reading} bookmark={bookmark} evidence={evidence} />;
    case 'keys':
      return <KeysOverlay onClose={onClose} />;
    case 'quit':
      return <QuitOverlay kept={kept} practicing={practicing} onClose={onClose} />;
    case 'objection':
      if (scene.at === 'hunted') {
        const { lesson } = scene;
        return lesson !== null && 'outcome' in lesson && <ObjectionOverlay lesson={lesson} />;
      }
      return 'verdict' in scene && <ObjectionOverlay lesson={scene} />;
    case 'notice':
      return notice === null ? null : <NoticeOverlay notice={notice} />;
    case null:
      return null;
    default:
      return overlay satisfies never;
  }
}

/** The keys that work on every screen but those that ask or list something themselves. */
function GlobalKeys({
  overlay,
  isTyping,
}: Pick<PlayerView, 'overlay'> & { readonly isTyping: boolean }): ReactNode {
  const { send } = useUi();
  const isFree = !isTyping && (overlay === null || overlay === 'article');
  useKeys(
    isFree
      ? {
          keys: () => send({ type: 'opened', overlay: 'keys' }),
          quit: () => send({ type: 'asked-to-quit' }),
        }
      : {},
  );
  // Pasted text is not an answer: taking it as paste keeps it from being read as key presses.
  usePaste(() => undefined);
  return null;
}

function Screens({ view }: { readonly view: PlayerView }): ReactNode {
  const { size, send } = useUi();
  const [wasInArticle, setWasInArticle] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const isAbove = view.overlay !== null && view.overlay !== 'article';
  if (!isAbove && wasInArticle !== (view.overlay === 'article')) setWasInArticle(!wasInArticle);
  const close = () => {
    send({ type: 'closed-overlay' });
    if (wasInArticle) send({ type: 'opened', overlay: 'article' });
  };
  const small = isTooSmall(size);
  const covered = view.overlay !== null || small;
  // Whoever leaves is asked in the smallest terminal, too.
  const tooSmall = small && view.overlay !== 'quit';
  return (
    <TypingContext value={setTyping}>
      <Box width={size.columns} height={size.rows} overflow="hidden">
        <GlobalKeys overlay={view.overlay} isTyping={isTyping && !small} />
        {/* What is covered stays, so that it is found as it was left. */}
        <Box display={covered ? 'none' : 'flex'}>
          <ActiveContext value={!covered}>
            <SceneScreen view={view} />
          </ActiveContext>
        </Box>
        {tooSmall && <TooSmall />}
        <Box display={tooSmall ? 'none' : 'flex'}>
          <ActiveContext value={!tooSmall}>
            <Overlay view={view} onClose={close} />
          </ActiveContext>
        </Box>
      </Box>
    </TypingContext>
  );
}

interface AppProps {
  readonly session: GameSession;
  readonly theme: Theme;
  readonly ownCommand: string;
  /** Left out where the time is not told. */
  readonly clock?: Clock | undefined;
}

/** The app of one session, as large as its terminal. */
export function App({ session, theme, ownCommand, clock }: AppProps): ReactNode {
  const view = useGame(session);
  const { columns, rows } = useWindowSize();
  const { words } = session.state();
  const ui = useMemo(
    (): Ui => ({
      theme,
      words,
      ownCommand,
      size: { columns, rows },
      send: session.send,
      crash: session.crash,
    }),
    [theme, words, ownCommand, columns, rows, session],
  );
  const shownClock = useMemo(
    () => (clock && view.clock ? { running: view.clock, clock } : null),
    [clock, view.clock],
  );
  const [place] = useState((): ReadingPlaceKeeper => ({ current: null }));
  return (
    <UiContext value={ui}>
      <ReadingPlaceContext value={place}>
        <ErrorBoundary resetKey={view} onError={session.crash}>
          <ClockContext value={shownClock}>
            <Screens view={view} />
          </ClockContext>
        </ErrorBoundary>
      </ReadingPlaceContext>
    </UiContext>
  );
}
