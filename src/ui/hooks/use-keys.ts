/** Keys by what they mean: a screen names the actions it knows, the key map says which keys those are. */
import { useInput } from 'ink';
import { useContext } from 'react';
import { type Action, belongsTo, KEY_MAP, keyName } from '../keys.ts';
import { ActiveContext, useUi } from './use-ui.ts';

export type Handlers = Partial<Readonly<Record<Action, () => void>>>;

const ACTIONS = Object.keys(KEY_MAP).filter((name): name is Action => name in KEY_MAP);

/** Calls the handler whose action a pressed key belongs to. What a handler throws is a crash of the game, not of the process. */
export function useKeys(handlers: Handlers): void {
  const { crash, words } = useUi();
  const isActive = useContext(ActiveContext);
  useInput(
    (input, key) => {
      const name = keyName(input, key);
      if (name === null) return;
      const handler = ACTIONS.filter((action) => belongsTo(name, action, words.keys))
        .map((action) => handlers[action])
        .find(Boolean);
      try {
        handler?.();
      } catch (error) {
        crash(error);
      }
    },
    { isActive },
  );
}
