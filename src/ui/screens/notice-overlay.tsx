/** Tells the player something once; Enter goes on. */
import { type ReactNode, useMemo } from 'react';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const HEADING = [run(words.name, 'strong')];

/** The words, and nothing to decide. */
export function NoticeOverlay({ notice }: { readonly notice: string }): ReactNode {
  const { send } = useUi();
  const blocks = useMemo(() => notice.split('\n').map((line) => block(line)), [notice]);
  const close = () => send({ type: 'closed-overlay' });
  return (
    <ScrollPage
      heading={HEADING}
      blocks={blocks}
      hints={[['continue', words.does.next]]}
      handlers={{ continue: close, back: close }}
    />
  );
}
