/** What stands beside a line of the x-ray: a pointer, who is quoted, and the signs of words. */
import stringWidth from 'string-width';
import type { Xray, XraySpeaker } from '../../core/xray/xray.ts';
import { type Run, run } from './rich-text.ts';
import type { Voices, XrayLine } from './xray-page-lines.ts';

/** Columns for speakers: for their letters alone, of which three on one line are rare, and with their names. */
const LETTERS = 3;
const NAMES = 14;
const SIGNS = 2;
/** The pointer, and a space behind the speakers and behind the signs. */
const REST = 3;

/** Columns of the margin, with the space behind it. */
export function marginWidth(named: boolean): number {
  return REST + SIGNS + (named ? NAMES : LETTERS);
}

/** The letters that fit, each in its color; a plus stands for more. */
function letterRuns(letters: readonly string[], voices: Voices): Run[] {
  const fitting: string[] = [];
  let used = 0;
  for (const letter of letters) {
    const room = letters.length - fitting.length > 1 ? LETTERS - 1 : LETTERS;
    if (used + letter.length > room) break;
    fitting.push(letter);
    used += letter.length;
  }
  const more = fitting.length < letters.length ? ['+'] : [];
  return [
    ...fitting.map((letter) => run(letter, 'strong', voices.get(letter) ?? 'strong')),
    ...more.map((each) => run(each)),
  ];
}

/** As much of a name as fits, an ellipsis for the rest. */
export function shortened(name: string, columns: number): string {
  if (stringWidth(name) <= columns) return name;
  let kept = '';
  for (const sign of name) {
    if (stringWidth(kept + sign) > columns - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** Letters with names; null where they do not fit: of several speakers, half a name would be nobody's. */
function nameRuns(letters: readonly string[], { speakers, voices, words }: Margin): Run[] | null {
  const named = letters.map((letter) => {
    const name = speakers.find((speaker) => speaker.letter === letter)?.shortName ?? '';
    return { letter, text: words.signed(letter, name) };
  });
  const [only] = named;
  const shown =
    only !== undefined && named.length === 1 ? [{ ...only, text: shortened(only.text, NAMES) }] : named;
  const runs = shown.flatMap(({ letter, text }, index) => [
    ...(index === 0 ? [] : [run(' ')]),
    run(text, 'strong', voices.get(letter) ?? 'strong'),
  ]);
  return widthOf(runs) <= NAMES ? runs : null;
}

function widthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

export interface Margin {
  readonly speakers: readonly XraySpeaker[];
  readonly voices: Voices;
  /** How a letter and a name stand together. */
  readonly words: Pick<Xray['words'], 'signed'>;
  /** Whether there is room for names. */
  readonly named: boolean;
  /** The number of the mark at hand, and the sign that points at its lines. */
  readonly at: number | null;
  readonly pointer: string;
}

/**
 * The margin of a line, `marginWidth` columns wide.
 * @param above the line above it in sight; a name is not said twice in a row
 */
export function marginOf(line: XrayLine, above: XrayLine | null, margin: Margin): Run[] {
  const { voices, named, at, pointer } = margin;
  const { letters, signs, marks } = line;
  const here = at !== null && marks.has(at) ? pointer : ' ';
  const goesOn = above !== null && letters.join() === above.letters.join();
  const names = named && !goesOn && letters.length > 0 ? nameRuns(letters, margin) : null;
  const who = names ?? letterRuns(letters, voices);
  return [
    run(here + ' '.repeat(Math.max(0, 1 - stringWidth(here))), 'accent'),
    ...who,
    run(' '.repeat((named ? NAMES : LETTERS) - widthOf(who) + 1)),
    run(signs.slice(0, SIGNS).join('').padEnd(SIGNS), 'label'),
    run(' '),
  ];
}
