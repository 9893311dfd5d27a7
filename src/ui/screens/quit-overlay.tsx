/** Asks before leaving would lose answers. */
import type { ReactNode } from 'react';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

const BLOCKS = [block(run(words.quit.ask, 'strong'))];

/** The question; y leaves, n stays. */
export function QuitOverlay({ onClose }: { onClose(): void }): ReactNode {
  const { send } = useUi();
  return (
    <ScrollPage
      heading={[run(words.name, 'strong')]}
      blocks={BLOCKS}
      hints={[
        ['yes', words.quit.yes],
        ['no', words.quit.no],
      ]}
      handlers={{
        yes: () => send({ type: 'confirmed-quit' }),
        no: onClose,
      }}
    />
  );
}
