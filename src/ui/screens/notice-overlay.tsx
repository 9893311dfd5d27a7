/** Tells the player something once; Enter goes on. */
import { type ReactNode, useMemo } from 'react';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { block, run } from '../text/rich-text.ts';

/** The words, and nothing to decide. */
export function NoticeOverlay({ notice }: { readonly notice: string }): ReactNode {
  const { send, words } = useUi();
  const blocks = useMemo(() => notice.split('\n').map((line) => block(line)), [notice]);
  const close = () => send({ type: 'closed-overlay' });
  return (
    <ScrollPage
      heading={[run(words.screens.name, 'strong')]}
      blocks={blocks}
      hints={[['continue', words.screens.does.on]]}
      handlers={{ continue: close, back: close }}
    />
  );
}
