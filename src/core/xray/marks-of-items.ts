/** Turns items of an answer key into marks: all there is for a pack, whose items somebody wrote. */
import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { AnswerKey, CertaintyItem, Item } from '../key/answer-key.ts';
import type { XrayWords } from '../words/words.ts';
import { draft, type MarkDraft, reason } from './mark-draft.ts';
import { quotedWords } from './passage-words.ts';
import type { MarkOf, Reason } from './xray.ts';

function reasonsOf(
  { article, curated }: AnswerKey,
  xray: XrayWords,
  item: Item,
  reads: string | null,
): Reason[] {
  const { titles } = xray;
  const { passage, source, cues } = item.evidence;
  const words = (span: Span) => quotedWords(article.text, span);
  return [
    ...reason(titles.why, item.explanation),
    ...reason(titles.reads, reads),
    ...reason(titles.source, source && words(source)),
    ...reason(titles.cue, cues.map(words).join(', ')),
    ...reason(titles.evidence, passage.end > passage.start ? words(passage) : null),
    ...(curated
      ? reason(titles.sure, xray.written)
      : reason(titles.sure, xray.howSure(item.confidence, null))),
    ...reason(titles.game, xray.asked(xray.questions[item.skill])),
  ];
}

/** Where the item's words stand: its content, and where it names none, the passage that proves it. */
function placesOf({ evidence: { content, passage } }: Item): readonly Span[] {
  const within = content.filter(({ start, end }) => start < end);
  return within.length > 0 ? within : [passage];
}

function levelMark({ level }: CertaintyItem): MarkOf {
  switch (level) {
    case 'hedged':
    case 'speculative':
      return { kind: 'hedge' };
    case 'open':
      return { kind: 'open' };
    case 'denied':
      return { kind: 'denial' };
    case 'fact':
    case 'attributed':
      return { kind: 'statement', level };
    default:
      return level satisfies never;
  }
}

function marksOfItem(key: AnswerKey, xray: XrayWords, item: Item): MarkDraft[] {
  const items = [item.id];
  switch (item.skill) {
    case 'quotes':
      return placesOf(item).map((place) =>
        draft(
          place,
          { kind: 'quote', quoteKind: item.kind },
          { speakers: [item.speaker], items, reasons: reasonsOf(key, xray, item, null) },
        ),
      );
    case 'claims':
      return placesOf(item).map((place) =>
        draft(
          place,
          { kind: 'claim', status: item.status },
          { speakers: item.sources, items, reasons: reasonsOf(key, xray, item, item.statement) },
        ),
      );
    case 'certainty': {
      const of = levelMark(item);
      const cues = item.evidence.cues.filter(({ start, end }) => start < end);
      const byWord = of.kind !== 'statement' && cues.length > 0;
      const mark: MarkOf = byWord ? of : { kind: 'statement', level: item.level };
      const firmness = reason(xray.titles.firmness, xray.levelOf(item.level));
      const reasons = [...reasonsOf(key, xray, item, item.statement), ...firmness];
      return (byWord ? cues : placesOf(item)).map((place) => draft(place, mark, { items, reasons }));
    }
    default:
      return item satisfies never;
  }
}

/** A mark for each place of each of these items of the key; places outside of the text are left out. */
export function marksOfItems(
  key: AnswerKey,
  xray: XrayWords,
  items: readonly Item[] = key.items,
): MarkDraft[] {
  return items.flatMap((item) => marksOfItem(key, xray, item)).filter((mark) => isWithin(key.article, mark));
}

function isWithin({ text }: Article, { start, end }: Span): boolean {
  return start >= 0 && start < end && end <= text.length;
}
