/** Text in tones: what a screen says, before the theme decides how it looks. */
import stringWidth from 'string-width';
import { wrapText } from './wrap-text.ts';

/** A speaker of the x-ray; letters tell apart those who share a color. */
export type Voice = `voice-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;

/** Why a stretch of text stands out; the theme knows how. */
export type Tone =
  | 'title'
  | 'strong'
  | 'muted'
  | 'accent'
  | 'good'
  | 'bad'
  | 'label'
  | 'source'
  | 'cue'
  | 'content'
  | 'passage'
  | 'hit'
  | 'hit-now'
  | 'hedge'
  | 'open'
  | 'booster'
  | 'denial'
  | 'selected'
  | 'kicker'
  | Voice;

export interface Run {
  readonly text: string;
  readonly tones: readonly Tone[];
}

/** One line of the screen. */
export type Line = readonly Run[];

/** A paragraph of a screen: runs that are wrapped together. */
export interface Block {
  readonly runs: readonly Run[];
  /** What stands before the first line; the others are indented by its width. */
  readonly lead?: Run;
  /** Columns to leave free before each line. */
  readonly indent?: number;
}

/** A run in the given tones. */
export function run(text: string, ...tones: Tone[]): Run {
  return { text, tones };
}

/** A block of runs; strings stand for runs without a tone. */
export function block(...parts: (string | Run)[]): Block {
  return { runs: parts.map((part) => (typeof part === 'string' ? run(part) : part)) };
}

/** An empty line. */
export const BLANK: Block = { runs: [] };

/** The words of some runs, without their tones. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((each) => each.text).join('');
}

/** The runs that fall into `[start, end)` of the runs' joined text, line breaks and tabs as spaces. */
function cut(runs: readonly Run[], start: number, end: number): Run[] {
  const result: Run[] = [];
  let at = 0;
  for (const each of runs) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + each.text.length);
    if (from < to) result.push({ ...each, text: each.text.slice(from - at, to - at).replace(/\s/g, ' ') });
    at += each.text.length;
    if (at >= end) break;
  }
  return result;
}

/** The lines of one block at a width in columns. */
function layOutBlock(content: Block, width: number): Line[] {
  const lead = content.lead ?? run('');
  const indent = ' '.repeat(content.indent ?? 0);
  const hang = stringWidth(lead.text);
  const text = plainText(content.runs);
  const spans = wrapText(text, width - indent.length - hang);
  return spans.map((span, index) => {
    const before = index === 0 ? lead : run(' '.repeat(hang));
    const runs = [run(indent), before, ...cut(content.runs, span.start, span.end)];
    return runs.filter((each) => each.text !== '');
  });
}

/** The lines of some blocks at a width in columns. */
export function layOut(blocks: readonly Block[], width: number): Line[] {
  return blocks.flatMap((each) => layOutBlock(each, width));
}
