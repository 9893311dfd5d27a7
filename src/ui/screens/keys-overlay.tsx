/** "?": every key and what it does. */
import { type ReactNode, useMemo } from 'react';
import stringWidth from 'string-width';
import { ScrollPage } from '../components/scroll-page.tsx';
import { KEY_MAP, LISTED_ACTIONS } from '../keys.ts';
import { block, run } from '../text/rich-text.ts';
import { words } from '../words.ts';

/** The key map as a list; Esc closes it. */
export function KeysOverlay({ onClose }: { onClose(): void }): ReactNode {
  const blocks = useMemo(() => {
    const bindings = LISTED_ACTIONS.map((action) => KEY_MAP[action]);
    const column = Math.max(...bindings.map(({ label }) => stringWidth(label))) + 2;
    return bindings.map(({ label, help }) => ({
      ...block(help),
      lead: run(label + ' '.repeat(column - stringWidth(label)), 'strong'),
    }));
  }, []);
  return (
    <ScrollPage
      heading={[run(words.keys.title, 'strong')]}
      blocks={blocks}
      hints={[['back', words.does.back]]}
      handlers={{ back: onClose, continue: onClose, keys: onClose, quit: onClose }}
    />
  );
}
