/** "?": every key and what it does. */
import { type ReactNode, useMemo } from 'react';
import stringWidth from 'string-width';
import { ScrollPage } from '../components/scroll-page.tsx';
import { useUi } from '../hooks/use-ui.ts';
import { type Action, LISTED_ACTIONS } from '../keys.ts';
import { block, run } from '../text/rich-text.ts';

interface Props {
  /** The keys to list. @default those of the game */
  readonly actions?: readonly Action[];
  onClose(): void;
}

/** The key map as a list; Esc closes it. */
export function KeysOverlay({ actions = LISTED_ACTIONS, onClose }: Props): ReactNode {
  const { words } = useUi();
  const blocks = useMemo(() => {
    const { labels, help } = words.keys;
    const column = Math.max(...actions.map((action) => stringWidth(labels[action]))) + 2;
    return actions.map((action) => ({
      ...block(help[action]),
      lead: run(labels[action] + ' '.repeat(column - stringWidth(labels[action])), 'strong'),
    }));
  }, [actions, words]);
  return (
    <ScrollPage
      heading={[run(words.screens.keysTitle, 'strong')]}
      blocks={blocks}
      hints={[['back', words.screens.does.back]]}
      handlers={{ back: onClose, continue: onClose, keys: onClose, quit: onClose }}
    />
  );
}
