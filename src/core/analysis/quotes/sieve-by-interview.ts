/** The sieve that credits the answers of an interview: a question stands alone, and a quote follows it. */
import { firstIndex } from '../../article/search.ts';
import type { Groundwork } from '../groundwork.ts';
import type { Entity } from '../names/cast.ts';
import { resolveName } from '../sources/resolve-phrase.ts';
import { credited, goesOn, type PassageContext, type QuoteSieve } from './sieve-context.ts';

/** Whether the paragraph is a question: "Q: Why did …" or "Why did …?", with nothing in marks. */
function isQuestion({ article, text, passages }: Groundwork, paragraph: number): boolean {
  const span = article.paragraphs[paragraph];
  if (!span) return false;
  const words = text.slice(span.start, span.end);
  const asks = words.endsWith('?') || /^(?:Q|Question)\s?[:.]/.test(words);
  const next = passages[firstIndex(passages, (p) => p.paragraph >= paragraph)];
  return asks && next?.paragraph !== paragraph;
}

/** Index of the last mention of the only person named before the passage; −1 for none or several. */
function onlyPersonBefore({ mentions, cast, all }: Groundwork, from: number): number {
  let only: Entity | null = null;
  let last = -1;
  for (const [i, mention] of mentions.entries()) {
    if (mention.start >= all[from]!.start) break;
    const entity = cast.entityOf[i];
    if (entity?.kind !== 'person') continue;
    if (only && only !== entity) return -1;
    only = entity;
    last = i;
  }
  return last;
}

/** Whether the passage begins its paragraph, behind no more than "A:" or "Answer:". */
function answers({ ground, index, from }: PassageContext): boolean {
  const { start } = ground.article.paragraphs[ground.passages[index]!.paragraph]!;
  return /^(?:(?:A|Answer)\s?[:.])?\s*\W?$/.test(ground.text.slice(start, ground.all[from]!.start));
}

/** Why did you go? ¶ “…”: the one who is asked is the only person named so far, or gave the answer before. */
export const interview: QuoteSieve = (context) => {
  const { ground, from, index, done } = context;
  const { paragraph } = ground.passages[index]!;
  if (!answers(context) || !isQuestion(ground, paragraph - 1)) return null;
  const before = done.at(-1)?.credit;
  if (before?.rule === 'interview') return goesOn(before, 'interview');
  const name = onlyPersonBefore(ground, from);
  const source = name < 0 ? null : resolveName(ground, name, ground.mentions[name]!);
  return source && credited(source, null, 'interview');
};
