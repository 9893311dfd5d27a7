/** A mark of the x-ray and the legend, told as text. */
import { textOf } from '../../core/article/span.ts';
import type { Words } from '../../core/words/words.ts';
import { legendSigns } from '../../core/xray/legend.ts';
import type { Xray, XrayMark } from '../../core/xray/xray.ts';
import { BLANK, type Block, block, run } from './rich-text.ts';
import { voicesOf } from './xray-page-lines.ts';

/** What the mark is, its words, and why. */
export function markBlocks({ article }: Xray, mark: XrayMark, words: Words): Block[] {
  const { sign, label, reasons } = mark;
  return [
    block(run(`${sign} `, 'accent'), run(label, 'strong')),
    { ...block(run(textOf(article.text, mark), 'passage')), indent: 2 },
    BLANK,
    ...reasons.map(({ title, text }) => block(run(words.screens.xray.reason(title), 'strong'), text)),
  ];
}

/** Every letter and sign with what it means. */
export function legendBlocks(xray: Xray): Block[] {
  const { legend } = xray.words;
  const voices = voicesOf(xray.speakers);
  const speakers = xray.speakers.map((speaker): Block => {
    const { letter, name, role } = speaker;
    return {
      ...block(name, run(role === null ? '' : `, ${role}`, 'muted')),
      lead: run(`${letter.padEnd(3)}`, 'strong', voices.get(letter)!),
    };
  });
  const signs = legendSigns(xray).map(
    ({ sign, name, meaning, count }): Block => ({
      ...block(run(name, 'strong'), `: ${meaning}`, run(` (${count})`, 'muted')),
      lead: run(`${sign}  `, 'strong'),
    }),
  );
  if (xray.marks.length === 0) return [block(legend.noMarks)];
  return [
    ...(xray.curated ? [block(legend.curated), BLANK] : []),
    block(run(legend.speakers, 'title')),
    ...(speakers.length === 0 ? [block(legend.noSpeakers)] : speakers),
    BLANK,
    block(run(legend.signs, 'title')),
    ...signs,
    BLANK,
    ...legend.drawn.map((line) => block(run(line, 'muted'))),
  ];
}
