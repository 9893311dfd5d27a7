/** Asks before leaving would lose answers. */
import type { ReactNode } from 'react';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { block, run } from '../text/rich-text.ts';

interface Props {
  /** True where the game can be gone on with later. */
  readonly kept: boolean;
  readonly practicing: boolean;
  onClose(): void;
}

/** The question; y leaves, n stays. */
export function QuitOverlay({ kept, practicing, onClose }: Props): ReactNode {
  const { send, words } = useUi();
  return (
    <ScrollPage
      heading={[run(words.screens.name, 'strong')]}
      blocks={[block(run(words.screens.quit.ask({ kept, practicing }), 'strong'))]}
      hints={[
        ['yes', words.screens.quit.yes],
        ['no', words.screens.quit.no],
      ]}
      handlers={{
        yes: () => send({ type: 'confirmed-quit' }),
        no: onClose,
      }}
    />
  );
}
