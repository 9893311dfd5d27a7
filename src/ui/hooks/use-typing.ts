/** Typed text in place of keys: while somebody types, no letter is a command. */
import { useInput } from 'ink';
import { createContext, useContext } from 'react';
import { ActiveContext, useUi } from './use-ui.ts';

/** Tells the keys that work everywhere whether somebody types. */
export const TypingContext = createContext<(isTyping: boolean) => void>(() => undefined);

export interface TypingHandlers {
  /** One character, or what an input method made of several keys. */
  onText(text: string): void;
  onDelete(): void;
  onEnter(): void;
  onEscape(): void;
}

const CONTROLS = /[\x00-\x1f\x7f-\x9f]/g;

/** Calls the handlers while `isTyping`; what one throws is a crash of the game. */
export function useTyping(isTyping: boolean, handlers: TypingHandlers): void {
  const { crash } = useUi();
  const isActive = useContext(ActiveContext) && isTyping;
  useInput(
    (input, key) => {
      try {
        if (key.escape) handlers.onEscape();
        else if (key.return) handlers.onEnter();
        else if (key.backspace || key.delete) handlers.onDelete();
        else if (!key.ctrl && !key.meta && !key.tab) {
          const text = input.replace(CONTROLS, '');
          if (text !== '') handlers.onText(text);
        }
      } catch (error) {
        crash(error);
      }
    },
    { isActive },
  );
}
