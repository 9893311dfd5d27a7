/** The keys of a line that is typed, with its cursor: what each does to the text. */
import { type Key, useInput, usePaste } from 'ink';
import { useContext } from 'react';
import type { LineStep } from '../../core/review/line-edit.ts';
import { ActiveContext, useUi } from './use-ui.ts';

export interface LineTyping {
  onStep(step: LineStep): void;
  /** A row up (−1) or down (1). */
  onRow(by: 1 | -1): void;
  onEnter(): void;
  onEscape(): void;
}

const CONTROLS = /[\x00-\x1f\x7f-\x9f]/g;

/** As in shells and editors (readline). */
const BY_CONTROL: Readonly<Record<string, LineStep>> = {
  a: { do: 'home' },
  e: { do: 'end' },
  b: { do: 'left' },
  f: { do: 'right' },
  d: { do: 'delete-right' },
  h: { do: 'delete-left' },
  w: { do: 'delete-word' },
  u: { do: 'delete-before' },
  k: { do: 'delete-behind' },
};

function stepOf(input: string, key: Key): LineStep | null {
  if (key.leftArrow) return { do: key.ctrl || key.meta ? 'word-left' : 'left' };
  if (key.rightArrow) return { do: key.ctrl || key.meta ? 'word-right' : 'right' };
  if (key.home) return { do: 'home' };
  if (key.end) return { do: 'end' };
  if (key.backspace) return { do: key.ctrl || key.meta ? 'delete-word' : 'delete-left' };
  if (key.delete) return { do: 'delete-right' };
  if (key.ctrl) return BY_CONTROL[input] ?? null;
  if (key.meta || key.tab || key.pageUp || key.pageDown) return null;
  const text = input.replace(CONTROLS, '');
  return text === '' ? null : { do: 'insert', text };
}

/** Calls the handlers while the screen has the keys; what one throws is a crash of the program's, not of the process. */
export function useLineTyping({ onStep, onRow, onEnter, onEscape }: LineTyping): void {
  const { crash } = useUi();
  const isActive = useContext(ActiveContext);
  const safely = (handle: () => void) => {
    try {
      handle();
    } catch (error) {
      crash(error);
    }
  };
  useInput(
    (input, key) =>
      safely(() => {
        if (key.escape) return onEscape();
        if (key.return) return onEnter();
        if (key.upArrow || key.downArrow) return onRow(key.upArrow ? -1 : 1);
        const step = stepOf(input, key);
        if (step !== null) onStep(step);
      }),
    { isActive },
  );
  usePaste((text) => safely(() => onStep({ do: 'insert', text })), { isActive });
}
