/** "?": every key and what it does. */
import { type ReactNode, useMemo } from 'react';
import stringWidth from 'string-width';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { LISTED_ACTIONS } from '../keys.ts';
import { block, run } from '../text/rich-text.ts';

/** The key map as a list; Esc closes it. */
export function KeysOverlay({ onClose }: { onClose(): void }): ReactNode {
  const { words } = useUi();
  const blocks = useMemo(() => {
    const { labels, help } = words.keys;
    const column = Math.max(...LISTED_ACTIONS.map((action) => stringWidth(labels[action]))) + 2;
    return LISTED_ACTIONS.map((action) => ({
      ...block(help[action]),
      lead: run(labels[action] + ' '.repeat(column - stringWidth(labels[action])), 'strong'),
    }));
  }, [words]);
  return (
    <ScrollPage
      heading={[run(words.screens.keysTitle, 'strong')]}
      blocks={blocks}
      hints={[['back', words.screens.does.back]]}
      handlers={{ back: onClose, continue: onClose, keys: onClose, quit: onClose }}
    />
  );
}
