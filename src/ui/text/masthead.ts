/** The title as a newspaper's: a heavy rule, the name in spaced capitals, and the motto set into the rule below. */
import stringWidth from 'string-width';
import type { Words } from '../../core/words/words.ts';
import type { Signs } from '../theme.ts';
import { BLANK, type Block, block, type Line, run } from './rich-text.ts';

/** What stands of a rule at each side of words set into it, at least. */
const STUB = 2;

function mottoOf({ screens }: Words): string {
  const { first, second } = screens.home.motto;
  return `${first} ${second}`;
}

/** "S A Y S   W H O ?" */
function spaced(title: string): string {
  return [...title.toLocaleUpperCase()].join(' ');
}

function centered(text: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - stringWidth(text)) / 2))) + text;
}

/** True where the motto stands in the rule, with a piece of it at both sides. */
function holdsMotto(width: number, words: Words): boolean {
  return stringWidth(mottoOf(words)) + 2 * (STUB + 1) <= width;
}

function lowerRule(width: number, { rule }: Signs, words: Words): Line {
  const motto = mottoOf(words);
  if (!holdsMotto(width, words)) return [run(rule.repeat(width), 'muted')];
  const around = width - stringWidth(motto) - 2;
  const left = Math.floor(around / 2);
  return [run(rule.repeat(left), 'muted'), run(` ${motto} `), run(rule.repeat(around - left), 'muted')];
}

/** Three rows on a roomy page; one on others: the name set into the heavy rule. */
export function masthead(width: number, roomy: boolean, signs: Signs, words: Words): readonly Line[] {
  const { title } = words.screens.home;
  if (roomy) {
    return [
      [run(signs.done.repeat(width), 'accent')],
      [run(centered(spaced(title), width), 'title')],
      lowerRule(width, signs, words),
    ];
  }
  const left = signs.done.repeat(STUB);
  const right = signs.done.repeat(Math.max(0, width - STUB - stringWidth(title) - 2));
  return [[run(left, 'accent'), run(` ${title} `, 'title'), run(right, 'accent')]];
}

/** What opens the page below: the motto where the masthead does not hold it, and air. */
export function underMasthead(width: number, roomy: boolean, words: Words): Block[] {
  return roomy && holdsMotto(width, words) ? [BLANK] : [block(run(mottoOf(words), 'muted')), BLANK];
}
