/** Why the other options are not right: opened over a lesson on a key, and closed again. */
import { useState } from 'react';
import type { Verdict } from '../../core/game/player-view.ts';
import type { Hint } from '../components/hint-lines.ts';
import type { Block } from '../text/rich-text.ts';
import { othersBlocks } from '../text/verdict-blocks.ts';
import type { Handlers } from './use-keys.ts';
import { useUi } from './use-ui.ts';

export interface Others {
  /** What is to be read in place of the lesson; null for the lesson itself. */
  readonly blocks: readonly Block[] | null;
  readonly hints: readonly Hint[];
  readonly handlers: Handlers;
}

/** The key that opens and closes them; none where nobody chose among others. */
export function useOthers(verdict: Verdict | null): Others {
  const { words } = useUi();
  const [isOpen, setOpen] = useState(false);
  if (verdict === null || verdict.others.length === 0) return { blocks: null, hints: [], handlers: {} };
  if (!isOpen) {
    return {
      blocks: null,
      hints: [['others', words.screens.does.others]],
      handlers: { others: () => setOpen(true) },
    };
  }
  const close = () => setOpen(false);
  return {
    blocks: othersBlocks(verdict, words),
    hints: [['others', words.screens.does.lesson]],
    handlers: { others: close, back: close },
  };
}
