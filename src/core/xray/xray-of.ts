/** Makes the x-ray of an article from its answer key and, where the program built that, from its analysis. */
import type { Analysis } from '../analysis/analysis.ts';
import type { AnswerKey, Item } from '../key/answer-key.ts';
import type { FindingWords, Words, XrayWords } from '../words/words.ts';
import { isAt, type MarkDraft, reason } from './mark-draft.ts';
import { marksOfFindings } from './marks-of-findings.ts';
import { marksOfItems } from './marks-of-items.ts';
import { withoutNestedWords } from './nested-words.ts';
import { signOf } from './signs.ts';
import { letterSpeakers } from './speaker-letters.ts';
import { MARK_ORDER, type Xray, type XrayMark, type XraySpeaker } from './xray.ts';

/** Items that ask how firmly a claim is put, told by the claim's own mark; and all others that no mark tells yet. */
function withItems(key: AnswerKey, marks: readonly MarkDraft[], xray: XrayWords): MarkDraft[] {
  const told = new Set(marks.flatMap(({ items }) => items));
  const all = [...marks];
  const byPlace = new Map(
    all.flatMap(({ of, start, end }, index) =>
      of.kind === 'claim' ? [[`${start} ${end}`, index] as const] : [],
    ),
  );
  const rest: Item[] = [];
  for (const item of key.items) {
    if (told.has(item.id)) continue;
    const content = item.evidence.content[0];
    const at = content && byPlace.get(`${content.start} ${content.end}`);
    if (item.skill !== 'certainty' || at === undefined) {
      rest.push(item);
      continue;
    }
    const claim = all[at]!;
    all[at] = {
      ...claim,
      items: [...claim.items, item.id],
      reasons: [...claim.reasons, ...reason(xray.titles.firmness, item.explanation)],
    };
  }
  return [...all, ...marksOfItems(key, xray, rest)];
}

type SpeakersById = ReadonlyMap<string, XraySpeaker>;

function whoIs(mark: MarkDraft, byId: SpeakersById, xray: XrayWords): string {
  const signed = mark.speakers.flatMap((id) => {
    const speaker = byId.get(id);
    return speaker ? [xray.signed(speaker.letter, speaker.name)] : [];
  });
  return signed.length > 0 ? signed.join(', ') : xray.nobody;
}

/** What the mark is; where that is too unsure to be asked about, it says so: of a quote, that it is unsure whose it is. */
function labelOf(mark: MarkDraft, byId: SpeakersById, xray: XrayWords): string {
  const name = nameOf(mark, byId, xray);
  return mark.perhaps && mark.of.kind !== 'quote' ? xray.perhaps(name) : name;
}

function nameOf(mark: MarkDraft, byId: SpeakersById, xray: XrayWords): string {
  const name = xray.nameOf(mark.of);
  const hasSpeaker = mark.speakers.some((id) => byId.has(id));
  const about = mark.about === null ? null : byId.get(mark.about);
  const secondHand = about ? xray.about(xray.signed(about.letter, about.name)) : '';
  switch (mark.of.kind) {
    case 'quote':
      return (
        (mark.perhaps && hasSpeaker ? xray.perhapsBy : xray.by)(name, whoIs(mark, byId, xray)) + secondHand
      );
    case 'claim':
      return hasSpeaker ? xray.from(name, whoIs(mark, byId, xray)) : name;
    case 'hedge':
    case 'open':
    case 'booster':
    case 'denial':
      return hasSpeaker ? xray.by(name, whoIs(mark, byId, xray)) : name;
    case 'statement':
    case 'left-out':
      return name;
    default:
      return mark.of satisfies never;
  }
}

/** Speakers in the order of their first words, then those that claims rest on, then those spoken for. */
function idsInOrder(marks: readonly MarkDraft[]): string[] {
  const quoted = marks.filter(({ of }) => of.kind === 'quote');
  const others = marks.filter(({ of }) => of.kind !== 'quote');
  return [
    ...[...quoted, ...others].flatMap(({ speakers }) => speakers),
    ...marks.flatMap(({ about }) => about ?? []),
  ];
}

function byPlace(a: MarkDraft, b: MarkDraft): number {
  if (a.start !== b.start) return a.start - b.start;
  if (!isAt(a, b)) return b.end - a.end;
  return MARK_ORDER.indexOf(a.of.kind) - MARK_ORDER.indexOf(b.of.kind);
}

/**
 * The marks of an article in reading order, with the speakers they name. Deterministic. Every item of the key has its
 * mark, and every mark lies within the text.
 * @param analysis what the key was built from; null for a key that somebody wrote, whose items are then all there is
 */
export function xrayOf(key: AnswerKey, analysis: Analysis | null, words: Words, told: FindingWords): Xray {
  const { article, notices, warnings, curated } = key;
  const { length } = article.text;
  const findings = analysis === null ? [] : marksOfFindings(article, analysis, words, told);
  const found = withItems(key, findings, told.xray)
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
    .sort(byPlace);
  const drafts = withoutNestedWords(found);
  const speakers = letterSpeakers(analysis?.speakers ?? key.speakers, idsInOrder(drafts));
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const marks = drafts.map(
    (mark, index): XrayMark => ({
      start: mark.start,
      end: mark.end,
      number: index + 1,
      of: mark.of,
      letters: mark.speakers.flatMap((id) => byId.get(id)?.letter ?? []),
      sign: signOf(mark.of),
      label: labelOf(mark, byId, told.xray),
      reasons: mark.reasons,
      items: mark.items,
    }),
  );
  return {
    words: told.xray,
    article,
    notices,
    warnings: warnings.map(told.reports.reason),
    speakers,
    marks,
    curated,
  };
}
