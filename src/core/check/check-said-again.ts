/** Could somebody else have said it? Words that also stand between marks near another speaker have two right answers. */
import { overlaps, type Span } from '../article/span.ts';
import { findText } from '../pack/find-text.ts';
import type { QuoteEntry } from '../pack/pack.ts';
import { nameWithin } from '../pack/pack-speakers.ts';
import { type CheckSubject, entriesOf } from './check-subject.ts';
import type { Finding } from './finding.ts';

const OPENED = /[“”„«"‘’']\s?$/;
const CLOSED = /^[.,;:!?…]{0,3}\s?[“”»"’']/;

export function checkSaidAgain(subject: CheckSubject): Finding[] {
  return entriesOf(subject, 'quotes').flatMap(({ entry, path }) => {
    const other = otherSpeaker(subject, entry);
    return other === null
      ? []
      : [subject.finding('said-again', [...path, 'quote'], subject.says.saidAgain(other))];
  });
}

/** The display name of somebody who is named where the words of the quote stand again; null for nobody. */
function otherSpeaker({ pack: { text, speakers } }: CheckSubject, entry: QuoteEntry): string | null {
  const { evidence, notOffered, speaker, quote } = entry;
  const known = [speaker, ...notOffered];
  const others = speakers.filter(({ name }) => !known.includes(name));
  const again = findText(text, { start: 0, end: text.length }, { exact: quote }).filter(
    (place) => !evidence.content.some((own) => overlaps(own, place)) && isBetweenMarks(text, place),
  );
  for (const place of again) {
    const around = surroundings(text, place, evidence.passage);
    const named = others.find((each) => nameWithin(around, each) !== null);
    if (named) return named.name;
  }
  return null;
}

function isBetweenMarks(text: string, { start, end }: Span): boolean {
  return OPENED.test(text.slice(Math.max(0, start - 2), start)) || CLOSED.test(text.slice(end, end + 5));
}

/** The paragraph in which the words stand again, without what proves who said them here. */
function surroundings(text: string, { start, end }: Span, passage: Span): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = endOfLine(text, end);
  const isWithin = passage.start <= start && end <= passage.end;
  if (isWithin || passage.end <= from || to <= passage.start) return text.slice(from, to);
  return `${text.slice(from, Math.max(from, passage.start))} ${text.slice(Math.min(to, passage.end), to)}`;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
