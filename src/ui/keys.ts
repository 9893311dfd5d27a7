/** The one key map: which key does what. The hint lines and the "?" screen are made from it. */
import type { Key } from 'ink';

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
  /** How the keys are written in a hint line. */
  readonly label: string;
  /** What they do, for the "?" screen. */
  readonly help: string;
}

export const KEY_MAP = {
  move: {
    keys: ['up', 'down', 'j', 'k'],
    label: '↑↓',
    help: 'move between answers, or scroll a page (also j and k)',
  },
  up: { keys: ['up', 'k'], label: '↑', help: 'one line up' },
  down: { keys: ['down', 'j'], label: '↓', help: 'one line down' },
  pick: {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: '1–9',
    help: 'pick an answer by its number',
  },
  continue: { keys: ['enter'], label: 'Enter', help: 'choose, or go on' },
  back: { keys: ['escape'], label: 'Esc', help: 'back: from the confidence to the answers, or close this' },
  article: { keys: ['tab', 'shift+tab'], label: 'Tab', help: 'the article while answering, and back' },
  // Before the keys for pages, whose Space it takes over where something can be flagged.
  flag: {
    keys: [' '],
    label: 'Space',
    help: 'in the hunt: flag or unflag; f finishes; then n, p go through it',
  },
  finish: { keys: ['f'], label: 'f', help: 'in the hunt: finish' },
  outcomes: { keys: ['n', 'p'], label: 'n p', help: 'after the hunt: to the next or previous one' },
  next: { keys: ['n'], label: 'n', help: 'next' },
  previous: { keys: ['p'], label: 'p', help: 'previous' },
  mode: { keys: ['m'], label: 'm', help: 'before the first round: the hunt instead, and back' },
  page: {
    keys: ['page-up', 'page-down', ' ', 'b'],
    label: 'PgUp PgDn',
    help: 'a page up or down (also b and Space)',
  },
  'page-up': { keys: ['page-up', 'b'], label: 'PgUp', help: 'a page up' },
  'page-down': { keys: ['page-down', ' '], label: 'PgDn', help: 'a page down' },
  top: { keys: ['home', 'g'], label: 'Home', help: 'to the start of the article (also g)' },
  bottom: { keys: ['end', 'G'], label: 'End', help: 'to the end of the article (also G)' },
  objection: { keys: ['c'], label: 'c', help: 'after an answer: challenge its key, and it does not count' },
  review: { keys: ['r'], label: 'r', help: 'after the result: go through the misses' },
  again: { keys: ['a'], label: 'a', help: 'after the result: play again' },
  home: { keys: ['h'], label: 'h', help: 'after the result: home' },
  'x-ray': { keys: ['x'], label: 'x', help: 'after the result: everything that is known about the article' },
  search: { keys: ['/'], label: '/', help: 'search the article; n and N go to the next and the last place' },
  'next-hit': { keys: ['n'], label: 'n', help: 'to the next place that was found' },
  'previous-hit': { keys: ['N'], label: 'N', help: 'to the place before' },
  mark: { keys: ['up', 'down', 'k', 'j'], label: '↑↓', help: 'in the x-ray: from mark to mark (also Tab)' },
  'next-mark': { keys: ['tab', 'down', 'j'], label: 'Tab', help: 'to the next mark' },
  'previous-mark': { keys: ['shift+tab', 'up', 'k'], label: 'Shift+Tab', help: 'to the mark before' },
  legend: { keys: ['l'], label: 'l', help: 'in the x-ray: what the letters and signs mean' },
  keys: { keys: ['?'], label: '?', help: 'this list' },
  quit: { keys: ['q'], label: 'q', help: 'leave; asks first if answers would be lost' },
  interrupt: { keys: ['ctrl+c'], label: 'Ctrl+C', help: 'leave at once' },
  yes: { keys: ['y'], label: 'y', help: 'yes' },
  no: { keys: ['n', 'escape'], label: 'n', help: 'no' },
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
  'top',
  'bottom',
  'search',
  'objection',
  'mode',
  'flag',
  'review',
  'again',
  'x-ray',
  'home',
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

/** True where the key belongs to the action. */
export function belongsTo(name: KeyName, action: Action): boolean {
  const keys: readonly KeyName[] = KEY_MAP[action].keys;
  return keys.includes(name);
}
