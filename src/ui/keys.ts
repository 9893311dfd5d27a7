/** The one key map: which key does what. How keys are written and what is said of them is in the catalog of words. */
import type { Key } from 'ink';
import type { Words } from '../core/words/words.ts';

/** A key as it is pressed: a character, or one of the named ones. */
export type KeyName =
  | 'enter'
  | 'escape'
  | 'tab'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'home'
  | 'end'
  | (string & {});

export interface Binding {
  readonly keys: readonly KeyName[];
}

export const KEY_MAP = {
  move: {
    keys: ['up', 'down', 'j', 'k'],
  },
  up: { keys: ['up', 'k'] },
  down: { keys: ['down', 'j'] },
  pick: {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  },
  continue: { keys: ['enter'] },
  back: { keys: ['escape'] },
  article: { keys: ['tab', 'shift+tab'] },
  // Before the keys for pages, whose Space it takes over where something can be flagged.
  flag: {
    keys: [' '],
  },
  finish: { keys: ['f'] },
  outcomes: { keys: ['n', 'p'] },
  next: { keys: ['n'] },
  previous: { keys: ['p'] },
  mode: { keys: ['m'] },
  page: {
    keys: ['page-up', 'page-down', ' ', 'b'],
  },
  'page-up': { keys: ['page-up', 'b'] },
  'page-down': { keys: ['page-down', ' '] },
  ends: { keys: ['home', 'end', 'g', 'G'] },
  top: { keys: ['home', 'g'] },
  bottom: { keys: ['end', 'G'] },
  others: { keys: ['o'] },
  objection: { keys: ['c'] },
  review: { keys: ['e'] },
  write: { keys: ['r'] },
  again: { keys: ['a'] },
  home: { keys: ['h'] },
  'x-ray': { keys: ['x'] },
  search: { keys: ['/'] },
  'next-hit': { keys: ['n'] },
  'previous-hit': { keys: ['N'] },
  mark: { keys: ['up', 'down', 'k', 'j'] },
  'next-mark': { keys: ['tab', 'down', 'j'] },
  'previous-mark': { keys: ['shift+tab', 'up', 'k'] },
  legend: { keys: ['l'] },
  accept: { keys: ['a', 'enter'] },
  unaccept: { keys: ['r'] },
  answer: { keys: ['c'] },
  edit: { keys: ['e'] },
  drop: { keys: ['d'] },
  add: { keys: ['i'] },
  prove: { keys: ['w'] },
  undo: { keys: ['u'] },
  redo: { keys: ['U', 'ctrl+r'] },
  entry: { keys: ['left', 'right', 'p', 'n'] },
  'next-entry': { keys: ['right', 'n'] },
  'previous-entry': { keys: ['left', 'p'] },
  order: { keys: ['o'] },
  unread: { keys: ['f'] },
  find: { keys: ['/'] },
  passage: { keys: ['tab'] },
  words: { keys: ['left', 'right'] },
  'word-left': { keys: ['left'] },
  'word-right': { keys: ['right'] },
  typing: { keys: ['ctrl+w'] },
  keys: { keys: ['?'] },
  quit: { keys: ['q'] },
  interrupt: { keys: ['ctrl+c'] },
  yes: { keys: ['y'] },
  no: { keys: ['n', 'escape'] },
} as const satisfies Record<string, Binding>;

export type Action = keyof typeof KEY_MAP;

/** The actions listed on the "?" screen, in order; the others are halves of these. */
export const LISTED_ACTIONS = [
  'move',
  'pick',
  'continue',
  'back',
  'article',
  'page',
  'ends',
  'search',
  'others',
  'objection',
  'mode',
  'flag',
  'review',
  'write',
  'again',
  'x-ray',
  'home',
  'keys',
  'quit',
] as const satisfies readonly Action[];

/** The actions listed on the "?" screen of a review. */
export const REVIEW_ACTIONS = [
  'accept',
  'unaccept',
  'answer',
  'edit',
  'drop',
  'add',
  'prove',
  'undo',
  'redo',
  'entry',
  'order',
  'unread',
  'find',
  'passage',
  'words',
  'typing',
  'page',
  'keys',
  'quit',
  'interrupt',
] as const satisfies readonly Action[];

/** The name of a key press as Ink reports it; null for one that the program does not know. */
export function keyName(input: string, key: Key): KeyName | null {
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return key.shift ? 'shift+tab' : 'tab';
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.ctrl) return `ctrl+${input}`;
  return input === '' || key.meta ? null : input;
}

/** True where the key belongs to the action, in every language or in this one. */
export function belongsTo(name: KeyName, action: Action, { also }: Words['keys']): boolean {
  const keys: readonly KeyName[] = KEY_MAP[action].keys;
  return keys.includes(name) || also[action]?.includes(name) === true;
}
