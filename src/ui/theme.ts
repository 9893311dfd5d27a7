/** How the program looks: one value that turns tones into escape codes, and the signs that go with them. */
import type { Outcome } from '../core/hunt/score-hunt.ts';
import type { Run, Tone } from './text/rich-text.ts';

/** Signs of the interface; each has a plain twin for terminals without Unicode. */
export interface Signs {
  readonly right: string;
  readonly wrong: string;
  readonly pointer: string;
  /** The rule under the heading line, and the part of it that stands for what is done. */
  readonly rule: string;
  readonly done: string;
  readonly spinner: readonly string[];
  /** A flagged sentence. */
  readonly flag: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** A flag that does not count. */
  readonly uncounted: string;
}

export interface Theme {
  readonly signs: Signs;
  /** The run's text in its tones. Control characters in the text are left out: no text can carry codes of its own. */
  paint(run: Run): string;
}

/** SGR codes (ECMA-48, 8.3.117): what switches a style on, and what switches it off again. */
type Code = readonly [on: number | string, off: number];
const BOLD: Code = [1, 22];
const DIM: Code = [2, 22];
const UNDERLINE: Code = [4, 24];
const INVERSE: Code = [7, 27];

/**
 * One of the 256 colors. Those used here are of middle brightness: they can be read on black and on white alike, which
 * the sixteen colors cannot, so the background need not be asked for.
 */
const of256 = (index: number): Code => [`38;5;${index}`, 39];
const RED = of256(167);
const GREEN = of256(28);
const VIOLET = of256(133);
const BLUE = of256(31);

interface Style {
  readonly shape: readonly Code[];
  readonly color?: Code;
}

const STYLES: Readonly<Record<Tone, Style>> = {
  title: { shape: [BOLD] },
  strong: { shape: [BOLD] },
  muted: { shape: [DIM] },
  accent: { shape: [BOLD], color: BLUE },
  good: { shape: [BOLD], color: GREEN },
  bad: { shape: [BOLD], color: RED },
  label: { shape: [DIM] },
  source: { shape: [BOLD], color: VIOLET },
  cue: { shape: [INVERSE] },
  content: { shape: [UNDERLINE] },
  passage: { shape: [BOLD] },
  hit: { shape: [BOLD, UNDERLINE] },
  'hit-now': { shape: [INVERSE] },
  hedge: { shape: [UNDERLINE] },
  open: { shape: [UNDERLINE] },
  booster: { shape: [BOLD, UNDERLINE] },
  denial: { shape: [UNDERLINE] },
  selected: { shape: [INVERSE] },
  kicker: { shape: [BOLD, INVERSE], color: GREEN },
  'voice-0': { shape: [], color: of256(162) },
  'voice-1': { shape: [], color: of256(31) },
  'voice-2': { shape: [], color: of256(28) },
  'voice-3': { shape: [], color: of256(130) },
  'voice-4': { shape: [], color: of256(98) },
  'voice-5': { shape: [], color: of256(167) },
  'voice-6': { shape: [], color: of256(30) },
  'voice-7': { shape: [], color: of256(63) },
};

const UNICODE_SIGNS: Signs = {
  right: '✓',
  wrong: '✗',
  pointer: '❯',
  rule: '─',
  done: '━',
  spinner: ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
  flag: '⚑',
  outcomes: { found: '✓', missed: '○', 'false-alarm': '✗', 'left-alone': '·' },
  uncounted: '–',
};

const ASCII_SIGNS: Signs = {
  right: '+',
  wrong: 'x',
  pointer: '>',
  rule: '-',
  done: '=',
  spinner: ['|', '/', '-', '\\'],
  flag: '!',
  outcomes: { found: '+', missed: 'o', 'false-alarm': 'x', 'left-alone': '.' },
  uncounted: '-',
};

const CONTROLS = /[\x00-\x1f\x7f-\x9f]/g;

function sgr(codes: readonly (number | string)[]): string {
  return codes.map((code) => `\x1b[${code}m`).join('');
}

/** A theme with or without colors and Unicode signs; bold, underlined and reversed text stays in both. */
export function createTheme(options: { readonly color: boolean; readonly unicode: boolean }): Theme {
  return {
    signs: options.unicode ? UNICODE_SIGNS : ASCII_SIGNS,
    paint: ({ text, tones }) => {
      const clean = text.replace(CONTROLS, '');
      const codes = tones.flatMap((tone) => {
        const { shape, color } = STYLES[tone];
        return options.color && color ? [...shape, color] : shape;
      });
      if (codes.length === 0 || clean === '') return clean;
      const off = [...new Set(codes.map(([, code]) => code))].reverse();
      return sgr(codes.map(([on]) => on)) + clean + sgr(off);
    },
  };
}

/**
 * The theme for an environment: `NO_COLOR` (https://no-color.org, any value but the empty one) takes the
 * colors away, the Linux console and dumb terminals get plain signs.
 */
export function themeFor(env: Readonly<Record<string, string | undefined>>): Theme {
  const plain = env.TERM === 'linux' || env.TERM === 'dumb';
  return createTheme({ color: (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb', unicode: !plain });
}
