/** The colors of pages. tests/core/xray checks their contrast after WCAG 2.2. */

/** Ink, paper and the rest of one color scheme, as `#rrggbb`. */
export interface Scheme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly link: string;
  readonly rule: string;
  /** Behind the words of a mark that was jumped to. */
  readonly target: string;
  /** One for each speaker, in turn; letters tell apart those who share one. */
  readonly voices: readonly string[];
}

export const LIGHT: Scheme = {
  paper: '#fffdf8',
  ink: '#1c1b19',
  muted: '#5a5750',
  link: '#174ea6',
  rule: '#8a867c',
  target: '#fff0b8',
  voices: ['#9a1f5a', '#0b5f8a', '#1f6b2e', '#8a4a00', '#5b3ca8', '#a12a1a', '#00665e', '#5f5a00'],
};

export const DARK: Scheme = {
  paper: '#16171a',
  ink: '#ecebe6',
  muted: '#b3b0a8',
  link: '#9cc3ff',
  rule: '#8b897f',
  target: '#4a3f12',
  voices: ['#ff9cc8', '#86cdf5', '#93d99f', '#f3b56b', '#c7b3ff', '#ffab9c', '#7fdccf', '#d8d27a'],
};
